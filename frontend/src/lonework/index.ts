export { ExpectedBack } from './ExpectedBack'
export { OutNow } from './OutNow'
