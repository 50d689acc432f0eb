import { createContext, type ComponentChildren } from 'preact'
import { useContext, useEffect, useMemo, useState } from 'preact/hooks'
import type { Place, Side } from '../api/types'
import { en } from './en'
import type { Messages } from './messages'
import { vi } from './vi'

export type Tongue = Messages['tongue']

const CATALOGUES: Record<Tongue, Messages> = { vi, en }
const STORED = 'biennien.language'

/** The reader's own choice, else the first of the browser's languages that we speak, else Vietnamese. */
export function chosenTongue(stored: string | null, browser: readonly string[]): Tongue {
  if (stored === 'vi' || stored === 'en') return stored
  const known = browser.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => tag === 'vi' || tag === 'en')
  return known === 'en' ? 'en' : 'vi'
}

interface Language {
  words: Messages
  /** The side's name in the reader's language; its code where it has none. */
  side: (code: string) => string
  country: (place: Place) => string | undefined
  speak: (tongue: Tongue) => void
}

const Spoken = createContext<Language | undefined>(undefined)

export function useLanguage(): Language {
  const language = useContext(Spoken)
  if (!language) throw new Error('useLanguage() outside of <LanguageProvider>')
  return language
}

export function LanguageProvider(props: { sides: readonly Side[]; children: ComponentChildren }) {
  const [tongue, setTongue] = useState<Tongue>(() =>
    chosenTongue(localStorage.getItem(STORED), navigator.languages))
  useEffect(() => {
    document.documentElement.lang = tongue
    document.title = `Biên Niên · ${CATALOGUES[tongue].tagline}`
  }, [tongue])
  const language = useMemo<Language>(() => {
    const names = new Map(props.sides.map((side) => [side.code, side[tongue]]))
    const regions = new Intl.DisplayNames(tongue, { type: 'region' })
    return {
      words: CATALOGUES[tongue],
      side: (code) => names.get(code) ?? code,
      country: ({ country }) => (country && /^[A-Z]{2}$/.test(country) ? regions.of(country) : country),
      speak: (choice) => {
        localStorage.setItem(STORED, choice)
        setTongue(choice)
      },
    }
  }, [tongue, props.sides])
  return <Spoken.Provider value={language}>{props.children}</Spoken.Provider>
}
