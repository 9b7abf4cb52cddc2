import type { UnlockOutcome } from '#record'
import { type Author, type Database, Locker, putMeta, readMeta, write } from '#store'
import { NO_TRIES, openVault, type Tries, triesLeft, waitAfter, waitLeft } from '#vault'
import type { Opened } from './Opened'

export type Unlocking = { kind: 'opened'; opened: Opened } | Exclude<UnlockOutcome, { kind: 'unlocked' | 'not-open' }>

export async function unlockDevice(db: Database, passphrase: string, nowMs: () => number): Promise<Unlocking> {
  const { device, worker, tries } = await readMeta(db)
  if (!device || !worker) return { kind: 'damaged' }
  const wait = waitLeft(tries, nowMs())
  if (wait > 0) return { kind: 'wait', waitMs: wait }
  // Counted before it is tried: closing the tab in the middle must not make a guess free.
  const failed = tries.failed + 1
  await putTries(db, { failed, lastAtMs: nowMs() })
  const opening = await openVault(device.slots, passphrase, device.vault ?? device.deviceId)
  if (opening.kind === 'wrong') {
    // The wait begins when the answer is known, not while the key derivation runs.
    await putTries(db, { failed, lastAtMs: nowMs() })
    return { kind: 'wrong-passphrase', triesLeft: triesLeft(failed), waitMs: waitAfter(failed) }
  }
  await putTries(db, opening.kind === 'opened' ? NO_TRIES : tries)
  if (opening.kind === 'memory') return { kind: 'too-little-memory' }
  if (opening.kind === 'damaged') return { kind: 'damaged' }
  const locker = new Locker(opening.keys)
  const author = await locker.read<Author>('worker', worker)
  return author ? { kind: 'opened', opened: { db, locker, author, device } } : { kind: 'damaged' }
}

// On a full disk the count is not kept, and the right passphrase still opens: she must be able to send her work.
const putTries = (db: Database, tries: Tries) => write(db, ['meta'], (tx) => putMeta(tx, 'tries', tries))
