import { paintPage } from './paint'
import { pageRead, sides } from './strokes'

/** The drawing as a picture file; nothing when the page is empty. */
export async function toPicture(text: string | undefined): Promise<File | undefined> {
  const page = pageRead(text)
  if (!page || page.strokes.length === 0) return undefined
  const { width, height } = sides(page.shape)
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  paintPage(canvas.getContext('2d')!, page)
  const blob = await new Promise<Blob | null>((made) => canvas.toBlob(made, 'image/png'))
  return blob ? new File([blob], 'drawing.png', { type: blob.type }) : undefined
}
