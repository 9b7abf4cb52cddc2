import type { Child, Cohort, FactShown } from '#record'
import { factDay, words } from '#kit'
import { factsWords as w } from '#kit/words/factsWords'
import { language, people, safety } from './peopleOn'
import { cardDay, known, sentence, shown, step } from './shownFact'

/** Every fact of a card that is kept elsewhere, as the card shows it: what could hurt first, as on the card. */
export function factsOn(card: Child): FactShown[] {
  return [
    ...safety(card),
    home(card),
    ...placement(card),
    ...people(card),
    ...language(card),
    ...cohorts(card),
    ...plan(card),
    ...dated(card),
    ...worker(card),
  ]
}

function home(card: Child): FactShown {
  const { livesAt, placement: placed } = card
  const address = livesAt === undefined ? undefined : card.addresses?.[livesAt]
  const at = `/addresses/${step(livesAt ?? '')}`
  return shown(
    card,
    {
      fact: 'home',
      what: w.home,
      says: address ? sentence(address.lines.replaceAll('\n', ', '), address.postcode) : words.child.addressUnknown,
      ...(placed && placed.addressId === livesAt ? known(placed) : cardDay(card)),
    },
    ['/livesAt', ...(address ? [`${at}/lines`, `${at}/postcode`] : [])],
  )
}

function placement(card: Child): FactShown[] {
  const it = card.placement
  if (!it) return []
  const says = sentence(it.description, w.since(factDay(it.startedOn)))
  return [
    shown(card, { fact: 'placement', what: words.child.placement, says, ...known(it) }, [
      '/placement/kind',
      '/placement/description',
      '/placement/startedOn',
    ]),
  ]
}

function cohorts(card: Child): FactShown[] {
  return Object.entries(card.cohorts ?? {}).map(([code, it]) => {
    const at = `/cohorts/${step(code)}`
    const what = words.code.cohort[code as Cohort] ?? code
    const says = sentence(
      w.since(factDay(it.since)),
      it.detail && (words.code.detail[it.detail] ?? it.detail),
      it.until && words.child.until(factDay(it.until)),
      it.firstReviewOn && w.firstReview(factDay(it.firstReviewOn)),
    )
    const places = ['since', 'detail', 'until', 'firstReviewOn'].map((name) => `${at}/${name}`)
    return shown(card, { fact: `cohort/${code}`, what, says, ...known(it) }, places)
  })
}

function plan(card: Child): FactShown[] {
  const it = card.plan
  if (!it) return []
  const says = sentence(words.chronology.visitingPlan(it.everyDays), w.since(factDay(it.since)))
  const places = ['/plan/everyDays', '/plan/since', '/plan/reviewOn']
  return [shown(card, { fact: 'plan', what: w.plan, says, ...known(it) }, places)]
}

/** The newest first. */
function dated(card: Child): FactShown[] {
  return Object.entries(card.facts ?? {})
    .sort(([, a], [, b]) => b.on.localeCompare(a.on))
    .map(([id, it]) => {
      const at = `/facts/${step(id)}`
      const what = words.code.fact[it.kind] ?? words.code.unknown
      const says = sentence(it.text, factDay(it.on))
      return shown(card, { fact: `fact/${id}`, what, says, ...known(it) }, [`${at}/text`, `${at}/on`])
    })
}

function worker(card: Child): FactShown[] {
  if (card.worker === undefined) return []
  const says = sentence(card.worker, card.team)
  return [
    shown(card, { fact: 'worker', what: words.child.lookedAfterBy, says, ...cardDay(card) }, ['/worker', '/team']),
  ]
}
