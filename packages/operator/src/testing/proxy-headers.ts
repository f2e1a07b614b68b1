/** What a configuration of docs/operate says of one name: each header, for a path and a status. */
export type ProxyHeaders = (path: string, status?: number) => Readonly<Record<string, string>>;

/** The headers that nginx adds for a name, read from its configuration. */
export function nginxHeaders(configuration: string, name: string): ProxyHeaders {
  const maps = new Map(
    [...configuration.matchAll(/^map \$status\$uri (\$\w+) \{\n([^]*?)^\}/gm)].map(([, variable, body]) => [
      variable!,
      [...body!.matchAll(/^ {2}(?:"~(.*)"|default) "(.*)";$/gm)],
    ]),
  );
  const server = blockOf(configuration, /^server \{\n[^]*?^\}/gm, `  server_name ${name};`);
  const added = [...server.matchAll(/^ {2}add_header (\S+) (?:"(.*)"|(\$\w+)) always;$/gm)];
  return (path, status = 200) =>
    Object.fromEntries(
      added.map(([, header, text, variable]) => {
        const cases = variable === undefined ? [] : maps.get(variable)!;
        const chosen = cases.find(
          ([, pattern]) => pattern === undefined || new RegExp(pattern).test(status + path),
        );
        return [header!, text ?? chosen![2]!];
      }),
    );
}

/** The headers that Caddy sets for a name, read from its configuration. */
export function caddyHeaders(configuration: string, name: string): ProxyHeaders {
  const [site = '', onErrors = ''] = blockOf(configuration, /^\S+ \{\n[^]*?^\}/gm, `${name} {`).split(
    '\n\thandle_errors {',
  );
  const matches = (matcher: string | undefined, path: string): boolean => {
    if (matcher === undefined) return true;
    const [, not, kind, pattern] = new RegExp(`^\\t${matcher} (not )?(path|path_regexp) (.*)$`, 'm').exec(
      site,
    )!;
    const regexp = kind === 'path' ? pattern!.replaceAll('.', '\\.').replaceAll('*', '.*') : pattern!;
    return new RegExp(regexp).test(path) !== (not !== undefined);
  };
  return (path, status = 200) => {
    const lines = [...site.matchAll(/^\theader (?:(@\w+) )?([A-Z]\S*) (?:"(.*)"|(\S+))$/gm)];
    const refusals =
      status < 400 ? [] : [...onErrors.matchAll(/^\t\theader (@\w+ )?(\S+) (?:"(.*)"|(\S+))$/gm)];
    const set = lines.filter(([, matcher]) => matches(matcher, path));
    return Object.fromEntries(
      [...set, ...refusals].map(([, , header, quoted, bare]) => [header!, quoted ?? bare!]),
    );
  };
}

function blockOf(configuration: string, blocks: RegExp, mark: string): string {
  const found = configuration.match(blocks)?.find((block) => `${block}\n`.includes(`${mark}\n`));
  if (found === undefined) throw new RangeError(`Expected a block with “${mark}”, found none.`);
  return found;
}
