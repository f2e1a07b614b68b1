/**
 * Empties the screen, and leaves at once for a page that says nothing about the
 * visitor: the whole tab, where the browser lets us. Replaces this page in the
 * history; earlier pages stay there. What cannot be left is empty. The third
 * file knows more ways out: `leaveTab`.
 */
export function leavePage(url: string): void {
  emptyPage();
  try {
    // A router that guards its navigations was there first, and cannot be removed.
    Event.prototype.preventDefault = () => {};
    window.top!.location.replace(url);
  } catch {
    location.replace(url);
  }
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
