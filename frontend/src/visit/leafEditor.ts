import { namesOf } from '#record'
import type { TemplateResult } from 'lit'
import { leafAbout, leafName, narrative } from '#kit'
import { action, became } from './actionsSection'
import { withChild } from './edits'
import type { ChildForm } from './Form'
import { nextVisit } from './nextSection'
import { awakeQuestion, babyText } from './babySection'
import { disclosure } from './disclosuresPart'
import { interpreterQuestions } from './interpreterPart'
import { reportAuthor, safeguardedQuestion, whomToCall } from './lawSection'
import { mark } from './marksPart'
import { motherQuestion } from './motherPart'
import { oneMatter } from './schedule3Part'
import { visitorQuestion } from './visitorPart'
import { leaverEditors } from './leaverEditors'
import { announcedQuestion, attemptQuestions } from './placeSection'
import { noViews, quote } from './saidSection'
import { bedroomQuestion, seenQuestions } from './seenSection'

const NARRATIVES = ['summary', 'adults', 'observation', 'analysis'] as const

/** Whether this form can say something new there. */
export const canWrite = (path: string): boolean => Object.hasOwn(EDITORS, leafName(path))

/** The form's own question for one leaf, to answer it anew. */
export const leafEditor = (it: ChildForm, path: string): TemplateResult =>
  EDITORS[leafName(path)]!(it, namesOf(path).at(-1)!)

type Editor = (it: ChildForm, row: string) => TemplateResult

const text =
  (name: (typeof NARRATIVES)[number]): Editor =>
  (it) =>
    narrative({
      id: `field-${name}-${it.childId}`,
      label: leafAbout(`/${name}`, it.name).replace(/^./, (first) => first.toUpperCase()),
      rows: 5,
      value: it.answers[name],
      typed: (typed) => it.change((draft) => withChild(draft, it.childId, { [name]: typed })),
    })

const EDITORS: Record<string, Editor> = {
  ...Object.fromEntries(NARRATIVES.map((name) => [name, text(name)])),
  attempt: attemptQuestions,
  announced: announcedQuestion,
  seen: seenQuestions,
  bedroom: bedroomQuestion,
  safeguarded: safeguardedQuestion,
  noViews,
  motherSeen: motherQuestion,
  awake: awakeQuestion,
  baby: (it, name) => babyText(it, name as 'handled' | 'sleeps' | 'feeding'),
  marks: (it, row) => mark(it, row, 1),
  disclosures: (it, row) => disclosure(it, row, 1),
  schedule3: oneMatter,
  reportAuthor,
  knowsWhomToCall: whomToCall,
  visitor: visitorQuestion,
  interpreter: interpreterQuestions,
  ...leaverEditors,
  next: nextVisit,
  quotes: (it, row) => quote(it, row, 1, 1),
  actions: (it, row) => action(it, row, 1),
  earlierActions: (it, row) =>
    became(it, row, it.card?.actions?.[row] ?? { what: leafAbout('/earlierActions', it.name), who: it.me }),
}
