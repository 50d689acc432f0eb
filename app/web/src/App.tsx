import { useEffect } from 'preact/hooks'
import { api } from './api/client'
import { useAnswer, type Answer } from './api/answer'
import type { Meta } from './api/types'
import { ArticleList } from './article/ArticleList'
import { ArticleView } from './article/ArticleView'
import { ChronicleView } from './chronicle/ChronicleView'
import { ContradictionsView } from './chronicle/ContradictionsView'
import { LanguageProvider, useLanguage } from './language/language'
import { MapView } from './map/MapView'
import { SearchView } from './search/SearchView'
import { Header } from './parts/Header'
import { Failure, Waiting } from './parts/Notice'
import { ThemeProvider } from './parts/theme'
import { address, useHere, type Here } from './route'

const NO_SIDES: Meta['sides'] = []

/** The whole page: what the server knows first, then the view that the address names. */
export function App() {
  const meta = useAnswer(api.meta, [])
  return (
    <ThemeProvider>
      <LanguageProvider sides={meta.state === 'here' ? meta.value.sides : NO_SIDES}>
        <Page meta={meta} />
      </LanguageProvider>
    </ThemeProvider>
  )
}

function Page({ meta }: { meta: Answer<Meta> }) {
  const here = useHere()
  const { words } = useLanguage()
  const { route } = here
  const page = 'id' in route ? `${route.view} ${route.id}` : route.view
  useEffect(() => document.getElementById('main')?.scrollTo(0, 0), [page])
  return (
    <>
      <a class="skip" href="#main" onClick={(event) => {
        event.preventDefault()
        document.getElementById('main')?.focus()
      }}>{words.skip}</a>
      <Header route={route} />
      <main id="main" tabIndex={-1} class={`view view-${route.view}`}>
        {meta.state === 'failed' && <Failure problem={meta.problem} />}
        {meta.state === 'waiting' && <Waiting />}
        {meta.state === 'here' && (meta.value.articles === 0 ? <Empty /> : <View here={here} meta={meta.value} />)}
      </main>
    </>
  )
}

function View({ here: { route, query }, meta }: { here: Here; meta: Meta }) {
  const { words } = useLanguage()
  switch (route.view) {
    case 'map':
      return <MapView meta={meta} query={query} />
    case 'place':
      return <MapView meta={meta} query={query} chosen={route.id} />
    case 'chronicle':
      return <ChronicleView meta={meta} query={query} />
    case 'articles':
      return <ArticleList meta={meta} query={query} />
    case 'article':
      return <ArticleView id={route.id} query={query} />
    case 'search':
      return <SearchView meta={meta} query={query} />
    case 'contradictions':
      return <ContradictionsView meta={meta} query={query} />
    case 'lost':
      return (
        <div class="notice">
          <h1>{words.lost.title}</h1>
          <p><a href={address({ view: 'map' })}>{words.lost.back}</a></p>
        </div>
      )
  }
}

function Empty() {
  const { words } = useLanguage()
  return (
    <div class="notice">
      <h1>{words.empty.title}</h1>
      <p>{words.empty.detail}</p>
    </div>
  )
}
