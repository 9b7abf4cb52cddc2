import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

/** Builds a page that holds every Vaadin component the client depends on, with the client's own settings. */
export async function buildGallery(root, outDir) {
  await build({
    root: join(root, 'tools/gallery'),
    configFile: join(root, 'vite.config.ts'),
    publicDir: false,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
    plugins: [components(root)],
  })
}

export function componentsInUse(root) {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return Object.keys(dependencies).filter((name) => name.startsWith('@vaadin/') && name !== '@vaadin/aura')
}

function components(root) {
  const name = 'virtual:components'
  return {
    name: 'components-in-use',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) =>
      id === `\0${name}`
        ? componentsInUse(root)
            .map((component) => `import '${component}'`)
            .join('\n')
        : undefined,
  }
}
