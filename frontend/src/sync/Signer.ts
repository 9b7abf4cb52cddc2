/** What the network needs of the vault: it signs and checks, and gives no key away. */
export type Signer = {
  deviceId: string
  /** ES256 over the text, base64url. */
  sign(text: string): Promise<string>
  /** Lower-case hex. */
  sha256(what: string | Uint8Array<ArrayBuffer>): Promise<string>
  /** Whether the authority signed this. A key that is not known here is asked for once. */
  verify(kid: string, text: string, signature: string): Promise<boolean>
}
