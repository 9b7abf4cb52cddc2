import type { ChildId, ContactId, RecordId } from '#record'

/** Where a worker can be. Who it is about is kept out of the address bar, the history and the title. */
export type Route =
  | { screen: 'today' }
  | { screen: 'child'; childId: ChildId }
  | { screen: 'chronology'; childId: ChildId }
  | { screen: 'visit'; contactId: ContactId }
  | { screen: 'lend'; childId: ChildId; contactId?: ContactId }
  | { screen: 'voice'; childId: ChildId; contactId?: ContactId }
  | { screen: 'concern'; childId?: ChildId; contactId?: ContactId }
  | { screen: 'missing'; childId: ChildId }
  | { screen: 'writing'; recordId: RecordId; childId: ChildId; at?: string; inHome: boolean }
  | { screen: 'outbox' }
