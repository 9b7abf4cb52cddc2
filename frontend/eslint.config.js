import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { conventions } from './tools/lint/conventions.js'
import { onlyInItsRoom } from './tools/lint/only-in-its-room.js'
import { ROOMS } from './tools/rooms/rules.mjs'

// The service worker is made of fetch and caches, and keeps nothing but the shell.
const rooms = Object.keys(ROOMS).filter((room) => room !== 'sw')

// What belongs to one room alone, and what to do instead everywhere else.
const belongings = [
  {
    room: 'sync',
    globals: ['fetch', 'XMLHttpRequest', 'EventSource', 'WebSocket'],
    members: [['navigator', 'sendBeacon']],
    instead:
      'Only sync/ talks to a server, so that every request carries its proof and a failure has one meaning. Ask the Tablet.',
  },
  {
    room: 'store',
    globals: ['indexedDB', 'IDBKeyRange'],
    modules: ['idb'],
    instead:
      'Only store/ opens the database, so that nothing is written unencrypted. Ask the Store, or the Tablet from a screen.',
  },
  {
    room: 'vault',
    globals: [],
    members: [['crypto', 'subtle']],
    modules: ['hash-wasm'],
    instead:
      'Only vault/ holds keys, so that they never leave the Worker. Ask the Vault; for a new id use newId() of #record.',
  },
  {
    room: 'shell',
    globals: ['localStorage', 'caches'],
    members: [['document', 'cookie']],
    instead:
      'This outlives a lock and is never encrypted. Keep it in a draft or ask the Tablet; the shell alone leaves its mark there.',
  },
  {
    room: 'unlock',
    globals: ['sessionStorage'],
    instead:
      'This is never encrypted. Keep it in a draft or ask the Tablet; only the door remembers that the worker went to sign in.',
  },
]

export default defineConfig(
  { ignores: ['dist', 'target', 'src/record/generated'] },
  { files: ['**/*.ts'], extends: [tseslint.configs.recommended], rules: conventions },
  { files: ['**/*.{js,mjs}'], rules: { 'max-lines': conventions['max-lines'] } },
  // The wiring at the top is free: it hands each room what is that room's own.
  ...rooms.map((room) => onlyInItsRoom(room, belongings)),
  { files: ['vite.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['**/*.test.ts', 'test/**/*.ts'],
    rules: { 'max-lines-per-function': 'off', 'no-console': 'off' },
  },
)
