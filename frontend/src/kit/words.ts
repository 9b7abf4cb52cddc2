import { askedWords } from './words/askedWords'
import { changeWords, differWords, leafWords } from './words/changeWords'
import { childWords } from './words/childWords'
import { chronologyWords } from './words/chronologyWords'
import { codeWords } from './words/codeWords'
import { concernWords } from './words/concernWords'
import { countWords } from './words/countWords'
import { drawWords } from './words/drawWords'
import { frameWords } from './words/frameWords'
import { leaverWords } from './words/leaverWords'
import { lendWords } from './words/lendWords'
import { outboxWords } from './words/outboxWords'
import { outWords } from './words/outWords'
import { recordWords } from './words/recordWords'
import { returnWords } from './words/returnWords'
import { todayWords } from './words/todayWords'
import { togetherWords } from './words/togetherWords'
import { unlockWords } from './words/unlockWords'
import { visitWords } from './words/visitWords'

/** Every word a person reads, in one place: a translation replaces this object and nothing else. */
export const words = {
  locale: 'en-GB',
  dates: {
    today: 'today',
    tomorrow: 'tomorrow',
    yesterday: 'yesterday',
    timeOnDay: (time: string, day: string) => `${time} on ${day}`,
  },
  age: {
    expected: (day: string) => `not born yet, expected ${day}`,
    unknown: 'age not known',
    days: (n: number) => (n === 1 ? '1 day old' : `${n} days old`),
    weeks: (n: number) => `${n} weeks old`,
    months: (n: number) => `${n} months old`,
    yearsAndMonths: (years: number, months: number) =>
      months === 0 ? counted(years, 'year') : `${counted(years, 'year')}, ${counted(months, 'month')}`,
  },
  code: codeWords,
  count: countWords,
  frame: frameWords,
  unlock: unlockWords,
  today: todayWords,
  child: childWords,
  chronology: chronologyWords,
  visit: visitWords,
  asked: askedWords,
  leaver: leaverWords,
  change: changeWords,
  differ: differWords,
  draw: drawWords,
  lend: lendWords,
  together: togetherWords,
  leaf: leafWords,
  outbox: outboxWords,
  records: recordWords,
  returns: returnWords,
  out: outWords,
  concern: concernWords,
}

function counted(n: number, noun: string): string {
  return n === 1 ? `1 ${noun}` : `${n} ${noun}s`
}
