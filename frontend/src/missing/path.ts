import type { Doc } from '#record'

/** A place in a document: names joined by `/`, as the merge and the answers of `sealRecord` name leaves. */
export type Path = string

export function valueAt(doc: Doc, path: Path): unknown {
  return path
    .split('/')
    .reduce<unknown>(
      (within, name) => (typeof within === 'object' && within !== null ? (within as Doc)[name] : undefined),
      doc,
    )
}

export const textAt = (doc: Doc, path: Path): string | undefined => {
  const value = valueAt(doc, path)
  return typeof value === 'string' ? value : undefined
}

export const mapAt = (doc: Doc, path: Path): Record<string, Doc> => (valueAt(doc, path) ?? {}) as Record<string, Doc>

/** Sets one answer and nothing beside it. What is left blank is taken out when the record is sealed. */
export function withValue(doc: Doc, path: Path, value: unknown): Doc {
  const [name, ...rest] = path.split('/') as [string, ...string[]]
  const { [name]: before, ...others } = doc
  if (rest.length > 0) return { ...doc, [name]: withValue((before ?? {}) as Doc, rest.join('/'), value) }
  return value === undefined || value === '' ? others : { ...doc, [name]: value }
}
