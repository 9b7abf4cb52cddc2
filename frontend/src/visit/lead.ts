/** Brings a field to the eye and the keyboard to it. */
export function lead(id: string, within: HTMLElement): void {
  const field = within.querySelector<HTMLElement>(`#${CSS.escape(id)}`)
  if (!field) return
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  field.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
  // A group has nothing of its own to focus: what was chosen stands for it, or its first choice.
  const choice = field.matches('vaadin-radio-group')
    ? (field.querySelector<HTMLElement>('[checked] input') ?? field.querySelector<HTMLElement>('input'))
    : null
  ;(choice ?? field).focus({ preventScroll: true })
}

/** Brings a section to the top of the page, with the keyboard on its heading. */
export function leadToSection(id: string, within: HTMLElement): void {
  const section = within.querySelector<HTMLElement>(`#${CSS.escape(id)}`)
  if (!section) return
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  section.scrollIntoView({ block: 'start', behavior: calm ? 'auto' : 'smooth' })
  section.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
}
