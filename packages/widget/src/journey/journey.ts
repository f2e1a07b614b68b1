import {assign, raise, stateIn} from 'xstate';

import {attention} from './attention.js';
import {directory} from './directory.js';
import {journeySetup} from './journey-setup.js';

import type {DiagnosticCode, JourneySources} from './code.js';
import type {Reopening} from './context.js';

/** To the answer that is asked for again, and back to this view. */
const revisingFrom = (params: Reopening) =>
  ({target: 'revising', actions: {type: 'reopenAnswer', params}}) as const;

const TO_CHAT = {target: 'chat', actions: 'chooseTelling'} as const;

/** Back to a talk that goes on, from a question: nothing else asks for the chat there. */
const BACK_TO_TALK = {target: 'chat', actions: ['leaveAnswer', 'chooseTelling']} as const;

/**
 * The outer machine: what is on screen, and what is on its way.
 *
 * Two halves run side by side. `visit` is the view; `graph`, `help`, `book`
 * and `directory` are what the network brings, each with its failure state, so
 * that no view ever waits for something that another view could do without.
 */
export function createJourney(resources: JourneySources, diagnosis: DiagnosticCode) {
  return journeySetup(resources, diagnosis).createMachine({
    id: 'journey',
    context: ({input}) => input,
    type: 'parallel',
    states: {
      visit: {
        initial: 'closed',
        on: {
          'panel.forgotten': {target: '.closed', actions: 'forget'},
          // It may take longer than the panel is open.
          'situation.counted': {actions: 'keepCounting'},
        },
        states: {
          closed: {
            on: {
              'panel.opened': [
                {guard: 'beginsAnew', target: 'open.asking', actions: ['takeSettings', 'leaveAnswer']},
                {target: 'open.last', actions: 'takeSettings'},
              ],
              // The host's page can ask for it at any time.
              'diagnostic.restarted': {actions: 'wipe'},
            },
          },
          open: {
            initial: 'asking',
            on: {
              'panel.opened': [
                {guard: 'beginsAnew', target: '.asking', actions: ['takeSettings', 'leaveAnswer']},
                {actions: 'takeSettings'},
              ],
              'panel.closed': [{guard: 'isShared', target: 'closed', actions: 'wipe'}, {target: 'closed'}],
              'panel.wiped': {target: '.asking', actions: 'wipe'},
              'diagnostic.restarted': {target: '.asking', actions: 'wipe'},
              'beginning.chosen': {
                guard: 'hasGraph',
                target: '.asking',
                actions: ['chooseBeginning', 'leaveAnswer'],
              },
              'action.ticked': {actions: 'tickAction'},
              'answer.reopened': {
                guard: 'hasGraph',
                target: '.revising',
                actions: {type: 'reopenAnswer', params: 'outcome'},
              },
            },
            states: {
              last: {type: 'history', history: 'shallow'},
              asking: {
                always: {guard: 'isNamed', target: 'outcome'},
                on: {
                  'answer.given': [{guard: 'hasGraph', actions: 'moveDiagnostic'}, {actions: 'keepAnswer'}],
                  'answer.unknown': {actions: 'moveDiagnostic'},
                  'step.reversed': {actions: 'reverse'},
                  'audience.changed': {actions: 'chooseAudience'},
                  'helping.begun': {actions: 'beginHelping'},
                  'answers.opened': 'answers',
                  'chat.opened': BACK_TO_TALK,
                },
              },
              // Where the answers lead: to the next question, or to what they name.
              onward: {
                always: [
                  {guard: 'isAsking', target: 'asking', actions: 'leaveAnswer'},
                  {guard: 'isDetailing', target: 'detailing', actions: 'leaveAnswer'},
                  {
                    guard: {type: 'cameFrom', params: 'handover'},
                    target: 'handover',
                    actions: 'leaveAnswer',
                  },
                  {target: 'outcome', actions: 'leaveAnswer'},
                ],
              },
              answers: {
                on: {
                  'step.reversed': 'onward',
                  'answer.reopened': revisingFrom('answers'),
                  'chat.opened': BACK_TO_TALK,
                },
              },
              revising: {
                on: {
                  'answer.given': {target: 'onward', actions: 'reviseAnswer'},
                  'answer.unknown': {target: 'onward', actions: 'reviseAnswer'},
                  'step.reversed': [
                    {guard: {type: 'cameFrom', params: 'answers'}, target: 'answers', actions: 'leaveAnswer'},
                    {target: 'onward'},
                  ],
                  'chat.opened': BACK_TO_TALK,
                },
              },
              outcome: {
                always: [
                  {guard: 'isAsking', target: 'asking'},
                  {guard: 'isDetailing', target: 'detailing'},
                ],
                on: {
                  'step.reversed': {actions: 'reverse'},
                  'answer.reopened': revisingFrom('outcome'),
                  'threat.chosen': {target: 'onward', actions: 'moveDiagnostic'},
                  'details.begun': {actions: 'moveDiagnostic'},
                  'plan.opened': 'plan',
                  'handover.opened': 'handover',
                  'chat.opened': TO_CHAT,
                },
              },
              detailing: {
                always: {guard: 'isNamed', target: 'outcome'},
                on: {
                  'answer.given': {actions: 'moveDiagnostic'},
                  'answer.unknown': {actions: 'moveDiagnostic'},
                  'step.reversed': {actions: 'reverse'},
                  'details.ended': {actions: 'moveDiagnostic'},
                  'answers.opened': 'answers',
                  'chat.opened': TO_CHAT,
                },
              },
              plan: {
                always: {guard: 'isAsking', target: 'asking'},
                on: {
                  'action.folded': {actions: 'foldAction'},
                  'department.written': {actions: 'keepDepartment'},
                  'step.reversed': 'outcome',
                  'providers.opened': 'providers',
                  'letter.opened': {target: 'letter', actions: 'chooseLetter'},
                  'handover.opened': 'handover',
                  'chat.opened': TO_CHAT,
                },
              },
              letter: {
                always: {guard: 'isAsking', target: 'asking'},
                on: {
                  'letter.written': {actions: 'writeLetter'},
                  'step.reversed': 'plan',
                  'chat.opened': TO_CHAT,
                },
              },
              providers: {
                always: {guard: 'isAsking', target: 'asking'},
                on: {'step.reversed': 'plan', 'chat.opened': TO_CHAT},
              },
              handover: {
                always: [
                  {guard: 'isAsking', target: 'asking'},
                  // A changed answer can say so; only the outcome is discreet.
                  {guard: 'isWatched', target: 'outcome'},
                ],
                on: {
                  'answer.reopened': revisingFrom('handover'),
                  'contact.judged': {actions: 'judgeContact'},
                  'words.written': {actions: 'keepWords'},
                  'line.ticked': {actions: 'tickLine'},
                  'chat.opened': TO_CHAT,
                  'step.reversed': 'outcome',
                },
              },
              chat: {
                on: {
                  'plan.opened': 'plan',
                  'handover.opened': 'handover',
                  'chat.opened': TO_CHAT,
                  'step.reversed': 'outcome',
                },
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
          idle: {on: {'panel.opened': 'loading'}},
          loading: {
            invoke: {
              src: 'loadGraph',
              input: ({context}) => context,
              onDone: [
                // The audience or the language has changed meanwhile.
                {guard: 'isOfAnother', target: 'loading', reenter: true},
                {target: 'ready', actions: ['beginDiagnostic', raise({type: 'graph.loaded'})]},
              ],
              onError: 'failed',
            },
          },
          // Left for that of the other party, or of another language.
          ready: {always: {guard: 'isLeft', target: 'loading'}},
          failed: {
            on: {
              'loading.retried': 'loading',
              'panel.opened': 'loading',
              'audience.changed': 'loading',
              'diagnostic.restarted': 'loading',
              'panel.wiped': 'loading',
            },
          },
        },
      },
      help: {
        initial: 'idle',
        on: {'panel.forgotten': '.idle'},
        states: {
          // Not before the graph has loaded: what names the threat goes first.
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
            // Another language: its graph has loaded, its book is next.
            on: {'graph.loaded': '.loading'},
            states: {
              loading: {
                invoke: {
                  src: 'loadBook',
                  input: ({context}) => context,
                  onDone: {target: 'ready', actions: 'addBook'},
                  onError: 'failed',
                },
              },
              ready: {on: {'book.renewed': {actions: 'addBook'}}},
              failed: {
                // Nobody waits for it behind a closed panel.
                after: {30_000: {guard: stateIn({visit: 'open'}), target: 'loading'}},
                on: {'loading.retried': 'loading', 'plan.opened': 'loading'},
              },
            },
          },
        },
      },
      attention,
      directory,
    },
  });
}
