const SCREENS = ['today', 'child', 'visit', 'outbox', 'unlock', 'lend']
const FOR_SCREENS = { rooms: ['record', 'duties', 'kit', 'lonework', 'concern', 'facts'], packages: ['lit', '@vaadin'] }

/** What each room may import: rooms of ours, and packages. A room that is not listed may import nothing. */
export const ROOMS = {
  record: { rooms: [], packages: [] },
  vault: { rooms: ['record'], packages: ['hash-wasm'] },
  store: { rooms: ['record', 'vault'], packages: ['idb'] },
  sync: { rooms: ['record', 'store'], packages: ['tus-js-client'] },
  // After a visit with no signal the tablet reckons what is due next.
  tablet: { rooms: ['record', 'vault', 'store', 'sync', 'duties'], packages: ['comlink'] },
  kit: { rooms: ['record'], packages: ['lit', '@vaadin'] },
  duties: { rooms: ['record', 'kit'], packages: [] },
  // Who knows where she is, said within other screens.
  lonework: { rooms: ['record', 'kit'], packages: ['lit'] },
  // A concern that cannot wait: raised on its own screen, and shown within others.
  concern: { rooms: ['record', 'kit'], packages: ['lit'] },
  // What a card says and somebody knows to be wrong: proposed on its own screen, and shown within others.
  facts: { rooms: ['record', 'kit'], packages: ['lit'] },
  ...Object.fromEntries(SCREENS.map((screen) => [screen, FOR_SCREENS])),
  // A page to draw on; the visit form, an interview and the child's own page open it.
  draw: { rooms: ['kit'], packages: ['lit'] },
  // Reads aloud, with a voice of the tablet's own.
  aloud: { rooms: [], packages: [] },
  // Times away, and the return home interview after each.
  missing: { rooms: ['record', 'kit', 'draw'], packages: ['lit', '@vaadin'] },
  // What a child has said, visit by visit.
  voice: { rooms: ['record', 'kit', 'aloud'], packages: ['lit', '@vaadin'] },
  visit: { ...FOR_SCREENS, rooms: [...FOR_SCREENS.rooms, 'draw'] },
  frame: FOR_SCREENS,
  // A child's own page, a document of its own: it puts things in and can read nothing.
  views: { rooms: ['record', 'vault', 'store', 'kit', 'draw', 'aloud'], packages: ['lit'] },
  shell: { rooms: [], packages: ['@vaadin/aura'] },
  sw: { rooms: [], packages: [] },
}

// Rooms whose files may be imported one by one; of all others only the index is their face.
const OPEN = ['record', 'kit', 'tablet', 'draw', 'shell']

const oneOf = (names) => `(${names.join('|')})`

const staysAtHome = ([room, { rooms, packages }]) => [
  {
    name: `${room}-knows-its-place`,
    comment: `${room} may import ${rooms.length ? rooms.join(', ') : 'no other room'}. What it lacks is handed to it by src/index.ts or by the Tablet.`,
    severity: 'error',
    from: { path: `^src/${room}/` },
    to: { path: '^src/', pathNot: `^src/${oneOf([room, ...rooms])}/` },
  },
  {
    name: `${room}-uses-few-packages`,
    comment: `${room} may use ${packages.length ? packages.join(', ') : 'no package'}. Every package is code that runs beside a child's record.`,
    severity: 'error',
    from: { path: `^src/${room}/` },
    to: { path: 'node_modules', pathNot: packages.length ? `node_modules/${oneOf(packages)}` : '^$' },
  },
]

export const forbidden = [
  ...Object.entries(ROOMS).flatMap(staysAtHome),
  {
    name: 'no-unknown-room',
    comment: 'A new folder under src needs its line in tools/rooms/rules.mjs: what is it for, and what may it import?',
    severity: 'error',
    from: { path: '^src/[^/]+/', pathNot: `^src/${oneOf(Object.keys(ROOMS))}/` },
    to: {},
  },
  {
    name: 'only-through-the-index',
    comment: 'A room shows itself through its index.ts; export there what others need.',
    severity: 'error',
    from: { path: '^src/([^/]+)' },
    to: { path: '^src/[^/]+/', pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$', `^src/${oneOf(OPEN)}/`, '\\.css$'] },
  },
  {
    name: 'no-circle',
    comment: 'Two files that import each other are one file, or hide a third that both need.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-orphan',
    comment: 'Nobody imports this file. Use it or delete it.',
    severity: 'error',
    from: { orphan: true, pathNot: ['/index\\.ts$', '\\.d\\.ts$', '^src/shell/nothing\\.ts$', '\\.worker\\.ts$'] },
    to: {},
  },
  {
    name: 'not-found',
    comment: 'This import leads nowhere.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
]
