import type { Author, Database, DeviceMeta, Locker } from '#store'

/** What exists only while a person has unlocked the tablet. Dropping it locks the tablet. */
export type Opened = { db: Database; locker: Locker; author: Author; device: DeviceMeta }
