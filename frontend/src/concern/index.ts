export { ConcernsNow } from './ConcernsNow'

/** The screen on which one is raised, fetched out of the shell when somebody goes there. */
export const bringConcernScreen = () => import('./ConcernScreen')
