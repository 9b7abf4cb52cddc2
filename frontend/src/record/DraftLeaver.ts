import type { Accommodation, Activity, Health, InTouch, LocalDate, StayingPutAnswer, Target, YesNo } from './model'

/** A target being written; a row in which nothing was typed is left out of the record. */
export type DraftTarget = Partial<Target>

/** What a personal adviser records with a care leaver, as far as it has been answered. */
export type DraftLeaver = {
  /** Whether an answer came, when the contact was by telephone, message or video. */
  twoWay?: YesNo
  inTouch?: InTouch
  accommodation?: Partial<Accommodation>
  activity?: Activity
  stayingPut?: { answer?: StayingPutAnswer; why?: string }
  healthPassportOn?: LocalDate
  /** By the kind of paper. */
  documents?: Record<string, YesNo>
  /** Of a visit in custody, which is written up from paper. */
  custody?: { establishment?: string; releaseOn?: LocalDate; releaseAddress?: string; fromPaper?: YesNo }
  /** Keyed by an id that a target keeps from one visit to the next. */
  targets?: Record<string, DraftTarget>
  helpedWrite?: YesNo
  /** By whom: what the adult decides about who may read this. */
  sharing?: Record<string, YesNo>
}

/** What only a care leaver's visit is asked. */
export type DraftOfLeaver = { leaver?: DraftLeaver; health?: Health }
