export { ChildScreen } from './ChildScreen'

/** All that the tablet holds of one child, by date; fetched out of the shell when somebody goes there. */
export const bringChronology = () => import('./ChronologyScreen')
