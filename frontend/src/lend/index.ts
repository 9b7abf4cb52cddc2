/** Handing the tablet to a child: the screen before it. */
export { LendScreen } from './LendScreen'
