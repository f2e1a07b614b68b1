/**
 * Empties the screen, and leaves at once for a page that says nothing about the
 * visitor. Replaces this page in the history; earlier pages stay there. What
 * cannot be left is empty.
 */
export function leavePage(url: string): void {
  emptyPage();
  location.replace(url); // defence: exit-replace
}

/** Empties this document, and takes every listener of the host from it and from the window. */
export function emptyPage(): void {
  // A form of the page can have the name `open`.
  const {open, close} = Document.prototype;
  (open as () => void).call(document); // defence: exit-empties
  close.call(document);
  // `location.replace` alone sends the referrer, so a policy goes in first.
  const policy = document.createElement('meta');
  policy.name = 'referrer';
  policy.content = 'no-referrer';
  document.documentElement.append(policy); // defence: exit-referrer
}
