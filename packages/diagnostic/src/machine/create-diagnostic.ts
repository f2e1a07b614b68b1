import {assign} from 'xstate';

import {detailsOf, nextDetail} from '../outcome/details-of.js';
import {replay, splitDetails} from '../trail/replay.js';
import {entryFor, forAudience, restarted, revised, withoutLast} from './actions.js';
import {isAnswerToDetail} from './guards/is-answer-to-detail.js';
import {leadsTo} from './guards/leads-to.js';
import {standsAt} from './guards/stands-at.js';
import {setup} from './setup.js';

import type {DiagnosticContext, DiagnosticInput} from './context.js';
import type {DiagnosticEvent} from './events.js';
import type {Graph, Question} from '@cyber-17/content';

/** The key of a question's state: the state of `msg.who` is `msg/who`. */
export function stateKeyOf(question: string): string {
  return question.replaceAll('.', '/');
}

/**
 * Turns a graph into a machine: `naming` (one state per question) → `named` →
 * `detailing` (one state per detail question) → `concluded`.
 *
 * The machine only routes. What an answer leads to is a guard over the graph;
 * what the answers mean is {@link outcomeOf}, computed from the context.
 *
 * Going back, revising, changing audience and restoring all give the trail
 * again: `replaying` finds the state where it stands.
 */
