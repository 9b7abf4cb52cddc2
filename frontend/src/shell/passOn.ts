/**
 * From one document to the next without touching the disk: the service worker holds it in memory, gives it out once, and
 * forgets it after some seconds. An address, a history entry or a session's storage would all be written down.
 */
export async function passOn(thing: unknown): Promise<boolean> {
  return (await ask({ kind: 'pass-on', thing })) === true
}

/** What the document before this one passed on; nothing the second time, after a reload and in another tab. */
export const passedOn = (): Promise<unknown> => ask({ kind: 'passed-on' })

/** Whether there is anybody to pass on through. */
export async function canPassOn(): Promise<boolean> {
  return (await active()) !== undefined
}

const ANSWER_WITHIN_MS = 3_000

async function ask(message: unknown): Promise<unknown> {
  const worker = await active()
  if (!worker) return undefined
  return new Promise((answer) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }) => answer(data)
    setTimeout(() => answer(undefined), ANSWER_WITHIN_MS)
    worker.postMessage(message, [port2])
  })
}

async function active(): Promise<ServiceWorker | undefined> {
  if (!('serviceWorker' in navigator)) return undefined
  return (await navigator.serviceWorker.getRegistration())?.active ?? undefined
}
