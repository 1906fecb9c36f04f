/**
 * Asks the browser not to clear our data when the disk is tight. `unlimitedStorage` already promises it; Chromium
 * answers no all the same, so the answer is not looked at.
 */
export function askToPersist(): void {
  const storage = navigator.storage as Partial<StorageManager> | undefined;
  void storage?.persist?.().catch(() => false);
}
