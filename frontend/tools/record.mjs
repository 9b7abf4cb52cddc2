import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generateRecord } from './record-model.mjs'

// `generate` writes what follows from the contract's schemas; `check` only says whether that is what stands here.
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const schemas = join(root, '../contract/schema')
const target = join(root, 'src/record/generated')

export async function staleFiles() {
  const files = await generateRecord(schemas)
  return Object.entries(files).filter(([name, text]) => {
    const file = join(target, name)
    return !existsSync(file) || readFileSync(file, 'utf8') !== text
  })
}

/** Writes what follows from the schemas; where nobody would commit it, refuses instead. */
export async function bringUpToDate({ write }) {
  const stale = await staleFiles()
  const names = stale.map(([name]) => name).join(', ')
  if (stale.length === 0) return 'record: nothing changed'
  if (!write)
    throw new Error(
      `In src/record/generated ${names} do not follow from contract/schema. Run npm run record:generate and commit it.`,
    )
  mkdirSync(target, { recursive: true })
  for (const [name, text] of stale) writeFileSync(join(target, name), text)
  return `record: wrote ${names}; commit it with the schemas`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(await bringUpToDate({ write: process.argv[2] === 'generate' }))
  } catch (failure) {
    console.error(failure.message)
    process.exitCode = 1
  }
}
