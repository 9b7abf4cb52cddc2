// Puts every Vaadin component that the client depends on through what a worker could do to it, under the real policies.
import { scriptUrl } from '../../src/shell/index.ts'
import 'virtual:components'

const settle = () => new Promise((done) => setTimeout(done, 60))

const FILLED = {
  label: 'Label',
  helperText: 'Help',
  errorMessage: 'Mend this',
  placeholder: 'Type',
  clearButtonVisible: true,
}
const STATES = [{}, { required: true, invalid: true }, { disabled: true }, { readonly: true }]
const VALUES = {
  'vaadin-date-picker': '2026-11-27',
  'vaadin-time-picker': '14:30',
  'vaadin-text-field': 'Amara',
  'vaadin-text-area': 'She said\ntwo things',
  'vaadin-password-field': 'five words',
  'vaadin-select': 'a',
  'vaadin-combo-box': 'a',
}
const ITEMS = [
  { label: 'One', value: 'a' },
  { label: 'Two', value: 'b' },
]
const INSIDE = {
  'vaadin-button': 'Start visit',
  'vaadin-card': 'A card',
  'vaadin-item': 'An item',
  'vaadin-details-summary': 'Summary',
}

function make(tag, state) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries({ ...FILLED, ...state })) if (name in element) element[name] = value
  if ('items' in element) element.items = ITEMS
  if (VALUES[tag]) element.value = VALUES[tag]
  if (INSIDE[tag]) element.append(INSIDE[tag])
  return element
}

function group(tag, child) {
  const element = make(tag, {})
  for (const item of ITEMS)
    element.append(Object.assign(document.createElement(child), { label: item.label, value: item.value }))
  return element
}

function surround(element, tag) {
  if (tag === 'vaadin-custom-field') element.append(document.createElement('input'))
  if (tag === 'vaadin-details') element.append(Object.assign(document.createElement('span'), { textContent: 'Inside' }))
  if ('headerTitle' in element) element.headerTitle = 'Title'
  if (tag === 'vaadin-confirm-dialog')
    Object.assign(element, {
      header: 'Sure?',
      message: 'Really?',
      cancelButtonVisible: true,
      rejectButtonVisible: true,
    })
  if ('renderer' in element) element.renderer = (root) => (root.textContent = 'Rendered')
}

async function exercise(tag) {
  for (const state of STATES) {
    const element = make(tag, state)
    surround(element, tag)
    document.body.append(element)
    await settle()
    element.focus?.()
    if ('opened' in element && !state.disabled && !state.readonly) {
      element.opened = true
      await settle()
      element.opened = false
    }
    element.remove()
  }
}

const tags = window.definedElements.filter(
  (tag) => tag.startsWith('vaadin-') && !/-(overlay|container|month-calendar|scroller|content)/.test(tag),
)
await Promise.all(tags.map(exercise))
for (const [tag, child] of [
  ['vaadin-radio-group', 'vaadin-radio-button'],
  ['vaadin-checkbox-group', 'vaadin-checkbox'],
]) {
  if (!customElements.get(tag)) continue
  document.body.append(group(tag, child))
  await settle()
}
window.gallery = { tags, worker: String(scriptUrl('/sw.js')) }
