import { expect, test } from 'vitest'
import type { DraftChild } from './Draft'
import type { Kept } from './Lending'
import type { Attachment } from './model'
import { withKept } from './withKept'

const AT = '2026-11-23T14:10:00.000Z'
const child: DraftChild = { recordId: 'r-1', purpose: 'CLA', quotes: {}, earlierActions: {}, actions: {} }
const made = (part: Partial<Kept>): Kept => ({ childId: 'c-amara', tool: 'MY_WORDS', at: AT, language: 'en', ...part })
const drawn: Attachment = { kind: 'DRAWING', mediaType: 'image/jpeg', bytes: 9, sha256: 'a'.repeat(64), takenAt: AT }

test('what she wrote is her exact words, and says that her own hand entered it', () => {
  const after = withKept(child, 'k-1', made({ parts: { words: 'I want to go home.' } }))
  expect(after.quotes).toEqual({ 'k-1': { words: 'I want to go home.', how: 'WRITTEN', inHandOverAt: AT } })
})

test('a scale of nought is an answer, and is hers', () => {
  const after = withKept(child, 'k-1', made({ tool: 'SCALING', about: 'school', scale: 0, parts: {} }))
  expect(after.directWork).toEqual({
    'k-1': { tool: 'SCALING', about: 'school', scale: 0, madeBy: 'CHILD', inHandOverAt: AT },
  })
})

test('a drawing is a picture and the work that it came of, both stamped; taken in twice it is there once', () => {
  const kept = made({ tool: 'DRAWING', drawing: '1u|0 0 1 1 5' })
  const once = withKept(child, 'k-1', kept, drawn)
  expect(once.attachments).toEqual({ 'k-1': { ...drawn, inHandOverAt: AT } })
  expect(once.directWork?.['k-1']).toMatchObject({ tool: 'DRAWING', picture: 'k-1', inHandOverAt: AT })
  expect(withKept(once, 'k-1', kept, drawn)).toEqual(once)
})

test('an empty page becomes no quotation', () => {
  expect(withKept(child, 'k-1', made({ parts: { words: '  ' } }))).toEqual(child)
})
