export { VisitScreen } from './VisitScreen'
