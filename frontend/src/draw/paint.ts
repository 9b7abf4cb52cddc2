import { type Page, type Point, sides, type Stroke } from './strokes'

/** Crayons on white paper, the same in the dark: what she drew must not change its colours with the tablet's mode. */
export const COLOURS = ['#22262e', '#c0392b', '#d9730d', '#e0b400', '#2e8b57', '#2471a3', '#7d3c98', '#8d5a2b'] as const
export const PAPER = '#ffffff'
/** Width of a stroke at middling pressure, in the page's units. */
export const SIZES = [9, 22, 52] as const

const LIGHTEST = 0.45
const PER_PRESSURE = 0.11

type Brush = Pick<
  CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'quadraticCurveTo'
  | 'stroke'
  | 'arc'
  | 'fill'
  | 'fillRect'
  | 'lineWidth'
  | 'strokeStyle'
  | 'fillStyle'
  | 'lineCap'
  | 'lineJoin'
>

export function paintPage(brush: Brush, page: Page): void {
  const { width, height } = sides(page.shape)
  brush.fillStyle = PAPER
  brush.fillRect(0, 0, width, height)
  for (const stroke of page.strokes) paintStroke(brush, stroke)
}

/** From the given point on, so that a stroke that grows costs no more the longer it is. */
export function paintStroke(brush: Brush, { colour, size, points }: Stroke, from = 0): void {
  const ink = COLOURS[colour] ?? COLOURS[0]
  const width = SIZES[size] ?? SIZES[0]
  brush.strokeStyle = ink
  brush.fillStyle = ink
  brush.lineCap = 'round'
  brush.lineJoin = 'round'
  if (points.length === 1) return dot(brush, points[0]!, width)
  for (let i = Math.max(1, from); i < points.length; i++) segment(brush, points, i, width)
}

function segment(brush: Brush, points: Point[], i: number, width: number): void {
  const [before, start, end] = [points[i - 2] ?? points[i - 1]!, points[i - 1]!, points[i]!]
  brush.lineWidth = widthAt(end, width)
  brush.beginPath()
  brush.moveTo((before.x + start.x) / 2, (before.y + start.y) / 2)
  brush.quadraticCurveTo(start.x, start.y, (start.x + end.x) / 2, (start.y + end.y) / 2)
  brush.lineTo(end.x, end.y)
  brush.stroke()
}

function dot(brush: Brush, point: Point, width: number): void {
  brush.beginPath()
  brush.arc(point.x, point.y, widthAt(point, width) / 2, 0, 2 * Math.PI)
  brush.fill()
}

const widthAt = ({ pressure }: Point, width: number): number => width * (LIGHTEST + PER_PRESSURE * pressure)
