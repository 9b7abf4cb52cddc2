declare module 'tus-js-client/lib/upload.js' {
  export { Upload as default } from 'tus-js-client'
}
