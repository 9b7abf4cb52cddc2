import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { LocalDate } from '#record'
import type { Counting } from './calendar'
import type { Facts } from './conditions'
import type { VisitFact } from './counts'
import { reckonAsked, reckonNext } from './reckon'
import type { RuleBook } from './ruleBook'

const read = <T>(path: string): T => JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')) as T
const book = read<RuleBook>('sync-server/src/main/resources/duties/rules.json')

type Due = { rule: string; dueOn: LocalDate; reason?: string }
type Named = {
  id: string
  says: string
  today: LocalDate
  counting: Counting
  child: Facts
  visits: VisitFact[]
  asked?: Due
  next: Due[]
}
const named = read<{ vectors: Named[] }>('contract/samples/duties/vectors.json').vectors

describe('the tablet reckons what the server reckons', () => {
  it.each(named.map((vector) => [`${vector.id}: ${vector.says}`, vector] as const))('%s', (_, vector) => {
    const { asked, next, ...given } = vector
    const dues = reckonNext({ book, ...given }).map(({ rule, dueOn, reason }) => ({ rule, dueOn, reason }))

    expect(dues).toEqual(next)
    if (asked)
      expect(reckonAsked({ book, ...given })).toContainEqual(
        expect.objectContaining({ rule: asked.rule, dueOn: asked.dueOn }),
      )
  })
})
