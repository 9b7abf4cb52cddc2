/** The tablet's database as somebody without keys sees it, to spoil it as a failing disk would. */
type Raw = { key: string; box: Uint8Array } & Record<string, unknown>

function opened(database: string): Promise<IDBDatabase> {
  return new Promise((done, failed) => {
    const request = indexedDB.open(database)
    request.onsuccess = () => done(request.result)
    request.onerror = () => failed(request.error)
  })
}

const result = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((done, failed) => {
    request.onsuccess = () => done(request.result)
    request.onerror = () => failed(request.error)
  })

async function within<T>(database: string, store: string, act: (store: IDBObjectStore) => Promise<T>): Promise<T> {
  const db = await opened(database)
  try {
    return await act(db.transaction(store, 'readwrite').objectStore(store))
  } finally {
    db.close()
  }
}

export const rowsIn = (database: string, store: string): Promise<Raw[]> =>
  within(database, store, (open) => result(open.getAll() as IDBRequest<Raw[]>))

export const putRow = (database: string, store: string, row: Raw): Promise<unknown> =>
  within(database, store, (open) => result(open.put(row)))

export const deleteRow = (database: string, store: string, key: string): Promise<unknown> =>
  within(database, store, (open) => result(open.delete(key)))

/** One bit, in the middle of what is encrypted. */
export async function flipOne(database: string, store: string): Promise<void> {
  const [row] = await rowsIn(database, store)
  row!.box[40]! ^= 1
  await putRow(database, store, row!)
}
