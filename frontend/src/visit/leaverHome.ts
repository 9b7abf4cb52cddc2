import { html, nothing, type TemplateResult } from 'lit'
import { type Accommodation, type AccommodationKind, countsNights, type DraftLeaver, neverSuitable } from '#record'
import { choice, countField, dayField, narrative, words } from '#kit'
import { fieldId } from './fieldId'
import type { ChildForm } from './Form'
import { asksCustody, isUnder18 } from './leaverApplies'
import { custodyPart } from './leaverCustody'
import { withLeaver, withLeaverPart } from './leaverEdits'
import { stillSo } from './leaverOffer'
import { stayingPutPart } from './leaverStaying'

const w = words.leaver.home
const code = words.code.leaver

/** Where the young person lives, whether that is suitable and why, and custody. */
export function homeSection(it: ChildForm): TemplateResult {
  return html`${homeQuestions(it)} ${asksCustody(it) ? custodyPart(it) : nothing} ${stayingPutPart(it)}`
}

type Part = NonNullable<DraftLeaver['accommodation']>

const change = (it: ChildForm, part: Part): void =>
  it.change((draft) => withLeaverPart(draft, it.childId, 'accommodation', part))

export function homeQuestions(it: ChildForm): TemplateResult {
  const home = it.answers.leaver?.accommodation
  const known = it.lastTime?.[it.childId]?.accommodation
  return html`${stillSo({
    said: known,
    what: known ? inWords(known.value) : '',
    answered: home !== undefined,
    take: () => it.change((draft) => withLeaver(draft, it.childId, { accommodation: again(known!.value) })),
  })}
  ${choice({
    id: fieldId('leaverHome', it.childId),
    legend: w.kind,
    hint: isUnder18(it) ? w.from18 : undefined,
    options: kindsFor(it, home?.kind),
    value: home?.kind,
    layout: 'columns',
    choose: (kind) => change(it, { kind: kind! }),
  })}
  ${home?.kind ? details(it, home) : nothing}`
}

/** Staying put is not offered before 18; an answer that was given stays among the choices. */
function kindsFor(it: ChildForm, chosen: AccommodationKind | undefined): Partial<typeof code.accommodation> {
  if (!isUnder18(it) || chosen === 'Z') return code.accommodation
  const { Z: _, ...others } = code.accommodation
  return others
}

function details(it: ChildForm, home: Part): TemplateResult {
  const never = neverSuitable(home.kind)
  return html`${never ? html`<p class="guidance" role="status">${w.never}</p>` : suitable(it, home)}
    ${narrative({
      id: `field-home-why-${it.childId}`,
      label: never ? w.whyNever(it.name) : w.why(it.name),
      rows: 2,
      value: home.why,
      typed: (why) => change(it, { why }),
    })}
    <div class="when">
      ${dayField({
        id: `field-home-since-${it.childId}`,
        label: w.since(it.name),
        kind: 'date',
        value: home.since,
        chosen: (since) => change(it, { since: since! }),
      })}
      ${countsNights(home.kind) ? nights(it, home) : nothing}
    </div>
    ${never ? nothing : provided(it, home)}`
}

const suitable = (it: ChildForm, home: Part): TemplateResult =>
  choice({
    id: `field-home-suitable-${it.childId}`,
    legend: w.suitable,
    hint: w.suitableHint(it.name),
    options: words.code.yesNo,
    value: home.suitable,
    choose: (answer) => change(it, { suitable: answer as 'YES' | 'NO' }),
  })

const nights = (it: ChildForm, home: Part): TemplateResult =>
  countField({
    id: `field-home-nights-${it.childId}`,
    label: w.nights,
    hint: w.nightsHint,
    value: home.emergencyNights,
    counted: (emergencyNights) => change(it, { emergencyNights: emergencyNights! }),
  })

const provided = (it: ChildForm, home: Part): TemplateResult =>
  choice({
    id: `field-home-provided-${it.childId}`,
    legend: w.provided,
    hint: w.providedHint,
    options: words.code.yesNo,
    value: home.providedByAuthority,
    choose: (answer) => change(it, { providedByAuthority: answer as 'YES' | 'NO' }),
  })

/** The same home again. Nights go on, so their count is asked anew. */
function again({ emergencyNights: _, ...same }: Accommodation): Part {
  return same
}

function inWords({ kind, suitable: answer }: Accommodation): string {
  const home = code.accommodation[kind] ?? words.code.unknown
  const judged = answer && !neverSuitable(kind) ? words.leaf.leaver.suitable[answer] : undefined
  return [home, judged].filter(Boolean).join('; ')
}
