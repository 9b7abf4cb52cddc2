import type { AccommodationKind, Activity, InTouch, StayingPutAnswer, Stretch } from '#record'

const inTouch: Record<InTouch, string> = {
  YES: 'In touch',
  NO: 'Not in touch',
  REFU: 'Does not want contact',
  NREQ: 'Needs no more from us',
  RHOM: 'Back with parents for six months or more',
  DIED: 'Has died',
}

const accommodation: Record<AccommodationKind, string> = {
  U: 'Independent living: own tenancy, student room, shared flat',
  D: 'Semi-independent, with support',
  E: 'Supported lodgings',
  Z: 'With former foster carers (staying put)',
  B: 'With parents or relatives',
  T: 'Foyer or similar',
  K: 'Ordinary lodgings, no formal support',
  C: 'Residential care or hospital',
  W: 'Bed and breakfast',
  V: 'Emergency: night shelter, hostel',
  S: 'No fixed home',
  X: 'Custody',
  G: 'Gone abroad',
  H: 'Deported',
  R: 'Not known',
  Y: 'Somewhere else',
}

const activity: Record<Activity, string> = {
  F1: 'Higher education, full time',
  P1: 'Higher education, part time',
  F2: 'Other education, full time',
  P2: 'Other education, part time',
  F4: 'Apprenticeship, full time',
  P4: 'Apprenticeship, part time',
  F5: 'Training or a job, full time',
  P5: 'Training or a job, part time',
  G4: 'None of these: illness or disability',
  G6: 'None of these: pregnancy or parenting',
  G5: 'None of these: another reason',
}

const stayingPut: Record<StayingPutAnswer, string> = {
  STAYING: 'Staying',
  CONSIDERED: 'Being thought about',
  DECLINED: 'Decided against',
  NOT_OFFERED: 'Not offered',
}

const stretch: Record<Stretch, string> = {
  WITHIN_REACH: 'Within reach',
  A_STRETCH: 'A stretch',
  A_BIG_STEP: 'A big step',
}

const document: Record<string, string> = {
  BIRTH_CERTIFICATE: 'Birth certificate',
  PASSPORT: 'Passport',
  NATIONAL_INSURANCE: 'National Insurance number',
  BANK_ACCOUNT: 'Bank account',
  IMMIGRATION_STATUS: 'Proof of immigration status',
}

const sharedWith: Record<string, string> = {
  FAMILY: 'Family',
  CARER: 'Former carers or hosts',
  COLLEGE_OR_WORK: 'College or work',
  HEALTH: 'Doctors and nurses',
  HOUSING: 'Landlord or housing office',
}

/** A care leaver's codes in plain words. The order is the order on the screen. */
export const leaverCodeWords = {
  inTouch,
  accommodation,
  activity,
  stayingPut,
  stretch,
  document,
  sharedWith,
  /** How far a target is, of a hundred. */
  progress: { '0': 'Not begun', '25': 'Begun', '50': 'Half way', '75': 'Nearly', '100': 'Done' },
}
