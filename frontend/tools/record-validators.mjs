import { Ajv, _ } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'

// Only what a tablet must not take on trust, and what it must not seal. Each is a function of its own, without eval.
const CHECKED = {
  isVisit: 'Visit',
  isPullItem: 'PullItem',
  isPushReply: 'PushReply',
  isDepositReply: 'DepositReply',
  isEnrolmentReply: 'EnrolmentReply',
  isNonce: 'EnrolmentNonce',
  isMe: 'Me',
}

/** What TypeScript must know about them. */
export const validatorTypes = () => {
  const names = Object.entries({ ...CHECKED, isPullPage: 'PullReply' })
  const lines = names.map(([name, type]) => `export const ${name}: Validator<${type}>`)
  return `import type { ${names
    .map(([, type]) => type)
    .sort()
    .join(', ')} } from './model'

export type Doubt = { instancePath: string; keyword: string }
export type Validator<T> = ((value: unknown) => value is T) & { errors?: Doubt[] | null }
${lines.join('\n')}
`
}

export function validators(definitions) {
  const ajv = new Ajv({
    code: { source: true, esm: true, lines: true, formats: _`formats` },
    // Java counts a string's length in UTF-16 units too.
    unicode: false,
    logger: false,
    // Whoever calls asks yes or no, except at Finish, where one reason is enough.
    allErrors: false,
    messages: false,
    inlineRefs: false,
    discriminator: true,
    keywords: ['x-leaf'],
    formats: { date: () => true, 'date-time': () => true },
  })
  const { items, ...rest } = definitions.PullReply.properties
  // A page is read even when one of its items is not: each item is asked about by itself.
  const page = { ...definitions.PullReply, properties: { ...rest, items: { ...items, items: {} } } }
  ajv.addSchema({ $id: 'all', $defs: { ...definitions, PullPage: page } })
  const wanted = { ...CHECKED, isPullPage: 'PullPage' }
  const exports = Object.fromEntries(Object.entries(wanted).map(([name, type]) => [name, `all#/$defs/${type}`]))
  return `import { formats } from '../formats'\n\n${brief(standalone.default(ajv, exports))}`
}

/** Where and what is enough of a reason; the rest of Ajv's would double the size. */
function brief(code) {
  return code.replace(/,schemaPath:"[^"]*",keyword:("\w+"),params:\{[^{}]*\}/g, ',keyword:$1')
}
