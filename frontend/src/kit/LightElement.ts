import { LitElement } from 'lit'

/**
 * Renders into the document itself, not into a shadow root: Aura styles Vaadin's components from the document, labels
 * and descriptions may point across parts of a screen, and one style sheet is enough under a strict policy.
 */
export class LightElement extends LitElement {
  protected override createRenderRoot(): this {
    return this
  }
}
