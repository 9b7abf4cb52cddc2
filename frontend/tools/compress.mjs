import { readFileSync, writeFileSync } from 'node:fs'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { filesUnder } from './inputs.mjs'

/** Puts a `.br` and a `.gz` beside every text, so that the server compresses nothing while people wait. */
export function compress(dist) {
  for (const file of filesUnder(dist).filter((name) => /\.(html|js|css|svg|json|webmanifest)$/.test(name))) {
    const content = readFileSync(file)
    writeFileSync(`${file}.br`, brotli(content))
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }))
  }
}

export function brotli(content) {
  return brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  })
}
