import type { Bytes } from './bytes'
import { aesKey, hmacKey, importForHkdf } from './hkdf'

/** The keys of an open vault, none of which can be read out. Dropping this object locks the vault. */
export type Keys = {
  /** Children, records, notices. */
  records: CryptoKey
  attachments: CryptoKey
  index: CryptoKey
  /** Drafts and sealed work. */
  outbox: CryptoKey
  audit: CryptoKey
  /** Wraps the private half of the add-only pair, and does nothing else. */
  addOnly: CryptoKey
  /** Names objects, so that the database shows no id. */
  ids: CryptoKey
}

/** Every purpose has a key of its own, made from the root; a new purpose gets a new name and touches no stored byte. */
export async function keysFrom(root: Bytes): Promise<Keys> {
  const from = await importForHkdf(root)
  const [records, attachments, index, outbox, audit, addOnly, ids] = await Promise.all([
    aesKey(from, 'key/records/v1'),
    aesKey(from, 'key/attachments/v1'),
    aesKey(from, 'key/index/v1'),
    aesKey(from, 'key/outbox/v1'),
    aesKey(from, 'key/audit/v1'),
    aesKey(from, 'key/add-only/v1', ['wrapKey', 'unwrapKey']),
    hmacKey(from, 'key/ids/v1'),
  ])
  return { records, attachments, index, outbox, audit, addOnly, ids }
}
