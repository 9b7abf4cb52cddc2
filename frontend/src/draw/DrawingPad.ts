import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { define } from '#kit/define'
import { icon } from '#kit/icons'
import { LightElement } from '#kit/LightElement'
import { drawWords, type DrawWords } from '#kit/words/drawWords'
import { Hand, isFarEnough, pointAt } from './Hand'
import { COLOURS, paintPage, paintStroke, SIZES } from './paint'
import { PAGE_CHARACTERS_MAX, type Page, pageRead, sides, type Stroke, strokeWritten, written } from './strokes'

/** How often a line that is still being drawn is told on: a second is the most that a dead browser may take away. */
const TELL_EACH_MS = 400

/**
 * A white page to draw on, over the whole screen: nothing else of the form is to be seen. It tells each stroke on as it
 * is drawn (`drawn`), and that the drawer has done (`done`). What is kept, and where, is not its business.
 */
class DrawingPad extends LightElement {
  static override properties = {
    drawing: { attribute: false },
    name: { attribute: false },
    words: { attribute: false },
    colour: { state: true },
    size: { state: true },
    asking: { state: true },
  }
  /** The page as it was written down. */
  declare drawing: string | undefined
  declare name: string
  /** English unless whoever opens it says otherwise. */
  declare words: DrawWords
  declare colour: number
  declare size: number
  declare asking: boolean

  #page: Page = { shape: 'upright', strokes: [] }
  #texts: string[] = []
  #undone: Stroke[] = []
  #line: Stroke | undefined
  #toldAt = 0
  #hand = new Hand()
  #begun = false

  constructor() {
    super()
    this.name = ''
    this.words = drawWords
    this.colour = 0
    this.size = 1
    this.asking = false
  }

  protected override firstUpdated(): void {
    this.#begin()
    const dialog = this.querySelector('dialog')!
    dialog.showModal()
    this.#fit()
    addEventListener('resize', this.#fit)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    removeEventListener('resize', this.#fit)
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed)
    if (changed.has('asking') && this.asking) this.querySelector<HTMLElement>('.draw-asking button')?.focus()
  }

