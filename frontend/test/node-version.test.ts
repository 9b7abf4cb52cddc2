import { expect, test } from 'vitest'
import { refuseAnOldNode } from '../tools/node-version.mjs'

test('a machine with an old Node is told what to install', () => {
  expect(() => refuseAnOldNode('20.18.3')).toThrow(/needs Node 20.19 or newer; the one on the path is 20.18.3/)
  expect(() => refuseAnOldNode('18.20.0')).toThrow(/Install a newer Node/)
  refuseAnOldNode('20.19.0')
  refuseAnOldNode('24.1.0')
})
