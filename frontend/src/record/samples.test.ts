import { Ajv2020 } from 'ajv/dist/2020'
import { expect, test } from 'vitest'
import { refused, samples, schema, schemas } from '../../test/samples'
import { formats } from './formats'
import * as generated from './generated/validators'
import { readPullPage } from './readPullPage'

const checkedOnTheTablet: Record<string, (message: unknown) => boolean> = {
  visit: generated.isVisit,
  'push-reply': generated.isPushReply,
  'pull-reply': (message) => {
    const read = readPullPage(message)
    return read.kind === 'page' && read.unreadable.length === 0
  },
}

// The rest is written here and checked by the server; its schema is read as it stands.
const accepts = (name: string) =>
  checkedOnTheTablet[name] ??
  new Ajv2020({ keywords: ['x-leaf', 'x-most-protective-first'], formats }).compile(schema(name))

test.each(schemas())('every golden sample of %s is read here as it is in Java', (name) => {
  const found = samples(name)
  expect(found.length).toBeGreaterThan(0)
  for (const [file, message] of found) expect(accepts(name)(message), file).toBe(true)
})

test.each(refused())('%s is refused here as it is in Java', (_file, { schema, reason, sample }) => {
  expect(accepts(schema)(sample), reason).toBe(false)
})
