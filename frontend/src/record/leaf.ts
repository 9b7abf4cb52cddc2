import { type Doc, isDoc } from './mergePatch'

/** The names on the way to a leaf: `/quotes/q1` is `quotes`, then `q1` (RFC 6901). */
export const namesOf = (path: string): string[] =>
  path
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))

/** What a document says there; nothing when it says nothing. */
export function leafIn(doc: unknown, path: string): unknown {
  return namesOf(path).reduce<unknown>(
    (value, name) => (isDoc(value) && Object.hasOwn(value, name) ? value[name] : undefined),
    doc,
  )
}

/** The document with one leaf said differently, or taken out. An emptied map goes too: absent is the only empty. */
export function withLeaf(doc: Doc, path: string, value: unknown): Doc {
  return put(doc, namesOf(path), value)
}

function put(doc: Doc, [name, ...rest]: string[], value: unknown): Doc {
  if (name === undefined) return doc
  const { [name]: before, ...others } = doc
  const after = rest.length === 0 ? value : put(isDoc(before) ? before : {}, rest, value)
  const empty = after === undefined || (rest.length > 0 && isDoc(after) && Object.keys(after).length === 0)
  return empty ? others : { ...doc, [name]: after }
}
