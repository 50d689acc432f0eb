import { createContext, type ComponentChildren } from 'preact'
import { useContext, useEffect, useMemo, useState } from 'preact/hooks'

export type ThemeChoice = 'auto' | 'light' | 'dark'
export type Shade = 'light' | 'dark'

const STORED = 'biennien.theme'
const Chosen = createContext<{ choice: ThemeChoice; shade: Shade; choose: (choice: ThemeChoice) => void }>({
  choice: 'auto', shade: 'light', choose: () => undefined,
})

export function useTheme() {
  return useContext(Chosen)
}

function stored(): ThemeChoice {
  const choice = localStorage.getItem(STORED)
  return choice === 'light' || choice === 'dark' ? choice : 'auto'
}

/** Light or dark, as the reader chose or else as the system is set; `data-shade` on the root carries it. */
export function ThemeProvider({ children }: { children: ComponentChildren }) {
  const [choice, setChoice] = useState<ThemeChoice>(stored)
  const dark = useMemo(() => matchMedia('(prefers-color-scheme: dark)'), [])
  const [system, setSystem] = useState<Shade>(dark.matches ? 'dark' : 'light')
  useEffect(() => {
    const follow = () => setSystem(dark.matches ? 'dark' : 'light')
    dark.addEventListener('change', follow)
    return () => dark.removeEventListener('change', follow)
  }, [dark])
  const shade = choice === 'auto' ? system : choice
  document.documentElement.dataset.shade = shade
  const theme = {
    choice,
    shade,
    choose: (next: ThemeChoice) => {
      localStorage.setItem(STORED, next)
      setChoice(next)
    },
  }
  return <Chosen.Provider value={theme}>{children}</Chosen.Provider>
}
