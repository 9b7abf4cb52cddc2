const NUMBERS_MAX = 8

const listOf = (numbers: readonly number[]): string =>
  numbers.slice(0, NUMBERS_MAX).join(', ') + (numbers.length > NUMBERS_MAX ? ' and others' : '')

/** What has left this tablet, and what has not. */
export const outboxWords = {
  title: 'Sent and waiting',
  loading: 'Counting…',
  summary: (sealed: number, received: number, last: string | undefined) =>
    `${sealed} sealed, ${received} received${last ? `, last receipt ${last}` : ''}`,
  explain:
    'Sealed means finished and locked on this tablet. Received means the council has it on disk and has signed a receipt.',
  missing: (numbers: readonly number[]) =>
    `Of what this tablet finished, ${numbers.length === 1 ? 'one piece' : `${numbers.length} pieces`} never arrived: number ${listOf(numbers)}. Your manager sees this too. Please tell her what it was, if you remember.`,
  saveReceipts: 'Save the receipts as a file',
  savedReceipts: (count: number) =>
    count === 0 ? 'There is no receipt yet.' : `${count} ${count === 1 ? 'receipt' : 'receipts'} saved.`,
  send: 'Send now',
  sending: 'Sending…',
  sent: (sent: number) => (sent === 0 ? 'Everything was sent already.' : `Sent: ${sent}.`),
  offline: 'There is no signal just now. Your work is safe; the tablet sends it by itself later.',
  signInHint: 'Sign in to send. Your work is safe on this tablet.',
  signIn: 'Sign in',
  empty: 'Nothing has been finished on this tablet yet.',
  waitingTitle: 'Waiting to be sent',
  heldTitle: 'Kept, and somebody must decide',
  receivedTitle: 'Received in the last 30 days',
  visitTo: (names: string) => `Visit to ${names}`,
  changed: (what: string) => `Added to: ${what}`,
  unfinished: (names: string) => `Visit to ${names}, begun and not finished`,
  state: {
    waiting: 'Waiting to be sent',
    received: (at: string) => `Received ${at}`,
    receivedPlain: 'Received',
    held: 'Held by the council until something else arrives',
    quarantined: 'Set aside for a manager',
  },
  pictures: {
    title: 'Pictures on their way',
    explain: 'Words go first. A picture stays on this tablet, encrypted, until the council has confirmed all of it.',
    of: (name: string) => `Picture from the visit to ${name}`,
    waiting: 'Photo: waiting to be sent',
    sent: (percent: number) => `Photo: ${percent} % sent`,
    kept: 'Photo: kept here, the council could not take it',
    deposited: 'Handed in, encrypted so that only the council can open it.',
  },
  stateUnfinished: (state: string) => `${state}, unfinished`,
  begun: (moment: string) => `Begun ${moment}`,
  handedIn: (day: string) =>
    `Sealed by the tablet on ${day} as it was, because the child had moved to a colleague and the last day to finish it had passed. A manager can read it. It counts as no visit.`,
  captured: (moment: string) => `Visit at ${moment}`,
  sealed: (moment: string) => `Finished ${moment}`,
  received: (moment: string) => `Received ${moment}`,
  deposited: (moment: string) => `Handed in ${moment}`,
  receiptNumber: (first: number) => `Receipt ${first}`,
  tablet: 'This tablet',
  kept: 'The browser has promised to keep what is on this tablet.',
  notKept:
    'The browser has not promised to keep what is on this tablet. It may throw it away when space is short. Put Doorstep on the home screen and send your work each day.',
  keptUnknown: 'This browser does not say whether it keeps what is on this tablet. Send your work each day.',
  room: (used: string, quota: string) => `Doorstep uses ${used} of the ${quota} it may use.`,
  ask: 'Ask it to keep my work',
  megabytes: (n: number) =>
    n < 1 ? 'less than 1 MB' : n >= 1000 ? `${Math.round(n / 1000)} GB` : `${Math.round(n)} MB`,
}
