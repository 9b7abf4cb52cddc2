// Generated from contract/schema by npm run record:generate. Change the Java record, not this file.
import type {
  AddressId,
  AttachmentId,
  ChangeId,
  ChildId,
  ContactId,
  DeviceId,
  DutyId,
  LocalDate,
  PersonId,
  RecordId,
  TeamId,
  Timestamp,
  WorkerId,
} from '../ids'

export type AccommodationKind =
  'B' | 'C' | 'D' | 'E' | 'G' | 'H' | 'K' | 'R' | 'S' | 'T' | 'U' | 'V' | 'W' | 'X' | 'Y' | 'Z'
export type YesNo = 'YES' | 'NO'
export type ActionState = 'DONE' | 'STILL_OPEN' | 'NO_LONGER_NEEDED'
export type Activity = 'F1' | 'P1' | 'F2' | 'P2' | 'F4' | 'P4' | 'F5' | 'P5' | 'G4' | 'G5' | 'G6'
export type Alone = AloneYes | AloneChildRefused | AloneInappropriateAge | AloneUnable
export type UnableReason =
  | 'PARENT_OR_CARER_REFUSED'
  | 'CHILD_DISTRESSED'
  | 'NO_PRIVATE_SPACE'
  | 'INTERPRETER_ABSENT'
  | 'TIME_OR_EMERGENCY'
  | 'OTHER'
export type Announced = 'YES' | 'NO' | 'NOT_APPROPRIATE'
export type AttachmentKind = 'PHOTO' | 'DRAWING'
export type Attempt = AttemptTookPlace | AttemptDidNotTakePlace
export type Venue =
  'PLACEMENT_OR_HOME' | 'SCHOOL' | 'OFFICE' | 'COMMUNITY' | 'CUSTODY' | 'HOSPITAL' | 'VIRTUAL' | 'PHONE' | 'MESSAGE'
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
export type BedroomSeen = 'YES' | 'NO' | 'NOT_APPLICABLE'
export type Said = 'YES' | 'NO' | 'NOT_ASKED' | 'DID_NOT_SAY'
export type SourceSystem = 'CASE_SYSTEM' | 'WORKER' | 'COUNTY'
export type FactKind = 'PLAN' | 'HEALTH' | 'DENTAL' | 'SDQ' | 'EDUCATION' | 'LEGAL' | 'PERMANENCE' | 'PATHWAY'
export type Cohort = 'CIN' | 'CP' | 'CLA' | 'PF' | 'ADOPT' | 'CL'
export type SafetyKind = 'PERSON' | 'ADDRESS' | 'ANIMAL' | 'HEALTH' | 'SECRECY' | 'OTHER'
export type SafeNow = 'NO' | 'DO_NOT_KNOW' | 'YES'
export type ContactHow = 'PHONE' | 'IN_PERSON' | 'VIDEO' | 'MESSAGE'
export type CorrectionDecisionOutcome = 'ACCEPTED' | 'DECLINED'
export type MadeBy = 'CHILD' | 'WORKER'
export type DirectWorkTool =
  | 'THREE_HOUSES'
  | 'WIZARD_AND_FAIRY'
  | 'WORDS_AND_PICTURES'
  | 'SCALING'
  | 'FEELINGS_FACES'
  | 'WISHES_AND_FEELINGS'
  | 'DRAWING'
  | 'LIFE_STORY'
  | 'SURVEY'
  | 'STATEMENT'
  | 'OBSERVATION'
export type Layer = 'STATUTORY' | 'LOCAL' | 'PLAN'
export type InterviewOfferOutcome = 'ACCEPTED' | 'DECLINED' | 'NO_RESPONSE' | 'MISSING_AGAIN'
export type MissingFromKind =
  'HOME' | 'FOSTER_HOME' | 'CHILDRENS_HOME' | 'SUPPORTED_ACCOMMODATION' | 'SCHOOL' | 'HOSPITAL' | 'OTHER'
export type EpisodeKind = 'MISSING' | 'AWAY'
export type NotOfferedWhy =
  'MISSING_AGAIN' | 'NOT_TOLD_IN_TIME' | 'HOST_AUTHORITY_DID_NOT' | 'NO_INTERVIEWER' | 'TURNED_18' | 'OTHER'
