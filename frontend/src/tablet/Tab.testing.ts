import 'fake-indexeddb/auto'
import type { News } from '#record'
import { COST_FLOOR } from '#vault'
import type { County } from './County.testing'
import { LocalTablet } from './LocalTablet'
import { developed as develop, painted as paint } from './Darkroom.testing'
import type { Ground } from './Ground'
import type { Mark } from './Mark'

export const PASSPHRASE = 'copper violet garden muffin walnut'

/** A browser tab with its Worker. Two tabs of one name stand on the same database. */
export class Tab {
  readonly news: News[] = []
  readonly tablet: LocalTablet
  nowMs: () => number
  /** Bytes the browser still lets it have. */
  room: number | undefined

  constructor(county: County, database: string, lead?: Ground['lead']) {
    this.nowMs = () => county.nowMs
    this.tablet = new LocalTablet({
      fetching: county.fetching,
      lead: lead ?? (() => ({ take: async () => true, takeOver: async () => true })),
      chainLock: (act) => act(),
      nowMs: () => this.nowMs(),
      databaseName: database,
      cost: COST_FLOOR,
      develop,
      paint,
      room: async () => this.room,
    })
  }

  async opens(mark?: Mark): Promise<LocalTablet> {
    await this.tablet.start(mark, (news) => void this.news.push(news))
    return this.tablet
  }
}

/** A tablet on which Ana has enrolled and which has fetched her children. */
export async function anasTablet(county: County, database: string = crypto.randomUUID()): Promise<LocalTablet> {
  const tablet = await new Tab(county, database).opens()
  await tablet.enrol(PASSPHRASE, "Ana's tablet")
  await tablet.sync()
  return tablet
}
