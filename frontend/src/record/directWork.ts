import { compact, words } from './compact'
import type { AttachmentId, DirectWork, DirectWorkTool, MadeBy, Timestamp, YesNo } from './model'

/** Something made with a child, as far as it has come. `scale` is 0 to 10. */
export type DraftWork = {
  tool: DirectWorkTool
  /** What stands in each part of the tool, by the part's name. */
  parts?: Record<string, string>
  about?: string
  scale?: number
  madeBy?: MadeBy
  readBack?: YesNo
  mayShow?: YesNo
  /** What she drew with it. */
  picture?: AttachmentId
  /** When she entered it herself, with the tablet handed over to her. */
  inHandOverAt?: Timestamp
}

/** Whether anything came of it: a tool that was only chosen leaves nothing in the record. */
export const workHasContent = ({ parts, about, scale, picture }: DraftWork): boolean =>
  scale !== undefined ||
  picture !== undefined ||
  Boolean(words(about)) ||
  Object.values(parts ?? {}).some((text) => words(text))

export function workFrom(work: DraftWork): DirectWork | undefined {
  if (!workHasContent(work)) return undefined
  const parts = Object.fromEntries(Object.entries(work.parts ?? {}).filter(([, text]) => words(text)))
  return compact({ ...work, parts: Object.keys(parts).length > 0 ? parts : undefined }) as DirectWork
}

export const workTexts = ({ about, parts }: DraftWork): (string | undefined)[] => [about, ...Object.values(parts ?? {})]
