import type { Health } from '#record'
import { leaverCodeWords } from './leaverCodeWords'

/** What each part of a care leaver's record is about, in the middle of a sentence. */
export const aboutLeaver: Record<string, (name: string) => string> = {
  'leaver/twoWay': (name) => `whether ${name} answered`,
  'leaver/inTouch': (name) => `whether you are in touch with ${name}`,
  'leaver/accommodation': (name) => `where ${name} lives`,
  'leaver/activity': (name) => `what ${name} does`,
  'leaver/stayingPut': () => 'staying put',
  'leaver/healthPassportOn': () => 'when the health passport was handed over',
  'leaver/documents': (name) => `whether ${name} has a paper`,
  'leaver/custody': () => 'the visit in custody',
  'leaver/targets': (name) => `what ${name} wants`,
  'leaver/helpedWrite': (name) => `whether ${name} helped to write it`,
  'leaver/sharing': () => 'who may read it',
  health: (name) => `${name}’s health`,
}

/** How a care leaver's answers are said, line by line. */
export const leaverLeafWords = {
  suitable: { YES: 'suitable', NO: 'not suitable' },
  suitableLine: { YES: 'Suitable', NO: 'Not suitable' },
  since: (day: string) => `Since ${day}`,
  provided: 'The council provides it',
  nights: (n: number) => (n === 1 ? '1 night so far' : `${n} nights so far`),
  releaseOn: (day: string) => `Expected release ${day}`,
  releaseAddress: (text: string) => `First night: ${text}`,
  fromPaper: 'Written up from paper',
  blocked: (text: string) => `In the way: ${text}`,
  challenge: (text: string) => `Asked to aim higher: ${text}`,
  progress: (how: string) => `How far: ${how}`,
  of100: (n: number) => `${n} of 100`,
  may: (who: string, answer: string) => `${who}: ${answer}`,
  gp: { YES: 'registered with a GP', NO: 'no GP' },
  dentist: { YES: 'registered with a dentist', NO: 'no dentist' },
  dentalCheck: (day: string) => `last dental check ${day}`,
  healthAssessment: (day: string) => `last health assessment ${day}`,
}

export const progressWords = (n: number): string =>
  (leaverCodeWords.progress as Record<string, string>)[String(n)] ?? leaverLeafWords.of100(n)

/** A doctor, a dentist and their days, in one line. */
export function healthParts(it: Health, day: (on: string) => string): string[] {
  const w = leaverLeafWords
  const parts = [
    it.gp && w.gp[it.gp],
    it.dentist && w.dentist[it.dentist],
    it.dentalCheckOn && w.dentalCheck(day(it.dentalCheckOn)),
    it.healthAssessmentOn && w.healthAssessment(day(it.healthAssessmentOn)),
  ]
  return parts.filter((part): part is string => Boolean(part))
}
