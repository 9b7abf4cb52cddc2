import { compact, words } from './compact'
import type { DirectWork, DirectWorkTool, MadeBy, YesNo } from './model'

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
}

/** Whether anything came of it: a tool that was only chosen leaves nothing in the record. */
export const workHasContent = ({ parts, about, scale }: DraftWork): boolean =>
  scale !== undefined || Boolean(words(about)) || Object.values(parts ?? {}).some((text) => words(text))

export function workFrom(work: DraftWork): DirectWork | undefined {
  if (!workHasContent(work)) return undefined
  const parts = Object.fromEntries(Object.entries(work.parts ?? {}).filter(([, text]) => words(text)))
  return compact({ ...work, parts: Object.keys(parts).length > 0 ? parts : undefined }) as DirectWork
}

export const workTexts = ({ about, parts }: DraftWork): (string | undefined)[] => [about, ...Object.values(parts ?? {})]
