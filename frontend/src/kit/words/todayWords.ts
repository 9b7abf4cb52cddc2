/** The first screen of the day. */
export const todayWords = {
  title: 'Today',
  hello: (name: string) => `Hello ${name}`,
  asOf: (moment: string) => `What you see is as of ${moment}.`,
  never: 'Nothing has been fetched yet. Doorstep fetches your children when it has a signal.',
  dayOld: 'That is more than a day old. Connect when you can.',
  daysOld: 'That is several days old: things may have changed. Connect before you rely on it.',
  arriving: (done: number, of: number) => `Fetching your children: child ${done} of ${of}.`,
  sending: (done: number, of: number | undefined) =>
    of === undefined ? 'Sending your work…' : `Sending your work: ${done} of ${of}.`,
  fetching: 'Looking for what is new…',
  waiting: (visits: number) => (visits === 1 ? '1 visit waiting to be sent' : `${visits} visits waiting to be sent`),
  allReceived: (n: number, at: string) => `All ${n} received, last receipt ${at}`,
  allReceivedNoTime: (n: number) => `All ${n} received`,
  nothingSent: 'Nothing is waiting to be sent',
  heldToo: (n: number) => (n === 1 ? '1 needs somebody’s decision' : `${n} need somebody’s decision`),

  drafts: 'Go on where you stopped',
  resume: (names: string, started: string) => `Finish your visit to ${names}, started ${started}`,
  savedAt: (moment: string) => `Last saved ${moment}`,

  find: 'Find a child',
  findHint: 'By first or family name',
  found: (n: number, query: string) =>
    n === 1 ? `1 child matches “${query}”` : `${n === 0 ? 'No' : n} children match “${query}”`,
  nobodyMatches: 'Nobody of this name is on this tablet. It holds only the children allocated to you.',

  overdue: 'Overdue',
  thisWeek: 'Within a week',
  later: 'Later',
  notDue: 'Nothing due',
  count: (n: number) => (n === 1 ? '1 child' : `${n} children`),
  showAll: (n: number) => `Show all ${n}`,
  emptyTitle: 'No children yet',
  empty: 'When your manager allocates children to you, they appear here after the next signal.',
  nobodyDue: 'Nobody is due within a week.',

  line: (title: string, when: string, reason: string) => `${title} ${when}, ${reason}`,
  dueOn: (day: string) => `due ${day}`,
  wasDueOn: (day: string, days: number) => `was due ${day}, ${days === 1 ? '1 day' : `${days} days`} ago`,
  moreDue: (n: number) => (n === 1 ? 'and 1 more thing due' : `and ${n} more things due`),
  nothingDue: 'Nothing is due.',
  hasDraft: 'Visit begun',
  hasWaiting: 'Waiting to be sent',
  readFirst: 'Read the safety note first',
}
