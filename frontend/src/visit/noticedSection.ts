import { html, nothing, type TemplateResult } from 'lit'
import { isUnseeing } from '#record'
import { narrative, words } from '#kit'
import { unborn } from './applies'
import { withChild } from './edits'
import type { ChildForm } from './Form'
import { marksPart } from './marksPart'
import { picturesPart } from './picturesPart'

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
    ${isUnseeing(it.draft) || unborn(it) ? nothing : marksPart(it)} ${picturesPart(it)}`
}
