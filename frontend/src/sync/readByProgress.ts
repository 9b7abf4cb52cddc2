/**
 * Reads a body for as long as bytes keep coming. A slow cell in a valley is no failure; silence is. `alive` is called
 * at each piece.
 */
export async function readByProgress(response: Response, alive: () => void): Promise<string> {
  if (!response.body) return response.text()
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const reader = response.body.getReader()
  let text = ''
  for (;;) {
    const { done, value } = await reader.read()
    alive()
    if (done) return text + decoder.decode()
    text += decoder.decode(value, { stream: true })
  }
}
