export { ChildScreen } from './ChildScreen'
