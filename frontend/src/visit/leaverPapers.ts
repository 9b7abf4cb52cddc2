import { html, nothing, type TemplateResult } from 'lit'
import type { Health, YesNo } from '#record'
import { choice, dayField, factDay, healthParts, words } from '#kit'
import type { ChildForm } from './Form'
import { withHealth, withLeaver, withLeaverPart } from './leaverEdits'
import { stillSo } from './leaverOffer'

const w = words.leaver.papers
const KINDS = Object.entries(words.code.leaver.document)

/** Doctor, dentist, health passport, and the papers that a young adult needs. */
export function papersSection(it: ChildForm): TemplateResult {
  return html`${healthPart(it)} ${passport(it)} ${documents(it)}`
}

export function healthPart(it: ChildForm): TemplateResult {
  const { health } = it.answers
  const known = it.lastTime?.[it.childId]?.health
  const change = (part: Health): void => it.change((draft) => withHealth(draft, it.childId, part))
  const day = (name: 'dentalCheckOn' | 'healthAssessmentOn'): TemplateResult =>
    dayField({
      id: `field-${name}-${it.childId}`,
      label: w[name],
      kind: 'date',
      value: health?.[name],
      chosen: (on) => change({ [name]: on }),
    })
  return html`${stillSo({
      said: known,
      what: known ? healthWords(known.value) : '',
      answered: health !== undefined,
      take: () => change(known!.value),
    })}
    ${registered(it, 'gp')} ${registered(it, 'dentist')}
    <div class="when">
      ${day('dentalCheckOn')} ${health?.healthAssessmentOn === undefined ? nothing : day('healthAssessmentOn')}
    </div>`
}

const registered = (it: ChildForm, name: 'gp' | 'dentist'): TemplateResult =>
  choice({
    id: `field-${name}-${it.childId}`,
    legend: w[name],
    options: words.code.yesNo,
    value: it.answers.health?.[name],
    choose: (answer) =>
      it.change((draft) => withHealth(draft, it.childId, { [name]: answer as YesNo | undefined } as Health)),
  })

const healthWords = (it: Health): string => healthParts(it, factDay).join(', ')

export function passport(it: ChildForm): TemplateResult {
  return dayField({
    id: `field-health-passport-${it.childId}`,
    label: w.passportOn,
    kind: 'date',
    value: it.answers.leaver?.healthPassportOn,
    chosen: (healthPassportOn) =>
      it.change((draft) => withLeaver(draft, it.childId, { healthPassportOn: healthPassportOn! })),
  })
}

function documents(it: ChildForm): TemplateResult {
  const known = it.lastTime?.[it.childId]?.documents
  const had = KINDS.filter(([kind]) => known?.value[kind] === 'YES')
  const missing = had.filter(([kind]) => !it.answers.leaver?.documents?.[kind])
  const take = (): void =>
    it.change((draft) =>
      withLeaverPart(
        draft,
        it.childId,
        'documents',
        Object.fromEntries(missing.map(([kind]) => [kind, 'YES' as const])),
      ),
    )
  return html`<h3>${w.documents(it.name)}</h3>
    ${stillSo({ said: known, what: missing.map(([, name]) => name).join(', '), answered: missing.length === 0, take })}
    <div class="matters">${KINDS.map(([kind]) => documentQuestion(it, kind))}</div>`
}

export function documentQuestion(it: ChildForm, kind: string): TemplateResult {
  return html`<div class="matter">
    ${choice({
      id: `field-document-${it.childId}-${kind}`,
      legend: words.code.leaver.document[kind] ?? words.code.unknown,
      options: words.code.yesNo,
      value: it.answers.leaver?.documents?.[kind],
      choose: (answer) =>
        it.change((draft) => withLeaverPart(draft, it.childId, 'documents', { [kind]: answer as 'YES' | 'NO' })),
    })}
  </div>`
}
