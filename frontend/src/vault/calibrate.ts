import { argon2id, type Cost, COST_DEFAULT, COST_FLOOR } from './argon2'
import { random } from './bytes'

const SLOWEST_MS = 1_500
const QUICKEST_MS = 500
const PASSES_MAX = 10
const SALT_BYTES = 16

/**
 * What this tablet can do in half a second to one and a half: more passes where it is quick, less memory where it is
 * slow or has none to spare, never less than the floor.
 */
export async function calibrate(measure: (cost: Cost) => Promise<number> = timed): Promise<Cost> {
  let cost = COST_DEFAULT
  for (;;) {
    const tookMs = await measure(cost)
    if (tookMs > SLOWEST_MS) {
      if (cost.memoryKiB <= COST_FLOOR.memoryKiB) return COST_FLOOR
      cost = lighter(cost)
    } else if (tookMs < QUICKEST_MS && cost.memoryKiB === COST_DEFAULT.memoryKiB) {
      const passes = Math.ceil((cost.passes * QUICKEST_MS * 1.5) / Math.max(tookMs, 1))
      return { ...cost, passes: Math.min(PASSES_MAX, passes) }
    } else return cost
  }
}

function lighter(cost: Cost): Cost {
  const memoryKiB = Math.max(COST_FLOOR.memoryKiB, cost.memoryKiB / 2)
  return { memoryKiB, passes: memoryKiB === COST_FLOOR.memoryKiB ? COST_FLOOR.passes : cost.passes, lanes: 1 }
}

async function timed(cost: Cost): Promise<number> {
  const start = performance.now()
  try {
    ;(await argon2id('a passphrase to measure with', random(SALT_BYTES), cost)).fill(0)
  } catch {
    // A small tablet refuses this much memory: the next try asks for less.
    return Number.POSITIVE_INFINITY
  }
  return performance.now() - start
}
