import { compact, words } from './compact'
import type { DraftWork } from './directWork'
import type { DraftChild } from './Draft'
import type { Kept } from './Lending'
import type { Attachment } from './model'

/** The part of `words` in which a child writes freely. */
const FREE = 'words'

/**
 * A child's answers with one thing more that she made herself, under the name that it was kept under: taking it in twice
 * changes nothing. `attachment` is her drawing, as a picture.
 */
export function withKept(child: DraftChild, key: string, kept: Kept, attachment?: Attachment): DraftChild {
  const { parts = {}, about, scale, tool, at } = kept
  const said = words(parts[FREE])
  if (tool === 'MY_WORDS')
    return said === undefined
      ? child
      : { ...child, quotes: { ...child.quotes, [key]: { words: said, how: 'WRITTEN', inHandOverAt: at } } }
  const picture = attachment && key
  const work = compact({ tool, parts, about, scale, picture, madeBy: 'CHILD', inHandOverAt: at }) as DraftWork
  return {
    ...child,
    directWork: { ...child.directWork, [key]: work },
    ...(attachment && { attachments: { ...child.attachments, [key]: { ...attachment, inHandOverAt: at } } }),
  }
}
