import { useLanguage, type Tongue } from '../language/language'
import { address, type Route } from '../route'
import { useTheme, type ThemeChoice } from './theme'

const PAGES = ['map', 'chronicle', 'articles', 'search', 'contradictions'] as const

function current(route: Route): (typeof PAGES)[number] | undefined {
  switch (route.view) {
    case 'map':
    case 'place':
      return 'map'
    case 'article':
    case 'articles':
      return 'articles'
    case 'chronicle':
    case 'search':
    case 'contradictions':
      return route.view
    case 'lost':
      return undefined
  }
}

export function Header({ route }: { route: Route }) {
  const { words } = useLanguage()
  const page = current(route)
  return (
    <header class="top">
      <a class="brand" href={address({ view: 'map' })} title={words.tagline}>
        <span class="brand-name">Biên Niên</span>
        <span class="brand-line">{words.tagline}</span>
      </a>
      <nav aria-label={words.nav.label}>
        {PAGES.map((view) => (
          <a key={view} href={address({ view })} aria-current={view === page ? 'page' : undefined}>
            {words.nav[view]}
          </a>
        ))}
      </nav>
      <div class="choices">
        <LanguageChoice />
        <ThemeButton />
      </div>
    </header>
  )
}

function LanguageChoice() {
  const { words, speak } = useLanguage()
  return (
    <div class="languages segmented" role="group" aria-label={words.language}>
      {(['vi', 'en'] satisfies Tongue[]).map((tongue) => (
        <button key={tongue} type="button" lang={tongue} aria-pressed={words.tongue === tongue}
          title={tongue === 'vi' ? 'Tiếng Việt' : 'English'} onClick={() => speak(tongue)}>
          {tongue.toUpperCase()}
        </button>
      ))}
    </div>
  )
}

const NEXT: Record<ThemeChoice, ThemeChoice> = { auto: 'light', light: 'dark', dark: 'auto' }
const ICON: Record<ThemeChoice, string> = { auto: '◐', light: '☀', dark: '☾' }

function ThemeButton() {
  const { words } = useLanguage()
  const { choice, choose } = useTheme()
  const label = `${words.theme.label}: ${words.theme[choice]}`
  return (
    <button type="button" class="theme" aria-label={label} title={label} onClick={() => choose(NEXT[choice])}>
      <span aria-hidden="true">{ICON[choice]}</span>
    </button>
  )
}