export type ReportedBy = 'PLACEMENT' | 'CARER' | 'PARENT' | 'POLICE' | 'SCHOOL' | 'SOCIAL_WORKER' | 'HERSELF' | 'OTHER'
export type Finding = 'ESTABLISHED_OK' | 'CONCERN' | 'NOT_EXPLORED'
export type HowHeard = 'SAID' | 'SIGNED' | 'WRITTEN' | 'DRAWN' | 'THROUGH_INTERPRETER' | 'WITHOUT_WORDS'
export type InTouch = 'YES' | 'NO' | 'DIED' | 'REFU' | 'NREQ' | 'RHOM'
export type InterviewActionKind =
  | 'STRATEGY_DISCUSSION'
  | 'NATIONAL_REFERRAL_MECHANISM'
  | 'POLICE_INTELLIGENCE'
  | 'RISK_PLAN'
  | 'CARE_PLAN'
  | 'REFERRAL'
  | 'HEALTH'
  | 'OTHER'
export type InterviewerRole =
  | 'MISSING_TEAM'
  | 'COMMISSIONED_SERVICE'
  | 'OTHER_AUTHORITY'
  | 'ADVOCATE'
  | 'YOUTH_WORKER'
  | 'OTHER_SOCIAL_WORKER'
  | 'OWN_SOCIAL_WORKER'
  | 'HOME_STAFF'
  | 'CARER'
  | 'PARENT'
  | 'OTHER'
export type KeepBackWhat =
  'BEFORE' | 'DURING' | 'AFTER' | 'HARM' | 'WORDS' | 'PEOPLE' | 'CODES' | 'ALL_ACCOUNT' | 'OTHER'
export type LeafKind = 'NARRATIVE' | 'SAFEGUARDING' | 'SCALAR' | 'ATOMIC'
export type StayingPutAnswer = 'STAYING' | 'CONSIDERED' | 'DECLINED' | 'NOT_OFFERED'
export type Stretch = 'WITHIN_REACH' | 'A_STRETCH' | 'A_BIG_STEP'
export type Role = 'WORKER' | 'MANAGER' | 'ADMIN' | 'OUT_OF_HOURS' | 'RECORDS_OFFICER' | 'REVIEWING_OFFICER'
export type PullItem =
  PullRecordItem | PullChildItem | PullDutiesItem | PullNoticeItem | PullForgetItem | PullRemoveItem
export type QuarantineDecision = 'TAKEN_IN' | 'CORRECTED' | 'SET_ASIDE' | 'KEPT_FOR_LATER'
export type NoViewsReason = 'CHILD_NOT_SEEN' | 'DECLINED' | 'TOO_YOUNG' | 'COMMUNICATION_NEED_UNMET' | 'NOT_ASKED'
export type NotSeenReason =
  'NOT_AT_HOME' | 'AT_SCHOOL' | 'ASLEEP' | 'CHILD_REFUSED' | 'ADULT_REFUSED' | 'MISSING' | 'OTHER'
export type Priority = 'URGENT' | 'NORMAL' | 'LOW'
export type QuarantineReason =
  | 'UNREADABLE'
  | 'UNKNOWN_TYPE'
  | 'OUT_OF_SCOPE'
  | 'AUTHOR_MISMATCH'
  | 'ID_REUSED'
  | 'SIGNED_OFF'
  | 'CHILD_MISMATCH'
  | 'MISFILED'
  | 'INVALID'
export type Verdict = 'APPLIED' | 'MERGED' | 'CONFLICTED' | 'DUPLICATE' | 'HELD' | 'QUARANTINED'
export type Qualification = 'THREE_YEARS' | 'SUPERVISED'
export type Seen = SeenYes | SeenNo
export type UnfinishedBecause = 'CHILD_LEFT'
export type VisitorRole = 'IRO' | 'OUT_OF_HOURS'

