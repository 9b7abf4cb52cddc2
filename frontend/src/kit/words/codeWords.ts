import type {
  ActionState,
  Alone,
  Announced,
  BedroomSeen,
  Cohort,
  FactKind,
  Finding,
  HowHeard,
  NotSeenReason,
  NotTakenPlace,
  NoViewsReason,
  Priority,
  Qualification,
  SafetyKind,
  SourceSystem,
  UnableReason,
  Venue,
  VisitorRole,
} from '#record'
import { leaverCodeWords } from './leaverCodeWords'

/** What steers a cohort's rules: the category of abuse, the legal status (SSDA903 LS) or a care leaver's eligibility. */
const detail: Record<string, string> = {
  NEGLECT: 'neglect',
  PHYSICAL_ABUSE: 'physical abuse',
  SEXUAL_ABUSE: 'sexual abuse',
  EMOTIONAL_ABUSE: 'emotional abuse',
  MULTIPLE: 'several categories',
  C1: 'interim care order (C1)',
  C2: 'full care order (C2)',
  D1: 'freeing order (D1)',
  E1: 'placement order (E1)',
  V2: 'accommodated under section 20 (V2)',
  V3: 'short breaks (V3)',
  V4: 'short breaks (V4)',
  L1: 'police protection (L1)',
  L2: 'emergency protection order (L2)',
  L3: 'child assessment order (L3)',
  J1: 'on remand (J1)',
  J2: 'detained under PACE (J2)',
  J3: 'youth rehabilitation order (J3)',
  RELEVANT: 'relevant child',
  FORMER_RELEVANT: 'former relevant child',
  QUALIFYING: 'qualifying care leaver',
  ELIGIBLE: 'eligible child',
  HOST_FAMILY: 'host family',
}

const cohort: Record<Cohort, string> = {
  CIN: 'Child in need',
  CP: 'Child protection plan',
  CLA: 'Looked after',
  PF: 'Privately fostered',
  ADOPT: 'Placed for adoption',
  CL: 'Care leaver',
}

const safety: Record<SafetyKind, string> = {
  PERSON: 'A person',
  ADDRESS: 'The address',
  ANIMAL: 'An animal',
  HEALTH: 'Health',
  SECRECY: 'Keep secret',
  OTHER: 'Take care',
}

const source: Record<SourceSystem, string> = {
  CASE_SYSTEM: 'the case system',
  WORKER: 'a worker',
  COUNTY: 'the county',
}

const fact: Record<FactKind, string> = {
  LEGAL: 'Law',
  PLAN: 'Plan',
  PERMANENCE: 'Permanence',
  PATHWAY: 'Pathway',
  HEALTH: 'Health',
  DENTAL: 'Dentist',
  SDQ: 'Strengths and difficulties (SDQ)',
  EDUCATION: 'Education',
}

const venue: Record<Venue, string> = {
  PLACEMENT_OR_HOME: 'Home or placement',
  SCHOOL: 'School',
  OFFICE: 'Office',
  COMMUNITY: 'Out and about',
  CUSTODY: 'Custody',
  HOSPITAL: 'Hospital',
  VIRTUAL: 'Video (does not count as a visit)',
  PHONE: 'Phone (does not count as a visit)',
  MESSAGE: 'Message (does not count as a visit)',
}

const notTakenPlace: Record<NotTakenPlace, string> = {
  NO_ONE_HOME: 'No one was home',
  DENIED_ACCESS: 'I was not let in',
  CLIENT_REFUSED: 'The family refused the visit',
  CHILD_ELSEWHERE: 'The child was somewhere else',
  CHILD_ASLEEP: 'The child was asleep',
  CANCELLED_BY_CLIENT: 'The family cancelled',
  CANCELLED_BY_SERVICE: 'We cancelled',
  EMERGENCY: 'An emergency',
  FAMILY_MISSING: 'The family is missing',
  FAMILY_ON_HOLIDAY: 'The family is on holiday',
  FAMILY_ABROAD: 'The family is abroad',
  NOT_REQUIRED_CASE_CLOSING: 'Not needed, the case is closing',
  OTHER: 'Another reason',
}

const announced: Record<Announced, string> = {
  YES: 'Yes',
  NO: 'No',
  NOT_APPROPRIATE: 'Does not apply',
}

