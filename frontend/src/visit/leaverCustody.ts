import { html, nothing, type TemplateResult } from 'lit'
import type { DraftLeaver } from '#record'
import { choice, dayField, line, narrative, words } from '#kit'
import { fieldId } from './fieldId'
import type { ChildForm } from './Form'
import { hasTimeOfWriting } from './leaverApplies'
import { withLeaver, withLeaverPart } from './leaverEdits'
import { stillSo } from './leaverOffer'

const w = words.leaver.custody

/** Custody: no tablet goes inside, so the visit is written up from paper, and its time may lie days back. */
export function custodyPart(it: ChildForm): TemplateResult {
  const custody = it.answers.leaver?.custody
  const known = it.lastTime?.[it.childId]?.custody
  const change = (part: DraftLeaver['custody']): void =>
    it.change((draft) => withLeaverPart(draft, it.childId, 'custody', part))
  return html`<h3>${w.title}</h3>
    ${stillSo({
      said: known,
      what: known?.value.establishment ?? '',
      answered: custody?.establishment !== undefined,
      take: () => it.change((draft) => withLeaver(draft, it.childId, { custody: { ...known!.value, ...custody } })),
    })}
    ${choice({
      id: `field-from-paper-${it.childId}`,
      legend: w.fromPaper,
      hint: w.fromPaperHint,
      options: words.code.yesNo,
      value: custody?.fromPaper,
      choose: (answer) => change({ fromPaper: answer as 'YES' | 'NO' }),
    })}
    ${custody?.fromPaper === 'YES' && hasTimeOfWriting(it) ? stillNow(it) : nothing}
    ${line({
      id: fieldId('custodyWhere', it.childId),
      label: w.establishment,
      value: custody?.establishment,
      typed: (establishment) => change({ establishment }),
    })}
    ${dayField({
      id: `field-release-on-${it.childId}`,
      label: w.releaseOn,
      kind: 'date',
      value: custody?.releaseOn,
      chosen: (releaseOn) => change({ releaseOn: releaseOn! }),
    })}
    ${narrative({
      id: `field-release-address-${it.childId}`,
      label: w.releaseAddress,
      hint: custody?.releaseOn ? w.noAddress : undefined,
      rows: 2,
      value: custody?.releaseAddress,
      typed: (releaseAddress) => change({ releaseAddress }),
    })}`
}

function stillNow(it: ChildForm): TemplateResult {
  return html`<p class="starts" role="status">
    ${w.stillNow}
    <button type="button" class="link" @click=${() => it.redraw(fieldId('startedAt'))}>${w.setTime}</button>
  </p>`
}
