import { html, render, type TemplateResult } from 'lit'
import type { Brief, News, Status, StorageState, Tablet } from '#record'
import { words, type Desk, type HandedOver, type Route, type Screen } from '#kit'
import { asideView, type Aside } from './asideView'
import { bar } from './bar'
import { coverView } from './coverView'
import { notices, type Around } from './notices'
import { screenFor, type Screens } from './screens'
import { Trail } from './Trail'
import { Watch } from './Watch'

const A_MINUTE_MS = 60_000

type Shown = Route['screen'] | 'unlock'

/** What the frame needs from the world around it; a test gives its own. */
export type World = {
  tablet: Tablet
  now: () => Date
  /** Loads a fresh document, so that nothing of the last one stays in memory. */
  reload: () => void
  /** Leaves for a child's own page. The document that is left shows and keeps nothing. */
  handOver: (lend: () => Promise<Brief | undefined>) => Promise<HandedOver>
  /** Starts the new version that lies ready; answers whether it may. */
  useUpdate: () => Promise<boolean>
}

/**
 * Stands around every screen: bar, notices, cover and lock. It keeps the screen itself when it covers, outside the
 * document, so that nothing typed is lost and nothing typed can be read.
 */
export class Frame {
  #status: Status = { state: 'starting', waiting: 0 }
  #storage: StorageState | undefined
  #screen: Screen | undefined
  #shown: Shown = 'unlock'
  #here: Route = { screen: 'today' }
  #aside: Aside | undefined
  #covered = false
  #updateReady = false
  #said: string | undefined
  #broken = false
  readonly #trail: Trail
  readonly #desk: Desk
  readonly #watch: Watch

