// The shapes of the wire that the screens and the Worker share. Where the generated types of the contract have a shape,
// it is re-exported from there; this is the one place that knows their names.

export type ActionId = string
export type AddressId = string
export type ChangeId = string
export type ChildId = string
export type ContactId = string
export type DeviceId = string
export type PersonId = string
export type RecordId = string
export type WorkerId = string

/** RFC 3339, UTC, milliseconds: `2026-11-23T14:03:00.000Z`. Never a `Date` in a record. */
export type Timestamp = string
/** `2026-11-23`. */
export type LocalDate = string

export type Cohort = 'CIN' | 'CP' | 'CLA' | 'PF' | 'ADOPT' | 'CL'
export type SourceSystem = 'CASE_SYSTEM' | 'WORKER' | 'COUNTY'
export type SafetyKind = 'PERSON' | 'ADDRESS' | 'ANIMAL' | 'HEALTH' | 'SECRECY' | 'OTHER'
export type YesNo = 'YES' | 'NO'
export type BedroomSeen = 'YES' | 'NO' | 'NOT_APPLICABLE'
export type Announced = 'YES' | 'NO' | 'NOT_APPROPRIATE'
export type ActionState = 'DONE' | 'STILL_OPEN' | 'NO_LONGER_NEEDED'
export type Priority = 'URGENT' | 'NORMAL' | 'LOW'
export type HowHeard = 'SAID' | 'SIGNED' | 'WRITTEN' | 'DRAWN' | 'THROUGH_INTERPRETER' | 'WITHOUT_WORDS'
export type Venue = 'PLACEMENT_OR_HOME' | 'SCHOOL' | 'OFFICE' | 'COMMUNITY' | 'CUSTODY' | 'HOSPITAL' | 'VIRTUAL'
export type NoViewsReason = 'CHILD_NOT_SEEN' | 'DECLINED' | 'TOO_YOUNG' | 'COMMUNICATION_NEED_UNMET' | 'NOT_ASKED'
export type NotSeenReason =
  | 'NOT_AT_HOME'
  | 'AT_SCHOOL'
  | 'ASLEEP'
  | 'CHILD_REFUSED'
  | 'ADULT_REFUSED'
  | 'MISSING'
  | 'OTHER'
export type UnableReason =
  | 'PARENT_OR_CARER_REFUSED'
  | 'CHILD_DISTRESSED'
  | 'NO_PRIVATE_SPACE'
  | 'INTERPRETER_ABSENT'
  | 'TIME_OR_EMERGENCY'
  | 'OTHER'
export type NotTakenPlace =
  | 'CANCELLED_BY_CLIENT'
  | 'CANCELLED_BY_SERVICE'
  | 'CLIENT_REFUSED'
  | 'DENIED_ACCESS'
  | 'CHILD_ELSEWHERE'
  | 'CHILD_ASLEEP'
  | 'EMERGENCY'
  | 'FAMILY_ABROAD'
  | 'FAMILY_MISSING'
  | 'FAMILY_ON_HOLIDAY'
  | 'NO_ONE_HOME'
  | 'NOT_REQUIRED_CASE_CLOSING'
  | 'OTHER'

export type Attempt =
  | { outcome: 'TOOK_PLACE'; startedAt: Timestamp; endedAt?: Timestamp; place: Venue }
  | { outcome: 'DID_NOT_TAKE_PLACE'; startedAt: Timestamp; reason: NotTakenPlace; note?: string }

export type Alone =
  | { outcome: 'ALONE' }
  | { outcome: 'CHILD_REFUSED'; note?: string }
  | { outcome: 'INAPPROPRIATE_AGE'; note?: string }
  | { outcome: 'UNABLE'; because: UnableReason; note?: string }

export type Seen =
  | { outcome: 'SEEN'; alone: Alone }
  | { outcome: 'NOT_SEEN'; reason: NotSeenReason; planToSee?: string }

export type Present = { personId?: PersonId; name?: string; relationship?: string }
export type Quote = { words: string; how: HowHeard; heardBy: string }
export type VisitAction = { what: string; who: string; dueOn?: LocalDate; priority?: Priority }

export type Visit = {
  contactId: ContactId
  purpose: Cohort
  attempt: Attempt
  announced?: Announced
  present?: Record<string, Present>
  seen?: Seen
  bedroom?: { outcome: BedroomSeen; note?: string }
  quotes?: Record<string, Quote>
  noViews?: NoViewsReason
  summary?: string
  adults?: string
  observation?: string
  analysis?: string
  safeguarded?: { answer: YesNo; why?: string }
  earlierActions?: Record<ActionId, ActionState>
  actions?: Record<ActionId, VisitAction>
  next?: { on: LocalDate; note?: string }
}

export type CohortFact = {
  since: LocalDate
  until?: LocalDate
  detail?: string
  firstReviewOn?: LocalDate
  source: SourceSystem
  asOf: LocalDate
}

export type Placement = {
  startedOn: LocalDate
  kind: string
  description: string
  addressId?: AddressId
  outOfArea: boolean
  distanceMiles?: number
  intendedUntil18: boolean
  temporaryApproval: boolean
  source: SourceSystem
  asOf: LocalDate
}

export type Address = { lines: string; postcode?: string; note?: string; withheldFrom?: Record<PersonId, string> }

export type Person = {
  name: string
  relationship: string
  livesWithChild: boolean
  bornOn?: LocalDate
  childId?: ChildId
  addressId?: AddressId
  phone?: string
  withheldFrom?: Record<PersonId, string>
}

export type Safety = { kind: SafetyKind; text: string; since: LocalDate; source: SourceSystem; asOf: LocalDate }
export type OpenAction = { what: string; who: string; dueOn?: LocalDate; fromVisit?: RecordId }
export type LastSaid = { words: string; on: LocalDate; heardBy: string }
export type LastVisit = { on: LocalDate; by: string; seen: boolean; alone: boolean }
export type Language = { first: string; interpreterNeeded: boolean; note?: string }

/** The card a worker reads at the door, as the server knew her at `asOf`. Absent is the only empty, maps included. */
export type Child = {
  id: ChildId
  name: string
  familyName: string
  bornOn?: LocalDate
  expectedOn?: LocalDate
  cohorts?: Partial<Record<Cohort, CohortFact>>
  placement?: Placement
  livesAt?: AddressId
  addresses?: Record<AddressId, Address>
  people?: Record<PersonId, Person>
  language?: Language
  communication?: string
  safety?: Record<string, Safety>
  interests?: string
  lastSaid?: LastSaid
  lastVisit?: LastVisit
  actions?: Record<ActionId, OpenAction>
  worker?: string
  team?: string
  asOf: Timestamp
}

export type Duty = {
  id: string
  childId: ChildId
  cohort: Cohort
  rule: string
  layer: 'STATUTORY' | 'LOCAL' | 'PLAN'
  dueOn: LocalDate
  title: string
  reason: string
  source: string
  countedFrom: LocalDate
  lastCountedOn?: LocalDate
}
