/** What the build found signed: the languages whose words somebody has put her name to, as they are now. */
declare const __SIGNED_LANGUAGES__: string[]

export type Language = {
  code: string
  /** As its own readers write it. */
  name: string
  direction: 'ltr' | 'rtl'
}

/** The languages in which a child's own page is written. */
export const LANGUAGES: readonly Language[] = [
  { code: 'en', name: 'English', direction: 'ltr' },
  { code: 'ar', name: 'العربية', direction: 'rtl' },
  { code: 'pl', name: 'Polski', direction: 'ltr' },
]

/** English is what the others are made from. Of the others only one that a named translator has signed may be used. */
export const isSigned = (code: string): boolean => code === 'en' || __SIGNED_LANGUAGES__.includes(code)

export const languageOf = (code: string): Language => LANGUAGES.find((one) => one.code === code) ?? LANGUAGES[0]!
