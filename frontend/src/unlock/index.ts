export { UnlockScreen } from './UnlockScreen'
