// Enough to read a nameplate, and small enough for one bar of signal.
const longestSide = 2_000;
const quality = 0.85;

/** The picture as JPEG of at most 2,000 pixels a side, upright; undefined when the browser cannot read it as a picture. */
export async function shrunk(file: Blob): Promise<Blob | undefined> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined);
  if (picture === undefined) {
    return undefined;
  }

  const { width, height } = fitted(picture.width, picture.height, longestSide);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height);
  picture.close();
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/jpeg', quality));
}

/** Width and height within a square, never enlarged. Pure. */
export function fitted(width: number, height: number, most: number): { width: number; height: number } {
  const scale = Math.min(1, most / Math.max(width, height, 1));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
