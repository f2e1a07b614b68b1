import type {Advised} from '../../journey/case.js';
import type {PublishedBook} from '@cyber-17/client';

/** The advice book, if it speaks the language of the graph: that of the language before is there until the next one is. */
export function bookOf({context: {book, ready}}: Advised): PublishedBook | undefined {
  return book?.lang === ready?.graph.lang ? book : undefined;
}
