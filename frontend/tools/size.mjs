import { existsSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { firstLoadFiles } from './first-load.mjs'
import { shellFiles } from './shell-list.mjs'

/**
 * Adds up, as it goes over the wire, what stands before the first screen, and what a tablet keeps to work with no signal.
 * Refuses a client of which either has grown too large.
 */
export function reportSize(dist, { firstLoadBytes, shellBytes }) {
  const first = weigh(dist, firstLoadFiles(dist))
  const shell = weigh(dist, [...shellFiles(dist), 'sw.js'])
  const size = { firstLoadBytes: first.total, budget: firstLoadBytes, shellBytes: shell.total, shellBudget: shellBytes }
  writeFileSync(join(dist, 'size.json'), JSON.stringify({ ...size, files: shell.files }, null, 2) + '\n')
  console.log(
    `field client: first load ${kB(first.total)} in brotli, of ${kB(firstLoadBytes)} allowed; ` +
      `all that works with no signal ${kB(shell.total)}, of ${kB(shellBytes)}`,
  )
  refuse('first load', first, firstLoadBytes)
  refuse('shell for days with no signal', shell, shellBytes)
}

function weigh(dist, names) {
  const files = names.map((name) => ({ name, bytes: onTheWire(join(dist, name)) }))
  return { files, total: files.reduce((sum, file) => sum + file.bytes, 0) }
}

function refuse(what, { files, total }, budget) {
  if (total <= budget) return
  const largest = files.toSorted((a, b) => b.bytes - a.bytes).slice(0, 5)
  const names = largest.map((file) => `${file.name} ${kB(file.bytes)}`).join(', ')
  throw new Error(
    `Its ${what} is ${kB(total)}, over the ${kB(budget)} that a slow line can take. The largest: ${names}.`,
  )
}

function onTheWire(file) {
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size
}

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`
