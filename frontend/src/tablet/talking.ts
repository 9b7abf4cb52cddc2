import type { SyncFailure, SyncOutcome, SyncProgress } from '#record'
import {
  acknowledge,
  nameIsGone,
  putMeta,
  reachIn,
  readAllCopies,
  readCopies,
  readMeta,
  readWaiting,
  write,
} from '#store'
import { type Line, push, type Revoked, whoIsSignedIn } from '#sync'
import type { Tried } from './converging'
import { sealExpired } from './expiring'
import { fetchNews } from './fetching'
import { handInCopies } from './handingIn'
import { learnReceiptKeys } from './learnReceiptKeys'
import { learnRules } from './learnRules'
import type { Opened } from './Opened'
import { type Renewal, type Renewed, renew } from './renewing'
import { reoffer } from './reoffering'
import { shareDrafts } from './sharing'
import { signerFor } from './signerFor'

export type Talk = {
  line: Line
  progress(progress: SyncProgress): void
  tried: Tried
  renewal: Renewal & { renewed(outcome: Renewed): void }
}

/** Sends first, so that a child who left is erased only after the words about her have arrived; then fetches. */
export async function talk(asBefore: Opened, { line, progress, tried, renewal }: Talk): Promise<SyncOutcome> {
  const { db, device } = asBefore
  const { pushed, unreadable } = await send(asBefore, line, progress)
  if (isReplaced(pushed)) return afresh(asBefore, { line, progress, tried, renewal })
  if (pushed.kind !== 'pushed') return explained(asBefore, line, pushed)
  // What the server has numbers for and never got it has lost; and what cannot be read here any more goes as the copy
  // that the authority can still read.
  if (pushed.missing.length > 0) await reoffer(asBefore, line)
  if (unreadable > 0) await handInCopies(db, device, line)
  const renewed = await renew(asBefore, line, renewal)
  renewal.renewed(renewed)
  if (renewed.kind === 'no-room') return renewed
  const opened: Opened = renewed.kind === 'renewed' ? { ...asBefore, device: renewed.device } : asBefore
  const news = await fetchNews(opened, { line, progress, tried })
  if (isReplaced(news)) return afresh(opened, { line, progress, tried, renewal })
  if (news.kind !== 'fetched') return explained(opened, line, news)
  const ended = await sealExpired(opened, renewal)
  if (ended.kind === 'no-room') return ended
  const then = ended.count > 0 ? (await send(opened, line, progress)).pushed : undefined
  if (then && then.kind !== 'pushed') return explained(opened, line, then)
  await shareDrafts(opened, line)
  await learnRules(opened, line)
  return { kind: 'done', sent: pushed.sent + (then?.sent ?? 0), fetched: news.fetched }
}

async function send({ db, locker, device }: Opened, line: Line, progress: Talk['progress']) {
  const { waiting, unreadable } = await readWaiting(db, locker)
  const pushed = await push(waiting, {
    line,
    signer: signerFor(device, learnReceiptKeys(db, device, line)),
    acknowledge: (receipt, said) => acknowledge(db, locker, receipt, said),
    progress: (done, of) => progress({ step: 'sending', done, of }),
  })
  return { pushed, unreadable }
}

const isReplaced = (outcome: { kind: string; replaced?: true }): boolean => outcome.replaced === true

/**
 * Another tablet goes on under the name that this one had. What is here is handed in; with its worker signed in, it talks
 * on under a name of its own.
 */
async function afresh(opened: Opened, talking: Talk): Promise<SyncOutcome> {
  const { line, renewal } = talking
  const written = await nameIsGone(opened.db)
  if (written.kind === 'no-room') return written
  const renewed = await renew(opened, line, renewal)
  renewal.renewed(renewed)
  if (renewed.kind === 'no-room') return renewed
  if (renewed.kind === 'renewed') return talk({ ...opened, device: renewed.device }, talking)
  const handed = await handInCopies(opened.db, opened.device, line)
  const waiting = await opened.db.count('outbox')
  return { kind: 'revoked', deposited: handed.kind === 'handed-in' ? handed.deposited : 0, waiting, replaced: true }
}

async function explained(opened: Opened, line: Line, failure: SyncFailure | Revoked): Promise<SyncOutcome> {
  if (failure.kind === 'revoked') {
    const handed = await handInAfterRevocation(opened, line, failure.epoch)
    const waiting = await opened.db.count('outbox')
    return { kind: 'revoked', deposited: handed.kind === 'handed-in' ? handed.deposited : 0, waiting }
  }
  if (failure.kind !== 'not-allowed') return failure
  const signedIn = await whoIsSignedIn(line)
  return signedIn !== undefined && signedIn !== opened.author.workerId ? { kind: 'other-worker' } : failure
}

/** In another life of the store what was acknowledged in the last one is offered too: a revoked tablet has no other way. */
async function handInAfterRevocation({ db, device }: Opened, line: Line, epoch: string | undefined) {
  const { reach } = await readMeta(db)
  const restored = epoch !== undefined && reach.epoch !== undefined && epoch !== reach.epoch
  const handed = await handInCopies(db, device, line, restored ? await readAllCopies(db) : await readCopies(db))
  if (restored && handed.kind === 'handed-in')
    await write(db, ['meta'], async (tx) => putMeta(tx, 'reach', { ...(await reachIn(tx)), epoch }))
  return handed
}
