const hoursOf = (n: number): string => (n === 1 ? '1 hour' : `${n} hours`)

/** Children who are missing or away, or came back and wait to be heard. */
export const returnWords = {
  title: 'Missing, away, and back',
  gone: (name: string, isAway: boolean, hours: number | undefined) =>
    `${name} ${hours === undefined ? 'is' : 'has been'} ${isAway ? 'away' : 'missing'}${hours === undefined ? '' : ` for ${hoursOf(hours)}`}`,
  back: (name: string, hours: number) => `${name} has been back for ${hoursOf(hours)}`,
  left: (hours: number) => `${hoursOf(hours)} left for the return home interview`,
  over: (hours: number) => `${hoursOf(hours)} past the 72 hours for the return home interview`,
  offered: (n: number) =>
    n === 0 ? 'No interview has been offered yet.' : `Offered ${n === 1 ? 'once' : `${n} times`}.`,
}
