// The shapes of the wire that the screens and the Worker share: the contract's own, generated from its schemas.
export type * from './generated/model'
export type * from './ids'
