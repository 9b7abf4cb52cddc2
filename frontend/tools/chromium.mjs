import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

const PLACES = [
  process.env.DOORSTEP_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

export const chromiumPath = PLACES.find((path) => path && existsSync(path))

/** The system's Chromium, without a window and without calls home. */
export function startChromium() {
  if (!chromiumPath)
    throw new Error('No Chromium was found. Install one, or name it in the variable DOORSTEP_CHROMIUM.')
  const quiet = [
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ]
  return chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox', ...quiet] })
}
