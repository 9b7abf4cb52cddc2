/** What is recorded beside visits, as a heading. */
export const recordWords = {
  episode: (name: string) => `Missing episode of ${name}`,
  interview: (name: string) => `Return home interview with ${name}`,
  correction: (name: string) => `What is wrong on the card of ${name}`,
  concern: (name: string) => `Concern about ${name}`,
}
