/** Hands a file to the person, as a download. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun with the click; the memory is given back once it has been taken up.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
