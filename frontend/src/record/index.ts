export * from './Draft'
export * from './Tablet'
export * from './model'
export { newId } from './newId'
