/** Who knows where she is. Said plainly and without alarm: others may see the screen. */
export const outWords = {
  title: 'Who knows where you are',
  nobody: 'Nobody knows you are here.',
  nobodyYet: 'Nobody knows you are here yet.',
  waits: (backBy: string) => `That you will be back by ${backBy} is sent as soon as there is a signal.`,
  ring: 'Until then, ring',
  ringFirst: 'Ring',
  orSay: 'or say when you will be back.',
  noNumber: 'Your office has given this tablet no number to ring.',
  numberAsOf: (moment: string) => `(as of ${moment})`,
  expectedBack: 'Expected back',
  minutes: (n: number) => `${n} minutes`,
  at: 'At',
  sayTime: 'Back by this time',
  held: (backBy: string, who: string) => `The office knows: back by ${backBy}. ${who} will be told if you are not.`,
  nobodyNamed: (backBy: string) =>
    `The office holds that you will be back by ${backBy}, but has named nobody who would be told if you are not.`,
  longerWaits: (backBy: string, held: string, who: string) =>
    `The office knows: back by ${held}. That you stay until ${backBy} has not reached it yet; ${who} will be told after ${held}.`,
  past: (backBy: string, who: string) =>
    `It is past ${backBy}. Say that you are back, or that you stay longer; else ${who} will be told.`,
  told: (who: string, at: string) => `${who} was told at ${at} that you are not back.`,
  seenTo: (who: string) => `${who} sees to it.`,
  longer: (n: number) => `${n} minutes longer`,
  back: 'I am back',
  backWaits: (at: string) => `You said at ${at} that you are back. The office does not know it yet.`,
  backWaitsToo: (at: string) =>
    `You said at ${at} that you are back. The office has not heard of this visit: there was no signal.`,
  backKnown: (at: string) => `The office knows that you are back since ${at}.`,
  backLate: (at: string) =>
    `You were back at ${at}. The office heard of this visit only afterwards: there was no signal while you were out.`,
  ended: (at: string) => `The office wrote down at ${at} that this visit is over.`,
  notKept: {
    'no-room': 'Not kept: this tablet is full. Ring the office.',
    'not-open': 'Not kept: Doorstep is locked or open in another tab. Ring the office.',
    'unknown-visit': 'Not kept: this visit is not on this tablet any more. Ring the office.',
  },
  visitTo: (names: string) => `Visit to ${names}`,
}
