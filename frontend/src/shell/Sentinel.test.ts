import { expect, test } from 'vitest'
import { Sentinel } from './Sentinel'

const mark = { deviceId: 'd-1', waiting: 2, lastHeardAt: '2026-11-23T14:03:00.000Z' }

function aBrowser() {
  const shelf = new Map<string, string>()
  const jar = new Map<string, string>()
  const storage = {
    getItem: (name: string) => shelf.get(name) ?? null,
    setItem: (name: string, text: string) => void shelf.set(name, text),
    removeItem: (name: string) => void shelf.delete(name),
  }
  const cookies = {
    get cookie() {
      return [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    },
    set cookie(text: string) {
      const [pair = '', ...rules] = text.split('; ')
      const [name = '', value = ''] = pair.split('=')
      if (rules.includes('Max-Age=0')) jar.delete(name)
      else jar.set(name, value)
    },
  }
  return { shelf, jar, storage, cookies, sentinel: new Sentinel(storage, cookies, true) }
}

test('what was here is known after the browser threw the database away', () => {
  const { sentinel } = aBrowser()
  sentinel.leave(mark)
  expect(sentinel.read()).toEqual(mark)
})

test('one of the two places is enough', () => {
  const cleared = aBrowser()
  cleared.sentinel.leave(mark)
  cleared.shelf.clear()
  expect(cleared.sentinel.read()).toEqual(mark)
  cleared.sentinel.leave(mark)
  cleared.jar.clear()
  expect(cleared.sentinel.read()).toEqual(mark)
})

test('a new tablet, a removed mark and nonsense all mean that nothing was here', () => {
  const { sentinel, shelf, jar } = aBrowser()
  expect(sentinel.read()).toBeUndefined()
  sentinel.leave(mark)
  sentinel.remove()
  expect(sentinel.read()).toBeUndefined()
  for (const nonsense of ['{', 'null', '{"waiting":1}']) {
    shelf.set('doorstep-here', nonsense)
    jar.set('doorstep-here', '%zz')
    expect(sentinel.read()).toBeUndefined()
  }
})

test('a browser that refuses to store anything stops nothing', () => {
  const refuses = () => {
    throw new DOMException('denied', 'SecurityError')
  }
  const sentinel = new Sentinel({ getItem: refuses, setItem: refuses, removeItem: refuses }, { cookie: '' }, false)
  sentinel.leave(mark)
  sentinel.remove()
  expect(sentinel.read()).toBeUndefined()
})
