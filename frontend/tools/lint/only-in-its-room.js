/** ESLint settings for one room: what belongs to the other rooms is refused here, in words that say what to do. */
export function onlyInItsRoom(room, belongings, files = `${room}/**/*.ts`) {
  const foreign = belongings.filter((belonging) => belonging.room !== room)
  return {
    files: [`src/${files}`],
    ignores: ['**/*.test.ts', '**/*.testing.ts'],
    rules: {
      'no-restricted-globals': ['error', ...foreign.flatMap(globals)],
      'no-restricted-properties': ['error', ...foreign.flatMap(members)],
      'no-restricted-imports': ['error', { paths: foreign.flatMap(modules), patterns: [goingUp] }],
    },
  }
}

const goingUp = { group: ['../../*'], message: 'Name the room instead: import from "#record", "#kit" and so on.' }

const globals = ({ globals = [], instead }) => globals.map((name) => ({ name, message: instead }))

// However it is reached: crypto.subtle, self.crypto.subtle, globalThis.indexedDB.
const members = ({ globals = [], members = [], instead }) => [
  ...members.map(([object, property]) => ({ object, property, message: instead })),
  ...['self', 'window', 'globalThis'].flatMap((object) =>
    globals.map((property) => ({ object, property, message: instead })),
  ),
  ...members.filter(([object]) => object === 'crypto').map(([, property]) => ({ property, message: instead })),
]

const modules = ({ modules = [], instead }) => modules.map((name) => ({ name, message: instead }))
