import { svg, type SVGTemplateResult } from 'lit'
import { html, type TemplateResult } from 'lit'

const shapes = {
  step: svg`<path d="M5 20V5a1 1 0 0 1 1-1h9a1 1 0 0 1 1 1v15"/><path d="M2.5 20h19"/><path d="M12.5 12.5v.01"/><path d="M16 17h5.5v3"/>`,
  today: svg`<rect x="4" y="5" width="16" height="15" rx="2.5"/><path d="M8 3v4M16 3v4M4 10h16"/>`,
  sent: svg`<path d="M21 3 10.5 13.5"/><path d="M21 3l-6.5 18-4-7.5L3 9.5Z"/>`,
  cover: svg`<path d="M4 4l16 16"/><path d="M9.9 5.6A9.7 9.7 0 0 1 12 5.3c5 0 8.3 4 9.3 6.7a12 12 0 0 1-2.6 3.7M6.2 7.2A12.500 12.500 0 0 0 2.700 12C3.700 14.700 7 18.700 12 18.700c1.600 0 3-.400 4.300-1.100"/>`,
  lock: svg`<rect x="5" y="11" width="14" height="9" rx="2"/><path d="M8 11V8a4 4 0 0 1 8 0v3"/>`,
  camera: svg`<path d="M4 8h3.500l1.500-2.500h6L16.500 8H20a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V9a1 1 0 0 1 1-1Z"/><circle cx="12" cy="13" r="3.500"/>`,
  check: svg`<path d="M5 12.5l4.500 4.500L19 7.500"/>`,
  begun: svg`<circle cx="12" cy="12" r="7.500"/><path d="M12 8v4.500l3 1.500"/>`,
  empty: svg`<circle cx="12" cy="12" r="7.500"/>`,
  warn: svg`<path d="M12 4 2.700 20h18.600Z"/><path d="M12 10v4.500M12 17.200v.01"/>`,
  back: svg`<path d="M15 5l-7 7 7 7"/>`,
  home: svg`<path d="M4 11.500 12 4l8 7.500"/><path d="M6 10v10h12V10"/>`,
  differ: svg`<path d="M4 5h10a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1H9l-3.500 3v-3H4a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1Z"/><path d="M18 9.500h2a1 1 0 0 1 1 1V16a1 1 0 0 1-1 1h-1v2.500L16 17h-4a1 1 0 0 1-1-1"/>`,
  pen: svg`<path d="M4 20l1-4.500L16.500 4l3.500 3.500L8.500 19Z"/>`,
  undo: svg`<path d="M8.500 5 4 9.500 8.500 14"/><path d="M4 9.500h10a5.500 5.500 0 0 1 0 11h-3"/>`,
  sun: svg`<circle cx="12" cy="12" r="4"/><path d="M12 3v2M12 19v2M3 12h2M19 12h2M5.600 5.600 7 7M17 17l1.400 1.400M18.400 5.600 17 7M7 17l-1.400 1.400"/>`,
  cloud: svg`<path d="M7 18.500a4 4 0 0 1-.500-8A5.500 5.500 0 0 1 17 9.500a4.500 4.500 0 0 1 .500 9Z"/>`,
  rain: svg`<path d="M7 15a4 4 0 0 1-.500-8A5.500 5.500 0 0 1 17 6a4.500 4.500 0 0 1 .500 9Z"/><path d="M9 18l-1 2.500M13 18l-1 2.500M17 18l-1 2.500"/>`,
  moon: svg`<path d="M19.500 14.500A8 8 0 0 1 9.500 4.500a8 8 0 1 0 10 10Z"/>`,
} satisfies Record<string, SVGTemplateResult>

export type IconName = keyof typeof shapes

/** A picture beside words; it says nothing that the words do not say, so readers skip it. */
export function icon(name: IconName, slot?: string): TemplateResult {
  const flips = name === 'back' || name === 'sent' ? 'icon icon-flips' : 'icon'
  return html`<svg class=${flips} slot=${slot ?? ''} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    ${shapes[name]}
  </svg>`
}