  constructor(
    private readonly root: HTMLElement,
    private readonly screens: Screens,
    private readonly world: World,
  ) {
    this.#trail = new Trail(history, { screen: 'today' })
    this.#desk = {
      tablet: world.tablet,
      now: world.now,
      go: (route) => this.#go(route),
      status: () => this.#status,
      handOver: (lend) => this.#handOver(lend),
      say: (sentence) => this.#draw(() => (this.#said = sentence)),
    }
    this.#watch = new Watch({
      save: () => this.#save(),
      cover: () => this.#cover(),
      lock: () => void this.#lock(),
      isOpen: () => this.#status.state === 'open',
      broken: () => this.#draw(() => (this.#broken = true)),
    })
  }

  async start(): Promise<void> {
    addEventListener('popstate', () => this.#wentBack(this.#trail.current()))
    setInterval(() => this.#screen?.requestUpdate(), A_MINUTE_MS)
    this.#watch.start()
    this.#draw()
    this.#become(await this.world.tablet.status())
    await this.world.tablet.subscribe((news) => this.#told(news))
    this.#storage = await this.world.tablet.storage()
    this.#draw()
  }

  /** A whole, checked new version lies ready. */
  updateIsReady(ready: boolean): void {
    this.#draw(() => (this.#updateReady = ready))
  }

  /** Something that concerns every screen. */
  say(sentence: string): void {
    this.#desk.say(sentence)
  }

  #told(news: News): void {
    if (news.kind === 'please-save') void this.#save()
    if (news.kind === 'status') this.#become(news.status)
    this.#screen?.told(news)
    this.#draw()
  }

  #become(status: Status): void {
    const before = this.#status.state
    this.#status = status
    if (status.state === before && this.#screen) return
    if (status.state === 'open') this.#show(this.#trail.current())
    else this.#put(this.screens.unlock(this.#desk), 'unlock')
  }

  #go(route: Route): void {
    void this.#save()
    this.#said = undefined
    this.#trail.push(route)
    this.#show(route)
  }

  #show(route: Route): void {
    if (this.#status.state !== 'open') return
    void this.#save()
    this.#here = route
    this.#put(screenFor(this.screens, this.#desk, route), route.screen)
    scrollTo(0, 0)
    this.root.querySelector<HTMLElement>('#content')?.focus({ preventScroll: true })
  }

  /** By the bar: the trail stays where it is until she asks for the other screen. */
  #leave(route: Route): void {
    this.#unlessInHome(route, () => this.#go(route))
  }

  /** The browser has gone back already, and comes forward again with her. */
  #wentBack(route: Route): void {
    const goOn = (): void => this.#trail.push(this.#here)
    this.#unlessInHome(route, () => this.#show(route), goOn)
  }

  /**
   * During a visit the family may be looking: a slip of the thumb shows neither another child nor what stands on this
   * child's card. A visit that is put aside or finished by its own buttons leads on at once.
   */
  #unlessInHome(to: Route, leave: () => void, goOn?: () => void): void {
    if (!this.#screen?.inHome || isSame(to, this.#here)) return leave()
    void this.#save()
    const back = (): void => {
      goOn?.()
      this.#draw(() => (this.#aside = undefined))
    }
    this.#draw(() => (this.#aside = { to: to.screen, goOn: back, leave }))
    this.root.querySelector<HTMLElement>('#aside-title')?.focus()
  }

  #put(screen: Screen, shown: Shown): void {
    this.#aside = undefined
    this.#screen = screen
    this.#shown = shown
    document.title = words.frame.title(words.frame[shown])
    this.#draw()
  }

  async #save(): Promise<void> {
    await this.#screen?.save()
  }

  #cover(): void {
    if (this.#covered || this.#status.state !== 'open') return
    void this.#save()
    this.#draw(() => (this.#covered = true))
    document.title = words.frame.covered.title
    this.root.querySelector<HTMLElement>('#cover-title')?.focus()
  }

  #uncover(): void {
    if (this.#watch.coveredTooLong()) return void this.#lock()
    this.#watch.uncovered()
    this.#draw(() => (this.#covered = false))
    document.title = words.frame.title(words.frame[this.#shown])
    this.root.querySelector<HTMLElement>('#content')?.focus({ preventScroll: true })
  }

  async #handOver(lend: () => Promise<Brief | undefined>): Promise<HandedOver> {
    await this.#save()
    const outcome = await this.world.handOver(lend)
    if (outcome !== 'gone') return outcome
    this.#screen = undefined
    render(undefined, this.root)
    return outcome
  }

  async #lock(): Promise<void> {
    await this.#save()
    await this.world.tablet.lock()
    this.world.reload()
  }

  #draw(change?: () => void): void {
    change?.()
    render(this.#covered ? coverView(() => this.#uncover()) : this.#page(), this.root)
  }

  #page(): TemplateResult {
    const around = this.#around()
    if (this.#shown === 'unlock')
      return html`${notices(around)}
        <main id="content" tabindex="-1">${this.#screen}</main>`
    return html`${bar({
        here: this.#shown,
        go: (route) => this.#leave(route),
        cover: () => this.#watch.cover(),
        lock: () => void this.#lock(),
      })}
      ${notices(around)}
      <main id="content" tabindex="-1">${this.#aside ? asideView(this.#aside) : this.#screen}</main>`
  }

  #around(): Around {
    return {
      status: this.#status,
      storage: this.#storage,
      updateReady: this.#updateReady && this.#shown !== 'visit',
      said: this.#said,
      broken: this.#broken,
      useUpdate: () => void this.#useUpdate(),
      askToKeep: () => void this.#askToKeep(),
      toVisit: (contactId) => this.#go({ screen: 'visit', contactId }),
      readLentBack: () => void this.world.tablet.dismissLentBack(),
      close: () => this.#draw(() => ((this.#said = undefined), (this.#broken = false))),
    }
  }

  async #useUpdate(): Promise<void> {
    await this.#save()
    if (!(await this.world.useUpdate())) this.#desk.say(words.frame.updateLater)
  }

  async #askToKeep(): Promise<void> {
    this.#storage = await this.world.tablet.askToKeep()
    this.#draw()
  }
}

function isSame(one: Route, other: Route): boolean {
  const visitOf = (route: Route) =>
    route.screen === 'visit' || route.screen === 'concern' || route.screen === 'voice' ? route.contactId : undefined
  return visitOf(one) !== undefined && visitOf(one) === visitOf(other)
}
