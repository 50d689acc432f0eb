import type { Meant, Reason } from '../api/types'

/** A reason in the reader's language; in English, and told to be so, where it is not known in Vietnamese. */
export function whyIn(tongue: 'vi' | 'en', en: string, vi: string | undefined): { text: string; lang?: 'en' } {
  if (tongue === 'en') return { text: en }
  return vi ? { text: vi } : { text: en, lang: 'en' }
}

/** Those reasons of a field that are about these words of it: `"hôm 8/11" p=0.97; …`. */
export function about(words: string, reasons: readonly Reason[]): Reason[] {
  return reasons.filter(({ detail }) => detail.startsWith(`"${words}" p=`))
}

/** Those that are about none of its words. */
export function aboutNone(parts: readonly { text: string }[], reasons: readonly Reason[]): Reason[] {
  return reasons.filter((reason) => parts.every(({ text }) => about(text, [reason]).length === 0))
}

/** Whether a reason of their field has told already why words mean what they mean. */
export function isTold({ reason }: Meant, reasons: readonly Reason[]): boolean {
  return reason === '' || reasons.some(({ detail }) => detail.endsWith(reason))
}
