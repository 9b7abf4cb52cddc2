// Generated from contract/schema by npm run record:generate. Change the Java record, not this file.
import type { PullItem, PullReply, PushReply, Visit } from './model'

export type Validator<T> = (value: unknown) => value is T
export const isVisit: Validator<Visit>
export const isPullPage: Validator<PullReply>
export const isPullItem: Validator<PullItem>
export const isPushReply: Validator<PushReply>
