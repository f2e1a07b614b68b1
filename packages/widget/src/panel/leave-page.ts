/**
 * Leaves at once for a page that says nothing about the visitor. Replaces this
 * page in the history; earlier pages stay there.
 *
 * `location.replace` alone sends the referrer, so a policy goes in first.
 */
export function leavePage(url: string): void {
  const policy = document.createElement('meta');
  policy.name = 'referrer';
  policy.content = 'no-referrer';
  document.head.append(policy); // defence: exit-referrer
  location.replace(url); // defence: exit-replace
}
