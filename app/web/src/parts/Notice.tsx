import type { Problem } from '../api/client'
import { useLanguage } from '../language/language'

export function Waiting() {
  const { words } = useLanguage()
  return <p class="notice waiting" role="status">{words.waiting}</p>
}

/** What went wrong, in the server's own words where it has some, and a way to try again. */
export function Failure({ problem }: { problem: Problem }) {
  const { words } = useLanguage()
  return (
    <div class="notice" role="alert">
      <h1>{words.failed.title}</h1>
      <p>{problem.status === 0 ? words.failed.unreachable : problem.detail || problem.title}</p>
      <button type="button" onClick={() => location.reload()}>{words.failed.again}</button>
    </div>
  )
}
