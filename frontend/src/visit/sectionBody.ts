import { nothing, type TemplateResult } from 'lit'
import { actionsSection } from './actionsSection'
import { adultsSection } from './adultsSection'
import { amendSection } from './amendSection'
import { babySection } from './babySection'
import { differenceSection } from './differenceSection'
import { finishSection, type Finishing } from './finishSection'
import { childForm, type Form } from './Form'
import { lawSection } from './lawSection'
import { isLeaverKind, leaverBody } from './leaverSections'
import { nextSection } from './nextSection'
import { noticedSection } from './noticedSection'
import { placeSection } from './placeSection'
import { saidSection } from './saidSection'
import { seenSection } from './seenSection'
import type { Section } from './sections'
import { whoSection } from './whoSection'

/** What stands under a section's heading. */
export function sectionBody(section: Section, form: Form, finishing: () => Finishing): TemplateResult | typeof nothing {
  if (section.path !== undefined) return differenceSection(childForm(form, section.childId!), section.path)
  if (section.childId) return childBody(section, form)
  switch (section.kind) {
    case 'place':
      return placeSection(form)
    case 'who':
      return whoSection(form)
    case 'actions':
      return actionsSection(form)
    case 'next':
      return nextSection(form)
    case 'amend':
      return amendSection(form)
    case 'finish':
      return finishSection(form, finishing())
    default:
      return nothing
  }
}

function childBody(section: Section, form: Form): TemplateResult | typeof nothing {
  const it = childForm(form, section.childId!)
  switch (section.kind) {
    case 'seen':
      return seenSection(it)
    case 'baby':
      return babySection(it)
    case 'law':
      return lawSection(it)
    case 'said':
      return saidSection(it)
    case 'noticed':
      return noticedSection(it)
    case 'adults':
      return adultsSection(it)
    default:
      return isLeaverKind(section.kind) ? leaverBody(section.kind, it) : nothing
  }
}
