import { expect, test } from 'vitest'
import { independenceIn } from './independence'

const heldBy = (interviewer: Record<string, string>) =>
  independenceIn({ interviewer: { name: 'Ben Shaw', ...interviewer } })

test('nobody is called independent before it is said what they are to her', () => {
  expect(heldBy({})).toBeUndefined()
  expect(heldBy({ role: 'OTHER' })).toBe('NOT_KNOWN')
})

test('staff of her home, her carers and her own social worker look after her, whoever employs them', () => {
  for (const role of ['HOME_STAFF', 'CARER', 'PARENT', 'OWN_SOCIAL_WORKER'])
    expect(heldBy({ role })).toBe('NOT_INDEPENDENT')
  expect(heldBy({ role: 'COMMISSIONED_SERVICE', worksForHerHome: 'YES' })).toBe('NOT_INDEPENDENT')
})

test('somebody she chose herself is her choice and not a fault', () => {
  expect(heldBy({ role: 'CARER', chosenByHer: 'YES' })).toBe('CHOSEN')
  expect(heldBy({ role: 'MISSING_TEAM', chosenByHer: 'YES' })).toBe('INDEPENDENT')
})

test('the missing team, an advocate and another authority are independent', () => {
  for (const role of ['MISSING_TEAM', 'ADVOCATE', 'OTHER_AUTHORITY', 'YOUTH_WORKER'])
    expect(heldBy({ role })).toBe('INDEPENDENT')
  expect(heldBy({ role: 'OTHER', worksForHerHome: 'NO' })).toBe('INDEPENDENT')
})
