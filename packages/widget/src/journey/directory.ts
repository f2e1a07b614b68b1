import type {JourneyContext} from './context.js';

/** What was found nearby, and on its way. */
export const directory = {
  initial: 'idle',
  on: {
    'providers.searched': {guard: 'hasGraph', target: '.loading', actions: 'keepPlace'},
    // The next visitor must not see where somebody looked for help.
    'panel.forgotten': '.idle',
    'panel.wiped': '.idle',
    'panel.closed': {guard: 'isShared', target: '.idle'},
    'diagnostic.restarted': '.idle',
  },
  states: {
    idle: {},
    loading: {
      invoke: {
        src: 'loadDirectory',
        input: ({context}: {readonly context: JourneyContext}) => context,
        onDone: {target: 'ready', actions: 'keepDirectory'},
        onError: {target: 'failed', actions: 'keepFault'},
      },
    },
    ready: {},
    failed: {},
  },
} as const;
