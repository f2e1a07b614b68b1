/** Whether an open dialog has a box: its ancestors may hide it, and the page would be inert behind nothing. */
export function hasBox(dialog: HTMLElement): boolean {
  // Closed details skip their content, which still has boxes. Safari 16 cannot tell.
  return dialog.getClientRects().length > 0 && (dialog.checkVisibility?.() ?? true);
}