  #begin(): void {
    const shape = innerWidth > innerHeight ? 'wide' : 'upright'
    this.#page = pageRead(this.drawing) ?? { shape, strokes: [] }
    this.#texts = this.#page.strokes.map(strokeWritten)
    this.#begun = true
    this.requestUpdate()
  }

  get #canvas(): HTMLCanvasElement {
    return this.querySelector('canvas')!
  }

  readonly #fit = (): void => {
    const room = this.#canvas.parentElement!.getBoundingClientRect()
    const { width, height } = sides(this.#page.shape)
    const scale = Math.min(room.width / width, room.height / height)
    const canvas = this.#canvas
    canvas.style.setProperty('inline-size', `${Math.floor(width * scale)}px`)
    canvas.style.setProperty('block-size', `${Math.floor(height * scale)}px`)
    canvas.width = Math.round(width * scale * devicePixelRatio)
    canvas.height = Math.round(height * scale * devicePixelRatio)
    this.#paintAll()
  }

  #brush(): CanvasRenderingContext2D {
    const brush = this.#canvas.getContext('2d')!
    const scale = this.#canvas.width / sides(this.#page.shape).width
    brush.setTransform(scale, 0, 0, scale, 0, 0)
    return brush
  }

  #paintAll(): void {
    paintPage(this.#brush(), this.#page)
    if (this.#line) paintStroke(this.#brush(), this.#line)
  }

  get #full(): boolean {
    return this.#texts.reduce((sum, text) => sum + text.length + 1, 0) > PAGE_CHARACTERS_MAX
  }

  readonly #down = (event: PointerEvent): void => {
    if (this.#full || !this.#hand.begins(event)) return
    this.#canvas.setPointerCapture(event.pointerId)
    event.preventDefault()
    this.#line = { colour: this.colour, size: this.size, points: [] }
    this.#toldAt = event.timeStamp
    this.#follow(event)
  }

  readonly #move = (event: PointerEvent): void => {
    if (!this.#line || !this.#hand.draws(event)) return
    this.#follow(event)
    if (event.timeStamp - this.#toldAt < TELL_EACH_MS) return
    this.#toldAt = event.timeStamp
    this.#tell([...this.#texts, strokeWritten(this.#line)])
  }

  readonly #up = (event: PointerEvent): void => {
    if (!this.#line || !this.#hand.draws(event)) return
    this.#hand.ends()
    const line = this.#line
    this.#line = undefined
    this.#undone = []
    this.#keep([...this.#page.strokes, line])
  }

  #follow(event: PointerEvent): void {
    const box = this.#canvas.getBoundingClientRect()
    const { points } = this.#line!
    const from = points.length
    const all = event.getCoalescedEvents?.() ?? []
    for (const place of all.length > 0 ? all : [event]) {
      const point = pointAt(place, box, this.#page.shape)
      if (isFarEnough(points.at(-1), point)) points.push(point)
    }
    paintStroke(this.#brush(), this.#line!, from)
  }

  #keep(strokes: Stroke[]): void {
    const known = new Map(this.#page.strokes.map((stroke, i) => [stroke, this.#texts[i]!]))
    this.#page = { ...this.#page, strokes }
    this.#texts = strokes.map((stroke) => known.get(stroke) ?? strokeWritten(stroke))
    this.#tell(this.#texts)
    this.#paintAll()
    this.requestUpdate()
  }

  #tell(texts: string[]): void {
    const empty = written({ ...this.#page, strokes: [] })
    const detail = texts.length > 0 ? [empty, ...texts].join('|') : undefined
    this.dispatchEvent(new CustomEvent('drawn', { detail }))
  }

  readonly #undo = (): void => {
    const last = this.#page.strokes.at(-1)
    if (!last) return
    this.#undone.push(last)
    this.#keep(this.#page.strokes.slice(0, -1))
  }

  readonly #redo = (): void => {
    const again = this.#undone.pop()
    if (again) this.#keep([...this.#page.strokes, again])
  }

  readonly #keys = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return
    event.preventDefault()
    if (event.shiftKey) this.#redo()
    else this.#undo()
  }

  #again(): void {
    this.asking = false
    this.#undone = []
    this.#keep([])
  }

  readonly #done = (event?: Event): void => {
    event?.preventDefault()
    this.dispatchEvent(new CustomEvent('done'))
  }

  protected override render(): TemplateResult {
    const strokes = this.#page.strokes.length
    return html`<dialog class="draw" aria-labelledby="draw-title" @cancel=${this.#done} @keydown=${this.#keys}>
      <div class="draw-head">
        <h2 id="draw-title" tabindex="-1" autofocus>${this.words.title(this.name)}</h2>
        <button type="button" class="primary-button" @click=${() => this.#done()}>${this.words.done}</button>
      </div>
      <div class="draw-page">
        <canvas
          role="img"
          aria-label=${this.words.page(strokes)}
          @pointerdown=${this.#down}
          @pointermove=${this.#move}
          @pointerup=${this.#up}
          @pointercancel=${this.#up}
        ></canvas>
      </div>
      <p class="draw-told" role="status">${this.#begun && this.#full ? this.words.full : nothing}</p>
      ${this.asking ? this.#askAgain() : this.#tools(strokes)}
    </dialog>`
  }

  #tools(strokes: number): TemplateResult {
    return html`<div class="draw-tools">
      <div class="draw-row" role="radiogroup" aria-label=${this.words.colour}>
        ${COLOURS.map((_, i) => this.#option('colour', i, `draw-colour draw-colour-${i}`, this.words.colours[i]!))}
      </div>
      <div class="draw-row" role="radiogroup" aria-label=${this.words.size}>
        ${SIZES.map((_, i) => this.#option('size', i, `draw-size draw-size-${i}`, this.words.sizes[i]!))}
      </div>
      <div class="draw-row">
        <button type="button" class="quiet-button" ?disabled=${strokes === 0} @click=${this.#undo}>
          ${icon('undo')} ${this.words.undo}
        </button>
        <button type="button" class="quiet-button" ?disabled=${this.#undone.length === 0} @click=${this.#redo}>
          ${this.words.redo}
        </button>
        <button type="button" class="quiet-button" ?disabled=${strokes === 0} @click=${() => (this.asking = true)}>
          ${this.words.again}
        </button>
      </div>
    </div>`
  }

  #option(what: 'colour' | 'size', i: number, shape: string, name: string): TemplateResult {
    return html`<label class="draw-option" title=${name}>
      <input
        type="radio"
        name="draw-${what}"
        .checked=${this[what] === i}
        aria-label=${name}
        @change=${() => (this[what] = i)}
      />
      <span class=${shape} aria-hidden="true"></span>
    </label>`
  }

  #askAgain(): TemplateResult {
    return html`<div class="draw-tools draw-asking" role="group" aria-label=${this.words.againAsk}>
      <p>${this.words.againAsk}</p>
      <div class="draw-row">
        <button type="button" class="quiet-button" @click=${() => (this.asking = false)}>${this.words.againNo}</button>
        <button type="button" class="primary-button" @click=${() => this.#again()}>${this.words.againYes}</button>
      </div>
    </div>`
  }
}

define('doorstep-drawing-pad', DrawingPad)
export { DrawingPad }
