import type { Desk, Route, Screen } from '#kit'

/** How each place is made; `index.ts` gives them, so that no screen knows another. */
export type Screens = {
  unlock: (desk: Desk) => Screen
  today: (desk: Desk) => Screen
  outbox: (desk: Desk) => Screen
  child: (desk: Desk, route: Extract<Route, { screen: 'child' }>) => Screen
  chronology: (desk: Desk, route: Extract<Route, { screen: 'chronology' }>) => Screen
  lend: (desk: Desk, route: Extract<Route, { screen: 'lend' }>) => Screen
  concern: (desk: Desk, route: Extract<Route, { screen: 'concern' }>) => Screen
  voice: (desk: Desk, route: Extract<Route, { screen: 'voice' }>) => Screen
  missing: (desk: Desk, route: Extract<Route, { screen: 'missing' }>) => Screen
  writing: (desk: Desk, route: Extract<Route, { screen: 'writing' }>) => Screen
  facts: (desk: Desk, route: Extract<Route, { screen: 'facts' }>) => Screen
  visit: (desk: Desk, route: Extract<Route, { screen: 'visit' }>) => Screen
}

export function screenFor(screens: Screens, desk: Desk, route: Route): Screen {
  switch (route.screen) {
    case 'today':
      return screens.today(desk)
    case 'outbox':
      return screens.outbox(desk)
    case 'child':
      return screens.child(desk, route)
    case 'chronology':
      return screens.chronology(desk, route)
    case 'lend':
      return screens.lend(desk, route)
    case 'concern':
      return screens.concern(desk, route)
    case 'voice':
      return screens.voice(desk, route)
    case 'missing':
      return screens.missing(desk, route)
    case 'writing':
      return screens.writing(desk, route)
    case 'facts':
      return screens.facts(desk, route)
    case 'visit':
      return screens.visit(desk, route)
  }
}
