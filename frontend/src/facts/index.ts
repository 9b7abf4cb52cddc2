/** The screen on which a worker says that a fact is wrong, fetched out of the shell when somebody goes there. */
export const bringFacts = () => import('./FactsScreen')

/** What stands beside the facts on a card of which somebody said so; fetched when there is such a thing. */
export const bringNotes = () => import('./notesOf')
