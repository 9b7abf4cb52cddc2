/** A child's own page. It gets a brief from the document before it, and without one leads back to the unlock screen. */
import type { Brief } from '#record'
import { passedOn, passOn } from '#shell/passOn'
import { openHerPage } from '#views'
// The same sheet as the screens': it is on the tablet already, and holds no word.
import './kit/kit.css'
import './views/views.css'

const HER_PAGE = '/views.html'

const leave = (): void => location.replace('/')

// Brought back by the browser from its memory: nothing of hers is to be seen, and nobody is at the unlock screen.
addEventListener('pageshow', (event) => event.persisted && leave())

void passedOn().then((brief) => {
  const page = document.getElementById('page')!
  if (!isBrief(brief)) return leave()
  return openHerPage(page, brief, {
    leave,
    afresh: async (next) => ((await passOn(next)) ? location.replace(HER_PAGE) : leave()),
  })
})

function isBrief(thing: unknown): thing is Brief {
  return typeof thing === 'object' && thing !== null && 'lentId' in thing && 'to' in thing
}
