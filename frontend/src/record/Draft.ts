import type { DraftOfLeaver } from './DraftLeaver'
import type { Attachment, AttachmentId } from './model'
import type {
  Announced,
  Attempt,
  BedroomSeen,
  Cohort,
  Finding,
  HowHeard,
  NotSeenReason,
  NotTakenPlace,
  NoViewsReason,
  Priority,
  Qualification,
  UnableReason,
  Venue,
  VisitorRole,
  YesNo,
} from './model'
import type { ActionState, Alone, ChildId, ContactId, LocalDate, Present, RecordId, Seen, Timestamp } from './model'
import type { DraftWork } from './directWork'
import type { ChangeBase, ChangeId, PullConflict, PullSignedOff } from './model'

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
  cardLeft?: YesNo
  neighbours?: string
  /** A parent was met though the child was not. */
  parentSeen?: YesNo
  announced?: Announced
  /** Who went, when it was nobody of the child's own team. */
  visitor?: VisitorRole
  interpreter?: { who?: string; language?: string; fromFamily?: YesNo }
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

/**
 * One sentence in the child's own words; `heardBy` is the worker's own name when left out. `inHandOverAt`: she entered it
 * herself, with the tablet handed over to her.
 */
export type DraftQuote = { words?: string; how?: HowHeard; heardBy?: string; inHandOverAt?: Timestamp }

/** A promise being written; a row in which nothing was typed is left out of the record. */
export type DraftAction = { what?: string; who?: string; dueOn?: LocalDate; priority?: Priority }

/** A mark or an injury. What the child and what an adult says of it stay apart; `seenBy` is the worker when left out. */
export type DraftMark = {
  where?: string
  what?: string
  seenBy?: string
  childSays?: string
  adultSays?: string
  adult?: string
}

/** Something told that cannot stay between the child and the worker, who heard it when `heardBy` is left out. */
export type DraftDisclosure = { words?: string; asked?: string; heardBy?: string; toldTo?: string; toldAt?: Timestamp }

/** A question answered yes or no, and what to add to it. */
export type DraftYesNo = { answer?: YesNo; note?: string }

/** What only the visits of some children are asked. */
export type DraftOfSome = {
  /** Before the birth, instead of seen, alone, bedroom and views. */
  motherSeen?: DraftYesNo
  /** The worker says that the baby is born, which the card does not know yet. */
  born?: true
  /** Of a baby. */
  awake?: DraftYesNo
  baby?: { handled?: string; sleeps?: string; feeding?: string }
  marks?: Record<string, DraftMark>
  disclosures?: Record<string, DraftDisclosure>
  /** Of a privately fostered child: what was found about each matter, by its code. */
  schedule3?: Record<string, { finding?: Finding; note?: string }>
  /** Of a child placed for adoption. */
  reportAuthor?: { qualification?: Qualification; supervisor?: string }
  /** Of a looked-after child (regulation 31). */
  knowsWhomToCall?: YesNo
}

/** One child's own answers and own words. They are never mixed with a brother's or sister's. */
export type DraftChild = DraftOfSome &
  DraftOfLeaver & {
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
    /** Photos and drawings, keyed by their id; the pictures themselves lie encrypted beside the draft. */
    attachments?: Record<AttachmentId, Attachment>
    /** What was made with her, keyed by a fresh id. */
    directWork?: Record<string, DraftWork>
    /** A page that is being drawn on, stroke by stroke; once kept it is one of the pictures. */
    drawing?: string
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
  /** Set when this changes a visit that is finished: one child's record of it, and nobody else's. */
  edit?: DraftEdit
}

/** What is being changed. It lies in the draft, so that whatever the server shows meanwhile moves nothing under her hands. */
export type DraftEdit = {
  base: ChangeBase
  /** The document of the base, with all that this client does not know. */
  doc: Record<string, unknown>
  /** The head on which this branch stands; absent when the server has not shown the record yet. */
  on?: ChangeId
  /** Who wrote what is being changed. */
  author: string
  /** What people said differently, as she was shown it. */
  conflicts?: Record<string, PullConflict>
  /** What she has decided already in a change that is on its way. */
  decided?: string[]
  decisions?: Record<string, DraftDecision>
  /** Opened to decide, and not to write. */
  deciding?: boolean
  signedOff?: PullSignedOff
  /** Why a signed-off record is changed. */
  why?: string
}

/** What is to stand from now on: what one of the changes says, something new from the form, or nothing; and why. */
export type DraftDecision = {
  choice?: { kind: 'alternative'; change: ChangeId } | { kind: 'new' } | { kind: 'out' }
  why?: string
}

/** A draft in a list. */
export type DraftSummary = {
  contactId: ContactId
  openedAt: Timestamp
  savedAt: Timestamp
  children: { childId: ChildId; name: string }[]
  /** Characters typed so far: throwing a draft away asks for exactly this number. */
  characters: number
  /** Set when two tablets had gone on with one draft: these are the words of the other one. */
  copied?: { label: string; savedAt: Timestamp }
  /** Another tablet of hers went on with it since, and nothing was typed here meanwhile. */
  newerOn?: { label: string; savedAt: Timestamp }
  /** It was finished or thrown away on another tablet of hers; what is here is kept. */
  closedElsewhere?: true
  /** A child of it has left: the last day on which it can be finished. Then it is handed in as it is. */
  finishBy?: LocalDate
  /** Set when it changes a finished visit. */
  changes?: { author: string; happenedAt: Timestamp; deciding: boolean }
}

/** A draft that another tablet of hers holds and this one does not. */
export type DraftElsewhere = {
  contactId: ContactId
  /** The other tablet, as its worker called it. */
  label: string
  openedAt: Timestamp
  savedAt: Timestamp
  children: { childId: ChildId; name: string }[]
}

/** A field of the form, as an address: for the whole visit (`childId` absent) or one child; `row` names a quote, an action, a mark, a disclosure, or the leaf of a decision. */
export type Missing = {
  field:
    | 'startedAt'
    | 'outcome'
    | 'place'
    | 'reason'
    | 'seen'
    | 'motherSeen'
    | 'notSeenReason'
    | 'alone'
    | 'aloneBecause'
    | 'safeguarded'
    | 'quoteHow'
    | 'actionWho'
    | 'markWhere'
    | 'markWhat'
    | 'disclosureWords'
    | 'interpreterWho'
    | 'leaverHome'
    | 'stayingPut'
    | 'custodyWhere'
    | 'targetWords'
    | 'nextOn'
    | 'tooLong'
    | 'amendWhy'
    | 'decision'
    | 'decisionWhy'
  childId?: ChildId
  row?: string
}
