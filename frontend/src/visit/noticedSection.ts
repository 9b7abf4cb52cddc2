import { html, nothing, type TemplateResult } from 'lit'
import type { DraftChild } from '#record'
import { choice, narrative, words } from '#kit'
import { pruned, withChild } from './edits'
import { fieldId } from './fieldId'
import type { ChildForm } from './Form'
import { picturesPart } from './picturesPart'
import { lookedAfter } from './sections'

const w = words.visit.noticed

/**
 * What was seen beside what it means: where the two stand apart, workers write the meaning into the observation and
 * "see above" into the analysis.
 */
export function noticedSection(it: ChildForm): TemplateResult {
  return html`<div class="beside">
      ${narrative({
        id: `field-observation-${it.childId}`,
        label: w.observation,
        hint: w.observationHint(it.name),
        rows: 6,
        value: it.answers.observation,
        typed: (observation) => it.change((draft) => withChild(draft, it.childId, { observation })),
      })}
      ${narrative({
        id: `field-analysis-${it.childId}`,
        label: w.analysis,
        hint: w.analysisHint(it.name),
        rows: 6,
        value: it.answers.analysis,
        typed: (analysis) => it.change((draft) => withChild(draft, it.childId, { analysis })),
      })}
    </div>
    ${picturesPart(it)} ${lookedAfter(it.card) ? safeguardedQuestion(it) : nothing}`
}

export function safeguardedQuestion(it: ChildForm): TemplateResult {
  const answer = it.answers.safeguarded
  const change = (part: Partial<NonNullable<DraftChild['safeguarded']>>): void =>
    it.change((draft) => withChild(draft, it.childId, { safeguarded: pruned({ ...answer, ...part }) }))
  return html`${choice({
    id: fieldId('safeguarded', it.childId),
    legend: w.safeguarded(it.name),
    hint: w.safeguardedHint,
    options: words.code.yesNo,
    value: answer?.answer,
    required: true,
    choose: (yesNo) => change({ answer: yesNo as 'YES' | 'NO' | undefined }),
  })}
  ${
    answer?.answer === 'NO'
      ? narrative({
          id: `field-safeguarded-why-${it.childId}`,
          label: w.why,
          value: answer.why,
          typed: (why) => change({ why }),
        })
      : nothing
  }`
}
