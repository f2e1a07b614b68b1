import {assign, fromPromise, raise, setup, stateIn} from 'xstate';

import {HELPER, begin, blank, move, opened, toggled, withBook} from './changes.js';
import {stands} from './next-state.js';

import type {Directory} from '../directory.js';
import type {Help, Resources} from '../resources.js';
import type {Loaded} from './changes.js';
import type {JourneyContext, Settings} from './context.js';
import type {JourneyEvent} from './events.js';
import type {Book} from '@cyber-17/content';
import type {DiagnosticEvent} from '@cyber-17/diagnostic';

/**
 * The outer machine: what is on screen, and what is on its way.
 *
 * Two halves run side by side. `visit` is the view; `graph`, `help`, `book`
 * and `directory` are what the network brings, each with its failure state, so
 * that no view ever waits for something that another view could do without.
 */
export function createJourney(resources: Resources) {
  return setup({
    types: {
      context: {} as JourneyContext,
      events: {} as JourneyEvent,
      input: {} as Settings,
    },
    actors: {
      loadGraph: fromPromise<Loaded, Settings>(async ({input}) => {
        const [naming, diagnosis] = await Promise.all([
          resources.loadGraph(input.lang),
          resources.loadDiagnosis(),
        ]);
        return {graph: await diagnosis.withFirstAid(naming), diagnosis};
      }),
      loadHelp: fromPromise<Help>(() => resources.loadHelp()),
      loadBook: fromPromise<Book, JourneyContext>(({input, signal}) =>
        input.help!.loadBook(resources.operator, input.graph!, signal),
      ),
      loadDirectory: fromPromise<Directory, JourneyContext>(({input, signal}) =>
        input.help!.loadDirectory(resources.operator, input.postcode!, signal),
      ),
    },
    guards: {
      hasGraph: ({context}) => context.diagnostic !== undefined,
      isAsking: ({context}) => stands(context, 'naming'),
      isNamed: ({context}) => stands(context, 'named') || stands(context, 'concluded'),
      isDetailing: ({context}) => stands(context, 'detailing'),
    },
    actions: {
      takeSettings: assign(({context, event}) =>
        event.type === 'panel.opened' ? opened(context, event.settings) : {},
      ),
      keepAnswer: assign(({event}) =>
        event.type === 'answer.given' && 'question' in event
          ? {pending: {question: event.question, answers: event.answers}}
          : {},
      ),
      chooseAudience: assign(({event}) =>
        event.type === 'audience.changed' ? {audience: event.audience} : {},
      ),
      chooseLanguage: assign(({context, event}) =>
        event.type === 'language.changed' ? {settings: {...context.settings, lang: event.lang}} : {},
      ),
      beginDiagnostic: assign(({context, event}) =>
        begin(context, (event as unknown as {output: Loaded}).output),
      ),
      moveDiagnostic: assign(({context, event}) => move(context, event as DiagnosticEvent)),
      beginHelping: assign(({context}) =>
        move(context, {type: 'diagnostic.restarted', beginning: {question: HELPER}}),
      ),
      tickAction: assign(({context, event}) =>
        event.type === 'action.ticked' ? {done: toggled(context.done, event.action)} : {},
      ),
      tickLine: assign(({context, event}) =>
        event.type === 'line.ticked' ? {untold: toggled(context.untold, event.line)} : {},
      ),
      chooseTelling: assign(({event}) => (event.type === 'chat.opened' ? {telling: event.telling} : {})),
      keepPostcode: assign(({event}) =>
        event.type === 'providers.searched' ? {postcode: event.postcode} : {},
      ),
      forget: assign(({context}) => blank(context.settings)),
    },
  }).createMachine({
    id: 'journey',
    context: ({input}) => blank(input),
    type: 'parallel',
    states: {
      visit: {
        initial: 'closed',
        states: {
          closed: {
            on: {'panel.opened': {target: 'open.last', actions: 'takeSettings'}},
          },
          open: {
            initial: 'asking',
            on: {
              'panel.opened': {actions: 'takeSettings'},
              'panel.closed': 'closed',
              'panel.forgotten': {target: 'closed', actions: 'forget'},
              'language.changed': {actions: 'chooseLanguage'},
              'diagnostic.restarted': {target: '.asking', actions: 'moveDiagnostic'},
              'action.ticked': {actions: 'tickAction'},
            },
            states: {
              last: {type: 'history', history: 'shallow'},
              asking: {
                always: {guard: 'isNamed', target: 'outcome'},
                on: {
                  'answer.given': [{guard: 'hasGraph', actions: 'moveDiagnostic'}, {actions: 'keepAnswer'}],
                  'answer.unknown': {actions: 'moveDiagnostic'},
                  'step.reversed': {actions: 'moveDiagnostic'},
                  'audience.changed': {actions: ['chooseAudience', 'moveDiagnostic']},
                  'helping.begun': {actions: 'beginHelping'},
                },
              },
              outcome: {
                always: [
                  {guard: 'isAsking', target: 'asking'},
                  {guard: 'isDetailing', target: 'detailing'},
                ],
                on: {
                  'step.reversed': {actions: 'moveDiagnostic'},
                  'answer.revised': {actions: 'moveDiagnostic'},
                  'details.begun': {actions: 'moveDiagnostic'},
                  'plan.opened': 'plan',
                  'handover.opened': 'handover',
                },
              },
              detailing: {
                always: {guard: 'isNamed', target: 'outcome'},
                on: {
                  'answer.given': {actions: 'moveDiagnostic'},
                  'answer.unknown': {actions: 'moveDiagnostic'},
                  'step.reversed': {actions: 'moveDiagnostic'},
                  'details.ended': {actions: 'moveDiagnostic'},
                },
              },
              plan: {
                always: {guard: 'isAsking', target: 'asking'},
                on: {
                  'step.reversed': 'outcome',
                  'providers.opened': 'providers',
                  'handover.opened': 'handover',
                },
              },
              providers: {
                always: {guard: 'isAsking', target: 'asking'},
                on: {'step.reversed': 'plan'},
              },
              handover: {
                always: {guard: 'isAsking', target: 'asking'},
                on: {
                  'line.ticked': {actions: 'tickLine'},
                  'chat.opened': {target: 'chat', actions: 'chooseTelling'},
                  'step.reversed': 'outcome',
                },
              },
              chat: {
                always: {guard: 'isAsking', target: 'asking'},
                on: {'plan.opened': 'plan', 'step.reversed': 'outcome'},
              },
            },
          },
        },
      },
      graph: {
        initial: 'idle',
        on: {
          'language.changed': {target: '.loading', actions: 'chooseLanguage'},
          'panel.forgotten': '.idle',
        },
        states: {
          idle: {on: {'panel.opened': {target: 'loading', actions: 'takeSettings'}}},
          loading: {
            invoke: {
              src: 'loadGraph',
              input: ({context}) => context.settings,
              onDone: {target: 'ready', actions: ['beginDiagnostic', raise({type: 'graph.loaded'})]},
              onError: 'failed',
            },
          },
          ready: {},
          failed: {on: {'loading.retried': 'loading', 'panel.opened': 'loading'}},
        },
      },
      help: {
        initial: 'idle',
        on: {'panel.forgotten': '.idle'},
        states: {
          // Not before the graph has come: what names the threat goes first.
          idle: {on: {'graph.loaded': 'loading'}},
          loading: {
            invoke: {
              src: 'loadHelp',
              onDone: {target: 'ready', actions: assign({help: ({event}) => event.output})},
              onError: 'failed',
            },
          },
          failed: {
            on: {'loading.retried': 'loading', 'plan.opened': 'loading', 'handover.opened': 'loading'},
          },
          ready: {
            initial: 'loading',
            // Another language: its graph came, now its book.
            on: {'graph.loaded': '.loading'},
            states: {
              loading: {
                invoke: {
                  src: 'loadBook',
                  input: ({context}) => context,
                  onDone: {
                    target: 'ready',
                    actions: assign(({context, event}) => withBook(context, event.output)),
                  },
                  onError: 'failed',
                },
              },
              ready: {},
              failed: {
                // Nobody waits for it behind a closed panel.
                after: {30_000: {guard: stateIn({visit: 'open'}), target: 'loading'}},
                on: {'loading.retried': 'loading', 'plan.opened': 'loading'},
              },
            },
          },
        },
      },
      directory: {
        initial: 'idle',
        on: {
          'providers.searched': {guard: 'hasGraph', target: '.loading', actions: 'keepPostcode'},
          'panel.forgotten': '.idle',
        },
        states: {
          idle: {},
          loading: {
            invoke: {
              src: 'loadDirectory',
              input: ({context}) => context,
              onDone: {target: 'ready', actions: assign({directory: ({event}) => event.output})},
              onError: {
                target: 'failed',
                actions: assign(({context, event}) => ({
                  directoryFault: context.help!.isUnknownPostcode(event.error) ? 'postcode' : 'network',
                })),
              },
            },
          },
          ready: {},
          failed: {},
        },
      },
    },
  });
}
