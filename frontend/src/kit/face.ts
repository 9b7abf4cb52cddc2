import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit'
import { define } from './define'
import { LightElement } from './LightElement'

const eyes = svg`<circle cx="17" cy="21" r="2.5" fill="currentColor"/><circle cx="31" cy="21" r="2.5" fill="currentColor"/>`

/** Each differs from every other by its eyes, its brows and its mouth, and none by a colour alone. */
const drawings: Record<string, SVGTemplateResult> = {
  HAPPY: svg`${eyes}<path d="M14.5 28.5q9.5 11 19 0"/>`,
  CALM: svg`<path d="M12.5 20.5q4 4 8 0M27.5 20.5q4 4 8 0M17 31q7 5 14 0"/>`,
  EXCITED: svg`<path d="m16.5 13 2 5 5 2-5 2-2 5-2-5-5-2 5-2ZM31.5 13l2 5 5 2-5 2-2 5-2-5-5-2 5-2Z" fill="currentColor" stroke="none"/><path d="M14.5 29.5h19a9.5 9 0 0 1-19 0Z" fill="currentColor"/>`,
  WORRIED: svg`<circle cx="17" cy="22.5" r="2.5" fill="currentColor"/><circle cx="31" cy="22.5" r="2.5" fill="currentColor"/><path d="M11.5 17.5l8-4M36.5 17.5l-8-4M14.5 33.5q3.200-4.5 6.400-1.5t6.300 0 6.300-1"/>`,
  SAD: svg`${eyes}<path d="M12.5 16q3-.5 6-2.5M35.5 16q-3-.5-6-2.5M16 35.5q7-8 14 0"/><path d="M36.5 25.5q4 6 0 6t0-6Z" fill="currentColor"/>`,
  ANGRY: svg`<circle cx="17.5" cy="23.5" r="2.5" fill="currentColor"/><circle cx="30.5" cy="23.5" r="2.5" fill="currentColor"/><path d="M11.5 14.5l9.5 4.5M36.5 14.5 27 19M16 34.5h16"/>`,
  MIXED: svg`${eyes}<path d="M12.5 15q4-3.5 8 0M28 16.5l7.5-3M13.5 30.5q5.5 8 10.5 3t10.5 1.5"/>`,
}

/**
 * A feeling as a face, drawn here because a tablet may have no such glyph. It takes the colour of the words it stands
 * beside, which say the same: readers skip it.
 */
class Face extends LightElement {
  static override properties = { feeling: {} }
  declare feeling: string

  protected override render(): TemplateResult | typeof nothing {
    const drawing = drawings[this.feeling]
    if (!drawing) return nothing
    return html`<svg
      width="44"
      height="44"
      viewBox="0 0 48 48"
      aria-hidden="true"
      focusable="false"
      fill="none"
      stroke="currentColor"
      stroke-width="2.3"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      <circle cx="24" cy="24" r="21.5" fill="currentColor" fill-opacity="0.07" />
      ${drawing}
    </svg>`
  }
}

define('doorstep-face', Face)
