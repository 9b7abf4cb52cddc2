import type { DeviceMeta } from '#store'
import type { Signer } from '#sync'
import { sha256, sign, verify } from '#vault'

/** The device's own signature needs no unlock, so that sealed work can be handed in behind a forgotten passphrase. */
export const signerFor = (
  { deviceId, signing, receiptKeys }: DeviceMeta,
  learn: () => Promise<void> = async () => {},
): Signer => ({
  deviceId,
  sign: (text) => sign(signing, text),
  sha256,
  verify: async (kid, text, signature) => {
    if (!Object.hasOwn(receiptKeys, kid)) await learn()
    const key = Object.hasOwn(receiptKeys, kid) ? receiptKeys[kid] : undefined
    return key !== undefined && verify(key, text, signature)
  },
})
