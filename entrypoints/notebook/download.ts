/** Hands the reader a file, by a link that is clicked for them: no permission is needed for it. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the file by then.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
