import type { Brief } from '#record'
import { openDatabase } from '#store'
import { keysFrom, makeAddOnly } from '#vault'
import { openHerPage } from '#views'
import '../../src/kit/kit.css'
import '../../src/views/views.css'
import type { Lent } from '../../src/store/database'
import { putMeta } from '../../src/store/meta'

// A child's own page with nobody's tablet behind it, in the language that the address names: /page.html?ar&aloud
const [language = 'en', aloud] = location.search.slice(1).split('&')
const db = await openDatabase(() => undefined)
const { publicKey } = await makeAddOnly(await keysFrom(crypto.getRandomValues(new Uint8Array(32))))
const tx = db.transaction(['meta', 'kept'], 'readwrite')
await putMeta(tx, 'lent', { id: 'l-1', at: new Date().toISOString(), child: 'amara' } as Lent)
await tx.done
const names = { name: 'Amara', worker: 'Ana' }
const brief: Brief = {
  ...{ lentId: 'l-1', childId: 'c-1', ...names, level: 'USUAL', language, to: publicKey },
  ...(aloud && { aloud: true as const }),
}
await openHerPage(document.getElementById('page')!, brief, { leave: () => undefined, afresh: async () => undefined })
