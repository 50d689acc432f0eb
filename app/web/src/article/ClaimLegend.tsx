import type { Claim, Status } from '../api/types'
import { useLanguage } from '../language/language'
import { FAMILY_ORDER, familyOf } from './family'

const STATUSES: readonly Status[] = ['actual', 'planned', 'possible', 'denied']

/** What the colours and lines under the words mean; only those that this article has. */
export function ClaimLegend({ claims }: { claims: readonly Claim[] }) {
  const { words } = useLanguage()
  if (claims.length === 0) return null
  const families = FAMILY_ORDER.filter((family) => claims.some(({ type }) => familyOf(type) === family))
  const statuses = STATUSES.filter((status) => claims.some((claim) => claim.status === status))
  return (
    <section class="claim-legend">
      <h3>{words.article.legend}</h3>
      <ul>
        {families.map((family) => (
          <li key={family}><span class={`trigger family-${family} status-actual`}>{words.family[family]}</span></li>
        ))}
      </ul>
      <ul>
        {statuses.map((status) => (
          <li key={status}><span class={`trigger family-none status-${status}`}>{words.status[status]}</span></li>
        ))}
      </ul>
    </section>
  )
}
