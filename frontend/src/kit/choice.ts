import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { words } from './words'

type Choice<T extends string> = {
  id: string
  legend: string
  options: Partial<Record<T, string>>
  value: T | undefined
  choose: (value: T | undefined) => void
  hint?: string
  required?: boolean
  /** Few short answers stand in a row; many stand in columns. */
  layout?: 'row' | 'columns'
  /** What an answer looks like, where its words alone are not all there is to see; it holds the words too. */
  drawn?: (value: T) => TemplateResult
  /** The answers are languages, each named in itself. */
  languages?: true
}

/** One question, one answer, and none chosen until a person chooses. An answer can be taken back. */
export function choice<T extends string>(it: Choice<T>): TemplateResult {
  const options = Object.entries(it.options) as [T, string][]
  return html`<div class="choice">
    <vaadin-radio-group
      id=${it.id}
      class=${it.layout === 'columns' ? 'choice-columns' : 'choice-row'}
      .label=${it.legend}
      .helperText=${it.hint ?? ''}
      .required=${it.required ?? false}
      .manualValidation=${true}
      .value=${live(it.value ?? '')}
      @value-changed=${(event: CustomEvent<{ value: string }>) => {
        const chosen = event.detail.value as T
        if (chosen && chosen !== it.value) it.choose(chosen)
      }}
    >
      ${options.map(([value, label]) => oneAnswer(it, value, label))}
    </vaadin-radio-group>
    ${it.value === undefined ? nothing : clearButton(it.legend, () => it.choose(undefined))}
  </div>`
}

function oneAnswer<T extends string>({ drawn, languages }: Choice<T>, value: T, label: string): TemplateResult {
  return html`<vaadin-radio-button
    lang=${languages ? value : nothing}
    .value=${value}
    .label=${drawn ? undefined : label}
    >${drawn ? html`<label slot="label">${drawn(value)}</label>` : nothing}</vaadin-radio-button
  >`
}

function clearButton(question: string, clear: () => void): TemplateResult {
  return html`<vaadin-button
    class="clear"
    theme="tertiary"
    aria-label=${words.visit.clearLabel(question)}
    @click=${clear}
  >
    ${words.visit.clear}
  </vaadin-button>`
}
