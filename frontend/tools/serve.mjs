import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { staticServer } from './static-server.mjs'

const { values } = parseArgs({
  options: { port: { type: 'string', default: '10080' }, api: { type: 'string' }, folder: { type: 'string' } },
})
const folder = values.folder ?? join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist')
if (!existsSync(join(folder, 'index.html'))) {
  console.error(`There is no built client in ${folder}. Build it with: npm run build`)
  process.exit(1)
}
const server = staticServer(folder, { api: values.api })
server.listen(Number(values.port), '127.0.0.1', () => console.log(`http://localhost:${values.port}/`))
process.on('SIGINT', () => server.close(() => process.exit(0)))
