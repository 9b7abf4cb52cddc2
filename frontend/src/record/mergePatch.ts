/** A document, or a patch for one. Nothing in a document is ever null, so null in a patch always and only means "delete". */
export type Doc = Record<string, unknown>

export const isDoc = (value: unknown): value is Doc =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The smallest JSON Merge Patch (RFC 7396) that makes one document of the other; empty when they say the same. */
export function diff(from: Doc, to: Doc): Doc {
  const gone = Object.keys(from).filter((name) => to[name] === undefined)
  const said = Object.entries(to).filter(([name, value]) => value !== undefined && !same(from[name], value))
  return Object.fromEntries([
    ...said.map(([name, value]) => [name, isDoc(value) && isDoc(from[name]) ? diff(from[name], value) : value]),
    ...gone.map((name) => [name, null]),
  ])
}

/** The document with the patch applied; neither is changed. What the patch does not name stays as it was. */
export function patched(document: unknown, patch: Doc): Doc {
  const result: Doc = isDoc(document) ? { ...document } : {}
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) delete result[name]
    else result[name] = isDoc(value) ? patched(result[name], value) : value
  }
  return result
}

/** Whether two values say the same; the order in which fields were written says nothing. */
export function same(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((one, i) => same(one, b[i]))
  if (!isDoc(a) || !isDoc(b)) return a === b
  const names = Object.keys(a)
  return (
    names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && same(a[name], b[name]))
  )
}
