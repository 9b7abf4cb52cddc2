import { expect, test, vi } from 'vitest'
import { Updates } from './Updates'

class AWorker extends EventTarget {
  state = 'installing'
  readonly heard: unknown[] = []
  postMessage(message: unknown) {
    this.heard.push(message)
  }
  becomes(state: string) {
    this.state = state
    this.dispatchEvent(new Event('statechange'))
  }
}

class ARegistration extends EventTarget {
  installing: AWorker | null = null
  waiting: AWorker | null = null
  active: AWorker | null = new AWorker()
  update = () => Promise.reject(new Error('no signal'))
  finds(worker: AWorker) {
    this.installing = worker
    this.dispatchEvent(new Event('updatefound'))
  }
}

function aTablet({ controlled = true } = {}) {
  const registration = new ARegistration()
  const container = Object.assign(new EventTarget(), { controller: controlled ? {} : null })
  const reload = vi.fn()
  const updates = new Updates(
    registration as unknown as ServiceWorkerRegistration,
    container as unknown as ServiceWorkerContainer,
    reload,
  )
  const arrives = () => {
    const worker = new AWorker()
    registration.finds(worker)
    Object.assign(registration, { installing: null, waiting: worker })
    worker.becomes('installed')
    return worker
  }
  return { registration, container, reload, updates, arrives }
}

const quiet = async () => ({ unsavedDraft: false, unsealedOutbox: false })

test('a new version that has arrived whole is told and does nothing by itself', () => {
  const { updates, arrives, reload } = aTablet()
  const told = vi.fn()
  updates.subscribe(told)
  const next = arrives()
  expect(told.mock.calls).toEqual([['none'], ['waiting']])
  expect(next.heard).toEqual([])
  expect(reload).not.toHaveBeenCalled()
})

test('the very first installation is no update', () => {
  const { updates, arrives } = aTablet({ controlled: false })
  arrives()
  expect(updates.state).toBe('none')
})

test('a visit half written is not interrupted, whoever asks', async () => {
  const { updates, arrives } = aTablet()
  const next = arrives()
  expect(await updates.swap(async () => ({ unsavedDraft: true, unsealedOutbox: false }))).toEqual({ kind: 'busy' })
  expect(await updates.swap(async () => ({ unsavedDraft: false, unsealedOutbox: true }))).toEqual({ kind: 'busy' })
  expect(next.heard).toEqual([])
  expect(updates.state).toBe('waiting')
})

test("on the worker's word the new version starts in a fresh document", async () => {
  const { updates, arrives, container, reload } = aTablet()
  const next = arrives()
  expect(await updates.swap(quiet)).toEqual({ kind: 'swapping' })
  expect(next.heard).toEqual([{ kind: 'swap' }])
  expect(reload).not.toHaveBeenCalled()
  container.dispatchEvent(new Event('controllerchange'))
  expect(reload).toHaveBeenCalledOnce()
})

test('another tab that did not ask keeps its half sentence', () => {
  const { arrives, container, reload } = aTablet()
  arrives()
  container.dispatchEvent(new Event('controllerchange'))
  expect(reload).not.toHaveBeenCalled()
})

test('a first visit that fetched only half is told before the worker drives off', () => {
  const { registration, updates } = aTablet({ controlled: false })
  registration.active = null
  const first = new AWorker()
  registration.finds(first)
  first.becomes('redundant')
  expect(updates.state).toBe('not-kept')
})

test('an update that could not be fetched whole is told in words, and no signal is not even that', async () => {
  const { registration, updates } = aTablet()
  const next = new AWorker()
  registration.finds(next)
  next.becomes('redundant')
  expect(updates.state).toBe('incomplete')
  await expect(updates.look()).resolves.toBeUndefined()
  expect(await updates.swap(quiet)).toEqual({ kind: 'nothing-waiting' })
})
