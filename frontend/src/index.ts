/** Wires the client once. The shell comes first, so that nothing renders without its policies. */
import { keepStorage, readStorage, registerShell, scriptUrl, Sentinel, updateWords } from '#shell'
import { Frame } from '#frame'
import type { Tablet } from '#record'
import { connectTablet } from '#tablet'
import { screens } from './screens'
import tabletWorker from './tablet.worker?worker&url'

void openDoorstep()

async function openDoorstep(): Promise<void> {
  const shell = registerShell(scriptUrl)
  const tablet = await connectTablet({
    worker: new Worker(scriptUrl(tabletWorker), { type: 'module' }),
    sentinel: new Sentinel(),
    storage: readStorage,
    askToKeep: keepStorage,
  })
  const frame = new Frame(document.getElementById('app')!, screens, {
    tablet,
    now: () => new Date(),
    reload: () => location.reload(),
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

/** What must be true before a new version starts; asked of the tablet, not of a screen. */
async function quiet(tablet: Tablet): Promise<{ unsavedDraft: boolean; unsealedOutbox: boolean }> {
  const [status, today] = await Promise.all([tablet.status(), tablet.today()])
  return {
    unsavedDraft:
      today.kind === 'today' ? today.drafts.length + today.recordDrafts.length > 0 : status.state === 'open',
    unsealedOutbox: false,
  }
}
