/** Handing the tablet to a child, and what is said when it comes back. */
export const lendWords = {
  hand: (name: string) => `Hand the tablet to ${name}`,
  title: (name: string) => `Hand the tablet to ${name}`,
  what: (name: string) =>
    `${name} gets a page of their own and nothing else. Doorstep locks at once: nobody else’s name and no key stay in memory, and every way out of the page ends at your passphrase.`,
  chooses: (name: string) =>
    `${name} chooses what happens with each thing: show it to you now, keep it locked for later, or rub it out. You cannot read what is kept for later; what is rubbed out is nowhere.`,
  say: 'Say first, in your own words, what you cannot keep secret. The page says it too, before anything else.',
  level: 'How much is there to read on the page?',
  levelHint: (profile: string | undefined) =>
    profile ? `How this child communicates: ${profile}` : 'By how this child communicates, not by age alone.',
  levels: {
    PICTURES: 'Few words, large',
    SIMPLE: 'Short sentences',
    USUAL: 'Whole sentences',
  },
  language: 'In which language is the page?',
  languageHint: (first: string | undefined) =>
    first ? `First language: ${first}. Ask which one to read in.` : 'Ask which one to read in.',
  chooseLanguage: 'Choose the language of the page.',
  onlyEnglish: 'The page is in English.',
  unsigned: 'Off until a translator has checked the words:',
  ears: 'Who can hear it if the page reads itself aloud?',
  earsHint: 'It stays silent until you say that nobody else can hear.',
  earsAnswers: (name: string) => ({
    HER: `Only ${name} and me`,
    OTHERS: 'Somebody else, or I am not sure',
  }),
  chooseLevel: 'Choose how much there is to read.',
  yes: (name: string) => `Hand it to ${name} now`,
  no: 'Not now',
  notKept:
    'Doorstep is not on this tablet whole, so a page of its own cannot be opened. Load it again with a signal, then try again.',
  failed: 'The tablet could not be handed over. It is locked; nothing is lost.',
  unlockTitle: 'This tablet was handed to a child',
  unlockLine: 'What was made on the child’s own page is kept as the child chose. Unlock to go on.',
  setUp: 'Before you hand a tablet to a child',
  setUpLine:
    'A page cannot switch off the home button, other apps, notifications or screenshots. The tablet itself can. Set it up once, and switch it on each time:',
  systems: [
    'On an iPad: Settings, Accessibility, Guided Access. Then press the top or side button three times on the child’s page, and again to end it.',
    'On Android: Settings, Security, App pinning (screen pinning). Ask for the PIN before unpinning. A tablet of the council’s can have a kiosk mode instead.',
    'On Windows: Settings, Accounts, Other users, Set up a kiosk (assigned access).',
  ],
  back: (name: string) => `${name} has given the tablet back.`,
  shown: (name: string, n: number) =>
    n === 0
      ? `${name} did not put anything into the visit.`
      : n === 1
        ? `${name} showed you 1 thing. It is in the visit, in the child’s own words.`
        : `${name} showed you ${n} things. They are in the visit, in the child’s own words.`,
  waiting: (n: number) =>
    n === 1
      ? '1 thing that was shown could not be put into a visit yet. It is safe, and is tried again when you next unlock.'
      : `${n} things that were shown could not be put into a visit yet. They are safe, and are tried again when you next unlock.`,
  later: (name: string, n: number) =>
    n === 1
      ? `${name} has kept 1 thing for later. Nobody has read it; it can be shown the next time you hand over the tablet.`
      : `${name} has kept ${n} things for later. Nobody has read them; they can be shown the next time you hand over the tablet.`,
  justForHer: (name: string) =>
    `Something was just for ${name}, and is gone. You need not know what it was. When there is a quiet moment, ask kindly how ${name} is.`,
  toVisit: 'Open the visit',
  ownHand: (name: string, when: string) => `${name} entered this on the tablet, ${when}.`,
}
