import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { filesUnder } from './inputs.mjs'

// What a tablet needs to start with no signal. The larger icons are read once, when it is installed.
const IN_THE_SHELL = [/^(index|views)\.html$/, /^assets\//, /^manifest\.webmanifest$/, /^icons\/icon\.svg$/]

/** The allow-list of the service worker: each file's address with its SHA-384, and a version over them all. */
export function shellOf(dist) {
  const assets = shellFiles(dist).map((name) => ({
    url: name === 'index.html' ? '/' : `/${name}`,
    integrity: `sha384-${createHash('sha384')
      .update(readFileSync(join(dist, name)))
      .digest('base64')}`,
  }))
  const version = createHash('sha256').update(JSON.stringify(assets)).digest('hex').slice(0, 16)
  return { version, assets }
}

export function shellFiles(dist) {
  return filesUnder(dist)
    .map((file) => relative(dist, file).split(sep).join('/'))
    .filter((name) => IN_THE_SHELL.some((pattern) => pattern.test(name)) && !/\.(br|gz)$/.test(name))
    .sort()
}
