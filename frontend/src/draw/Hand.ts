import { type Point, PRESSED, type Shape, sides } from './strokes'

const TOP_PRESSURE = 9
/** Points nearer than this, in the page's units, add nothing that an eye could see. */
const NEAREST = 3

type Place = Pick<PointerEvent, 'clientX' | 'clientY' | 'pressure' | 'pointerType'>

/**
 * Whose hand draws. Once a pen has touched the page, fingers and the side of the hand no longer draw; and of several
 * fingers the first draws alone.
 */
export class Hand {
  #pointer: number | undefined
  #penSeen = false

  begins({ pointerId, pointerType, button }: Pick<PointerEvent, 'pointerId' | 'pointerType' | 'button'>): boolean {
    if (pointerType === 'pen') this.#penSeen = true
    const ignored = button > 0 || (this.#penSeen && pointerType === 'touch') || this.#pointer !== undefined
    if (!ignored) this.#pointer = pointerId
    return !ignored
  }

  draws({ pointerId }: Pick<PointerEvent, 'pointerId'>): boolean {
    return this.#pointer === pointerId
  }

  ends(): void {
    this.#pointer = undefined
  }
}

/** Where on the page a pointer is; a device that knows no pressure presses middling. */
export function pointAt(place: Place, box: DOMRect, shape: Shape): Point {
  const { width, height } = sides(shape)
  const within = (value: number, max: number): number => Math.round(Math.min(max, Math.max(0, value)))
  return {
    x: within(((place.clientX - box.left) / box.width) * width, width),
    y: within(((place.clientY - box.top) / box.height) * height, height),
    pressure: place.pointerType === 'pen' ? within(place.pressure * TOP_PRESSURE, TOP_PRESSURE) : PRESSED,
  }
}

export const isFarEnough = (from: Point | undefined, to: Point): boolean =>
  !from || Math.hypot(to.x - from.x, to.y - from.y) >= NEAREST
