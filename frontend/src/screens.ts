import '#kit/vaadin'
import './kit/kit.css'
import { type Desk, LaterScreen, type Screen } from '#kit'
import type { Screens } from '#frame'
import { bringChronology, ChildScreen } from '#child'
import { bringConcernScreen } from '#concern'
import { bringFacts } from '#facts'
import { OutboxScreen } from '#outbox'
import { TodayScreen } from '#today'
import { UnlockScreen } from '#unlock'
import { VisitScreen } from '#visit'

/** Every screen there is, made once for each time it is shown. */
export const screens: Screens = {
  unlock: (desk) => at(new UnlockScreen(), desk),
  today: (desk) => at(new TodayScreen(), desk),
  outbox: (desk) => at(new OutboxScreen(), desk),
  child: (desk, { childId }) => Object.assign(at(new ChildScreen(), desk), { childId }),
  chronology: (desk, { childId }) =>
    later(desk, false, async () => {
      const { ChronologyScreen } = await bringChronology()
      return Object.assign(at(new ChronologyScreen(), desk), { childId })
    }),
  lend: (desk, { childId, contactId }) =>
    later(desk, true, async () => {
      const { LendScreen } = await import('#lend')
      return Object.assign(at(new LendScreen(), desk), { childId, contactId })
    }),
  concern: (desk, { childId, contactId, disclosure }) =>
    later(desk, contactId !== undefined, async () => {
      const { ConcernScreen } = await bringConcernScreen()
      return Object.assign(at(new ConcernScreen(), desk), { childId, contactId, disclosure })
    }),
  voice: (desk, { childId, contactId }) =>
    later(desk, contactId !== undefined, async () => {
      const { VoiceScreen } = await import('#voice')
      return Object.assign(at(new VoiceScreen(), desk), { childId, contactId })
    }),
  missing: (desk, { childId }) =>
    later(desk, false, async () => {
      const { MissingScreen } = await import('#missing')
      return Object.assign(at(new MissingScreen(), desk), { childId })
    }),
  writing: (desk, { recordId, childId, at: section, inHome }) =>
    later(desk, inHome, async () => {
      const { WritingScreen } = await import('#missing')
      return Object.assign(at(new WritingScreen(), desk), { recordId, childId, section })
    }),
  facts: (desk, { childId }) =>
    later(desk, false, async () => {
      const { FactsScreen } = await bringFacts()
      return Object.assign(at(new FactsScreen(), desk), { childId })
    }),
  visit: (desk, { contactId }) => Object.assign(at(new VisitScreen(), desk), { contactId }),
}

const later = (desk: Desk, begunInHome: boolean, bring: () => Promise<Screen>): Screen =>
  Object.assign(at(new LaterScreen(), desk), { bring, begunInHome })

function at<S extends Screen>(screen: S, desk: Desk): S {
  return Object.assign(screen, { desk })
}
