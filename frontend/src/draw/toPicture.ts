import { paintPage } from './paint'
import { pageRead, sides } from './strokes'

/** The drawing as a picture file; nothing when the page is empty. In the page and in the Worker. */
export async function toPicture(text: string | undefined): Promise<File | undefined> {
  const page = pageRead(text)
  if (!page || page.strokes.length === 0) return undefined
  const { width, height } = sides(page.shape)
  const canvas = new OffscreenCanvas(width, height)
  paintPage(canvas.getContext('2d')!, page)
  const blob = await canvas.convertToBlob({ type: 'image/png' })
  return new File([blob], 'drawing.png', { type: blob.type })
}
