import type { Meant, Reason } from '../api/types'

/** A reason in the reader's language; in English, and told to be so, where it is not known in Vietnamese. */
export function whyIn(tongue: 'vi' | 'en', en: string, vi: string | undefined): { text: string; lang?: 'en' } {
  if (tongue === 'en') return { text: en }
  return vi ? { text: vi } : { text: en, lang: 'en' }
}

/** Whether a reason of their field has told already why words mean what they mean. */
export function isTold({ reason }: Meant, reasons: readonly Reason[]): boolean {
  return reason === '' || reasons.some(({ detail }) => detail.endsWith(reason))
}
