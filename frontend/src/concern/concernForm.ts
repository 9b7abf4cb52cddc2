import { html, nothing, type TemplateResult } from 'lit'
import type { ChildId, ConcernDraft, ConcernMissing } from '#record'
import { choice, line, narrative, words } from '#kit'
import { type Theirs, theirWords } from './theirWords'

const w = words.concern

/** So many are offered side by side; more are chosen from a list. */
const SIDE_BY_SIDE_MAX = 5
const ELSE = 'else'

export type ConcernForm = {
  draft: ConcernDraft
  /** Those on this tablet about whom it may be. */
  children: { childId: ChildId; name: string }[]
  missing: ConcernMissing[]
  busy: boolean
  /** A child's words out of the visit, which the worker may put in. */
  theirs?: Theirs
  change: (part: Partial<ConcernDraft>) => void
  raise: () => void
}

/** About whom, what, whether she is safe, whom she has told: four answers and it can be raised. */
export function concernForm(form: ConcernForm): TemplateResult {
  const { draft, change } = form
  return html`<section class="sheet concern-form">
    ${whom(form)}
    ${narrative({ id: 'concern-what', label: w.what, hint: w.whatHint, value: draft.what, typed: (what) => change({ what }) })}
    ${form.theirs ? theirWords(form.theirs) : nothing}
    ${choice({
      id: 'concern-safe',
      legend: w.safeNow,
      options: w.safe,
      value: draft.safeNow,
      choose: (safeNow) => change({ safeNow }),
    })}
    ${narrative({ id: 'concern-told', label: w.told, hint: w.toldHint, rows: 2, value: draft.told, typed: (told) => change({ told }) })}
    ${
      form.missing.length > 0
        ? html`<div class="problem" role="alert" tabindex="-1" id="concern-missing">
            <ul>
              ${form.missing.map((what) => html`<li>${w.missing[what]}</li>`)}
            </ul>
          </div>`
        : nothing
    }
    <div class="buttons">
      <vaadin-button theme="primary" id="raise" ?disabled=${form.busy} @click=${form.raise}
        >${form.busy ? w.raising : w.raise}</vaadin-button
      >
    </div>
    <p class="hint">${w.saved}</p>
  </section>`
}

function whom({ draft, children, change }: ConcernForm): TemplateResult {
  const chosen = draft.somebodyElse === undefined ? draft.childId : ELSE
  const choose = (value: string | undefined): void => {
    if (value === ELSE) return change({ somebodyElse: draft.somebodyElse ?? '' })
    change({ childId: value, somebodyElse: undefined })
  }
  const options = Object.fromEntries([...children.map(({ childId, name }) => [childId, name]), [ELSE, w.somebodyElse]])
  return html`${
      children.length > SIDE_BY_SIDE_MAX
        ? list(options, chosen, choose)
        : choice({ id: 'concern-about', legend: w.about, options, value: chosen, choose })
    }
    ${
      draft.somebodyElse === undefined
        ? nothing
        : line({
            id: 'concern-who',
            label: w.who,
            hint: w.whoHint,
            value: draft.somebodyElse,
            typed: (somebodyElse) => change({ somebodyElse }),
          })
    }
    <p class="hint">${whereKept(draft, children)}</p>`
}

function whereKept({ childId, somebodyElse }: ConcernDraft, children: ConcernForm['children']): string {
  const name = children.find((child) => child.childId === childId)?.name
  if (name !== undefined) return w.onFile(name)
  return somebodyElse === undefined ? '' : w.onNobodysFile
}

function list(
  options: Record<string, string>,
  chosen: string | undefined,
  choose: (value: string | undefined) => void,
): TemplateResult {
  return html`<div class="concern-who">
    <label
      >${w.about}
      <select @change=${(event: Event) => choose((event.currentTarget as HTMLSelectElement).value || undefined)}>
        <option value="" ?selected=${chosen === undefined}>${w.choose}</option>
        ${Object.entries(options).map(
          ([value, name]) => html`<option value=${value} ?selected=${value === chosen}>${name}</option>`,
        )}
      </select>
    </label>
  </div>`
}
