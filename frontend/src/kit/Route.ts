import type { ChildId, ContactId, RecordId } from '#record'

/** What a child told in a visit that is being written: which child, and which of the things she told. Never her words. */
export type Disclosed = { childId: ChildId; row: string }

/** Where a worker can be. Who it is about is kept out of the address bar, the history and the title. */
export type Route =
  | { screen: 'today' }
  | { screen: 'child'; childId: ChildId }
  | { screen: 'chronology'; childId: ChildId }
  | { screen: 'visit'; contactId: ContactId }
  | { screen: 'lend'; childId: ChildId; contactId?: ContactId }
  | { screen: 'voice'; childId: ChildId; contactId?: ContactId }
  | { screen: 'concern'; childId?: ChildId; contactId?: ContactId; disclosure?: Disclosed }
  | { screen: 'missing'; childId: ChildId }
  | { screen: 'writing'; recordId: RecordId; childId: ChildId; at?: string; inHome: boolean }
  | { screen: 'facts'; childId: ChildId }
  | { screen: 'outbox' }
