import en from './words/en.json'

/**
 * What a child reads on her own page. Short sentences; a translation is another file of the same shape, in which
 * `{name}` is the child's first name and `{worker}` the worker's.
 */
export type PageWords = typeof en

type Names = { name: string; worker: string }

const OTHERS: Record<string, () => Promise<{ default: PageWords }>> = {
  ar: () => import('./words/ar.json'),
  pl: () => import('./words/pl.json'),
}

/** The words of this language with the names in them, and which it is: English when there are none of it. */
export async function pageWordsIn(language: string, names: Names): Promise<{ w: PageWords; language: string }> {
  const other = await OTHERS[language]?.().catch(() => undefined)
  return { w: named(other?.default ?? en, names), language: other ? language : 'en' }
}

function named<T>(text: T, names: Names): T {
  if (typeof text === 'string')
    return text.replace(/\{(name|worker)\}/g, (_, who: string) => names[who as keyof Names]) as T
  if (Array.isArray(text)) return text.map((one: unknown) => named(one, names)) as T
  if (typeof text !== 'object' || text === null) return text
  return Object.fromEntries(Object.entries(text).map(([key, one]) => [key, named(one as unknown, names)])) as T
}
