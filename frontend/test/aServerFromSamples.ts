import type { IncomingMessage, ServerResponse } from 'node:http'
import { sample } from './samples'

const answers: [RegExp, () => unknown][] = [
  [/\/me$/, () => sample('me', 'ana')],
  [/\/nonce$/, () => ({ ...(sample('nonce', 'fresh') as object), serverTimeMs: Date.now() })],
  [/\/devices$/, () => sample('enrolment-reply', 'enrolled')],
  [
    /\/sync\/pull/,
    () => ({
      ...(sample('pull-reply', 'every-kind') as object),
      items: [{ kind: 'child', child: sample('child', 'amara') }],
    }),
  ],
]

/** Answers what the contract's golden samples say, and a problem to everything else. */
export function aServerFromSamples({ url = '' }: IncomingMessage, response: ServerResponse): boolean {
  if (!url.startsWith('/api/')) return false
  const answer = answers.find(([path]) => path.test(url))?.[1]
  const type = answer ? 'application/json' : 'application/problem+json'
  response.writeHead(answer ? 200 : 503, { 'Content-Type': type, 'Doorstep-Time': String(Date.now()) })
  response.end(JSON.stringify(answer?.() ?? { status: 503, title: 'Not now' }))
  return true
}
