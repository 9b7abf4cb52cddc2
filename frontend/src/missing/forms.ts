import type { Doc, OtherType } from '#record'
import { missingWords } from '#kit/words/missingWords'
import { episodeForm } from './episodeForm'
import type { Field, FormSection } from './Field'
import { interviewForm } from './interviewForm'
import { valueAt } from './path'

export const formOf = (type: OtherType): readonly FormSection[] => (type === 'interview' ? interviewForm : episodeForm)

/** Where a place of the document stands on the form, and what it is called there. */
export type Spot = { sectionId: string; label: string; path: string }

export function spotOf(form: readonly FormSection[], path: string): Spot {
  if (path === 'amendWhy') return { sectionId: 'finish', label: missingWords.amendWhy, path }
  for (const section of form) {
    const label = labelIn(section.fields, path)
    if (label !== undefined) return { sectionId: section.id, label, path }
  }
  // A part that lacks what makes it whole is named by its section, never by its place in the document.
  const section = form.find(({ fields }) =>
    fields.some((one) => 'path' in one && one.path.startsWith(`${first(path)}/`)),
  )
  return { sectionId: section?.id ?? form[0]!.id, label: section?.title ?? form[0]!.title, path }
}

const first = (path: string): string => path.split('/')[0]!

function labelIn(fields: readonly Field[], path: string): string | undefined {
  for (const field of fields) {
    if (!('path' in field)) continue
    if (field.path === path) return field.label
    if (field.kind === 'rows' && path.startsWith(`${field.path}/`)) {
      const inner = labelIn(field.fields, path.split('/').slice(2).join('/'))
      if (inner !== undefined) return `${field.label}: ${inner}`
    }
  }
  return undefined
}

/** How many questions of a section have an answer. */
export const answeredIn = ({ fields }: FormSection, doc: Doc): number =>
  fields.filter((field) => 'path' in field && hasAnswer(valueAt(doc, field.path))).length

const hasAnswer = (value: unknown): boolean =>
  typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : value !== undefined && value !== ''
