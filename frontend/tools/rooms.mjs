import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cruiseRooms, findings } from './rooms/cruise.mjs'

export const MODULES_AT_LEAST = 60

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const seen = await cruiseRooms(dirname(dirname(fileURLToPath(import.meta.url))))
  const found = findings(seen, MODULES_AT_LEAST)
  for (const finding of found) console.error(finding)
  console.log(`rooms: ${seen.cruised.length} modules looked at, ${found.length} findings`)
  process.exitCode = found.length > 0 ? 1 : 0
}
