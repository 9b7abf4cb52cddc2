import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit'
import { columnDay, factDay } from '#kit'
import { voiceWords as w } from '#kit/words/voiceWords'
import type { Answer } from './told'

const WIDTH = 340
const HEIGHT = 170
const LEFT = 28
const RIGHT = 326
const TOP = 18
const BOTTOM = 138
const MOST = 10
const LINES = [0, 5, 10]

/** Numbers over time, as a line: how far apart the answers are is how far apart the visits were. The table says the same. */
export function chart(about: string, answers: Answer[]): TemplateResult {
  const points = placed(answers)
  const label = w.chart(about, answers.map(({ scale, on }) => w.point(scale!, factDay(on))).join(', '))
  return html`<svg class="voice-chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${label}>
    ${LINES.map(level)}
    <polyline class="voice-line" points=${points.map(({ x, y }) => `${x},${y}`).join(' ')} />
    ${points.map(dot)} ${day(answers[0]!, LEFT, 'start')} ${day(answers.at(-1)!, RIGHT, 'end')}
  </svg>`
}

type Point = { x: number; y: number; scale: number }

const height = (scale: number): number => BOTTOM - (scale / MOST) * (BOTTOM - TOP)

export function placed(answers: Answer[]): Point[] {
  const times = answers.map(({ at }) => Date.parse(at))
  const from = times[0]!
  const span = times.at(-1)! - from
  return answers.map(({ scale }, i) => ({
    x: Math.round(
      LEFT + (span === 0 ? i / Math.max(1, answers.length - 1) : (times[i]! - from) / span) * (RIGHT - LEFT),
    ),
    y: Math.round(height(scale!)),
    scale: scale!,
  }))
}

const level = (scale: number): SVGTemplateResult =>
  svg`<line class="voice-level" x1=${LEFT} x2=${RIGHT} y1=${height(scale)} y2=${height(scale)} />
    <text class="voice-mark" x=${LEFT - 8} y=${height(scale) + 4} text-anchor="end">${scale}</text>`

const dot = ({ x, y, scale }: Point): SVGTemplateResult =>
  svg`<circle class="voice-dot" cx=${x} cy=${y} r="5" />
    <text class="voice-number" x=${x} y=${scale === MOST ? y + 20 : y - 9} text-anchor="middle">${scale}</text>`

const day = ({ on }: Answer, x: number, anchor: string): SVGTemplateResult =>
  svg`<text class="voice-mark" x=${x} y=${HEIGHT - 8} text-anchor=${anchor}>${columnDay(on)}</text>`
