import { useLanguage } from '../language/language'
import { amend } from '../route'

interface Props {
  /** The page shown, 1 or more. */
  page: number
  /** How many lines a page has at most. */
  size: number
  total: number
}

/** To the pages before and after; nothing where all lines are on one page. The page stands in the address. */
export function Pager({ page, size, total }: Props) {
  const { words: { pager } } = useLanguage()
  const pages = Math.ceil(total / size)
  if (pages <= 1) return null
  const first = (page - 1) * size + 1
  return (
    <nav class="pager" aria-label={pager.label}>
      <button type="button" disabled={page <= 1} onClick={() => turn(page - 1)}>← {pager.previous}</button>
      <span class="quiet">{pager.page(first, Math.min(first + size - 1, total), total)}</span>
      <button type="button" disabled={page >= pages} onClick={() => turn(page + 1)}>{pager.next} →</button>
    </nav>
  )
}

/** The page that an address asks for. */
export function pageOf(query: URLSearchParams): number {
  return Math.max(1, Math.floor(Number(query.get('page'))) || 1)
}

function turn(page: number) {
  amend({ page: page > 1 ? String(page) : undefined })
  document.getElementById('main')?.scrollTo(0, 0)
}
