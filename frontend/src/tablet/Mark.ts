/** What is remembered outside the database, where the browser clears by other rules. It names nobody. */
export type Mark = { deviceId: string; waiting: number; lastHeardAt?: string }
