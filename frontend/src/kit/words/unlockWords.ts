/** First time on this tablet, coming back, and what stands in the way. */
export const unlockWords = {
  starting: 'Opening…',

  welcome: 'Welcome to Doorstep',
  welcomeLine:
    'Record visits at the door, with or without a signal. First, sign in once so that the council knows you.',
  signIn: 'Sign in',
  afterSignIn: 'You come back here by yourself.',
  signInOffline: 'There is no signal. The first time on a tablet needs one: try again when you have a connection.',
  tryAgain: 'Try again',
  signedInAlready: 'I have signed in',

  addFirst: 'First add Doorstep to your home screen',
  addFirstHow: 'Tap Share, then Add to Home Screen. Then open Doorstep from there and set it up there.',
  addFirstWhy:
    'Here in Safari, everything on this tablet is thrown away when Doorstep was not opened for seven days. On the home screen it stays.',

  choose: 'Choose your passphrase',
  chooseWhy:
    'It locks everything on this tablet. Nobody at the council can see it or look it up, so write it down somewhere that is not with the tablet.',
  suggestedLegend: 'Five words, made for you',
  another: 'Other words',
  useThese: 'Use these five words',
  ownInstead: 'Choose my own instead',
  suggestedInstead: 'Use five words made for me',
  typeSuggested: 'Type the five words',
  typeSuggestedHint: 'With spaces between them. Typing them once helps you remember.',
  ownLabel: 'Your passphrase',
  ownHint: 'At least 14 characters. Four or five words that have nothing to do with each other work well.',
  againLabel: 'Type it again',
  notTheSame: 'The two are not the same. Type them again.',
  notTheWords: 'These are not the five words above. Look again, or ask for other words.',
  nameLabel: 'A name for this tablet',
  nameHint: 'So that you and the service desk know which one it is.',
  nameStart: 'My tablet',
  setUp: 'Set up this tablet',
  settingUp: 'Setting up. Making your keys takes a few seconds…',
  weak: {
    short: 'This is too short. Use at least 14 characters.',
    common: 'This one is easy to guess. Choose words that do not belong together.',
    repeats: 'This repeats itself too much. Choose words that do not belong together.',
  },
  badLabel: 'Give the tablet a name of 1 to 40 letters.',
  offline: 'The council’s server cannot be reached. Setting up needs a signal once. Nothing is lost; try again soon.',
  signedOut:
    'You are signed out. Sign in, then come back here: the words stay the same only until you leave this page.',
  nonsense: 'The answer did not come from the council’s server. Try another network, then try again.',
  already: 'This tablet is set up already. Type your passphrase to open it.',
  memory: 'This tablet has too little free memory for this. Close other apps and try again.',
  noRoom: 'This tablet is full. Make room by deleting photos or apps, then try again.',

  unlock: 'Unlock Doorstep',
  unlockFor: (label: string) => `${label} is locked. What is on it stays here, and unlocking works with no signal.`,
  passphrase: 'Passphrase',
  open: 'Unlock',
  opening: 'Opening. This takes about a second, on purpose…',
  empty: 'Type your passphrase first.',
  wrong:
    'That is not the passphrase of this tablet. Check capital letters and the spaces between words, and try again.',
  waitLine: (seconds: number) =>
    seconds >= 120
      ? `You can try again in ${Math.ceil(seconds / 60)} minutes.`
      : `You can try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
  damaged:
    'The lock of this tablet cannot be read. What you finished can still be handed in below. Ask the service desk.',
  waiting: 'There is finished work on this tablet that is still waiting to be sent.',
  forgot: 'I have forgotten my passphrase',
  forgotLine:
    'Nobody can look it up. What you finished is safe: hand it in now, sealed so that only the council can read it. Then ask the service desk to set up this tablet again.',
  handIn: 'Hand in what is waiting',
  handingIn: 'Handing in…',
  handedIn: (n: number) => (n === 0 ? 'There was nothing left to hand in.' : `Handed in: ${n}. The council has it.`),
  handInFailed: 'It could not be handed in just now. It stays safe here; try again when you have a signal.',
  help: (phone: string) => `Service desk and duty team: ${phone}`,

  secondTab: 'Doorstep is open in another tab',
  secondTabLine: 'Only one can write at a time, so that nothing is saved over. You can go on there, or here.',
  useHere: 'Use it here',
  useHereLine: 'The other tab saves what is typed and lets go.',

  evicted: 'The browser has thrown away what was here',
  evictedLine: (when: string | undefined) =>
    `This happens when a tablet is full or was not used for weeks. ${
      when
        ? `The council last heard from this tablet at ${when}; everything received until then is safe there.`
        : 'Everything the council has received is safe there.'
    }`,
  evictedWaiting: (n: number) =>
    n === 0
      ? 'Nothing was waiting to be sent.'
      : `${n === 1 ? '1 finished record was' : `${n} finished records were`} still waiting to be sent. Tell your manager today, and write down what you remember.`,
  startAgain: 'Set up this tablet again',
}
