import { PICTURE_BYTES_MAX, PICTURE_PIXELS_MAX, pictureSize } from '#record'

/** A picture made anew from its own light: no place, no time, no camera. */
export type Developed = {
  kind: 'developed'
  mediaType: 'image/jpeg'
  picture: Uint8Array<ArrayBuffer>
  thumbnail: Uint8Array<ArrayBuffer>
}

export type NotDeveloped =
  { kind: 'too-many-pixels'; megapixels: number } | { kind: 'too-large' } | { kind: 'not-a-picture' }

export type Develop = (file: Blob) => Promise<Developed | NotDeveloped>

// The size stands behind what a camera writes first, thumbnails included.
const HEAD_BYTES = 1024 * 1024
/** Longest side of what is sent: a bruise and a page of handwriting are legible, and a lane with one bar can carry it. */
const SIDE_MAX = 2_560
const SMALL_SIDE = 360
const QUALITY = 0.85
const TYPE = 'image/jpeg'

/** In the Worker, by the browser's own decoder. How large it is is read from its head first. */
export const develop: Develop = async (file) => {
  const size = pictureSize(new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer()))
  if (!size) return { kind: 'not-a-picture' }
  const pixels = size.width * size.height
  if (pixels > PICTURE_PIXELS_MAX) return { kind: 'too-many-pixels', megapixels: Math.ceil(pixels / 1_000_000) }
  try {
    const light = await createImageBitmap(file)
    const picture = await drawn(light, SIDE_MAX)
    const thumbnail = await drawn(light, SMALL_SIDE)
    light.close()
    return picture.length > PICTURE_BYTES_MAX
      ? { kind: 'too-large' }
      : { kind: 'developed', mediaType: TYPE, picture, thumbnail }
  } catch {
    return { kind: 'not-a-picture' }
  }
}

async function drawn(light: ImageBitmap, sideMax: number): Promise<Uint8Array<ArrayBuffer>> {
  const scale = Math.min(1, sideMax / Math.max(light.width, light.height))
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(light.width * scale)),
    Math.max(1, Math.round(light.height * scale)),
  )
  canvas.getContext('2d')!.drawImage(light, 0, 0, canvas.width, canvas.height)
  const blob = await canvas.convertToBlob({ type: TYPE, quality: QUALITY })
  return new Uint8Array(await blob.arrayBuffer())
}
