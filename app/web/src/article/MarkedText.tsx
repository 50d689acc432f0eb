import { useMemo } from 'preact/hooks'
import type { Article, Claim, Stretch as Words } from '../api/types'
import { useLanguage } from '../language/language'
import { familyOf } from './family'
import { paragraphs, segments, type Segment } from './segments'

interface Props {
  article: Article
  claims: readonly Claim[]
  chosen: Claim | undefined
  found: readonly Words[]
  choose: (claim: Claim | undefined) => void
}

/** The text as it came. Triggers are buttons; the chosen claim's sentence, actors, places and dates are
 * marked, and the words that were searched for. */
export function MarkedText({ article, claims, chosen, found, choose }: Props) {
  const lines = useMemo(
    () => paragraphs(segments(article.text, claims, article.zones, chosen, found)),
    [article, claims, chosen, found])
  return (
    <div class="marked-text" lang="vi">
      {lines.map((line) => (
        <p key={line[0]?.start} class={line.every(({ zone }) => zone) ? `zone zone-${line[0]?.zone}` : undefined}>
          {line.map((segment) => <Stretch key={segment.start} segment={segment} chosen={chosen} choose={choose} />)}
        </p>
      ))}
    </div>
  )
}

function Stretch({ segment, chosen, choose }: Pick<Props, 'chosen' | 'choose'> & { segment: Segment }) {
  const { words } = useLanguage()
  const { triggers, roles, text, found } = segment
  const roleClass = [...roles.map((role) => `role-${role}`), ...(found ? ['found'] : [])].join(' ')
  const first = triggers[0]
  if (!first) return roleClass ? <span class={roleClass} data-start={segment.start}>{text}</span> : <>{text}</>
  const here = triggers.findIndex(({ id }) => id === chosen?.id)
  const shown = triggers[here] ?? first
  const label = triggers.map((claim) => `${words.type[claim.type]} (${words.status[claim.status]})`).join(', ')
  return (
    <button type="button" title={label} aria-pressed={here >= 0} aria-label={`${text}: ${label}`}
      data-start={segment.start}
      class={`trigger family-${familyOf(shown.type)} status-${shown.status}${here >= 0 ? ' chosen' : ''} ${roleClass}`}
      onClick={() => choose(here < 0 ? first : triggers[here + 1])}>
      {text}
      {triggers.length > 1 && <sup aria-hidden="true">{triggers.length}</sup>}
    </button>
  )
}
