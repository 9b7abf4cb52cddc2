/**
 * Safari on an iPad or an iPhone, and not opened from the home screen. There it throws away what a site keeps when nobody
 * has used it for seven days, and a site on the home screen has a store of its own: what is set up before does not move.
 *
 * @see https://webkit.org/blog/10218/full-third-party-cookie-blocking-and-more/
 */
export function wantsTheHomeScreen(browser: object = navigator): boolean {
  return 'standalone' in browser && browser.standalone === false
}
