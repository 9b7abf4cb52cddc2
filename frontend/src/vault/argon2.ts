// Only this part of hash-wasm, so that the other twenty hash functions stay out of the bundle.
import * as argon2 from 'hash-wasm/dist/argon2.umd.min.js'
import { type Bytes, utf8 } from './bytes'

/** How much work one guess at a passphrase costs. Stored beside what it protects, so that it can be raised later. */
export type Cost = { memoryKiB: number; passes: number; lanes: number }

export const COST_FLOOR: Cost = { memoryKiB: 19 * 1024, passes: 2, lanes: 1 }
export const COST_DEFAULT: Cost = { memoryKiB: 64 * 1024, passes: 3, lanes: 1 }

/** Argon2id (RFC 9106), 32 bytes. Whoever calls this zeroes them. */
export const argon2id = async (passphrase: string, salt: Bytes, cost: Cost): Promise<Bytes> =>
  (await argon2.argon2id({
    password: utf8(passphrase),
    salt,
    memorySize: cost.memoryKiB,
    iterations: cost.passes,
    parallelism: cost.lanes,
    hashLength: 32,
    outputType: 'binary',
  })) as Bytes
