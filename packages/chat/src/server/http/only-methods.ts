import type {Handler} from 'hono';

/** Refuses what no handler of a route took, and says which methods it takes. */
export const onlyMethods =
  (allow: string): Handler =>
  (context) =>
    context.text('Method not allowed', 405, {Allow: allow, 'Cache-Control': 'no-store'});
