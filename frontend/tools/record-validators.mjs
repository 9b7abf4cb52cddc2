import { Ajv, _ } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'

// What a tablet seals is checked against the contract word for word.
const SEALED = { isVisit: 'Visit' }

// What it reads may come from a newer server: a code that nobody here knows yet must not cost a child her card.
const READ = { isPullPage: 'PullReply', isPullItem: 'PullItem', isPushReply: 'PushReply' }

/** What TypeScript must know about them. */
export const validatorTypes = () => {
  const names = Object.entries({ ...SEALED, ...READ })
  const lines = names.map(([name, type]) => `export const ${name}: Validator<${type}>`)
  return `import type { ${names
    .map(([, type]) => type)
    .sort()
    .join(', ')} } from './model'

export type Validator<T> = (value: unknown) => value is T
${lines.join('\n')}
`
}

export function validators(definitions) {
  const ajv = new Ajv({
    code: { source: true, esm: true, lines: true, formats: _`formats` },
    // Java counts a string's length in UTF-16 units too.
    unicode: false,
    logger: false,
    // Whoever calls asks yes or no.
    allErrors: false,
    messages: false,
    inlineRefs: false,
    discriminator: true,
    keywords: ['x-leaf', 'x-most-protective-first'],
    formats: { date: () => true, 'date-time': () => true },
  })
  ajv.addSchema({ $id: 'sealed', $defs: definitions })
  ajv.addSchema({ $id: 'read', $defs: tolerant({ ...definitions, PullReply: page(definitions.PullReply) }) })
  const exports = { ...addresses('sealed', SEALED), ...addresses('read', READ) }
  return `import { formats } from '../formats'\n\n${brief(standalone.default(ajv, exports))}`
}

/** Nobody asks why, and Ajv's reasons would double the size: that there is one is enough, wherever it stands. */
function brief(code) {
  return code
    .replace(/\{instancePath[^{}]*,schemaPath:"[^"]*",keyword:"\w+",params:\{(?:[^{}"]|"[^"]*")*\}\}/g, '{}')
    .replace(/, ?\{instancePath[^{}]*,rootData\}/g, '')
    .replace(/\(data, \{instancePath="", parentData, parentDataProperty, rootData=data\}=\{\}\)/g, '(data)')
}

const addresses = (schema, wanted) =>
  Object.fromEntries(Object.entries(wanted).map(([name, type]) => [name, `${schema}#/$defs/${type}`]))

/** A page is read even when one of its items is not: each item is asked about by itself. */
function page(reply) {
  return { ...reply, properties: { ...reply.properties, items: { type: 'array', items: {} } } }
}

/** The same schema with every closed list of codes open. */
function tolerant(value) {
  if (Array.isArray(value)) return value.map(tolerant)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).filter(([key, inner]) => key !== 'enum' || !Array.isArray(inner))
  return Object.fromEntries(entries.map(([key, inner]) => [key, tolerant(inner)]))
}
