import type {PublishedBook} from '@cyber-17/client';
import type {Graph} from '@cyber-17/content';

/** What the loading of a book brings. */
export interface BookArrived {
  readonly output: PublishedBook;
  /** What to lay it on; absent while the graph at hand knows no book. */
  readonly graph?: Graph;
}
