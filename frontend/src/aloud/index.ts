/** The tablet reads aloud, with a voice of its own and no other. */
export { Aloud } from './Aloud'
