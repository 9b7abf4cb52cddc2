import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../contract/samples/', import.meta.url))

const read = (path: string): unknown => JSON.parse(readFileSync(folder + path, 'utf8'))

/** One golden sample of the contract. */
export const sample = (schema: string, name: string): unknown => read(`${schema}/${name}.json`)

/** All golden samples of one schema, by file name. */
export const samples = (schema: string): [string, unknown][] =>
  readdirSync(folder + schema).map((name) => [name, read(`${schema}/${name}`)])

export type Refused = { schema: string; reason: string; sample: unknown }

export const refused = (): [string, Refused][] => samples('invalid') as [string, Refused][]

/** The folders that are named after a schema. */
export const schemas = (): string[] =>
  readdirSync(fileURLToPath(new URL('../../contract/schema/', import.meta.url))).map((name) =>
    name.replace('.json', ''),
  )

export const schema = (name: string): object =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../../contract/schema/${name}.json`, import.meta.url)), 'utf8'))
