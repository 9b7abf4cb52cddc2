import { html, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { ref } from 'lit/directives/ref.js'
import '#kit/face'
import { paintPage } from '#draw/paint'
import { pageRead, sides } from '#draw/strokes'
import type { DrawWords } from '#kit/words/drawWords'
import type { Made } from './Made'
import type { PageWords } from './pageWords'

type Hands = {
  changed: (part: Partial<Made>) => void
  isDrawing: boolean
  draw: (on: boolean) => void
  name: string
  w: PageWords
}

/** The tool that she has chosen, with what is in it so far. */
export function toolFor(made: Made, hands: Hands): TemplateResult {
  switch (made.tool) {
    case 'DRAWING':
      return drawing(made, hands)
    case 'FEELINGS_FACES':
      return faces(made, hands)
    default:
      return html`<h1 tabindex="-1">${hands.w.write}</h1>
        ${area(made, hands, 'words', hands.w.writeHint, 8)}`
  }
}

function drawing(made: Made, { changed, isDrawing, draw, name, w }: Hands): TemplateResult {
  return html`<h1 tabindex="-1">${w.tools.DRAWING}</h1>
    ${made.drawing ? preview(made.drawing, w.drawn) : html`<p>${w.nothingDrawn}</p>`}
    <button type="button" class="her-big" @click=${() => draw(true)}>${made.drawing ? w.drawOn : w.draw}</button>
    ${
      isDrawing
        ? html`<doorstep-drawing-pad
            .drawing=${made.drawing}
            .name=${name}
            .words=${padWords(w)}
            @drawn=${(event: CustomEvent<string | undefined>) => changed({ drawing: event.detail } as Partial<Made>)}
            @done=${() => draw(false)}
          ></doorstep-drawing-pad>`
        : null
    }`
}

const padWords = ({ pad }: PageWords): DrawWords => ({
  ...pad,
  title: () => pad.title,
  page: (lines) => pad.page.replace('{n}', String(lines)),
})

function preview(drawing: string, label: string): TemplateResult {
  const page = pageRead(drawing) ?? { shape: 'upright' as const, strokes: [] }
  const { width, height } = sides(page.shape)
  const paint = (canvas: Element | undefined): void => {
    const brush = (canvas as HTMLCanvasElement | undefined)?.getContext('2d')
    if (!brush) return
    brush.setTransform(SCALE, 0, 0, SCALE, 0, 0)
    paintPage(brush, page)
  }
  return html`<canvas
    class="her-drawn"
    role="img"
    aria-label=${label}
    width=${width * SCALE}
    height=${height * SCALE}
    ${ref(paint)}
  ></canvas>`
}

const SCALE = 0.25

function faces(made: Made, hands: Hands): TemplateResult {
  const { told } = made
  const { w } = hands
  const choose = (feeling: string): void => hands.changed({ told: { ...told, parts: { ...told.parts, feeling } } })
  return html`<h1 tabindex="-1">${w.feelings}</h1>
    <div class="her-faces" role="radiogroup" aria-label=${w.feelings}>
      ${Object.entries(w.faces).map(
        ([feeling, word]) =>
          html`<label class="her-face">
            <input
              type="radio"
              name="feeling"
              .checked=${live(told.parts?.['feeling'] === feeling)}
              @change=${() => choose(feeling)}
            />
            <doorstep-face feeling=${feeling}></doorstep-face> ${word}
          </label>`,
      )}
    </div>
    ${area(made, hands, 'inWords', w.inWords, 3)}`
}

/** No browser keeps these words for another day: with autocomplete off they are in no saved session. */
function area({ told }: Made, { changed }: Hands, part: string, label: string, rows: number): TemplateResult {
  const typed = (event: Event): void => {
    const text = (event.currentTarget as HTMLTextAreaElement).value
    changed({ told: { ...told, parts: { ...told.parts, [part]: text } } })
  }
  return html`<label class="her-text">
    <span>${label}</span>
    <textarea
      dir="auto"
      rows=${rows}
      autocomplete="off"
      autocorrect="off"
      spellcheck="false"
      maxlength="4000"
      .value=${live(told.parts?.[part] ?? '')}
      @input=${typed}
    ></textarea>
  </label>`
}
