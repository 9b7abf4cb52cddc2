export { MissingScreen } from './MissingScreen'
export { WritingScreen } from './WritingScreen'
