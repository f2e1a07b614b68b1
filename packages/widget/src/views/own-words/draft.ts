/** What somebody is writing, and whether the field is open. Held by the view around it, and nowhere else. */
export interface Draft {
  text: string;
  isOpen: boolean;
  /** What it may be is on screen: it is read again where the view is drawn anew. */
  isRead?: boolean;
}
