/**
 * A string with a flavour: plain text may become one, but one never becomes another, so that a child's id cannot be
 * handed in where a record's is asked for.
 */
type Flavoured<Name extends string> = string & { readonly flavour?: Name }

export type ActionId = Flavoured<'ActionId'>
export type AddressId = Flavoured<'AddressId'>
export type AttachmentId = Flavoured<'AttachmentId'>
export type ChangeId = Flavoured<'ChangeId'>
export type ChildId = Flavoured<'ChildId'>
export type ContactId = Flavoured<'ContactId'>
export type DeviceId = Flavoured<'DeviceId'>
export type DutyId = Flavoured<'DutyId'>
export type PersonId = Flavoured<'PersonId'>
export type RecordId = Flavoured<'RecordId'>
export type TeamId = Flavoured<'TeamId'>
export type WorkerId = Flavoured<'WorkerId'>

/** RFC 3339, UTC, milliseconds: `2026-11-23T14:03:00.000Z`. Never a `Date` in a record. */
export type Timestamp = Flavoured<'Timestamp'>
/** `2026-11-23`. */
export type LocalDate = Flavoured<'LocalDate'>
