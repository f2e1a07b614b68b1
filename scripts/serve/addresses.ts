import type {OriginName} from './origins.js';
import type {OperatorConfiguration} from '@cyber-17/operator';
import type {ServerType} from '@hono/node-server';
import type {AddressInfo} from 'node:net';

/** The address that each origin is really served at, by its published one. */
export function addressesOf(
  operator: OperatorConfiguration,
  servers: Readonly<Partial<Record<OriginName, ServerType>>>,
): ReadonlyMap<string, string> {
  return new Map(
    (['host', 'cdn', 'api', 'chat'] as const).map((name) => {
      const server = servers[name];
      // Nothing listens on port 1: a stopped origin must not reach a server of somebody else.
      const port = server ? (server.address() as AddressInfo).port : 1;
      return [operator[`${name}Origin`], `127.0.0.1:${port}`] as const;
    }),
  );
}

/** How a browser is told where the origins are: a rule for each. */
export function resolverRules(addresses: ReadonlyMap<string, string>): readonly string[] {
  return [...addresses].map(([origin, address]) => `MAP ${new URL(origin).host} ${address}`);
}
