declare module 'tus-js-client/lib/upload.js' {
  import { Upload, type UploadOptions } from 'tus-js-client'
  /** What the library's own front for browsers is built on; we bring the line and the file ourselves. */
  class BaseUpload extends Upload {
    static defaultOptions: UploadOptions
  }
  export { BaseUpload as default }
}