export type Accommodation = {
  emergencyNights?: number
  kind: AccommodationKind
  providedByAuthority?: YesNo
  since?: LocalDate
  suitable?: YesNo
  why?: string
}
export type Address = {
  lines: string
  note?: string
  postcode?: string
  withheldFrom?: {
    [k: string]: string
  }
}
export type After = {
  feelings?: string
  injuries?: string
  reception?: string
  returned?: string
  wouldHaveHelped?: string
  wouldStop?: string
  wouldTell?: string
}
export type AloneYes = {
  outcome: 'ALONE'
}
export type AloneChildRefused = {
  outcome: 'CHILD_REFUSED'
  note?: string
}
export type AloneInappropriateAge = {
  outcome: 'INAPPROPRIATE_AGE'
  note?: string
}
export type AloneUnable = {
  outcome: 'UNABLE'
  because: UnableReason
  note?: string
}
export type Answers = {
  heldFor: boolean
}
export type Attachment = {
  bytes: number
  caption?: string
  inHandOverAt?: Timestamp
  kind: AttachmentKind
  mediaType: string
  sha256: string
  takenAt: Timestamp
}
export type AttemptTookPlace = {
  outcome: 'TOOK_PLACE'
  endedAt?: Timestamp
  place: Venue
  startedAt: Timestamp
}
export type AttemptDidNotTakePlace = {
  outcome: 'DID_NOT_TAKE_PLACE'
  cardLeft?: YesNo
  neighbours?: string
  note?: string
  parentSeen?: YesNo
  reason: NotTakenPlace
  startedAt: Timestamp
}
export type Awake = {
  answer: YesNo
  note?: string
}
export type Baby = {
  feeding?: string
  handled?: string
  sleeps?: string
}
export type Bedroom = {
  note?: string
  outcome: BedroomSeen
}
export type Before = {
  happening?: string
  planned?: Said
  whoKnew?: string
}
export type Change = {
  amendment?: ChangeAmendment
  author: WorkerId
  base?: ChangeBase
  capturedAt: Timestamp
  changeId: ChangeId
  childId: ChildId
  clockOffsetMs?: number
  device: DeviceId
  deviceSeq: number
  happenedAt: Timestamp
  patch: {
    [k: string]: unknown
  }
  prev?: string
  recordId: RecordId
  refiles?: RecordId
  resolves?: {
    [k: string]: ChangeResolution
  }
  schema: number
  scopeVersion: number
  sealedAt: Timestamp
  signsOff?: ChangeSignOff
  toldScope?: number
  type: string
}
export type ChangeAmendment = {
  why: string
}
export type ChangeBase = {
  head?: ChangeId
  line?: string
  own?: ChangeId
}
export type ChangeResolution = {
  value?: unknown
  why: string
}
export type ChangeSignOff = {
  note?: string
}
export type Child = {
  achievements?: string
  actions?: {
    [k: string]: OpenAction
  }
  addresses?: {
    [k: string]: Address
  }
  arrangedSince?: LocalDate
  asOf: Timestamp
  asked?: VisitRequest
  bornOn?: LocalDate
  cohorts?: {
    [k: string]: CohortFact
  }
  communication?: string
  expectedOn?: LocalDate
  facts?: {
    [k: string]: Fact
  }
  familyName: string
  handovers?: {
    [k: string]: Handover
  }
  id: ChildId
  interests?: string
  language?: Language
  lastSaid?: LastSaid
  lastVisit?: LastVisit
  livesAt?: AddressId
  name: string
  noticeOn?: LocalDate
  people?: {
    [k: string]: Person
  }
  placement?: Placement
  plan?: VisitingPlan
  safety?: {
    [k: string]: Safety
  }
  standIn?: StandIn
  team?: string
  worker?: string
}
export type OpenAction = {
  dueOn?: LocalDate
  fromVisit?: RecordId
  what: string
  who: string
}
export type VisitRequest = {
  by: string
  on: LocalDate
}
export type CohortFact = {
  asOf: LocalDate
  detail?: string
  firstReviewOn?: LocalDate
  since: LocalDate
  source: SourceSystem
  until?: LocalDate
}
export type Fact = {
  asOf: LocalDate
  kind: FactKind
  on: LocalDate
  source: SourceSystem
  text: string
}
export type Handover = {
  from: string
  id: string
  knownSince: LocalDate
  nextNote?: string
  nextOn?: LocalDate
  standsIn: boolean
}
export type Language = {
  first: string
  interpreterNeeded: boolean
  note?: string
}
export type LastSaid = {
  heardBy: string
  on: LocalDate
  words: string
}
export type LastVisit = {
  alone: boolean
  by: string
  on: LocalDate
  seen: boolean
}
export type Person = {
  addressId?: AddressId
  bornOn?: LocalDate
  childId?: ChildId
  livesWithChild: boolean
  name: string
  phone?: string
  relationship: string
  withheldFrom?: {
    [k: string]: string
  }
}
export type Placement = {
  addressId?: AddressId
  asOf: LocalDate
  beforeAssessment?: boolean
  description: string
  distanceMiles?: number
  intendedUntil18: boolean
  kind: string
  outOfArea: boolean
  source: SourceSystem
  startedOn: LocalDate
  temporaryApproval: boolean
}
export type VisitingPlan = {
  approvedBy?: string
  approvedOn?: LocalDate
  asOf: LocalDate
  childAgrees?: boolean
  cohort: Cohort
  everyDays: number
  reason?: string
  reduces: boolean
  reviewOn?: LocalDate
  since: LocalDate
  source: SourceSystem
}
export type Safety = {
  asOf: LocalDate
  kind: SafetyKind
  since: LocalDate
  source: SourceSystem
  text: string
}
export type StandIn = {
  until: LocalDate
  worker: string
}
export type CompareHeld = {
  kind: string
  ref: string
  seq: number
}
export type CompareOfChild = {
  childId: ChildId
  items: CompareHeld[]
}
export type CompareReply = {
  children: CompareOfChild[]
  forget: ChildId[]
  upTo: number
}
export type CompareRequest = {
  cursor: string
  device: DeviceId
  digests: {
    [k: string]: string
  }
}
export type Concern = {
  contactId?: ContactId
  raisedAt: Timestamp
  safeNow: SafeNow
  somebodyElse?: string
  told?: string
  what: string
}
export type ConcernsHeld = {
  read?: ConcernsNamed
  receivedAt: Timestamp
  recordId: RecordId
  told: ConcernsNamed[]
}
export type ConcernsNamed = {
  at: Timestamp
  name: string
}
export type ConcernsNumbers = {
  dutyPhone?: string
  emergencyTeam?: string
}
export type ConcernsPut = {
  childId?: ChildId
  concern: Concern
  device: DeviceId
  sentAt: Timestamp
}
export type ConcernsReply = {
  concerns: ConcernsHeld[]
  numbers: ConcernsNumbers
  unreadAfterMinutes: number
}
export type Contact = {
  at: Timestamp
  did: string
  how: ContactHow
  leftToDo?: string
  who: string
}
export type Correction = {
  believes: string
  decision?: CorrectionDecision
  howKnown: string
  proposed: Proposed
  shown: FactShown
  since?: LocalDate
}
export type CorrectionDecision = {
  at: Timestamp
  by: string
  outcome: CorrectionDecisionOutcome
  words: string
}
export type Proposed = {
  at: Timestamp
  by: WorkerId
  name: string
}
export type FactShown = {
  asOf?: LocalDate
  card?: {
    [k: string]: string
  }
  fact: string
  says: string
  source?: SourceSystem
  what: string
}
export type Custody = {
  establishment: string
  fromPaper?: YesNo
  releaseAddress?: string
  releaseOn?: LocalDate
}
export type Declined = {
  at?: Timestamp
  carer?: string
  carerAccount?: string
  carerAsked?: YesNo
  why?: string
}
export type DepositCopy = {
  box: string
  epk: string
  hash: string
  iv: string
  kid: string
}
export type DepositReply = {
  receipt: PushReceipt
}
export type PushReceipt = {
  kid: string
  receivedAt: Timestamp
  seq: number[]
  signature: string
}
export type DepositRequest = {
  copies: DepositCopy[]
  device: DeviceId
  reoffered?: boolean
}
export type DirectWork = {
  about?: string
  inHandOverAt?: Timestamp
  madeBy?: MadeBy
  mayShow?: YesNo
  parts?: {
    [k: string]: string
  }
  picture?: AttachmentId
  readBack?: YesNo
  scale?: number
  tool: DirectWorkTool
}
export type Disclosure = {
  asked?: string
  heardBy: string
  toldAt?: Timestamp
  toldTo?: string
  words: string
}
export type Done = {
  answer: YesNo
  note?: string
}
export type DraftsKept = {
  children: ChildId[]
  contactId: ContactId
  device: DeviceId
  label: string
  openedAt: Timestamp
  savedAt: Timestamp
  version: number
}
export type DraftsPut = {
  basedOn: number
  body: string
  children: ChildId[]
  device: DeviceId
  openedAt: Timestamp
  savedAt: Timestamp
}
export type DraftsPutReply = {
  kept: boolean
  version: number
}
export type DraftsReply = {
  drafts: DraftsKept[]
}
export type DraftsWhole = {
  body: string
  kept: DraftsKept
}
export type During = {
  food?: string
  money?: string
  online?: string
  slept?: string
  travelled?: string
  where?: string
}
export type Duty = {
  childId: ChildId
  cohort: Cohort
  countedFrom: LocalDate
  dueOn: LocalDate
  id: DutyId
  lastCountedOn?: LocalDate
  layer: Layer
  reason: string
  rule: string
  source: string
  title: string
}
export type EnrolmentNonce = {
  nonce: string
  secondsValid: number
  serverTimeMs: number
}
export type EnrolmentReply = {
  authority: string
  depositKey: {
    [k: string]: string
  }
  depositKeyId: string
  deviceId: DeviceId
  dutyPhone: string
  receiptKeys: {
    [k: string]: {
      [k: string]: string
    }
  }
  worker: WorkerId
  workerName: string
}
export type EnrolmentRequest = {
  label: string
  publicKey: {
    [k: string]: string
  }
  replaces?: DeviceId
}
export type Episode = {
  attempts?: {
    [k: string]: InterviewOffer
  }
  declined?: Declined
  foundAt?: Timestamp
  foundWhere?: string
  from?: MissingFrom
  hostAuthority?: string
  interviewsThere?: string
  kind: EpisodeKind
  lateReason?: string
  notOffered?: NotOffered
  note?: string
  offers?: {
    [k: string]: InterviewOffer
  }
  outOfArea?: YesNo
  placedHere?: YesNo
  policeReference?: string
  policeRisk?: string
  preventionInterview?: YesNo
  reportedAt?: Timestamp
  reportedBy?: ReportedBy
  responsibleAuthority?: string
  returnedAt?: Timestamp
  returnedHow?: string
  riskScale?: string
  startedAt: Timestamp
}
export type InterviewOffer = {
  at: Timestamp
  by: string
  how?: ContactHow
  note?: string
  outcome?: InterviewOfferOutcome
}
export type MissingFrom = {
  kind: MissingFromKind
  place?: string
}
export type NotOffered = {
  note?: string
  why: NotOfferedWhy
}
export type Harm = {
  hurt: Said
  what?: string
}
export type Health = {
  dentalCheckOn?: LocalDate
  dentist?: YesNo
  gp?: YesNo
  healthAssessmentOn?: LocalDate
}
export type Information = {
  advocate?: YesNo
  complaints?: YesNo
  helpline?: YesNo
  safetyAdvice?: YesNo
}
export type Interpreter = {
  fromFamily?: YesNo
  language?: string
  who: string
}
export type Interview = {
  actions?: {
    [k: string]: InterviewAction
  }
  after?: After
  agreedToSharing?: YesNo
  alone?: YesNo
  analysis?: string
  attachments?: {
    [k: string]: Attachment
  }
  before?: Before
  during?: During
  endedAt?: Timestamp
  episodes?: {
    [k: string]: Answers
  }
  harm?: Harm
  heldAt: Timestamp
  information?: Information
  interpreter?: Interpreter
  interviewer: Interviewer
  keepBack?: {
    [k: string]: KeepBack
  }
  lateReason?: string
  limitsExplained?: YesNo
  pattern?: string
  people?: {
    [k: string]: SomebodyThere
  }
  place?: string
  places?: {
    [k: string]: Said
  }
  present?: {
    [k: string]: Present
  }
  pull?: {
    [k: string]: Said
  }
  push?: {
    [k: string]: Said
  }
  quotes?: {
    [k: string]: Quote
  }
  riskAfter?: string
  riskBefore?: string
  riskScale?: string
  risks?: {
    [k: string]: Said
  }
  substances?: Said
  thoughtMissing?: Said
  told?: {
    [k: string]: Done
  }
}
export type InterviewAction = {
  doneOn?: LocalDate
  dueOn?: LocalDate
  kind: InterviewActionKind
  what?: string
  who: string
}
export type Interviewer = {
  chosenByHer?: YesNo
  employer?: string
  name: string
  role: InterviewerRole
  worksForHerHome?: YesNo
}
export type KeepBack = {
  from?: string
  what: KeepBackWhat
  words?: string
}
export type SomebodyThere = {
  adult?: Said
  employer?: string
  harmed?: Said
  home?: string
  knownToPolice?: Said
  name?: string
  personId?: PersonId
  relation?: string
}
export type Present = {
  name?: string
  personId?: PersonId
  relationship?: string
}
export type Quote = {
  heardBy: string
  how: HowHeard
  inHandOverAt?: Timestamp
  words: string
}
export type Leaver = {
  accommodation?: Accommodation
  activity?: Activity
  custody?: Custody
  documents?: {
    [k: string]: YesNo
  }
  healthPassportOn?: LocalDate
  helpedWrite?: YesNo
  inTouch?: InTouch
  sharing?: {
    [k: string]: YesNo
  }
  stayingPut?: StayingPut
  targets?: {
    [k: string]: Target
  }
  twoWay?: YesNo
}
export type StayingPut = {
  answer: StayingPutAnswer
  why?: string
}
export type Target = {
  blockedBy?: string
  challenge?: string
  does?: string
  dueOn?: LocalDate
  progress?: number
  stretch?: Stretch
  who?: string
  words: string
}
export type Mark = {
  adult?: string
  adultSays?: string
  childSays?: string
  seenBy: string
  what: string
  where: string
}
export type Me = {
  name: string
  roles: Role[]
  teams: TeamId[]
  worker: WorkerId
}
export type MendDifference = {
  childId: ChildId
  extra: number
  lacking: number
  unreadable: number
}
export type MendReply = {
  items: PullItem[]
  more: boolean
}
export type PullRecordItem = {
  kind: 'record'
  author: string
  capturedAt: Timestamp
  childId: ChildId
  conflicts?: {
    [k: string]: PullConflict
  }
  doc: {
    [k: string]: unknown
  }
  happenedAt: Timestamp
  head: ChangeId
  line?: string
  receivedAt: Timestamp
  recordId: RecordId
  revision: number
  sealedAt?: Timestamp
  seq?: number
  signedOff?: PullSignedOff
  type: string
}
export type PullConflict = {
  alternatives: PullAlternative[]
  before?: unknown
  kind: LeafKind
}
export type PullAlternative = {
  author: WorkerId
  capturedAt: Timestamp
  change: ChangeId
  device: DeviceId
  happenedAt: Timestamp
  name: string
  receivedAt: Timestamp
  value?: unknown
}
export type PullSignedOff = {
  at: Timestamp
  by: WorkerId
  name: string
}
export type PullChildItem = {
  kind: 'child'
  child: Child
  seq?: number
}
export type PullDutiesItem = {
  kind: 'duties'
  childId: ChildId
  duties: Duty[]
  seq?: number
}
export type PullNoticeItem = {
  kind: 'notice'
  at: Timestamp
  changeId?: ChangeId
  childId?: ChildId
  decision?: QuarantineDecision
  noticeId: string
  sentence: string
}
export type PullForgetItem = {
  kind: 'forget'
  childId: ChildId
  sentence: string
  until?: LocalDate
}
export type PullRemoveItem = {
  kind: 'remove'
  childId: ChildId
  recordId: RecordId
  sentence: string
}
export type MendRequest = {
  afterRestore: boolean
  device: DeviceId
  divergenceId: string
  found: MendDifference[]
  wanted: MendWanted[]
}
export type MendWanted = {
  childId: ChildId
  kind: string
  ref: string
}
export type MotherSeen = {
  answer: YesNo
  note?: string
}
export type NextVisit = {
  note?: string
  on: LocalDate
}
export type OfferReply = {
  lacking: string[]
}
export type OfferRequest = {
  device: DeviceId
  hashes: string[]
}
export type PullReply = {
  arrived?: number
  asOf: Timestamp
  children: number
  cursor: string
  digest?: string
  epoch?: string
  items: PullItem[]
  more: boolean
  rules?: string
  scopeVersion: number
}
export type PushDeviceState = {
  forked?: boolean
  missing?: number[]
  received: number
}
export type PushReply = {
  device: PushDeviceState
  receipt: PushReceipt
  results: PushResult[]
}
export type PushResult = {
  changeId?: ChangeId
  conflicts?: string[]
  hash: string
  head?: ChangeId
  reason?: QuarantineReason
  revision?: number
  sentence?: string
  verdict: Verdict
}
export type PushRequest = {
  changes: string[]
  device: DeviceId
}
export type ReportAuthor = {
  qualification: Qualification
  supervisor?: string
}
export type Safeguarded = {
  answer: YesNo
  why?: string
}
export type Schedule3Finding = {
  finding: Finding
  note?: string
}
export type SeenYes = {
  outcome: 'SEEN'
  alone?: Alone
}
export type SeenNo = {
  outcome: 'NOT_SEEN'
  planToSee?: string
  reason: NotSeenReason
}
export type Unfinished = {
  attachments?: {
    [k: string]: Attachment
  }
  because: UnfinishedBecause
  contactId: ContactId
  corrects?: RecordId
  openedAt: Timestamp
  purpose: Cohort
  visit?: {
    [k: string]: unknown
  }
}
export type Visit = {
  actions?: {
    [k: string]: VisitAction
  }
  adults?: string
  analysis?: string
  announced?: Announced
  attachments?: {
    [k: string]: Attachment
  }
  attempt: Attempt
  awake?: Awake
  baby?: Baby
  bedroom?: Bedroom
  contactId: ContactId
  directWork?: {
    [k: string]: DirectWork
  }
  disclosures?: {
    [k: string]: Disclosure
  }
  earlierActions?: {
    [k: string]: ActionState
  }
  health?: Health
  interpreter?: Interpreter
  knowsWhomToCall?: YesNo
  leaver?: Leaver
  marks?: {
    [k: string]: Mark
  }
  motherSeen?: MotherSeen
  next?: NextVisit
  noViews?: NoViewsReason
  observation?: string
  present?: {
    [k: string]: Present
  }
  purpose: Cohort
  quotes?: {
    [k: string]: Quote
  }
  reportAuthor?: ReportAuthor
  safeguarded?: Safeguarded
  schedule3?: {
    [k: string]: Schedule3Finding
  }
  seen?: Seen
  summary?: string
  visitor?: VisitorRole
}
export type VisitAction = {
  dueOn?: LocalDate
  priority?: Priority
  what: string
  who: string
}
export type VisitPlansHeld = {
  acknowledgedBy?: string
  addresses: AddressId[]
  backAt?: Timestamp
  backBy: Timestamp
  children: ChildId[]
  contactId: ContactId
  heldAt: Timestamp
  setOutAt: Timestamp
  tells: string[]
  told: VisitPlansTold[]
  version: number
}
export type VisitPlansTold = {
  at: Timestamp
  name: string
}
export type VisitPlansPut = {
  addresses: AddressId[]
  backAt?: Timestamp
  backBy: Timestamp
  children: ChildId[]
  device: DeviceId
  sentAt: Timestamp
  setOutAt: Timestamp
  version: number
}
export type VisitPlansReply = {
  plans: VisitPlansHeld[]
  ring?: string
}
