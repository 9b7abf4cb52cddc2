export { dueGroup, groupByDue, type DueGroup } from './groupByDue'
export { dueWhen, dueWords } from './dueWords'