const notSeen: Record<NotSeenReason, string> = {
  NOT_AT_HOME: 'Not at home',
  AT_SCHOOL: 'At school',
  ASLEEP: 'Asleep',
  CHILD_REFUSED: 'The child did not want to',
  ADULT_REFUSED: 'An adult refused',
  MISSING: 'Missing',
  OTHER: 'Another reason',
}

const alone: Record<Alone['outcome'], string> = {
  ALONE: 'Yes, alone',
  CHILD_REFUSED: 'No, the child refused',
  INAPPROPRIATE_AGE: 'No, not right for the child’s age or understanding',
  UNABLE: 'No, I was not able to',
}

const unable: Record<UnableReason, string> = {
  PARENT_OR_CARER_REFUSED: 'A parent or carer refused',
  CHILD_DISTRESSED: 'The child was distressed',
  NO_PRIVATE_SPACE: 'There was no private space',
  INTERPRETER_ABSENT: 'The interpreter was not there',
  TIME_OR_EMERGENCY: 'No time, or an emergency',
  OTHER: 'Another reason',
}

const bedroom: Record<BedroomSeen, string> = {
  YES: 'Yes',
  NO: 'No',
  NOT_APPLICABLE: 'Does not apply here',
}

const howHeard: Record<HowHeard, string> = {
  SAID: 'Said it',
  SIGNED: 'Signed it',
  WRITTEN: 'Wrote it',
  DRAWN: 'Drew it',
  THROUGH_INTERPRETER: 'Through an interpreter',
  WITHOUT_WORDS: 'Showed it without words',
}

const noViews: Record<NoViewsReason, string> = {
  CHILD_NOT_SEEN: 'Not seen',
  DECLINED: 'Did not want to say',
  TOO_YOUNG: 'Too young: write what you observed below',
  COMMUNICATION_NEED_UNMET: 'I could not meet a communication need',
  NOT_ASKED: 'I did not ask',
}

const actionState: Record<ActionState, string> = {
  DONE: 'Done',
  STILL_OPEN: 'Still open',
  NO_LONGER_NEEDED: 'No longer needed',
}

const priority: Record<Priority, string> = {
  URGENT: 'Urgent',
  NORMAL: 'Normal',
  LOW: 'Can wait',
}

const finding: Record<Finding, string> = {
  ESTABLISHED_OK: 'OK',
  CONCERN: 'Concern',
  NOT_EXPLORED: 'Not explored',
}

/** (a) to (n) of Schedule 3 to the private fostering regulations, in their order. */
const schedule3: Record<string, string> = {
  DURATION: 'How long it is meant to last is understood and agreed',
  WISHES: 'The child’s wishes and feelings about the arrangement',
  DEVELOPMENT: 'Development: body, mind, feelings, behaviour',
  IDENTITY: 'Religion, racial origin, culture and language',
  MONEY: 'The money arrangements work',
  CARER: 'The carer can look after the child',
  ACCOMMODATION: 'The home is suitable',
  HEALTH: 'Health care is in place, registered with a GP',
  EDUCATION: 'Education',
  CARE: 'The standard of care',
  HOUSEHOLD: 'The other people in the household are suitable',
  FAMILY_CONTACT: 'Contact with the family works for the child',
  DECISIONS: 'How decisions about the child are made',
  ADVICE: 'Carer, parents and others get the advice they need',
}

const qualification: Record<Qualification, string> = {
  THREE_YEARS: 'I have practised three years since qualifying',
  SUPERVISED: 'I am supervised by somebody who has',
}

const visitor: Record<VisitorRole, string> = {
  IRO: 'The independent reviewing officer',
  OUT_OF_HOURS: 'The out-of-hours team',
}

/** The contract's codes in a worker's words. The order is the order on the screen. */
export const codeWords = {
  cohort,
  detail,
  safety,
  source,
  fact,
  venue,
  notTakenPlace,
  announced,
  notSeen,
  alone,
  unable,
  bedroom,
  howHeard,
  noViews,
  actionState,
  priority,
  leaver: leaverCodeWords,
  finding,
  schedule3,
  qualification,
  visitor,
  yesNo: { YES: 'Yes', NO: 'No' },
  unknown: 'Something this tablet does not know yet',
}
