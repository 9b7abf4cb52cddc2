import type { LentBack, Status, TabletState } from '#record'
import type { Meta } from '#store'
import type { Conversation } from './Conversation'
import type { Mark } from './Mark'
import type { Opened } from './Opened'

const CLOCK_WRONG_MS = 120_000

type Known = {
  state: TabletState
  meta: Meta
  waiting: number
  opened: Opened | undefined
  conversation: Conversation
  mark: Mark | undefined
  refused: string | undefined
  lentBack: LentBack | undefined
}

/** What a screen is told: what a lock screen may show, and a little more while open. Optional things are left out. */
export function statusOf({ state, meta, waiting, opened, conversation, mark, refused, lentBack }: Known): Status {
  const { device, ledger, reach } = meta
  const offset = reach.clockOffsetMs ?? 0
  return {
    state,
    waiting,
    ...(device && {
      device: {
        deviceId: device.deviceId,
        label: device.label,
        initials: device.initials,
        authority: device.authority,
        dutyPhone: device.dutyPhone,
      },
    }),
    ...(opened && { worker: opened.author }),
    ...(meta.lent && { lent: true as const }),
    ...(opened && lentBack && { lentBack }),
    ...(reach.heardAt !== undefined && { heardAt: reach.heardAt }),
    ...(ledger.lastReceiptAt !== undefined && { lastReceiptAt: ledger.lastReceiptAt }),
    ...(conversation.progress && { syncing: conversation.progress }),
    ...(conversation.last && { lastSync: conversation.last }),
    ...(Math.abs(offset) > CLOCK_WRONG_MS && { clockWrongMs: -offset }),
    ...(ledger.forked && { renewing: refused === undefined ? {} : { sentence: refused } }),
    ...(state === 'evicted' && mark && { eviction: evictionOf(mark) }),
  }
}

const evictionOf = ({ waiting, lastHeardAt }: Mark) => ({ waiting, ...(lastHeardAt !== undefined && { lastHeardAt }) })
