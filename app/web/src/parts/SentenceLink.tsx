import type { Evidence } from '../api/types'
import { useLanguage } from '../language/language'
import { address } from '../route'

/** The sentence that says it, its trigger marked, leading to where it stands in its article. */
export function SentenceLink({ evidence }: { evidence: Evidence }) {
  const { words } = useLanguage()
  const { sentence, triggerStart, triggerEnd } = evidence
  return (
    <a class="sentence" lang="vi" title={words.place.open}
      href={address({ view: 'article', id: evidence.article }, { claim: evidence.claim })}>
      {sentence.slice(0, triggerStart)}
      <mark>{sentence.slice(triggerStart, triggerEnd)}</mark>
      {sentence.slice(triggerEnd)}
    </a>
  )
}
