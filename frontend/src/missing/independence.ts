import type { Doc } from '#record'
import { textAt } from './path'

/** What is said of who held the interview: it follows from the answers and is never kept. */
export type Independence = 'INDEPENDENT' | 'NOT_INDEPENDENT' | 'CHOSEN' | 'NOT_KNOWN'

const LOOKS_AFTER = ['HOME_STAFF', 'CARER', 'PARENT', 'OWN_SOCIAL_WORKER']

/**
 * Whether the interviewer is independent of those who look after the child (statutory guidance on children who run away or
 * go missing, 2014). Somebody whom the child chose is shown as the child's choice, and not as a fault.
 */
export function independenceIn(doc: Doc): Independence | undefined {
  const role = textAt(doc, 'interviewer/role')
  const worksThere = textAt(doc, 'interviewer/worksForHerHome')
  if (role === undefined) return undefined
  if (worksThere === 'YES' || LOOKS_AFTER.includes(role))
    return textAt(doc, 'interviewer/chosenByHer') === 'YES' ? 'CHOSEN' : 'NOT_INDEPENDENT'
  return role === 'OTHER' && worksThere === undefined ? 'NOT_KNOWN' : 'INDEPENDENT'
}