export function createDiagnostic(graph: Graph) {
  const questions = Object.values(graph.questions);
  const namingQuestions = questions.filter(({detail}) => !detail);
  const detailQuestions = questions.filter(({detail}) => detail);

  const given = (event: DiagnosticEvent, question: string, context: DiagnosticContext) =>
    entryFor(graph, context.audience, question, event as Parameters<typeof entryFor>[3]);

  const machine = setup({
    types: {
      context: {} as DiagnosticContext,
      events: {} as DiagnosticEvent,
      input: {} as DiagnosticInput,
    },
    guards: {
      leadsTo: ({context, event}, {question, target}: {question: Question; target: string | undefined}) =>
        leadsTo(question, context.audience, given(event, question.id, context).answers, target),
      isAnswerToDetail: ({context, event}, question: Question) =>
        event.type === 'answer.unknown' ||
        (event.type === 'answer.given' &&
          isAnswerToDetail(question, context.audience, event.answers, event.moment)),
      standsAt: ({context}, question: string) => standsAt(graph, context, question),
      isNextDetail: ({context}, question: string) => nextDetail(graph, context) === question,
      hasAnswers: ({context}) => context.trail.length > 0,
      hasDetails: ({context}) => detailsOf(graph, context).length > 0,
      hasUnaskedDetail: ({context}) => context.detailing && nextDetail(graph, context) !== undefined,
      isDetailing: ({context}) => context.detailing,
      endsWithDetail: ({context}) => {
        const last = context.trail.at(-1);
        return last !== undefined && graph.questions[last.question]?.detail === true;
      },
    },
    actions: {
      recordAnswer: assign(({context, event}, question: string) => ({
        trail: [...context.trail, given(event, question, context)],
      })),
      removeLastAnswer: assign(({context}) => withoutLast(context)),
      reviseAnswer: assign(({context, event}) =>
        event.type === 'answer.revised' ? revised(graph, context, event.index, event) : {},
      ),
      changeAudience: assign(({context, event}) =>
        event.type === 'audience.changed' ? forAudience(graph, context, event.audience) : {},
      ),
      restart: assign(({context, event}) =>
        event.type === 'diagnostic.restarted' ? restarted(graph, context, event.beginning) : {},
      ),
      beginDetails: assign({detailing: true}),
      leaveDetails: assign({detailing: false}),
    },
  });

  const onAnswer = (question: Question) => {
    const targets = new Set(
      question.answers.map(({to, outcome, interrupts}) => ((outcome ?? interrupts) ? undefined : to)),
    );
    // A multiple choice can end the naming whatever its single answers do.
    targets.add(undefined);
    return [...targets].map((target) => ({
      guard: {type: 'leadsTo' as const, params: {question, target}},
      target: target === undefined ? '#named' : `#naming.${stateKeyOf(target)}`,
      actions: [{type: 'recordAnswer' as const, params: question.id}],
    }));
  };

  return machine.createMachine({
    id: 'diagnostic',
    context: ({input}) => initialContext(graph, input),
    initial: 'replaying',
    on: {
      'answer.revised': {target: '#replaying', actions: 'reviseAnswer'},
      'audience.changed': {target: '#replaying', actions: 'changeAudience'},
      'diagnostic.restarted': {target: '#replaying', actions: 'restart'},
    },
    states: {
      replaying: {
        id: 'replaying',
        always: [
          ...namingQuestions.map(({id}) => ({
            guard: {type: 'standsAt' as const, params: id},
            target: `#naming.${stateKeyOf(id)}`,
          })),
          {guard: 'isDetailing' as const, target: '#detailing'},
          {target: '#named'},
        ],
      },
      naming: {
        id: 'naming',
        on: {
          'step.reversed': {guard: 'hasAnswers', target: '#replaying', actions: 'removeLastAnswer'},
        },
        initial: stateKeyOf(graph.starts.individual),
        states: Object.fromEntries(
          namingQuestions.map((question) => [
            stateKeyOf(question.id),
            {on: {'answer.given': onAnswer(question), 'answer.unknown': onAnswer(question)}},
          ]),
        ),
      },
      named: {
        id: 'named',
        on: {
          'step.reversed': {guard: 'hasAnswers', target: '#replaying', actions: 'removeLastAnswer'},
          'details.begun': [
            {guard: 'hasDetails', target: '#detailing', actions: 'beginDetails'},
            {target: '#concluded'},
          ],
          'details.ended': {target: '#concluded'},
        },
      },
      detailing: {
        id: 'detailing',
        initial: 'choosing',
        on: {
          'details.ended': {target: '#concluded'},
          'step.reversed': [
            {guard: 'endsWithDetail', target: '#detailing', actions: 'removeLastAnswer'},
            {target: '#named', actions: 'leaveDetails'},
          ],
        },
        states: {
          choosing: {
            always: [
              ...detailQuestions.map(({id}) => ({
                guard: {type: 'isNextDetail' as const, params: id},
                target: stateKeyOf(id),
              })),
              {target: '#concluded'},
            ],
          },
          ...Object.fromEntries(
            detailQuestions.map((question) => {
              const answered = {
                guard: {type: 'isAnswerToDetail' as const, params: question},
                target: 'choosing',
                actions: [{type: 'recordAnswer' as const, params: question.id}],
              };
              return [stateKeyOf(question.id), {on: {'answer.given': answered, 'answer.unknown': answered}}];
            }),
          ),
        },
      },
      concluded: {
        id: 'concluded',
        on: {
          'step.reversed': [
            {guard: 'hasUnaskedDetail', target: '#detailing'},
            {guard: 'isDetailing', target: '#detailing', actions: 'removeLastAnswer'},
            {target: '#named'},
          ],
        },
      },
    },
  });
}

/** A machine over one graph. */
export type DiagnosticMachine = ReturnType<typeof createDiagnostic>;

function initialContext(graph: Graph, input: DiagnosticInput): DiagnosticContext {
  const audience = input.audience ?? 'individual';
  const beginning = input.beginning ?? {question: graph.starts[audience]};
  const {naming, details} = splitDetails(graph, input.trail ?? []);
  const replayed = replay(graph, audience, beginning, naming);
  const isNamed = replayed.position.phase === 'named';
  const kept = isNamed ? details : [];
  const detailing = isNamed && (input.detailing ?? kept.length > 0);
  return {audience, beginning, trail: [...replayed.trail, ...kept], detailing};
}
