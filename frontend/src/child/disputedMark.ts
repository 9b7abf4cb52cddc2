import { html, nothing, type TemplateResult } from 'lit'
import type { PullConflict } from '#record'
import { icon, words } from '#kit'

/** Said beside what people said differently, until somebody decides. */
export const disputedMark = (
  conflicts: Record<string, PullConflict> | undefined,
  paths: string[],
): TemplateResult | typeof nothing =>
  paths.some((path) => conflicts?.[path])
    ? html` <span class="mark mark-differ">${icon('differ')}${words.differ.markLeaf}</span>`
    : nothing
