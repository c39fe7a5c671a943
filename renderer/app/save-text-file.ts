/** Hands a text to the browser's own «Save», as a file. */
export function saveTextFile(fileName: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser has taken the text once the click has been worked off.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
