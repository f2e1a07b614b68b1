import type {Context, Next} from 'hono';

/** What becomes of a request for a file; `next` serves it as it is. */
export type Fate = (context: Context, next: Next) => Promise<Response | undefined>;

/** It is not there. */
export const missing: Fate = (context) =>
  Promise.resolve(context.text('Not found', 404, {'Access-Control-Allow-Origin': '*'}));

/** Somebody on the way answers in its place, as in a station or a hotel. */
export const portal: Fate = (context) =>
  Promise.resolve(context.html('<!doctype html><title>Wi-Fi de la gare</title><form>Connectez-vous</form>'));

/** The connection breaks off. */
export const cut: Fate = (context) => {
  (context.env as {incoming: {socket: {destroy(): void}}}).incoming.socket.destroy();
  return Promise.resolve(context.body(null));
};

/** It comes with these other words in it. */
export const changed =
  (change: (text: string) => string): Fate =>
  async (context, next) => {
    // As it is sent, uncompressed: a text.
    context.req.raw.headers.delete('accept-encoding');
    await next();
    const {headers} = context.res;
    context.res = new Response(change(await context.res.text()), {headers});
    return undefined;
  };

/** It comes when it is let go, and not before. */
export function held(): {readonly fate: Fate; letGo(): void} {
  let letGo = () => {};
  const free = new Promise<void>((resolve) => (letGo = resolve));
  return {
    letGo: () => letGo(),
    async fate(_, next) {
      await free;
      await next();
      return undefined;
    },
  };
}
