/** Who acts. */
export interface Actor {
  readonly id: string;
  readonly name: string;
}
