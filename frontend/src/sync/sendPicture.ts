import type { HttpRequest, HttpResponse, HttpStack, UploadOptions } from 'tus-js-client'
import type { SyncFailure, Timestamp } from '#record'
import type { ChunkSize } from './ChunkSize'
import { failureOf, type Revoked } from './failureOf'
import type { Line } from './Line'
import { isTrue } from './Receipt'
import type { RawAnswer } from './rawAsk'
import type { Signer } from './Signer'

export const recordPictures = (recordId: string): string => `/api/v1/sync/records/${recordId}/attachments`
export const DEPOSITED_PICTURES = '/api/v1/sync/deposit/attachments'

// The library wants whole addresses; only the path behind this ever goes out.
const HERE = 'https://doorstep.invalid'
const AGAIN = new Set([409, 423])

export type SendingPicture = {
  line: Line
  signer: Signer
  chunks: ChunkSize
  to: string
  metadata: Record<string, string>
  /** Where it was begun before. */
  url: string | undefined
  bytes: Uint8Array<ArrayBuffer>
  sha256: string
  begun(url: string): Promise<unknown>
  sent(bytes: number): Promise<unknown>
  /** Whether words want the line now. */
  yields(): boolean
}

export type PictureSent =
  | { kind: 'confirmed'; receivedAt: Timestamp }
  | { kind: 'paused' }
  | { kind: 'not-here' }
  | { kind: 'not-named' }
  | { kind: 'damaged' }
  | { kind: 'no-picture'; sentence: string }
  | Revoked
  | SyncFailure

/** Sends a picture by tus 1.0 and goes on where it was cut. It counts as sent only with a receipt over its own hash. */
export async function sendPicture(sending: SendingPicture): Promise<PictureSent> {
  // Fetched when the first picture goes out: nobody waits for it at a door.
  const { default: BaseUpload } = await import('tus-js-client/lib/upload.js')
  return new Promise((resolve) => {
    const { chunks, to, metadata, url, bytes } = sending
    const options: UploadOptions = {
      ...BaseUpload.defaultOptions,
      endpoint: HERE + to,
      ...(url !== undefined && { uploadUrl: HERE + url }),
      metadata,
      uploadSize: bytes.length,
      chunkSize: chunks.bytes,
      retryDelays: [0, 1_000],
      onShouldRetry: (failure) => AGAIN.has(failure.originalResponse?.getStatus() ?? 0),
      storeFingerprintForResuming: false,
      fingerprint: async () => '',
      httpStack: stackOver(sending),
      fileReader: { openFile: async () => ({ size: bytes.length, slice, close: () => {} }) },
      onUploadUrlAvailable: () => void (upload.url && sending.begun(pathOf(upload.url))),
      onChunkComplete: (_chunk, accepted) => {
        chunks.grow()
        upload.options.chunkSize = chunks.bytes
        void sending.sent(accepted)
        if (accepted < bytes.length && sending.yields()) void upload.abort().then(() => resolve({ kind: 'paused' }))
      },
      onSuccess: ({ lastResponse }) => void confirmed(sending, lastResponse).then(resolve),
      onError: (failure) => {
        chunks.halve()
        resolve(meaning(failure))
      },
    }
    const slice = async (start: number, end: number) => ({
      // The library counts what it sends by the size of a Blob.
      value: new Blob([bytes.slice(start, Math.min(end, bytes.length))]),
      done: end >= bytes.length,
    })
    const upload = new BaseUpload(new Blob([]), options)
    upload.start()
  })
}

async function confirmed({ signer, sha256 }: SendingPicture, answer: HttpResponse): Promise<PictureSent> {
  const [kid, receivedAt, signature] = (answer.getHeader('Doorstep-Receipt') ?? '').split(' ')
  if (!kid || !receivedAt || !signature) return { kind: 'nonsense' }
  const receipt = { kid, receivedAt, signature, seq: [] }
  return (await isTrue(signer, receipt, [sha256])) ? { kind: 'confirmed', receivedAt } : { kind: 'bad-receipt' }
}

function meaning(failure: unknown): PictureSent {
  const { causingError, originalResponse } = failure as {
    causingError?: unknown
    originalResponse?: HttpResponse | null
  }
  if (causingError instanceof LineTrouble) return { kind: causingError.why }
  if (!originalResponse) return { kind: 'nonsense' }
  const status = originalResponse.getStatus()
  const { type, sentence } = said(originalResponse.getBody())
  if (type === 'urn:doorstep:wrong-hash') return { kind: 'damaged' }
  if (type === 'urn:doorstep:not-named') return { kind: 'not-named' }
  if (status === 404) return { kind: 'not-here' }
  if (status === 422 || status === 413) return { kind: 'no-picture', sentence }
  const meant = failureOf({ kind: 'problem', status, type, sentence })
  return meant.kind === 'too-large' ? { kind: 'nonsense' } : meant
}

function said(body: string): { type: string; sentence: string } {
  try {
    const { type, detail } = JSON.parse(body) as { type?: unknown; detail?: unknown }
    return { type: typeof type === 'string' ? type : '', sentence: typeof detail === 'string' ? detail : '' }
  } catch {
    return { type: '', sentence: '' }
  }
}

class LineTrouble extends Error {
  constructor(readonly why: 'offline' | 'stalled') {
    super(why)
  }
}

const pathOf = (url: string): string => (url.startsWith(HERE) ? url.slice(HERE.length) : url)

const stackOver = ({ line, signer }: SendingPicture): HttpStack => ({
  getName: () => 'doorstep-line',
  createRequest: (method, url) => request(method, url, (ask) => line.raw(signer, ask)),
})

function request(
  method: string,
  url: string,
  ask: (raw: Parameters<Line['raw']>[1]) => Promise<RawAnswer>,
): HttpRequest {
  const headers: Record<string, string> = {}
  return {
    getMethod: () => method,
    getURL: () => url,
    setHeader: (name, value) => void (headers[name] = value),
    getHeader: (name) => headers[name],
    setProgressHandler: () => {},
    abort: async () => {},
    getUnderlyingObject: () => undefined,
    send: async (chunk?: Blob | null) => {
      const body = chunk ? new Uint8Array(await chunk.arrayBuffer()) : undefined
      const answer = await ask({ method, path: pathOf(url), headers, ...(body && { body }) })
      if (answer.kind !== 'answer') throw new LineTrouble(answer.kind)
      return {
        getStatus: () => answer.status,
        getHeader: (name: string) => answer.header(name),
        getBody: () => answer.body,
        getUnderlyingObject: () => undefined,
      }
    },
  }
}
