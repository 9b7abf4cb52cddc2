import { words } from '#kit'
import { missingWords } from '#kit/words/missingWords'
import type { Field } from './Field'

type Options = Record<string, string>
type RowWords = { label: string; hint?: string; add: string; one: (n: number) => string }
const hinted = (hint: string | undefined): { hint?: string } => (hint === undefined ? {} : { hint })

/** Short ways to write a form's questions down. */
export const ask = {
  line: (path: string, label: string, hint?: string): Field => ({ kind: 'line', path, label, ...hinted(hint) }),
  text: (path: string, label: string, hint?: string): Field => ({ kind: 'text', path, label, ...hinted(hint) }),
  long: (path: string, label: string, hint?: string): Field => ({
    kind: 'text',
    path,
    label,
    rows: 5,
    ...hinted(hint),
  }),
  theirs: (path: string, label: string, hint?: string): Field => ({
    kind: 'text',
    path,
    label,
    theirs: true,
    ...hinted(hint),
  }),
  moment: (path: string, label: string, hint?: string): Field => ({ kind: 'moment', path, label, ...hinted(hint) }),
  day: (path: string, label: string): Field => ({ kind: 'day', path, label }),
  one: (path: string, label: string, options: Options, hint?: string): Field => ({
    kind: 'choice',
    path,
    label,
    options,
    ...hinted(hint),
  }),
  needed: (path: string, label: string, options: Options, hint?: string): Field => ({
    kind: 'choice',
    path,
    label,
    options,
    required: true,
    ...hinted(hint),
  }),
  yesNo: (path: string, label: string, hint?: string): Field => ask.one(path, label, words.code.yesNo, hint),
  said: (path: string, label: string, hint?: string): Field => ask.one(path, label, missingWords.said, hint),
  codes: (path: string, label: string, codes: Options, hint?: string): Field => ({
    kind: 'codes',
    path,
    label,
    codes,
    ...hinted(hint),
  }),
  rows: (path: string, words: RowWords, fields: readonly Field[]): Field => ({ kind: 'rows', path, fields, ...words }),
}
