import type { Path } from './path'

type Asked = { path: Path; label: string; hint?: string }

/** One question of a form, as data. Nothing of it is answered until somebody answers. */
export type Field =
  | (Asked & { kind: 'line' | 'moment' | 'day' })
  | (Asked & { kind: 'text'; rows?: number; theirs?: boolean })
  | (Asked & { kind: 'choice'; options: Record<string, string>; required?: boolean })
  /** Many things, each answered by itself: a blank is never read as "no". */
  | (Asked & { kind: 'codes'; codes: Record<string, string> })
  | (Asked & { kind: 'rows'; add: string; one: (n: number) => string; fields: readonly Field[] })
  /** Which times away the interview answers. */
  | (Asked & { kind: 'answered' })
  /** What the child drew. */
  | (Asked & { kind: 'drawings' })
  /** A sentence that follows from the answers. */
  | { kind: 'told'; tell: (doc: Record<string, unknown>) => string | undefined }

export type FormSection = { id: string; title: string; hint?: string; fields: readonly Field[] }
