import { describe, expect, it } from 'vitest'
import {
  hasStrokes,
  LONG_SIDE,
  type Page,
  PAGE_CHARACTERS_MAX,
  pageRead,
  SHORT_SIDE,
  type Stroke,
  written,
} from './strokes'

const POINTS_OF_A_LONG_LINE = 60

function line(seed: number, points: number): Stroke {
  const at = (i: number, max: number): number => (seed * 131 + i * (7 + (seed % 5))) % max
  return {
    colour: seed % 8,
    size: seed % 3,
    points: Array.from({ length: points }, (_, i) => ({
      x: at(i, SHORT_SIDE),
      y: at(i * 3, LONG_SIDE),
      pressure: i % 10,
    })),
  }
}

const page = (strokes: number, points = POINTS_OF_A_LONG_LINE): Page => ({
  shape: 'upright',
  strokes: Array.from({ length: strokes }, (_, i) => line(i, points)),
})

describe('a page that is written down', () => {
  it('is read as it was drawn: two hundred lines, upright or wide', () => {
    expect(pageRead(written(page(200)))).toEqual(page(200))
    expect(pageRead(written({ ...page(3), shape: 'wide' }))).toEqual({ ...page(3), shape: 'wide' })
  })

  it('holds two hundred long lines within what travels in a draft', () => {
    expect(written(page(200)).length).toBeLessThan(PAGE_CHARACTERS_MAX)
  })

  it('keeps a single dot', () => {
    const dot = { colour: 2, size: 0, points: [{ x: 0, y: LONG_SIDE, pressure: 9 }] }
    expect(pageRead(written({ shape: 'upright', strokes: [dot] }))?.strokes).toEqual([dot])
  })

  it('that a dying browser cut short keeps every line that was whole', () => {
    const text = written(page(5))
    expect(pageRead(text.slice(0, -3))?.strokes.slice(0, 4)).toEqual(page(4).strokes)
    expect(pageRead(`${text}|what is this`)?.strokes).toHaveLength(5)
  })

  it('is none when it is something else', () => {
    expect(pageRead('2x|1 2 3')).toBeUndefined()
    expect(pageRead(undefined)).toBeUndefined()
    expect(hasStrokes('1u')).toBe(false)
    expect(hasStrokes(written(page(1)))).toBe(true)
  })
})
