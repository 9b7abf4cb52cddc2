import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { compile } from 'json-schema-to-typescript'
import { format, resolveConfig } from 'prettier'
import { validatorTypes, validators } from './record-validators.mjs'

const HEADER = '// Generated from contract/schema by npm run record:generate. Change the Java record, not this file.\n'
const BRANDS = ['Timestamp', 'LocalDate']

/** All that follows from the schemas, by file name. */
export async function generateRecord(folder) {
  const definitions = gather(folder)
  const ids = Object.keys(definitions).filter((name) => isId(definitions[name]))
  const options = { ...(await resolveConfig(join(import.meta.dirname, 'x.ts'))), parser: 'typescript' }
  return {
    'model.ts': await format(HEADER + (await types(definitions, ids)), options),
    'validators.d.ts': await format(HEADER + validatorTypes(), options),
    'validators.js': HEADER + validators(definitions),
  }
}

/** One namespace out of one schema for each message; the same name must mean the same everywhere. */
function gather(folder) {
  const all = {}
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()) {
    const { $schema, $id, title, $defs = {}, ...schema } = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    for (const [name, definition] of Object.entries({ ...$defs, [title]: schema })) {
      if (name in all && !isDeepStrictEqual(all[name], definition))
        throw new Error(`The schemas disagree about ${name}; ${file} is one of them.`)
      all[name] = definition
    }
  }
  return Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)))
}

const isId = ({ type, pattern }) => type === 'string' && pattern !== undefined

async function types(definitions, ids) {
  const named = Object.fromEntries(Object.entries(definitions).filter(([name]) => !ids.includes(name)))
  const schema = { title: 'Everything', type: 'object', properties: {}, $defs: branded(named, ids) }
  const text = await compile(schema, 'Everything', {
    additionalProperties: false,
    unreachableDefinitions: true,
    ignoreMinAndMaxItems: true,
    bannerComment: '',
    format: false,
  })
  const clean = text
    .replace(/\/\*\*[\s\S]*?\*\/\n/g, '')
    .replace(/export interface Everything \{\s*\}\n/, '')
    // A type, not an interface: an interface is not assignable to a map of unknown, and every patch is one.
    .replace(/export interface (\w+) (\{[\s\S]*?\n\})/g, 'export type $1 = $2')
  const used = [...BRANDS, ...ids].filter((name) => new RegExp(`\\b${name}\\b`).test(clean))
  return `import type { ${used.sort().join(', ')} } from '../ids'\n\n${clean}`
}

/** The schema with our own names where JSON Schema only says "string". */
function branded(value, ids) {
  if (Array.isArray(value)) return value.map((inner) => branded(inner, ids))
  if (value === null || typeof value !== 'object') return value
  const name = value.$ref?.replace('#/$defs/', '')
  if (ids.includes(name)) return { tsType: name }
  // What stands beside a reference says how to merge, not what the type is.
  if (name) return { $ref: value.$ref }
  if (value.format === 'date-time') return { tsType: 'Timestamp' }
  if (value.format === 'date') return { tsType: 'LocalDate' }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, branded(inner, ids)]))
}
