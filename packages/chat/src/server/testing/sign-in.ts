import type {Where} from './line.js';

/** A browser's cookies, as far as a sign-in needs them. */
export class Cookies {
  readonly #byHost = new Map<string, Map<string, string>>();

  take(url: string, answer: Response): void {
    const {host} = new URL(url);
    const own = this.#byHost.get(host) ?? new Map<string, string>();
    this.#byHost.set(host, own);
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const equals = pair.indexOf('=');
      const [name, value] = [pair.slice(0, equals), pair.slice(equals + 1)];
      if (value === '' || /max-age=0/i.test(line)) own.delete(name);
      else own.set(name, value);
    }
  }

  of(url: string): string {
    return [...(this.#byHost.get(new URL(url).host) ?? [])].map((pair) => pair.join('=')).join('; ');
  }
}

/**
 * Signs in as one of the invented people, as a browser does, and answers the cookie.
 *
 * @param through changes the address that the provider leads back to
 */
export async function signIn(
  {address, origin}: Where,
  person: string,
  through: (url: string) => string = (url) => url,
  cookies = new Cookies(),
): Promise<string> {
  // The node listens elsewhere than its public origin says.
  const reached = (url: string) => url.replace(origin, `http://${address}`);
  let url = `http://${address}/sign-in`;
  for (let hop = 0; hop < 12; hop++) {
    const answer = await fetch(url, {redirect: 'manual', headers: {cookie: cookies.of(url)}});
    cookies.take(url, answer);
    const next = answer.headers.get('location');
    if (next?.endsWith('/console/')) return cookies.of(url);
    if (next) {
      const absolute = new URL(next, url).href;
      url = absolute.startsWith(`${origin}/callback`) ? reached(through(absolute)) : reached(absolute);
    } else if (url.includes('/choose/') && answer.ok) {
      url = `${url.split('?')[0]}?person=${person}`;
    } else {
      throw new Error(`Expected a redirect from ${new URL(url).pathname}, found ${answer.status}.`);
    }
  }
  throw new Error('Expected a sign-in of at most twelve steps, found more.');
}
