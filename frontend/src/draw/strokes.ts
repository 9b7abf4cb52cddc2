/** A point on the page: where, in the page's own units, and how hard the pen was pressed, 0 to 9. */
export type Point = { x: number; y: number; pressure: number }
/** One touch of the pen. Colour and size are places in the lists that the pad offers. */
export type Stroke = { colour: number; size: number; points: Point[] }
export type Shape = 'upright' | 'wide'
export type Page = { shape: Shape; strokes: Stroke[] }

/** The page's units, short side and long side: fine enough for a pen, and few enough digits to write down. */
export const SHORT_SIDE = 1500
export const LONG_SIDE = 2000
/** Characters of one page written down. It travels in the draft, of which 256 kB may go from tablet to tablet. */
export const PAGE_CHARACTERS_MAX = 150_000
export const PRESSED = 5

const BASE = 36
const MARKS = { upright: '1u', wide: '1w' } as const
const PER_POINT = 3

export const sides = (shape: Shape): { width: number; height: number } =>
  shape === 'upright' ? { width: SHORT_SIDE, height: LONG_SIDE } : { width: LONG_SIDE, height: SHORT_SIDE }

/** A page as text, for the draft: every stroke is written once and stays as it was. */
export function written({ shape, strokes }: Page): string {
  return [MARKS[shape], ...strokes.map(strokeWritten)].join('|')
}

export function strokeWritten({ colour, size, points }: Stroke): string {
  const numbers = points.flatMap(({ x, y, pressure }, i) => {
    const before = points[i - 1]
    return [before ? x - before.x : x, before ? y - before.y : y, pressure]
  })
  return [colour, size, ...numbers].map((number) => number.toString(BASE)).join(' ')
}

/** The page that was written down; nothing when it is none, and strokes that cannot be read are left out. */
export function pageRead(text: string | undefined): Page | undefined {
  const [mark, ...rest] = text?.split('|') ?? []
  const shape = mark === MARKS.upright ? 'upright' : mark === MARKS.wide ? 'wide' : undefined
  if (!shape) return undefined
  return { shape, strokes: rest.map(strokeRead).filter((stroke) => stroke !== undefined) }
}

function strokeRead(text: string): Stroke | undefined {
  const [colour, size, ...numbers] = text.split(' ').map((digits) => parseInt(digits, BASE))
  const all = [colour, size, ...numbers]
  if (all.some((number) => number === undefined || Number.isNaN(number))) return undefined
  if (numbers.length === 0 || numbers.length % PER_POINT !== 0) return undefined
  const points: Point[] = []
  for (let i = 0; i < numbers.length; i += PER_POINT) {
    const before = points.at(-1) ?? { x: 0, y: 0 }
    points.push({ x: before.x + numbers[i]!, y: before.y + numbers[i + 1]!, pressure: numbers[i + 2]! })
  }
  return { colour: colour!, size: size!, points }
}

/** Whether anything is on a page that was written down. */
export const hasStrokes = (text: string | undefined): boolean => (pageRead(text)?.strokes.length ?? 0) > 0
