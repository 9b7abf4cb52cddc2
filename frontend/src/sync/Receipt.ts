import type { Timestamp } from '#record'
import type { Signer } from './Signer'

/** The contract's `Push.Receipt`: the server's signed word that it holds these bytes. */
export type Receipt = { kid: string; seq: number[]; receivedAt: Timestamp; signature: string }

export function receiptIn(body: unknown): Receipt | undefined {
  const { receipt } = body as { receipt?: Partial<Receipt> }
  if (typeof receipt?.kid !== 'string' || typeof receipt.signature !== 'string') return undefined
  if (typeof receipt.receivedAt !== 'string' || Number.isNaN(Date.parse(receipt.receivedAt))) return undefined
  if (!Array.isArray(receipt.seq) || !receipt.seq.every((number) => typeof number === 'number')) return undefined
  return receipt as Receipt
}

/** Checked against the hashes that this tablet computed and sent, never against what the answer claims. */
export async function isTrue(signer: Signer, receipt: Receipt, hashesSent: string[]): Promise<boolean> {
  const text = (time: Timestamp) => ['doorstep-receipt/v1', signer.deviceId, time, ...hashesSent].join('\n')
  if (await signer.verify(receipt.kid, text(receipt.receivedAt), receipt.signature)) return true
  // Java writes a full second without its milliseconds; the JSON around it may have them.
  const javas = receipt.receivedAt.replace(/\.000Z$/, 'Z')
  return javas !== receipt.receivedAt && signer.verify(receipt.kid, text(javas), receipt.signature)
}
