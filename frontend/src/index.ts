/** Wires the client once. The shell comes first, so that nothing renders without its policies. */
import type { HandedOver } from '#kit'
import { keepStorage, readStorage, registerShell, scriptUrl, Sentinel, updateWords } from '#shell'
import { Frame } from '#frame'
import type { Brief, Tablet } from '#record'
import { canPassOn, passOn } from '#shell/passOn'
import { connectTablet } from '#tablet'
import { screens } from './screens'
import tabletWorker from './tablet.worker?worker&url'

const HER_PAGE = '/views.html'

// A document that the browser brings back from its memory is one that was left: it starts afresh, locked.
addEventListener('pageshow', (event) => event.persisted && location.reload())
void openDoorstep()

async function openDoorstep(): Promise<void> {
  const shell = registerShell(scriptUrl)
  const worker = new Worker(scriptUrl(tabletWorker), { type: 'module' })
  // Safari would keep it asleep with the page, and with it the keys and the lead that the next page needs.
  addEventListener('pagehide', (event) => event.persisted && worker.terminate())
  const tablet = await connectTablet({
    worker,
    sentinel: new Sentinel(),
    storage: readStorage,
    askToKeep: keepStorage,
  })
  const frame = new Frame(document.getElementById('app')!, screens, {
    tablet,
    now: () => new Date(),
    reload: () => location.reload(),
    handOver: (lend) => handOver(worker, lend),
    useUpdate: async () => {
      const installed = await shell
      if (installed.kind !== 'installed') return false
      return (await installed.updates.swap(() => quiet(tablet))).kind === 'swapping'
    },
  })
  await frame.start()
  const installed = await shell
  if (installed.kind === 'unavailable') return frame.say(updateWords['not-kept'])
  installed.updates.subscribe((state) => {
    frame.updateIsReady(state === 'waiting')
    if (state === 'incomplete' || state === 'not-kept') frame.say(updateWords[state])
  })
}

/** The Worker ends with every key it had, and the next document takes the place of this one in the history. */
async function handOver(worker: Worker, lend: () => Promise<Brief | undefined>): Promise<HandedOver> {
  if (!(await canPassOn())) return 'no-way'
  const brief = await lend()
  if (!brief || !(await passOn(brief))) return 'failed'
  worker.terminate()
  location.replace(HER_PAGE)
  return 'gone'
}

/** What must be true before a new version starts; asked of the tablet, not of a screen. */
async function quiet(tablet: Tablet): Promise<{ unsavedDraft: boolean; unsealedOutbox: boolean }> {
  const [status, today] = await Promise.all([tablet.status(), tablet.today()])
  return {
    unsavedDraft:
      today.kind === 'today' ? today.drafts.length + today.recordDrafts.length > 0 : status.state === 'open',
    unsealedOutbox: false,
  }
}
