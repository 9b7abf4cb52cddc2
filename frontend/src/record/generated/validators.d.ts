// Generated from contract/schema by npm run record:generate. Change the Java record, not this file.
import type { DepositReply, EnrolmentNonce, EnrolmentReply, Me, PullItem, PullReply, PushReply, Visit } from './model'

export type Doubt = { instancePath: string; keyword: string }
export type Validator<T> = ((value: unknown) => value is T) & { errors?: Doubt[] | null }
export const isVisit: Validator<Visit>
export const isPullItem: Validator<PullItem>
export const isPushReply: Validator<PushReply>
export const isDepositReply: Validator<DepositReply>
export const isEnrolmentReply: Validator<EnrolmentReply>
export const isNonce: Validator<EnrolmentNonce>
export const isMe: Validator<Me>
export const isPullPage: Validator<PullReply>
