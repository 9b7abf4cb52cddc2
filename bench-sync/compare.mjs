// node compare.mjs ours.json peer.json: how far we are from a durable peer under the same load, printed, and written to
// target/bench/peers.jsonl as one JSON object a line.
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const [ours, peer] = process.argv.slice(2, 4).map((file) => JSON.parse(fs.readFileSync(file, 'utf8')))
const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '../target/bench')
fs.mkdirSync(folder, { recursive: true })
/** CouchDB 3.5 on 2 cores, measured with syncbench in November 2026; it is in no package registry that we could run it from. */
const COUCH = { push: { '1x16': 848, '1x64': 1236, '10x16': 3282, '10x64': 4727, '100x16': 5998 }, pull: 7149 }
const lines = []

function tell(figure, value, unit, target, holds, beside = {}) {
  lines.push(JSON.stringify({ figure, value, unit, target: target ?? null, holds: holds ?? null, ...beside }))
  const verdict = holds === undefined ? '' : holds ? `holds (${target})` : `MISSES (${target})`
  console.log(`${figure.padEnd(76)} ${String(value).padStart(9)} ${unit.padEnd(5)} ${verdict}`)
}
const atLeast = (figure, value, target, beside) => tell(figure, value, '', target, value >= target, beside)
const atMost = (figure, value, unit, target, beside) => tell(figure, value, unit, target, value <= target, beside)
const round = (x) => Math.round(x * 100) / 100

for (const cell of ours.push) {
  const name = `${cell.batch}x${cell.clients}`
  const theirs = peer.push.find((other) => other.batch === cell.batch && other.clients === cell.clients)
  tell(`push ${name}: Doorstep`, cell.docsPerS, '/s', undefined, undefined, { cpuMsPerDoc: cell.cpuSPer1k, driverCpuMsPerDoc: cell.driverCpuSPer1k, p50ms: cell.p50ms, p99ms: cell.p99ms, foreignCores: cell.foreignCores })
  if (!theirs) continue
  tell(`push ${name}: ${peer.adapter}`, theirs.docsPerS, '/s', undefined, undefined, { cpuMsPerDoc: theirs.cpuSPer1k, driverCpuMsPerDoc: theirs.driverCpuSPer1k, foreignCores: theirs.foreignCores })
  const best = Math.max(theirs.docsPerS, COUCH.push[name] ?? 0)
  atLeast(`push ${name}: against the best durable peer (${best} /s)`, round(cell.docsPerS / best), cell.batch === 1 ? 1.5 : 1, { againstThePeerBesideUs: round(cell.docsPerS / theirs.docsPerS) })
}
if (ours.pull && peer.pull) {
  tell('pull of everything: Doorstep', ours.pull.docsPerS, '/s', undefined, undefined, { complete: ours.pull.complete, cpuMsPerDoc: ours.pull.cpuSPer1k })
  tell(`pull of everything: ${peer.adapter}`, peer.pull.docsPerS, '/s', undefined, undefined, { cpuMsPerDoc: peer.pull.cpuSPer1k })
  atLeast('pull of everything: against the best durable peer', round(ours.pull.docsPerS / Math.max(peer.pull.docsPerS, COUCH.pull)), 1)
}
for (const delta of ours.delta) atMost(`pull of 10 changes, ${delta.store} records stored`, delta.p50ms, 'ms', 2, { p99ms: delta.p99ms, cpuMs: delta.cpuMsPerPull })
tell('memory of the server at the end: Doorstep', ours.memEnd?.pssMB ?? 0, 'MB')
fs.writeFileSync(path.join(folder, 'peers.jsonl'), lines.join('\n') + '\n')
