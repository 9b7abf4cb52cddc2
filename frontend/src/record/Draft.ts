import type {
  Announced,
  Attempt,
  BedroomSeen,
  Cohort,
  HowHeard,
  NotSeenReason,
  NotTakenPlace,
  NoViewsReason,
  Priority,
  UnableReason,
  Venue,
  YesNo,
} from './model'
import type { ActionState, Alone, ChildId, ContactId, LocalDate, Present, RecordId, Seen, Timestamp } from './model'

/**
 * What is said once for everybody at the door. Finish writes it into each child's own record.
 *
 * Absent means "not answered yet": no answer that a person must give starts filled in.
 */
export type DraftCommon = {
  outcome?: Attempt['outcome']
  startedAt?: Timestamp
  endedAt?: Timestamp
  place?: Venue
  /** Why it did not take place. */
  reason?: NotTakenPlace
  /** What to add about why it did not take place. */
  note?: string
  announced?: Announced
  /** Who was there besides the children, keyed by a fresh id. */
  present: Record<string, Present>
}

/** Seen or not, as far as it has been answered. */
export type DraftSeen = {
  outcome?: Seen['outcome']
  /** When she was not seen. */
  reason?: NotSeenReason
  planToSee?: string
  /** When she was seen. */
  alone?: { outcome?: Alone['outcome']; because?: UnableReason; note?: string }
}

/** One sentence in the child's own words; `heardBy` is the worker's own name when left out. */
export type DraftQuote = { words?: string; how?: HowHeard; heardBy?: string }

/** A promise being written; a row in which nothing was typed is left out of the record. */
export type DraftAction = { what?: string; who?: string; dueOn?: LocalDate; priority?: Priority }

/** One child's own answers and own words. They are never mixed with a brother's or sister's. */
export type DraftChild = {
  /** Made when the draft was started, so that the record has its name from the first word on. */
  recordId: RecordId
  /** Whose visit this is; taken from the child's card, and the worker may change it. */
  purpose: Cohort
  seen?: DraftSeen
  bedroom?: { outcome?: BedroomSeen; note?: string }
  quotes: Record<string, DraftQuote>
  noViews?: NoViewsReason
  summary?: string
  adults?: string
  observation?: string
  analysis?: string
  safeguarded?: { answer?: YesNo; why?: string }
  /** What became of the actions on the child's card, by action id. */
  earlierActions: Record<string, ActionState>
  /** New actions, keyed by a fresh id (`newId()`). */
  actions: Record<string, DraftAction>
  next?: { on?: LocalDate; note?: string }
}

/** A visit being written. It is kept encrypted, one for each contact, until Finish seals it. */
export type Draft = {
  contactId: ContactId
  /** When the first word was written. */
  openedAt: Timestamp
  /** The form's version; a later client opens a draft with the form that it was begun with. */
  form: 1
  common: DraftCommon
  children: Record<ChildId, DraftChild>
}

/** A draft in a list. */
export type DraftSummary = {
  contactId: ContactId
  openedAt: Timestamp
  savedAt: Timestamp
  children: { childId: ChildId; name: string }[]
  /** Characters typed so far: throwing a draft away asks for exactly this number. */
  characters: number
}

/** A field of the form, as an address: for the whole visit (`childId` absent) or one child; `row` names a quote or an action. */
export type Missing = {
  field:
    | 'startedAt'
    | 'outcome'
    | 'place'
    | 'reason'
    | 'seen'
    | 'notSeenReason'
    | 'alone'
    | 'aloneBecause'
    | 'safeguarded'
    | 'quoteHow'
    | 'actionWho'
    | 'nextOn'
    | 'tooLong'
  childId?: ChildId
  row?: string
}
