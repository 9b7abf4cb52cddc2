/** What is recorded beside visits, as a heading; the day tells one from the others. */
export const recordWords = {
  episode: (name: string, day: string) => `Time away, ${name}, ${day}`,
  interview: (name: string, day: string) => `Return home interview, ${name}, ${day}`,
  correction: (name: string, day: string) => `What is wrong on the card, ${name}, ${day}`,
  concern: (name: string, day: string) => `Concern about ${name}, ${day}`,
}
