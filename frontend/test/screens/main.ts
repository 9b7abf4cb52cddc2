import '../../src/shell/theme.css'
import { Frame } from '#frame'
import { screens } from '../../src/screens'
import { FixtureTablet } from './FixtureTablet'

// The screens on a tablet made of memory: `npx vite` and open /test/screens/. A test drives it through `fixture`.
const startedAt = Date.now()
const noon = Date.parse('2026-11-23T14:02:05.000Z')
const now = (): Date => new Date(noon + Date.now() - startedAt)
const fixture = new FixtureTablet(now)
const frame = new Frame(document.getElementById('app')!, screens, {
  tablet: fixture,
  now,
  reload: () => undefined,
  handOver: async (lend) => ((await lend()) ? 'gone' : 'failed'),
  useUpdate: async () => true,
})
void frame.start()
Object.assign(globalThis, { fixture, frame })
