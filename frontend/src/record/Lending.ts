import type { DraftWork } from './directWork'
import type { ChildId, ContactId, DirectWorkTool, Timestamp } from './model'

/** How much there is to read on a child's own page. The worker chooses it by how she communicates, never by age alone. */
export type PageLevel = 'PICTURES' | 'SIMPLE' | 'USUAL'

/** How her own page is to be: chosen by the worker each time before the tablet is handed over. */
export type Lending = {
  contactId?: ContactId
  level: PageLevel
  language: string
  /** The worker has said that nobody but the child and her can hear: only then may the page read itself aloud. */
  aloud?: true
}

/**
 * All that a child's own page is told. Nothing in it opens anything and nobody else is named in it. `to` is the public half
 * of the vault's add-only pair; `asked` is set once she has read what can be kept in confidence.
 */
export type Brief = {
  lentId: string
  childId: ChildId
  name: string
  /** The worker's first name. */
  worker: string
  level: PageLevel
  language: string
  aloud?: true
  to: Record<string, string>
  asked?: true
  /** She has just let something go. */
  gone?: true
}

/** `MY_WORDS`: a page to write on. It becomes a quotation and no direct work. */
export type PageTool = DirectWorkTool | 'MY_WORDS'

/** One thing that a child made on her own page. `drawing` is the page as it was written down, stroke by stroke. */
export type Kept = Pick<DraftWork, 'parts' | 'about' | 'scale'> & {
  childId: ChildId
  tool: PageTool
  at: Timestamp
  language: string
  drawing?: string
}

/** What lies kept, as her own page may know it: that it is there and since when. What it holds is sealed. */
export type KeptLine = { key: string; keptAt: Timestamp; choice: 'now' | 'later' }

/** What a worker is told when she has the tablet again. Counts; of what was kept for later nothing is read. */
export type LentBack = {
  childId: ChildId
  name: string
  at: Timestamp
  /** Now in the visit `contactId`; without any, that is the open visit out of which the tablet was handed over. */
  shown: number
  contactId?: ContactId
  /** Shown to her, and not in a visit yet: the child has left her tablet, or it is full. */
  waiting: number
  later: number
  /** She let something go that was just for her. */
  justForHer: boolean
}
