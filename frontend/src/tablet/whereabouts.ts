import type { ContactId, PlanHeld, Timestamp, VisitPlan, VisitPlansHeld, Whereabouts } from '#record'
import { changeWhereabouts, type KnownWhereabouts, readCard, readDraft, readWhereabouts } from '#store'
import { type Line, type PlansThere, plansThere, putPlanThere } from '#sync'
import type { Opened } from './Opened'
import { signerFor } from './signerFor'

// So long the end of a visit can still be read here.
const KEPT_MS = 12 * 3_600_000
// While nobody is out, the number to ring is asked for as seldom as this.
const RING_MS = 3_600_000

type Kept = { kind: 'kept' } | { kind: 'unknown-visit' } | { kind: 'no-room' }

export async function whereabouts({ db, locker, device }: Opened): Promise<Whereabouts> {
  const known = await readWhereabouts(db, locker)
  const fromEnrolment = known.toldAt === undefined && device.dutyPhone !== ''
  const ring = known.ring ?? (fromEnrolment ? { number: device.dutyPhone } : undefined)
  return { kind: 'whereabouts', plans: Object.values(known.plans), ...(ring && { ring }) }
}

export async function expectBack(
  opened: Opened,
  contactId: ContactId,
  backBy: Timestamp,
  now: Timestamp,
): Promise<Kept> {
  const fresh = await planOf(opened, contactId, backBy, now)
  return say(opened, contactId, now, (plan) => {
    if (!plan || isOver(plan)) return fresh && { ...fresh, version: (plan?.version ?? 0) + 1 }
    return { ...plan, backBy, version: plan.version + 1 }
  })
}

/** A second time changes nothing: when she was back is what she said first. */
export const isBack = (opened: Opened, contactId: ContactId, now: Timestamp): Promise<Kept> =>
  say(
    opened,
    contactId,
    now,
    (plan) => plan && (isOver(plan) ? plan : { ...plan, backAt: now, version: plan.version + 1 }),
  )

const isOver = ({ backAt, version, held }: VisitPlan): boolean =>
  backAt !== undefined || (held?.backAt !== undefined && held.version === version)

/** The children of the begun visit, and where each of them lives. */
async function planOf(
  { db, locker }: Opened,
  contactId: ContactId,
  backBy: Timestamp,
  now: Timestamp,
): Promise<VisitPlan | undefined> {
  const found = await readDraft(db, locker, contactId)
  if (!found) return undefined
  const children = Object.keys(found.stored.draft.children)
  const cards = await Promise.all(children.map((childId) => readCard(db, locker, childId)))
  const homes = cards.map((file) => file?.card?.livesAt).filter((at) => at !== undefined)
  return { contactId, setOutAt: now, backBy, children, addresses: [...new Set(homes)], version: 1 }
}

async function say(
  { db, locker }: Opened,
  contactId: ContactId,
  now: Timestamp,
  change: (plan: VisitPlan | undefined) => VisitPlan | undefined,
): Promise<Kept> {
  let found = false
  const written = await changeWhereabouts(db, locker, (known) => {
    const plan = change(known.plans[contactId])
    found = plan !== undefined
    return { ...known, plans: { ...withoutTheLongPast(known.plans, now), ...(plan && { [contactId]: plan }) } }
  })
  if (written.kind === 'no-room') return written
  return found ? { kind: 'kept' } : { kind: 'unknown-visit' }
}

/** Only what the server knows to be over is forgotten, and only after a while. */
function withoutTheLongPast(plans: KnownWhereabouts['plans'], now: Timestamp): KnownWhereabouts['plans'] {
  const since = Date.parse(now) - KEPT_MS
  const isPast = ({ version, held }: VisitPlan): boolean =>
    held?.backAt !== undefined && held.version === version && Date.parse(held.backAt) < since
  return Object.fromEntries(Object.entries(plans).filter(([, plan]) => !isPast(plan)))
}

/**
 * Tells the server what she said and it has not answered yet, and hears how it stands with plans that are not over.
 * Returns whether anything is known now that was not known before.
 */
export async function tellOffice(opened: Opened, line: Line, now: () => Timestamp): Promise<boolean> {
  const talking = { line, signer: signerFor(opened.device) }
  const before = await readWhereabouts(opened.db, opened.locker)
  const plans = Object.values(before.plans)
  const unheld = plans.filter(({ version, held }) => held?.version !== version)
  for (const plan of unheld) await learn(opened, await putPlanThere(plan, now(), talking), now())
  const stale = before.toldAt === undefined || Date.parse(now()) - Date.parse(before.toldAt) > RING_MS
  if (unheld.length > 0 || !(stale || plans.some((plan) => !isOver(plan)))) return unheld.length > 0
  const there = await plansThere(talking)
  await learn(opened, there, now())
  return there !== undefined
}

async function learn({ db, locker }: Opened, there: PlansThere | undefined, now: Timestamp): Promise<void> {
  if (!there) return
  await changeWhereabouts(db, locker, (known) => {
    const { ring: _before, ...kept } = known
    const plans = { ...known.plans }
    for (const held of there.plans) plans[held.contactId] = heardOf(plans[held.contactId], held)
    // The server names all that are not over. One it does not name is over there, or it has lost it: it is told again.
    for (const plan of Object.values(plans))
      if (!isOver(plan) && !there.plans.some((held) => held.contactId === plan.contactId)) {
        const { held: _lost, ...told } = plan
        plans[plan.contactId] = told
      }
    return {
      ...kept,
      plans,
      toldAt: now,
      ...(there.ring !== undefined && { ring: { number: there.ring, toldAt: now } }),
    }
  })
}

/** A plan of another tablet of hers is known here too; what she said here since is kept. */
function heardOf(plan: VisitPlan | undefined, there: VisitPlansHeld): VisitPlan {
  const { version, setOutAt, backBy, heldAt, tells, told, acknowledgedBy, backAt } = there
  const held: PlanHeld = {
    ...{ version, backBy, heldAt, tells, told },
    ...(acknowledgedBy !== undefined && { acknowledgedBy }),
    ...(backAt !== undefined && { backAt }),
  }
  if (plan && plan.version >= version) return { ...plan, held }
  const { contactId, children, addresses } = there
  const known = { contactId, children, addresses, setOutAt, backBy, version, held }
  return { ...known, ...(backAt !== undefined && { backAt }) }
}
