/** The tablet behind the screens: `connectTablet` in the page, `LocalTablet` in the Worker. */
export { connectTablet, type Page } from './connectTablet'
