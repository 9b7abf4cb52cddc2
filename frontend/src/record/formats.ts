const DAY = /^(\d{4})-(\d{2})-(\d{2})$/
const INSTANT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(\.\d{1,9})?Z$/

/** What "a day" and "an instant" mean on the wire: real ones, and instants in UTC. */
export const formats = { date: isDay, 'date-time': isInstant }

function isDay(text: string): boolean {
  const [, year, month, day] = DAY.exec(text)?.map(Number) ?? []
  if (year === undefined || month === undefined || day === undefined) return false
  const date = new Date(Date.UTC(year, month - 1, day))
  return month >= 1 && month <= 12 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

function isInstant(text: string): boolean {
  const [, day, hour, minute, second] = INSTANT.exec(text) ?? []
  return day !== undefined && isDay(day) && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60
}
