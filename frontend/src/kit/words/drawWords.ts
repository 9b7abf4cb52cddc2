/** The page to draw on. A child may read these words. */
export type DrawWords = typeof drawWords

export const drawWords = {
  title: (name: string) => (name ? `${name}’s page` : 'A page to draw on'),
  done: 'Done',
  page: (strokes: number) =>
    strokes === 0 ? 'An empty page' : strokes === 1 ? 'A page with 1 line' : `A page with ${strokes} lines`,
  colour: 'Colour',
  colours: ['Black', 'Red', 'Orange', 'Yellow', 'Green', 'Blue', 'Purple', 'Brown'],
  size: 'Pen',
  sizes: ['Thin', 'Middle', 'Thick'],
  undo: 'Take back',
  redo: 'Put back',
  again: 'Start again',
  againAsk: 'Take everything off this page? It cannot be brought back.',
  againYes: 'Take it off',
  againNo: 'Keep it',
  full: 'This page is full. Press Done to keep it, then begin another one.',
}
