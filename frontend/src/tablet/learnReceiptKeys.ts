import { type Database, deviceIn, type DeviceMeta, putMeta, write } from '#store'
import { type Line, receiptKeys } from '#sync'

/**
 * A receipt came under a key that this tablet has never heard of: the authority has a new one. What is known already is
 * never replaced, so that a stranger's answer cannot make an old receipt false.
 */
export const learnReceiptKeys = (db: Database, device: DeviceMeta, line: Line) => async (): Promise<void> => {
  const published = (await receiptKeys(line)) ?? {}
  const fresh = Object.entries(published).filter(([kid]) => !Object.hasOwn(device.receiptKeys, kid))
  if (fresh.length === 0) return
  const learnt = Object.fromEntries(fresh)
  await write(db, ['meta'], async (tx) => {
    const kept = await deviceIn(tx)
    if (kept) await putMeta(tx, 'device', { ...kept, receiptKeys: { ...learnt, ...kept.receiptKeys } })
  })
  Object.assign(device.receiptKeys, learnt)
}
