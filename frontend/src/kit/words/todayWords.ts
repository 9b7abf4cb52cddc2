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
  waiting: (visits: number, others = 0) => `${waitingThings(visits, others)} waiting to be sent`,
  allReceived: (n: number, at: string) => `All ${n} received, last receipt ${at}`,
  allReceivedNoTime: (n: number) => `All ${n} received`,
  nothingSent: 'Nothing is waiting to be sent',
  heldToo: (n: number) => (n === 1 ? '1 needs somebody’s decision' : `${n} need somebody’s decision`),

  drafts: 'Go on where you stopped',
  resume: (names: string, started: string) => `Finish your visit to ${names}, started ${started}`,
  resumeEpisode: (name: string, started: string) => `Finish what you wrote of ${name} being away, started ${started}`,
  resumeInterview: (name: string, started: string) =>
    `Finish the return home interview with ${name}, started ${started}`,
  resumeCorrection: (name: string, started: string) =>
    `Finish what you say is wrong on the card of ${name}, started ${started}`,
  savedAt: (moment: string) => `Last saved ${moment}`,
  finishBy: (day: string) =>
    `A child in it has moved to a colleague. You can finish it until ${day}; after that it is handed in as it is, as unfinished.`,
  finishedBy: (day: string) =>
    `A child in it has moved to a colleague, and ${day} was the last day to finish it. With the next signal it is handed in as it is, as unfinished.`,
  copiedFrom: (tablet: string, moment: string) =>
    `You had written on two tablets. These are the words from ${tablet}, ${moment}; both are kept.`,
  newerOn: (tablet: string, moment: string) => `You went on with it on ${tablet}, ${moment}.`,
  goOnFromThere: 'Go on from there',
  closedElsewhere: 'It was finished or thrown away on another tablet of yours. What is here is kept.',
  elsewhere: 'Begun on another tablet',
  begunOn: (names: string, tablet: string, moment: string) => `Visit to ${names}, begun on ${tablet}, ${moment}`,
  goOnHere: 'Go on here',

  find: 'Find a child',
  findHint: 'By first or family name',
  found: (n: number, query: string) =>
    n === 1 ? `1 child matches “${query}”` : `${n === 0 ? 'No' : n} children match “${query}”`,
  nobodyMatches: 'Nobody of this name is on this tablet. It holds only the children allocated to you.',

  overdue: 'Overdue',
  forToday: 'Today',
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
  promised: (day: string) => `A visit was promised for ${day}.`,
  wasPromised: (day: string) => `A visit was promised for ${day} and has not been made.`,
  sameHome: (name: string) => `Same home as ${name}`,
  alsoThere: (names: string) => `Same home: ${names}`,
  readFirst: 'Read the safety note first',
}

function waitingThings(visits: number, others: number): string {
  const visit = visits === 1 ? '1 visit' : `${visits} visits`
  const other = others === 1 ? '1 other record' : `${others} other records`
  if (others === 0) return visit
  return visits === 0 ? other.replace(' other', '') : `${visit} and ${other}`
}
