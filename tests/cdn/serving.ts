/** Something that is served, until it ends. */
export interface Serving {
  readonly url: string;
  end(): void;
}
