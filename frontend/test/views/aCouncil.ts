import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { County } from '../../src/tablet/County.testing'
import { staticServer } from '../../tools/static-server.mjs'
import { theBuiltClient } from '../theBuiltClient'

/** The field origin with the client as people get it, and a small authority behind it. */
export async function aCouncil(told: (county: County) => void) {
  const county = await County.open()
  county.nowMs = Date.now()
  told(county)
  const api = createServer((request, response) => {
    void answer(county, request)
      .then(async (reply) => {
        // As the council's own server says of everything that names somebody.
        response.writeHead(reply.status, { ...Object.fromEntries(reply.headers), 'Cache-Control': 'no-store' })
        response.end(await reply.text())
      })
      .catch(() => response.destroy())
  })
  const site = staticServer(theBuiltClient, { api: `http://127.0.0.1:${await portOf(api)}` })
  const url = `http://localhost:${await portOf(site)}/`
  const closes = (): void => {
    for (const server of [site, api]) {
      server.closeAllConnections()
      server.close()
    }
  }
  return { url, closes }
}

async function answer(county: County, request: IncomingMessage): Promise<Response> {
  let body = ''
  for await (const chunk of request) body += String(chunk)
  const headers = new Headers(Object.entries(request.headers).map(([k, v]): [string, string] => [k, String(v)]))
  return county.fetching(request.url!, { method: request.method!, headers, ...(body && { body }) })
}

async function portOf(server: Server): Promise<number> {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return (server.address() as AddressInfo).port
}
