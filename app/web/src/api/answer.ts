import { useEffect, useState } from 'preact/hooks'
import { Problem } from './client'

/** An answer on its way. While a new one is awaited the last one stays, so that nothing flickers. */
export type Answer<T> =
  | { state: 'waiting'; value?: T }
  | { state: 'here'; value: T }
  | { state: 'failed'; problem: Problem }

/** Asks whenever one of `keys` changes; a late answer to an earlier question is dropped. */
export function useAnswer<T>(ask: () => Promise<T>, keys: readonly unknown[]): Answer<T> {
  const [answer, setAnswer] = useState<Answer<T>>({ state: 'waiting' })
  useEffect(() => {
    let asked = true
    setAnswer((last) => ('value' in last && last.value !== undefined
      ? { state: 'waiting', value: last.value } : { state: 'waiting' }))
    ask().then(
      (value) => asked && setAnswer({ state: 'here', value }),
      (cause: unknown) => asked && setAnswer({
        state: 'failed',
        problem: cause instanceof Problem ? cause : new Problem(0, 'failed', String(cause)),
      }),
    )
    return () => {
      asked = false
    }
  }, keys)
  return answer
}
