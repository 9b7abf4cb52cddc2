const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000

/** The words around every screen: the bar, the notices under it, the cover. */
export const frameWords = {
  product: 'Doorstep',
  title: (screen: string) => `${screen} – Doorstep`,
  skip: 'Skip to the content',
  places: 'Places',
  today: 'Today',
  child: 'A child’s card',
  chronology: 'A child’s chronology',
  visit: 'A visit',
  lend: 'Handing over the tablet',
  concern: 'Tell the office',
  voice: 'What a child has said',
  facts: 'Facts on the card',
  missing: 'Missing, away, and back',
  writing: 'What is being written',
  outbox: 'Sent and waiting',
  unlock: 'Unlock',
  cover: 'Cover the screen',
  coverShort: 'Cover',
  coverHint: 'Covers everything at once. The Escape key does the same.',
  lock: 'Lock',
  lockHint: 'Forgets the keys until you type your passphrase.',
  notices: 'Notices',
  gotIt: 'I have read this',
  close: 'Close',

  covered: {
    title: 'Weather',
    line: 'Dry until this evening, then a little rain.',
    days: ['Morning', 'Afternoon', 'Evening'],
    degrees: ['8°', '11°', '9°'],
    open: 'Carry on',
  },

  aside: {
    title: 'Your visit is still open',
    line: 'What you typed is saved. Other screens stay closed during a visit until you ask for them.',
    goOn: 'Go on with the visit',
    leave: (screen: string) => `Show: ${screen}`,
  },

  later: {
    coming: 'Opening…',
    failed: 'This screen could not be opened. Nothing is lost. Load Doorstep again when you have a signal.',
    again: 'Try again',
  },

  signedOut: 'You are signed out. Your work is safe on this tablet and can go on; sign in to send it.',
  signIn: 'Sign in',
  otherWorker: 'Somebody else is signed in on this tablet. Sign out and sign in as yourself to send your work.',
  deviceUnknown: 'The council does not know this tablet any more. Your work is safe here. Ask the service desk.',
  proofRefused: 'The council could not check this tablet’s signature. Your work is safe here. Ask the service desk.',
  revoked:
    'This tablet was switched off by the council. What you finished is being handed in; nothing is lost. Ask the service desk for another tablet.',
  replaced:
    'This tablet was restored from a copy, and another goes on under its number. What you finished is being handed in; nothing is lost. Sign in to go on here under a new number.',
  renewing:
    'This tablet was restored from a copy of itself. Nothing is lost. It takes a new number by itself as soon as it has a signal and you are signed in.',
  renewed:
    'This tablet had been restored from a copy of itself, so it goes on under a new number. Everything you wrote is here and nothing is lost.',
  unfinished: (begun: string) =>
    `A visit you began on ${begun} was not finished in time: a child in it had moved to a colleague. It was handed in as it was. A manager can read it, and it counts as no visit.`,
  busy: 'The council’s server is busy. Nothing is lost; the tablet tries again by itself.',
  storeFull: 'The council’s store is full and takes nothing for now. Your work stays safe on this tablet.',
  stalled: 'The connection is too slow just now. Nothing is lost; the tablet tries again by itself.',
  nonsense:
    'The answer did not come from the council’s server (a Wi-Fi sign-in page does that). Nothing was sent and nothing is lost. Try another network.',
  badReceipt:
    'The receipt for your work could not be checked, so it is kept and sent again. Tell the service desk if this stays.',
  noRoom:
    'This tablet is full. What was saved is intact. Make room by deleting photos or apps, then carry on: your latest words are still on the screen.',
  clock: (wrongMs: number) =>
    `This tablet’s clock is ${clockDistance(wrongMs)} ${wrongMs < 0 ? 'slow' : 'fast'}. Your visits are still safe and still count. Set the clock in the tablet’s settings.`,
  notKept:
    'The browser has not promised to keep what is on this tablet. Put Doorstep on the home screen, and send your work each day.',
  keepAsk: 'Ask it to keep my work',
  lowRoom: 'This tablet is almost full. Text still saves; make room soon.',
  update: 'A new version of Doorstep is ready. It changes nothing you have written.',
  updateNow: 'Use it now',
  updateLater: 'It starts when the visits you have begun are finished and sealed. Nothing is lost until then.',
  broken:
    'Something went wrong on this screen. What you typed is kept on this tablet. Go on, or close Doorstep and open it again.',
  parked: (n: number) =>
    n === 1
      ? '1 record could not be read on this tablet. It is set aside and asked for again; nothing else is affected.'
      : `${n} records could not be read on this tablet. They are set aside and asked for again; nothing else is affected.`,
  parkedDrafts: (n: number) =>
    n === 1
      ? 'A visit you had begun could not be read on this tablet. It is kept as it is. Write down what you remember today, and ask the service desk.'
      : `${n} visits you had begun could not be read on this tablet. They are kept as they are. Write down what you remember today, and ask the service desk.`,
}

function clockDistance(wrongMs: number): string {
  const distance = Math.abs(wrongMs)
  if (distance >= 2 * DAY_MS - HOUR_MS) return `${Math.round(distance / DAY_MS)} days`
  if (distance >= DAY_MS - HOUR_MS) return '1 day'
  if (distance >= 2 * HOUR_MS) return `${Math.round(distance / HOUR_MS)} hours`
  return `${Math.max(2, Math.round(distance / 60_000))} minutes`
}
