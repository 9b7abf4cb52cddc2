/** What is remembered outside the database, so that its loss is noticed. It names nobody. */
export type Mark = { deviceId: string; waiting: number; lastHeardAt?: string }

type Cookies = { cookie: string }
type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const NAME = 'doorstep-here'
const A_YEAR_S = 31_536_000

/**
 * A mark in two places that browsers clear by other rules than the database. Mark there and database gone means that
 * the browser threw the data away: that is told, never passed over.
 */
export class Sentinel {
  readonly #shelf: Shelf
  readonly #cookies: Cookies
  readonly #secure: boolean

  constructor(shelf: Shelf = localStorage, cookies: Cookies = document, secure = location.protocol === 'https:') {
    this.#shelf = shelf
    this.#cookies = cookies
    this.#secure = secure
  }

  leave(mark: Mark): void {
    const text = JSON.stringify(mark)
    quietly(() => this.#shelf.setItem(NAME, text))
    quietly(() => this.#setCookie(encodeURIComponent(text), A_YEAR_S))
  }

  read(): Mark | undefined {
    return parse(quietly(() => this.#shelf.getItem(NAME))) ?? parse(quietly(() => this.#fromCookie()))
  }

  /** After the loss was explained, or the tablet was handed back. */
  remove(): void {
    quietly(() => this.#shelf.removeItem(NAME))
    quietly(() => this.#setCookie('', 0))
  }

  #setCookie(value: string, maxAgeS: number): void {
    const secure = this.#secure ? '; Secure' : ''
    this.#cookies.cookie = `${NAME}=${value}; Path=/; Max-Age=${maxAgeS}; SameSite=Strict${secure}`
  }

  #fromCookie(): string | null {
    const pair = this.#cookies.cookie.split('; ').find((entry) => entry.startsWith(`${NAME}=`))
    return pair ? decodeURIComponent(pair.slice(NAME.length + 1)) : null
  }
}

function parse(text: string | null | undefined): Mark | undefined {
  const value: unknown = text ? quietly(() => JSON.parse(text)) : undefined
  return isMark(value) ? value : undefined
}

function isMark(value: unknown): value is Mark {
  return typeof value === 'object' && value !== null && 'deviceId' in value && typeof value.deviceId === 'string'
}

// A browser may refuse cookies or storage altogether; the mark is a help, never a condition.
function quietly<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}
