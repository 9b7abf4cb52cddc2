import { html, nothing, type TemplateResult } from 'lit'
import { columnDay, feeling as faced } from '#kit'
import { voiceWords as w } from '#kit/words/voiceWords'
import { chart } from './chart'
import { type Asked, type Audience, felt, scaled, type Told } from './told'

/** The newest answers about one thing; more make no line that a child can read. */
const ANSWERS_MAX = 24

/** How she scaled things and how they felt, each over time, in numbers and in her own words beside them. */
export function trends(told: Told[], audience: Audience): TemplateResult {
  const scales = scaled(told)
  const feelings = felt(told)
  return html`${
    scales.length === 0
      ? nothing
      : html`<section class="sheet" aria-labelledby="voice-scales">
          <h2 id="voice-scales">${w.scales}</h2>
          <p class="hint">${w.scalesHint}</p>
          ${scales.map((it) => one(it, audience, numbers))}
        </section>`
  }
  ${
    feelings.length === 0
      ? nothing
      : html`<section class="sheet" aria-labelledby="voice-feelings">
          <h2 id="voice-feelings">${w.feelings}</h2>
          ${feelings.map((it) => one(it, audience, () => nothing))}
        </section>`
  }`
}

type Drawn = (title: string, it: Asked) => unknown

function one(it: Asked, audience: Audience, drawn: Drawn): TemplateResult {
  const title = it.about ?? w.notSaidWhat
  const answers = it.answers.slice(-ANSWERS_MAX)
  return html`<h3 dir="auto">${title}</h3>
    ${drawn(title, { ...it, answers })} ${table(title, { ...it, answers }, audience)}
    ${answers.length < it.answers.length ? html`<p class="hint">${w.newest(answers.length, it.answers.length)}</p>` : nothing}`
}

const numbers: Drawn = (title, { answers }) => (answers.length > 1 ? chart(title, answers) : nothing)

function table(title: string, { answers }: Asked, audience: Audience): TemplateResult {
  const scale = answers[0]?.scale !== undefined
  return html`<table class="voice-table">
    <caption class="sr">
      ${title}
    </caption>
    <thead>
      <tr>
        <th scope="col">${w.day}</th>
        <th scope="col">${scale ? w.number : w.feeling}</th>
        <th scope="col">${audience === 'HER' ? w.whyHers : w.why}</th>
      </tr>
    </thead>
    <tbody>
      ${answers.map(
        ({ on, scale: number, feeling, words: said }) =>
          html`<tr>
            <th scope="row">${columnDay(on)}</th>
            <td>${number ?? faced(feeling!)}</td>
            <td dir="auto">${said.map((text) => html`<p class="theirs-words">${text}</p>`)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`
}
