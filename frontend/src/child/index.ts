export { ChildScreen } from './ChildScreen'
export { ChronologyScreen } from './ChronologyScreen'
