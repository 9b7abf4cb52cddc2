/** The tablet as the screens get it, in a real browser and without screens. */
import { Sentinel, keepStorage, readStorage } from '../../src/shell'
import { connectTablet } from '../../src/tablet'
import tabletWorker from '../../src/tablet.worker?worker&url'

const tablet = await connectTablet({
  worker: new Worker(tabletWorker, { type: 'module' }),
  sentinel: new Sentinel(),
  storage: readStorage,
  askToKeep: keepStorage,
})
const news: string[] = []
await tablet.subscribe((item) => void news.push(item.kind === 'status' ? item.status.state : item.kind))
Object.assign(globalThis, { tablet, news })
