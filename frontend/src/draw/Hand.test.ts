import { describe, expect, it } from 'vitest'
import { Hand, isFarEnough, pointAt } from './Hand'

const pen = { pointerId: 1, pointerType: 'pen', button: 0 }
const finger = (pointerId: number) => ({ pointerId, pointerType: 'touch', button: 0 })
const box = { left: 100, top: 50, width: 300, height: 400 } as DOMRect

describe('the hand that draws', () => {
  it('lets the first finger draw alone', () => {
    const hand = new Hand()
    expect(hand.begins(finger(1))).toBe(true)
    expect(hand.begins(finger(2))).toBe(false)
    expect([hand.draws({ pointerId: 1 }), hand.draws({ pointerId: 2 })]).toEqual([true, false])
    hand.ends()
    expect(hand.begins(finger(2))).toBe(true)
  })

  it('rests on the page without drawing once there is a pen', () => {
    const hand = new Hand()
    hand.begins(pen)
    hand.ends()
    expect(hand.begins(finger(2))).toBe(false)
    expect(hand.begins(pen)).toBe(true)
  })

  it('draws with no other button than the first', () => {
    expect(new Hand().begins({ pointerId: 1, pointerType: 'mouse', button: 2 })).toBe(false)
  })

  it('never leaves the page, and only a pen presses', () => {
    const at = (clientX: number, pointerType: string) =>
      pointAt({ clientX, clientY: 250, pressure: 1, pointerType }, box, 'upright')
    expect(at(250, 'pen')).toEqual({ x: 750, y: 1000, pressure: 9 })
    expect(at(5_000, 'touch')).toEqual({ x: 1500, y: 1000, pressure: 5 })
    expect(at(-5, 'mouse').x).toBe(0)
  })

  it('leaves out what no eye could tell apart', () => {
    const here = { x: 10, y: 10, pressure: 5 }
    expect(isFarEnough(undefined, here)).toBe(true)
    expect(isFarEnough(here, { ...here, x: 11 })).toBe(false)
    expect(isFarEnough(here, { ...here, x: 20 })).toBe(true)
  })
})
