/** By which rules, and counting how, the authority says what is due; `book` is checked before anybody reckons with it. */
export type DutyRules = { name: string; counting: 'EXCLUSIVE' | 'INCLUSIVE'; book: unknown }
