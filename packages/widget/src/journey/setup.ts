import {createMachine} from 'xstate';

import type {setup as xstateSetup} from 'xstate';

/**
 * `setup` of XState, typed as there, without the action creators that it hands
 * out: a bundler cannot tell which of them are used, and they weigh 0.7 KB in
 * what a visitor downloads.
 */
export const setup = (({
  types: _types,
  ...implementations
}: {readonly types?: unknown} & Parameters<typeof createMachine>[1]) => ({
  createMachine: (config: Parameters<typeof createMachine>[0]) =>
    createMachine(config as never, implementations as never),
})) as unknown as typeof xstateSetup;
