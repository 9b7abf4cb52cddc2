export { ConcernsNow } from './ConcernsNow'
export { ConcernScreen } from './ConcernScreen'
