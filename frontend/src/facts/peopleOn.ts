import type { Child, FactShown, Person } from '#record'
import { factDay, words } from '#kit'
import { factsWords as w } from '#kit/words/factsWords'
import { cardDay, known, sentence, shown, step } from './shownFact'

/** Each person around a child, and all of them, because somebody may be missing. */
export function people(card: Child): FactShown[] {
  const all = Object.entries(card.people ?? {})
  const names = all.map(([, { name, relationship }]) => `${name} (${relationship})`).join(', ')
  return [
    ...all.map(([id, person]) => somebody(card, id, person)),
    shown(card, { fact: 'people', what: w.people, says: names || w.nobody, ...cardDay(card) }, ['/people']),
  ]
}

function somebody(card: Child, id: string, person: Person): FactShown {
  const at = `/people/${step(id)}`
  const says = sentence(
    person.relationship,
    person.livesWithChild ? w.livesThere : w.livesElsewhere,
    person.bornOn && w.born(factDay(person.bornOn)),
    person.phone,
  )
  const places = ['name', 'relationship', 'livesWithChild', 'bornOn', 'phone'].map((name) => `${at}/${name}`)
  return shown(card, { fact: `person/${id}`, what: person.name, says, ...cardDay(card) }, places)
}

/** Each warning, and all of them, because one may be missing. */
export function safety(card: Child): FactShown[] {
  const all = Object.entries(card.safety ?? {})
  const said = all.map(([, { kind }]) => words.code.safety[kind] ?? words.code.unknown).join(', ')
  return [
    ...all.map(([id, note]) => {
      const at = `/safety/${step(id)}`
      const what = w.warning(words.code.safety[note.kind] ?? words.code.unknown)
      const says = `${note.text} (${words.child.since(factDay(note.since))})`
      return shown(card, { fact: `safety/${id}`, what, says, ...known(note) }, [
        `${at}/kind`,
        `${at}/text`,
        `${at}/since`,
      ])
    }),
    shown(card, { fact: 'safety', what: w.warnings, says: said || w.noWarning, ...cardDay(card) }, ['/safety']),
  ]
}

/** Her first language with the interpreter she needs, and how she says things. */
export function language(card: Child): FactShown[] {
  const { language: it, communication } = card
  const says = it
    ? [it.first, it.interpreterNeeded ? w.interpreter : w.noInterpreter, it.note && `(${it.note})`]
        .filter(Boolean)
        .join(' ')
    : words.child.languageUnknown
  const places = ['first', 'interpreterNeeded', 'note'].map((name) => `/language/${name}`)
  return [
    shown(card, { fact: 'language', what: w.language, says, ...cardDay(card) }, places),
    shown(
      card,
      { fact: 'communication', what: w.communication, says: communication ?? w.noCommunication, ...cardDay(card) },
      ['/communication'],
    ),
  ]
}
