import { calibrate } from './calibrate'
import type { Cost } from './argon2'
import { random } from './bytes'
import type { DeviceKey } from './deviceKey'
import { type Keys, keysFrom } from './Keys'
import { tidied } from './passphrase'
import { openPassphrase, preparePassphrase, readable, ROOT_BYTES, type Slot } from './Slot'
import { withRawKey } from './withRawKey'

/** What a new device starts with. `close` gives it its name, once the server has said it. */
export type NewVault = DeviceKey & {
  close(deviceId: string): Promise<{ slots: Slot[]; keys: Keys }>
}

export type VaultOpening = { kind: 'opened'; keys: Keys } | { kind: 'wrong' } | { kind: 'damaged' } | { kind: 'memory' }

/** A random root for this worker on this tablet. The slow part is done before the server is asked for anything. */
export async function makeVault(
  passphrase: string,
  { signing, publicKey }: DeviceKey,
  cost?: Cost,
): Promise<NewVault | { kind: 'memory' }> {
  try {
    const wrap = await preparePassphrase(tidied(passphrase), cost ?? (await calibrate()))
    const close = (deviceId: string) =>
      withRawKey(
        () => random(ROOT_BYTES),
        async (root) => ({ slots: [await wrap(root, deviceId)], keys: await keysFrom(root) }),
      )
    return { signing, publicKey, close }
  } catch {
    return { kind: 'memory' }
  }
}

/** Tries every slot that a passphrase can open. */
export async function openVault(slots: Slot[], passphrase: string, deviceId: string): Promise<VaultOpening> {
  const usable = slots.filter(readable)
  if (usable.length === 0) return { kind: 'damaged' }
  try {
    for (const slot of usable) {
      const result = await openPassphrase(slot, tidied(passphrase), deviceId, keysFrom)
      if (result) return { kind: 'opened', keys: result.opened }
    }
    return { kind: 'wrong' }
  } catch {
    // The key derivation asks for its memory in one piece; a tablet with many tabs open may have none.
    return { kind: 'memory' }
  }
}
