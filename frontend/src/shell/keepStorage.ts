/** Whether the browser promised to keep what is on this tablet, and how much room is left. */
export type Keeping = {
  persistence: 'granted' | 'refused' | 'unknown'
  usedBytes?: number
  quotaBytes?: number
  low: boolean
}

/** Below this no photo is taken, and the worker is told; text always has room. */
export const LOW_BYTES = 200_000_000

type Storage = Partial<Pick<StorageManager, 'persist' | 'persisted' | 'estimate'>>

/** Asks the browser to keep the data; only a page can ask, a Worker cannot. Best from a tap, where browsers listen. */
export async function keepStorage(storage: Storage | undefined = navigator.storage): Promise<Keeping> {
  const kept = await attempt(() => storage?.persist?.())
  return describe(kept, await attempt(() => storage?.estimate?.()))
}

/** The same answer without asking. */
export async function readStorage(storage: Storage | undefined = navigator.storage): Promise<Keeping> {
  const kept = await attempt(() => storage?.persisted?.())
  return describe(kept, await attempt(() => storage?.estimate?.()))
}

function describe(kept: boolean | undefined, estimate: StorageEstimate | undefined): Keeping {
  const { usage, quota } = estimate ?? {}
  return {
    persistence: kept === undefined ? 'unknown' : kept ? 'granted' : 'refused',
    ...(usage !== undefined && { usedBytes: usage }),
    ...(quota !== undefined && { quotaBytes: quota }),
    low: usage !== undefined && quota !== undefined && quota - usage < LOW_BYTES,
  }
}

/** "This tablet keeps your work. 12 MB used, 58 GB free." */
export function keepingWords(keeping: Keeping): string {
  return [promise[keeping.persistence], room(keeping)].filter(Boolean).join(' ')
}

const promise: Record<Keeping['persistence'], string> = {
  granted: 'This tablet keeps your work until you send it.',
  refused:
    'The browser has not promised to keep your work. Add Doorstep to the home screen, and send what is waiting within a day.',
  unknown: 'This browser does not say whether it keeps your work. Send what is waiting within a day.',
}

function room({ usedBytes, quotaBytes, low }: Keeping): string {
  if (usedBytes === undefined || quotaBytes === undefined) return ''
  const sizes = `${size(usedBytes)} used, ${size(quotaBytes - usedBytes)} free.`
  return low ? `${sizes} There is little room left: photos wait, words are still saved.` : sizes
}

function size(bytes: number): string {
  if (bytes >= 1e9) return `${Math.floor(bytes / 1e9)} GB`
  return bytes >= 1e6 ? `${Math.floor(bytes / 1e6)} MB` : `${Math.max(1, Math.floor(bytes / 1e3))} kB`
}

async function attempt<T>(ask: () => Promise<T> | undefined): Promise<T | undefined> {
  try {
    return await ask()
  } catch {
    return undefined
  }
}
