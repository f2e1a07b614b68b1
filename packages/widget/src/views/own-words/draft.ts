/** What somebody is writing, and whether the field is open. Held by the view around it, and nowhere else. */
export interface Draft {
  text: string;
  isOpen: boolean;
}
