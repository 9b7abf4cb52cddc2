import type { DraftWork, PageTool } from '#record'

/** One thing she is making. It exists in this document only, until she chooses. */
export type Made = {
  key: string
  tool: PageTool
  told: Pick<DraftWork, 'parts' | 'about' | 'scale'>
  drawing?: string
  choice?: 'now' | 'later'
}

export const hasSomething = ({ told, drawing }: Made): boolean =>
  drawing !== undefined || told.scale !== undefined || Object.values(told.parts ?? {}).some((text) => text.trim())
