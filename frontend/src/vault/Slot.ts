import { argon2id, type Cost, COST_FLOOR } from './argon2'
import { base64url, type Bytes, fromBase64url, random, utf8 } from './bytes'
import { aesKey, importForHkdf } from './hkdf'
import { withRawKey } from './withRawKey'

/**
 * One way into the vault: the root key, wrapped. A vault holds a list of them, so that a passkey or the authority's
 * recovery key becomes a second slot without touching a stored byte.
 */
export type Slot = PassphraseSlot

export type PassphraseSlot = {
  kind: 'passphrase'
  version: 1
  kdf: { name: 'argon2id'; salt: string } & Cost
  iv: string
  wrapped: string
}

const INFO = 'slot/pass/v1'
const SALT_BYTES = 16
const IV_BYTES = 12
export const ROOT_BYTES = 32

/** Makes the slot's key first, which takes a second; wrapping with it then takes no time. */
export async function preparePassphrase(passphrase: string, cost: Cost, salt: Bytes = random(SALT_BYTES)) {
  const key = await slotKey(passphrase, salt, cost)
  return async (root: Bytes, deviceId: string, iv: Bytes = random(IV_BYTES)): Promise<PassphraseSlot> => ({
    kind: 'passphrase',
    version: 1,
    kdf: { name: 'argon2id', salt: base64url(salt), ...cost },
    iv: base64url(iv),
    wrapped: base64url(new Uint8Array(await crypto.subtle.encrypt(gcm(iv, deviceId), key, root))),
  })
}

/** Runs `use` with the root key in plain bytes and zeroes them; nothing when the passphrase does not open the slot. */
export async function openPassphrase<T>(
  slot: PassphraseSlot,
  passphrase: string,
  deviceId: string,
  use: (root: Bytes) => Promise<T>,
): Promise<{ opened: T } | undefined> {
  const key = await slotKey(passphrase, fromBase64url(slot.kdf.salt), slot.kdf)
  const root = await crypto.subtle
    .decrypt(gcm(fromBase64url(slot.iv), deviceId), key, fromBase64url(slot.wrapped))
    .catch(() => undefined)
  if (!root) return undefined
  return { opened: await withRawKey(() => new Uint8Array(root), use) }
}

/** Whether what was stored can be a slot of ours at all; anything else must not reach the key derivation. */
export function readable(slot: Slot): boolean {
  const { memoryKiB, passes, lanes, salt } = slot.kdf ?? {}
  return (
    slot.kind === 'passphrase' &&
    slot.version === 1 &&
    memoryKiB >= COST_FLOOR.memoryKiB &&
    passes >= COST_FLOOR.passes &&
    lanes >= 1 &&
    typeof salt === 'string' &&
    typeof slot.iv === 'string' &&
    typeof slot.wrapped === 'string'
  )
}

const slotKey = (passphrase: string, salt: Bytes, cost: Cost): Promise<CryptoKey> =>
  withRawKey(
    () => measured(() => argon2id(passphrase, salt, cost)),
    async (raw) => aesKey(await importForHkdf(raw), INFO),
  )

// This second is spent on purpose; whoever measures a start must be able to tell it from the client's own.
async function measured(derive: () => Promise<Bytes>): Promise<Bytes> {
  const start = performance.now()
  const raw = await derive()
  performance.measure('key derivation', { start })
  return raw
}

// The device's name is bound in, so that a slot copied from another tablet does not open here.
const gcm = (iv: Bytes, deviceId: string) => ({ name: 'AES-GCM', iv, additionalData: utf8(`${INFO}|${deviceId}`) })
