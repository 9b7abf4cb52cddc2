/** A child's own page: she chooses what becomes of what she makes. It holds the vault's public half and no other key. */
export { openHerPage } from './openHerPage'
