import { render } from 'lit'
import type { Brief } from '#record'
import { keptHere, openDatabase } from '#store'
import { adderTo } from '#vault'
import './HerPage'
import type { HerPage } from './HerPage'
import { languageOf } from '#kit/languages'
import { Keeping } from './Keeping'
import { pageWordsIn } from './pageWords'
import type { Ways } from './Ways'

const LOOK_EVERY_MS = 2_000

/** Shows her page for as long as the tablet is hers; whoever unlocks it anywhere ends it. */
export async function openHerPage(root: HTMLElement, brief: Brief, ways: Ways): Promise<void> {
  const db = await openDatabase(ways.leave)
  const here = await keptHere(db, brief.lentId)
  if (!here) return ways.leave()
  const { w, language } = await pageWordsIn(brief.language, brief)
  speak(language)
  document.title = w.title
  const keeping = new Keeping(db, await adderTo(brief.to), brief, ways.leave)
  const page = document.createElement('doorstep-her-page') as HerPage
  Object.assign(page, { brief: { ...brief, language }, keeping, here, ways, w })
  root.append(page)
  const look = async (): Promise<void> => {
    if (!(await keptHere(db, brief.lentId))) leave()
  }
  const leave = (): void => {
    wipe()
    ways.leave()
  }
  const wipe = (): void => {
    page.wipe()
    page.remove()
    render(undefined, root)
  }
  setInterval(() => void look(), LOOK_EVERY_MS)
  addEventListener('focus', () => void look())
  addEventListener('pagehide', wipe)
}

/** A page reads from the side from which its language is read, and a screen reader takes the voice of that language. */
function speak(language: string): void {
  const { code, direction } = languageOf(language)
  document.documentElement.lang = code === 'en' ? 'en-GB' : code
  document.documentElement.dir = direction
}
