import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, preview } from 'vite'

const here = dirname(fileURLToPath(import.meta.url))
const root = dirname(dirname(here))

/** Where pictures for a reviewer lie. */
export const PICTURES = join(root, 'target/pictures')

/** Builds the screens on a tablet made of memory, and serves them until closed. */
export async function theScreens(): Promise<{ address: string; close: () => Promise<void> }> {
  const outDir = mkdtempSync(join(tmpdir(), 'doorstep-screens-'))
  const config = {
    root: here,
    configFile: join(root, 'vite.config.ts'),
    publicDir: false as const,
    logLevel: 'error' as const,
  }
  await build({ ...config, build: { outDir, emptyOutDir: true } })
  const server = await preview({ ...config, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } })
  return {
    address: server.resolvedUrls!.local[0]!,
    close: async () => {
      await server.close()
      rmSync(outDir, { recursive: true })
    },
  }
}
