import { existsSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { shellFiles } from './shell-list.mjs'

/** Adds up all that a first visit fetches, as it goes over the wire, and refuses a client that has grown too large. */
export function reportSize(dist, { firstLoadBytes: budget }) {
  const files = [...shellFiles(dist), 'sw.js'].map((name) => ({ name, bytes: onTheWire(join(dist, name)) }))
  const total = files.reduce((sum, file) => sum + file.bytes, 0)
  writeFileSync(join(dist, 'size.json'), JSON.stringify({ firstLoadBytes: total, budget, files }, null, 2) + '\n')
  console.log(`field client: first load ${kB(total)} in brotli, of ${kB(budget)} allowed`)
  if (total <= budget) return
  const largest = files.toSorted((a, b) => b.bytes - a.bytes).slice(0, 5)
  const names = largest.map((file) => `${file.name} ${kB(file.bytes)}`).join(', ')
  throw new Error(
    `Its first load is ${kB(total)}, over the ${kB(budget)} that a slow line can take. The largest: ${names}.`,
  )
}

function onTheWire(file) {
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size
}

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`
