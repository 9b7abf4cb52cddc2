// What ./run does once after a build: tablets that are made up hand in work to the sync server and fetch it again, and when
// the server stops it writes down which of its methods that ran and how. It starts with that knowledge from then on, and
// Java need not find it out again, which after every start cost more than the work itself.
//   node rehearse.mjs <class cache to write> <empty folder>
import crypto from 'node:crypto'
import net from 'node:net'
import { once } from 'node:events'
import create from './doorstep.mjs'

/** As tablets come: most with a few pieces of work, some with one, one that was away for a while. */
const ROUNDS = [[10, 4, 2_000], [1, 8, 300], [100, 8, 1_500], [10, 8, 500]]
const PULLS = 3
const BYTES = 3_000
const READERS = 2_000
const WORDS = 'the a she he kitchen school mum said warm cold garden asked Tuesday quietly drew brother room better again'.split(' ')

const [teaches, dir] = process.argv.slice(2)
const server = create({ teaches })
try {
  await server.start({ dir, port: await freePort() })
  for (const [batch, tablets, count] of ROUNDS) await handIn(batch, tablets, count)
  for (let i = 0; i < PULLS; i++) await fetchAll(await server.client(READERS + i))
} finally {
  await server.stop()
}

async function handIn(batch, tablets, count) {
  await server.reset()
  let left = count / batch
  await Promise.all(Array.from({ length: tablets }, async (_, i) => {
    const tablet = await server.client(i)
    while (left-- > 0) await tablet.push(Array.from({ length: batch }, visit))
    tablet.close()
  }))
}

async function fetchAll(tablet) {
  for (let cursor; ;) {
    const page = await tablet.pull(cursor)
    if (page.done) return tablet.close()
    cursor = page.cursor
  }
}

/** Nobody was visited: words in no order, of the length of a visit. */
function visit() {
  const answers = Object.fromEntries(Array.from({ length: 24 }, (_, i) => [`a${i}`, words(6)]))
  const doc = { id: crypto.randomUUID(), started: new Date().toISOString(), enumerator: 'nobody', answers, notes: '' }
  return { ...doc, notes: words(BYTES).slice(0, BYTES - JSON.stringify(doc).length) }
}

function words(count) {
  return Array.from({ length: count }, () => WORDS[crypto.randomInt(WORDS.length)]).join(' ')
}

async function freePort() {
  const door = net.createServer().listen(0, '127.0.0.1')
  await once(door, 'listening')
  const { port } = door.address()
  await new Promise((done) => door.close(done))
  return port
}
