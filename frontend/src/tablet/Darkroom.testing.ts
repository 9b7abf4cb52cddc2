import type { Developed, NotDeveloped } from './developing'

/** Stands where the browser's canvas is: Node has none. The picture comes out as it went in. */
export async function developed(file: Blob): Promise<Developed | NotDeveloped> {
  const picture = new Uint8Array(await file.arrayBuffer())
  return { kind: 'developed', mediaType: 'image/jpeg', picture, thumbnail: picture.slice(0, 100) }
}

export async function painted(drawing: string): Promise<Blob | undefined> {
  return new Blob([drawing])
}
