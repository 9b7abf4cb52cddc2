export { DrawingPad } from './DrawingPad'
export { hasStrokes } from './strokes'
export { toPicture } from './toPicture'
