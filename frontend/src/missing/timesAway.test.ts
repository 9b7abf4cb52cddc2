import { describe, expect, test } from 'vitest'
import type { Doc, RecordOnFile } from '#record'
import { beginnings } from './beginnings'
import { answeredIn, formOf, spotOf } from './forms'
import { withValue } from './path'
import { timesAway } from './timesAway'
import { worthALook } from './worthALook'

const NOW = new Date('2026-11-23T14:00:00.000Z')
const BACK = { kind: 'MISSING', startedAt: '2026-11-18T18:00:00.000Z', returnedAt: '2026-11-19T07:00:00.000Z' }

const onFile = (recordId: string, type: 'episode' | 'interview', doc: Doc): RecordOnFile => ({
  ...{ recordId, type, doc, author: 'Ana Reid', delivery: 'received' },
  ...{ happenedAt: String(doc.startedAt ?? doc.heldAt), capturedAt: '2026-11-19T08:00:00.000Z' },
})

const heard = (episodes: Doc, heldAt = '2026-11-20T07:00:00.000Z') =>
  onFile('i-1', 'interview', { heldAt, episodes, interviewer: { name: 'Ben Shaw', role: 'MISSING_TEAM' } })

describe('a return', () => {
  test('is answered by the talk in which it was spoken of, and by none that left it out', () => {
    const later = { ...BACK, startedAt: '2026-11-21T18:00:00.000Z', returnedAt: '2026-11-22T07:00:00.000Z' }
    const records = [
      onFile('e-1', 'episode', BACK),
      onFile('e-2', 'episode', later),
      heard({ 'e-1': { heldFor: true }, 'e-2': { heldFor: false } }),
    ]
    const [second, first] = timesAway(records)
    expect(first!.answer).toEqual({ kind: 'HEARD', at: '2026-11-20T07:00:00.000Z', by: 'Ben Shaw', interviewId: 'i-1' })
    expect(second).toMatchObject({ recordId: 'e-2', offers: 0 })
    expect(second!.answer).toBeUndefined()
  })

  test('that was declined or not offered says so, and a talk held after all answers it', () => {
    const declined = onFile('e-1', 'episode', { ...BACK, declined: { at: BACK.returnedAt } })
    expect(timesAway([declined])[0]!.answer).toEqual({ kind: 'DECLINED' })
    const notOffered = onFile('e-1', 'episode', { ...BACK, notOffered: { why: 'NO_INTERVIEWER' } })
    expect(timesAway([notOffered])[0]!.answer).toEqual({ kind: 'NOT_OFFERED', why: 'NO_INTERVIEWER' })
    expect(timesAway([declined, heard({ 'e-1': { heldFor: true } })])[0]!.answer?.kind).toBe('HEARD')
  })
})

describe('who declines', () => {
  const [time] = timesAway([onFile('e-1', 'episode', BACK)])
  const { declined } = beginnings(time!, NOW, 'Ana Reid')

  test('was offered it: the open offer is the one that was declined', () => {
    const doc = declined.edit({ ...BACK, offers: { o1: { at: BACK.returnedAt, by: 'Ben Shaw' } } })
    expect(doc.offers).toEqual({ o1: { at: BACK.returnedAt, by: 'Ben Shaw', outcome: 'DECLINED' } })
    expect(doc.declined).toEqual({ at: NOW.toISOString() })
  })

  test('with no offer written down was offered it now, by the worker, once', () => {
    const doc = declined.edit(BACK)
    const offer = { at: NOW.toISOString(), by: 'Ana Reid', outcome: 'DECLINED' }
    expect(Object.values(doc.offers as Doc)).toEqual([offer])
    expect(Object.values(declined.edit(doc).offers as Doc)).toEqual([offer])
  })
})

describe('the form', () => {
  test('names what is lacking by its question, in the section where it stands', () => {
    const interview = formOf('interview')
    expect(spotOf(interview, 'interviewer/role')).toMatchObject({
      sectionId: 'begin',
      label: 'What they are to her or him',
    })
    expect(spotOf(interview, 'actions/a1/who')).toMatchObject({ sectionId: 'actions', label: 'Actions: Who does it' })
    expect(spotOf(formOf('episode'), 'startedAt')).toMatchObject({ sectionId: 'away', label: 'Gone since' })
  })

  test('begins with nothing answered of what she says', () => {
    const { interview } = beginnings(timesAway([onFile('e-1', 'episode', BACK)])[0]!, NOW, 'Ana Reid')
    expect(Object.keys(interview).sort()).toEqual(['episodes', 'heldAt', 'interviewer'])
    const [, ...others] = formOf('interview')
    expect(others.map((section) => answeredIn(section, interview))).toEqual(others.map(() => 0))
  })

  test('keeps what stands beside an answer that is changed', () => {
    const doc = withValue({ before: { happening: 'A row.', planned: 'NO' } }, 'before/planned', 'YES')
    expect(doc).toEqual({ before: { happening: 'A row.', planned: 'YES' } })
    expect(withValue(doc, 'before/happening', '')).toEqual({ before: { planned: 'YES' } })
  })
})

describe('before Finish', () => {
  test('an interview held after the 72 hours is asked why, kindly, and one in time is not', () => {
    const times = timesAway([onFile('e-1', 'episode', BACK)])
    const lines = (heldAt: string) =>
      worthALook('interview', { heldAt, episodes: { 'e-1': { heldFor: true } } }, times, NOW)
    const why = 'It is past the 72 hours: nothing says why.'
    expect(lines('2026-11-22T07:30:00.000Z')).toContain(why)
    expect(lines('2026-11-22T06:59:00.000Z')).not.toContain(why)
  })

  test('a declined one asks after the carer who may know', () => {
    const doc = { ...BACK, declined: { at: '2026-11-19T09:00:00.000Z' } }
    expect(worthALook('episode', doc, [], NOW)).toContain(
      'Nothing says whether a parent or carer was asked what they know.',
    )
  })
})
