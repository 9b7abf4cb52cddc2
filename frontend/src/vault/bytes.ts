/** Bytes on their own memory; WebCrypto takes nothing else. */
export type Bytes = Uint8Array<ArrayBuffer>

const encoder = new TextEncoder()
// Bytes that are not the UTF-8 we wrote are an error, never a row of question marks.
const decoder = new TextDecoder('utf-8', { fatal: true })

export const utf8 = (text: string): Bytes => encoder.encode(text)

export const textOf = (bytes: Bytes): string => decoder.decode(bytes)

export const hex = (bytes: Bytes): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

export function base64url(bytes: Bytes): string {
  let binary = ''
  // Not one call for all: a large record would exceed the engine's limit of arguments.
  for (let start = 0; start < bytes.length; start += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000))
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

export function fromBase64url(text: string): Bytes {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes
}

export const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length))
