import { relative, sep } from 'node:path'
import { join } from 'node:path'
import { cruise } from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import { filesUnder } from '../inputs.mjs'
import { forbidden } from './rules.mjs'

const NOT_OURS_TO_JUDGE = /\.(test|testing|d)\.ts$/

/**
 * Walks every import under `src`. With a compiler it does not know the walker looks at nothing and finds no fault, so
 * what it left out is a finding too.
 */
export async function cruiseRooms(root) {
  const before = process.cwd()
  process.chdir(root)
  try {
    const options = {
      ruleSet: { forbidden },
      validate: true,
      tsPreCompilationDeps: true,
      exclude: { path: '\\.(test|testing)\\.ts$' },
      doNotFollow: { path: 'node_modules' },
      enhancedResolveOptions: {
        conditionNames: ['import', 'browser', 'default'],
        extensions: ['.ts', '.d.ts', '.js', '.json', '.css'],
      },
    }
    const { output } = await cruise(['src'], options, undefined, { tsConfig: extractTSConfig('tsconfig.json') })
    const cruised = output.modules.map(({ source }) => source).filter((source) => source.startsWith('src/'))
    const existing = sources(root)
    return {
      violations: output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
      cruised,
      missed: existing.filter((file) => !cruised.includes(file)),
    }
  } finally {
    process.chdir(before)
  }
}

function sources(root) {
  return filesUnder(join(root, 'src'))
    .map((file) => relative(root, file).split(sep).join('/'))
    .filter((file) => file.endsWith('.ts') && !NOT_OURS_TO_JUDGE.test(file))
}

/** Findings in words, none when all is well. */
export function findings({ violations, missed, cruised }, fewest) {
  const why = (name) => forbidden.find((rule) => rule.name === name)?.comment ?? ''
  return [
    ...violations.map(({ rule, from, to }) => `${rule}: ${from}${to && to !== from ? ` → ${to}` : ''}. ${why(rule)}`),
    ...missed.map((file) => `${file} was not looked at.`),
    ...(cruised.length < fewest
      ? [`Only ${cruised.length} modules were looked at; ${fewest} are the least there must be.`]
      : []),
  ]
}
