import { createServer, request as forward } from 'node:http'
import { existsSync, readFileSync } from 'node:fs'
import { extname, join, normalize } from 'node:path'
import { productionHeaders } from './headers.mjs'

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}

/**
 * Serves a built client as the field origin does: same headers, same caching, `/api`, `/login` and `/logout` passed on.
 *
 * @param {string} folder
 * @param {{ api?: string, before?: (request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean, headers?: (styleHashes: string[]) => object }} [settings]
 */
export function staticServer(folder, { api, before, headers = productionHeaders } = {}) {
  return createServer((request, response) => {
    if (before?.(request, response)) return
    const path = new URL(request.url, 'http://localhost').pathname
    if (/^\/(api|login|logout|oauth2)(\/|$)/.test(path)) return passOn(request, response, api)
    const file = join(folder, normalize(path === '/' || extname(path) === '' ? '/index.html' : path))
    if (!file.startsWith(folder) || !existsSync(file)) return response.writeHead(404).end()
    response.writeHead(200, {
      ...headers(styleHashes(folder)),
      ...caching(path),
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    })
    response.end(request.method === 'HEAD' ? undefined : readFileSync(file))
  })
}

function styleHashes(folder) {
  const file = join(folder, 'csp.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).styleHashes : []
}

function caching(path) {
  return { 'Cache-Control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache' }
}

function passOn(request, response, api) {
  if (!api) return response.writeHead(503, { 'Content-Type': 'application/problem+json' }).end('{"status":503}')
  const target = new URL(request.url, api)
  const onward = forward(
    target,
    { method: request.method, headers: { ...request.headers, host: target.host } },
    (reply) => {
      response.writeHead(reply.statusCode, reply.headers)
      reply.pipe(response)
    },
  )
  onward.on('error', () => response.headersSent || response.writeHead(502).end())
  request.pipe(onward)
}
