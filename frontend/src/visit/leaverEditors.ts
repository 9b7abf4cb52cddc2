import type { TemplateResult } from 'lit'
import type { ChildForm } from './Form'
import { custodyPart } from './leaverCustody'
import { doingSection } from './leaverDoing'
import { homeQuestions } from './leaverHome'
import { documentQuestion, healthPart, passport } from './leaverPapers'
import { helpedQuestion, sharingQuestion } from './leaverShared'
import { stayingPutQuestion } from './leaverStaying'
import { targetRow } from './leaverTargets'
import { inTouchQuestion, twoWayQuestion } from './leaverTouch'

/** The form's own question for each part of a care leaver's record, to answer it anew. */
export const leaverEditors: Record<string, (it: ChildForm, row: string) => TemplateResult> = {
  'leaver/twoWay': twoWayQuestion,
  'leaver/inTouch': inTouchQuestion,
  'leaver/accommodation': homeQuestions,
  'leaver/activity': doingSection,
  'leaver/stayingPut': stayingPutQuestion,
  'leaver/healthPassportOn': passport,
  'leaver/documents': documentQuestion,
  'leaver/custody': custodyPart,
  'leaver/targets': (it, row) => targetRow(it, row, 1),
  'leaver/helpedWrite': helpedQuestion,
  'leaver/sharing': sharingQuestion,
  health: healthPart,
}
