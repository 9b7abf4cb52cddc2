export { OutboxScreen } from './OutboxScreen'
