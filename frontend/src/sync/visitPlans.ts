import type { Timestamp, VisitPlan, VisitPlansHeld, VisitPlansPut } from '#record'
import { type Line, PATHS } from './Line'
import type { Signer } from './Signer'

type Talking = { line: Line; signer: Signer }

/** What the server holds of this worker's plans, and the number to ring. */
export type PlansThere = { plans: VisitPlansHeld[]; ring?: string }

/** Tells the server what she said last; nothing when it could not be told now. */
export function putPlanThere(
  plan: VisitPlan,
  now: Timestamp,
  { line, signer }: Talking,
): Promise<PlansThere | undefined> {
  const { contactId, version, setOutAt, backBy, children, addresses, backAt } = plan
  const put: VisitPlansPut = {
    ...{ device: signer.deviceId, version, sentAt: now, setOutAt, backBy, children, addresses },
    ...(backAt !== undefined && { backAt }),
  }
  const path = `${PATHS.visitPlans}/${encodeURIComponent(contactId)}`
  return answered(line.proved(signer, { method: 'PUT', path, body: JSON.stringify(put) }))
}

export function plansThere({ line, signer }: Talking): Promise<PlansThere | undefined> {
  return answered(line.proved(signer, { method: 'GET', path: PATHS.visitPlans }))
}

/** That somebody knows where she is must come from our server and from nowhere else. */
async function answered(asked: ReturnType<Line['proved']>): Promise<PlansThere | undefined> {
  const answer = await asked
  const { plans, ring } = answer.kind === 'ok' ? (answer.body as Partial<PlansThere>) : {}
  if (!Array.isArray(plans) || !plans.every(isOne)) return undefined
  return { plans, ...(typeof ring === 'string' && ring !== '' && { ring }) }
}

function isOne(held: unknown): held is VisitPlansHeld {
  const { contactId, version, backBy, tells, told } = (held ?? {}) as Partial<VisitPlansHeld>
  const lists = Array.isArray(tells) && Array.isArray(told)
  return typeof contactId === 'string' && typeof version === 'number' && typeof backBy === 'string' && lists
}
