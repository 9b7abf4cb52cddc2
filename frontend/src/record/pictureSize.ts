export const PICTURE_PIXELS_MAX = 40_000_000
export const PICTURE_BYTES_MAX = 20 * 1024 * 1024
export const PICTURES_MAX = 20
export const CAPTION_MAX = 400
/** Below this, pictures stop; words never do. */
export const ROOM_FOR_PICTURES_BYTES = 200_000_000

export type PictureSize = { width: number; height: number }

/** How large a picture is, read from its head and without decoding it; nothing for what is no JPEG, PNG or WebP. */
export function pictureSize(head: Uint8Array): PictureSize | undefined {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
  try {
    if (view.getUint16(0) === 0xffd8) return jpeg(view)
    if (view.getUint32(0) === 0x89504e47) return { width: view.getUint32(16), height: view.getUint32(20) }
    if (view.getUint32(0) === 0x52494646 && view.getUint32(8) === 0x57454250) return webp(view)
  } catch {
    // It ends where its size should stand.
  }
  return undefined
}

/** The size stands in the frame's segment; what stands before it is skipped by its length. */
function jpeg(view: DataView): PictureSize | undefined {
  let at = 2
  for (;;) {
    while (view.getUint8(at + 1) === 0xff) at++
    if (view.getUint8(at) !== 0xff) return undefined
    const marker = view.getUint8(at + 1)
    const frame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (frame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    if (marker === 0xda || marker === 0xd9) return undefined
    at += 2 + view.getUint16(at + 2)
  }
}

function webp(view: DataView): PictureSize | undefined {
  switch (view.getUint32(12)) {
    case 0x56503820:
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
    case 0x5650384c: {
      const bits = view.getUint32(21, true)
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
    }
    case 0x56503858:
      return { width: three(view, 24) + 1, height: three(view, 27) + 1 }
  }
  return undefined
}

const three = (view: DataView, at: number): number => view.getUint16(at, true) + (view.getUint8(at + 2) << 16)
