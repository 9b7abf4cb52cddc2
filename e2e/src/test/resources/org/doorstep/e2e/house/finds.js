// What a person sees by its words: one element, or null while it is not there.
const [kind, [name, choice]] = arguments
const clean = (text) => (text ?? '').replace(/\s+/g, ' ').trim()
const seen = (css) => [...document.querySelectorAll(css)].filter((each) => each.checkVisibility())
const labelOf = (field) => clean(field.label ?? field.labels?.[0]?.textContent)
const buttons = () => seen('vaadin-button, button, a').filter((each) => !each.disabled)
const fields = () => seen('vaadin-text-field, vaadin-text-area, vaadin-password-field, input[id]')
const find = {
  button: () => buttons().find((each) => clean(each.textContent) === name),
  beginning: () => buttons().find((each) => clean(each.textContent).startsWith(name)),
  field: () => {
    const field = fields().find((each) => labelOf(each) === name)
    return field?.querySelector('input, textarea') ?? field
  },
  choice: () => {
    const group = seen('vaadin-radio-group').find((each) => labelOf(each).startsWith(name))
    return [...(group?.querySelectorAll('vaadin-radio-button') ?? [])]
      .find((each) => labelOf(each) === choice)
      ?.querySelector('input')
  },
  words: () => {
    const holds = (each) => clean(each.innerText).includes(name)
    let found = holds(document.body) ? document.body : undefined
    for (let inner = found; inner; inner = [...inner.children].find(holds)) found = inner
    return found
  },
}
return find[kind]() ?? null
