import { words } from './compact'
import { diff, type Doc, isDoc } from './mergePatch'
import type { Timestamp } from './model'
import type { OtherType } from './OtherType'
import type { RecordDraft } from './RecordDraft'

/** What has to be known of a type of record to seal one. A new type is one entry here. */
type Kind = {
  /** Maps and parts on the top of the document: each entry is a leaf of its own, and is taken out entry by entry. */
  maps: readonly string[]
  /** What a reader could make nothing of without, as the form names it. */
  lacking: (doc: Doc) => string[]
  /** When it happened, where the document says it. */
  happenedAt: (doc: Doc) => unknown
  /** What stands in it before anybody has typed a word. */
  given?: readonly string[]
}

const without = (doc: Doc, names: readonly string[]): string[] => names.filter((name) => doc[name] === undefined)

/** Entries of a map that were begun and cannot stand without what is named: `offers/o1/by`. */
const begunIn = (doc: Doc, map: string, names: readonly string[]): string[] =>
  Object.entries(isDoc(doc[map]) ? doc[map] : {}).flatMap(([id, entry]) =>
    isDoc(entry) ? without(entry, names).map((name) => `${map}/${id}/${name}`) : [],
  )

const within = (doc: Doc, part: string, names: readonly string[]): string[] =>
  without(isDoc(doc[part]) ? doc[part] : {}, names).map((name) => `${part}/${name}`)

const KINDS: Record<OtherType, Kind> = {
  episode: {
    maps: ['offers', 'attempts', 'declined'],
    lacking: (doc) => [
      ...without(doc, ['kind', 'startedAt']),
      ...begunIn(doc, 'offers', ['at', 'by']),
      ...begunIn(doc, 'attempts', ['at', 'by']),
      ...(doc.from === undefined ? [] : within(doc, 'from', ['kind'])),
      ...(doc.notOffered === undefined ? [] : within(doc, 'notOffered', ['why'])),
    ],
    happenedAt: ({ startedAt }) => startedAt,
  },
  interview: {
    maps: [
      ...['episodes', 'present', 'keepBack', 'push', 'pull', 'places', 'people', 'risks', 'quotes', 'attachments'],
      ...['actions', 'before', 'during', 'after', 'told', 'information'],
    ],
    lacking: (doc) => [
      ...without(doc, ['episodes', 'heldAt']),
      ...within(doc, 'interviewer', ['name', 'role']),
      ...begunIn(doc, 'keepBack', ['what']),
      ...begunIn(doc, 'quotes', ['words', 'how', 'heardBy']),
      ...begunIn(doc, 'told', ['answer']),
      ...begunIn(doc, 'actions', ['kind', 'who']),
      ...(doc.harm === undefined ? [] : within(doc, 'harm', ['hurt'])),
    ],
    happenedAt: ({ heldAt }) => heldAt,
  },
  concern: { maps: [], lacking: () => [], happenedAt: ({ raisedAt }) => raisedAt },
  correction: {
    maps: [],
    lacking: (doc) => without(doc, ['shown', 'believes', 'howKnown']),
    happenedAt: ({ proposed }) => (isDoc(proposed) ? proposed.at : undefined),
    given: ['shown', 'proposed'],
  },
}

/** Everything a draft says, and nothing of what was left blank: absent is the only empty, at any depth. */
export function said(doc: Doc): Doc {
  const kept = Object.entries(doc).map(([name, value]) => [name, isDoc(value) ? said(value) : value] as const)
  return Object.fromEntries(kept.filter(([, value]) => !isBlank(value)))
}

const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && words(value) === undefined) ||
  (isDoc(value) && Object.keys(value).length === 0)

/** What has to be answered before it can be sealed. */
export function lackingIn({ type, doc, edit }: RecordDraft): string[] {
  const why = edit?.signedOff && words(edit.why) === undefined ? ['amendWhy'] : []
  return [...KINDS[type].lacking(said(doc)), ...why]
}

/** When it happened; while nobody has said it, when its writing began. */
export function happenedAtOf({ type, doc, openedAt }: RecordDraft): Timestamp {
  const at = KINDS[type].happenedAt(doc)
  return typeof at === 'string' ? at : openedAt
}

/** What a draft changes about the sealed record that it was opened on; empty when it says the same. */
export function changeOf({ type, doc, edit }: RecordDraft): Doc {
  const maps = Object.fromEntries(KINDS[type].maps.map((name) => [name, {}]))
  return edit ? diff({ ...maps, ...said(edit.doc) }, { ...maps, ...said(doc) }) : said(doc)
}

/** A sealed record that was opened to look at it, and in which nothing was changed. */
export const isUnchanged = (draft: RecordDraft): boolean =>
  draft.edit !== undefined && words(draft.edit.why) === undefined && Object.keys(changeOf(draft)).length === 0

/** Codes, moments and names of things are chosen and not typed. */
const CHOSEN = /^([A-Z][A-Z0-9_]*|\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** How many characters a worker has typed into it; of a sealed record only the texts that she touched. */
export function charactersTyped(draft: RecordDraft): number {
  const before = new Set(textsIn(draft.edit?.doc ?? {}))
  const given = new Set(KINDS[draft.type].given)
  const typed = Object.fromEntries(Object.entries(draft.doc).filter(([name]) => !given.has(name)))
  const texts = textsIn(typed).filter((text) => !before.has(text))
  return [...texts, draft.edit?.why ?? ''].reduce((sum, text) => sum + (words(text)?.length ?? 0), 0)
}

/** Of a picture only what is written about it was typed. */
const isPicture = (value: Doc): boolean => value.sha256 !== undefined

const textsIn = (doc: Doc): string[] =>
  Object.values(doc).flatMap((value) => {
    if (isDoc(value)) return textsIn(isPicture(value) ? { caption: value.caption } : value)
    return typeof value === 'string' && !CHOSEN.test(value) ? [value] : []
  })

const TYPES = Object.keys(KINDS) as OtherType[]

export const isOtherType = (type: string): type is OtherType => TYPES.some((known) => known === type)
