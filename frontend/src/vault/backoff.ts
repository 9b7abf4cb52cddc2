/** Tries at the passphrase since the last good one. Written down before each try, so that a crash does not forgive it. */
export type Tries = { failed: number; lastAtMs: number }

export const NO_TRIES: Tries = { failed: 0, lastAtMs: 0 }

const TRIES_TO_LONGEST_WAIT = 10
const FIRST_MS = 1_000
const LONGEST_MS = 5 * 60_000

/** One second after the first failure, doubling, five minutes at most. */
export const waitAfter = (failed: number): number =>
  failed === 0 ? 0 : Math.min(LONGEST_MS, FIRST_MS * 2 ** (failed - 1))

/** How long still to wait. A clock set back costs one whole wait, not one that never ends. */
export function waitLeft({ failed, lastAtMs }: Tries, nowMs: number): number {
  const wait = waitAfter(failed)
  const since = nowMs - lastAtMs
  return since < 0 ? wait : Math.max(0, wait - since)
}

export const triesLeft = (failed: number): number => Math.max(0, TRIES_TO_LONGEST_WAIT - failed)
