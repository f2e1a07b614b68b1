/** The part of Trusted Types that is used here. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: {createScriptURL(url: string): string},
  ): {createScriptURL(url: string): string};
}

/**
 * Makes addresses of scripts where the browser asks for it.
 *
 * @param name of a policy that the header allows; a name is used once a page
 */
export function trustedUrls(name: string): (url: string) => string {
  const {trustedTypes} = globalThis as {trustedTypes?: TrustedTypes};
  const policy = trustedTypes?.createPolicy(name, {createScriptURL: (url) => url});
  return (url) => policy?.createScriptURL(url) ?? url;
}
