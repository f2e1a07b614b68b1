import {warnOnce} from '@cyber-17/element';
import {initialTransition} from 'xstate';

import {blank} from './blank.js';
import {HELPER, audienceAt} from './first-step.js';
import {nextState, isIn} from './next-state.js';

import type {BookArrived} from './book-arrived.js';
import type {DiagnosticCode} from './code.js';
import type {JourneyContext} from './context.js';
import type {JourneyEvent} from './events.js';
import type {Settings} from './settings.js';
import type {Graph} from '@cyber-17/content';
import type {DiagnosticEvent, DiagnosticInput} from '@cyber-17/diagnostic';
import type {Audience} from '@cyber-17/protocol';

/** What the loading of the graph brings: data and the code that reads it. */
export interface Loaded {
  readonly graph: Graph;
  readonly diagnosis: DiagnosticCode;
}

/**
 * What the host's page asks for at an opening. Once the graph is there, the
 * visitor's own choices (language, audience, answers) hold over it; only another
 * `startAt` than the last begins again, there.
 */
export function opened(context: JourneyContext, settings: Settings): Partial<JourneyContext> {
  const {audience, carried, ready, settings: before} = context;
  if (!ready && !carried) return {settings, audience: audienceAt(context, settings)};
  const {startAt} = before;
  if ((settings.startAt ?? startAt) === startAt)
    return {settings: startAt ? {...settings, startAt} : settings};
  // The graph of another audience is on its way: it begins there.
  if (!ready) return {settings, carried: undefined};
  const beginning = beginningIn(ready, audience, settings);
  const begun = beginning && wiped(context, {type: 'diagnostic.restarted', beginning});
  // What was found nearby is no part of the case.
  return {...begun, settings, directory: context.directory};
}

/** Whether an opening begins again: there are no answers to return to, or the page asks to begin elsewhere. */
export function beginsAnew(context: JourneyContext, settings: Settings): boolean {
  const hasAnswers = (context.ready?.diagnostic.context.trail.length ?? 0) > 0;
  return !hasAnswers || opened(context, settings).ready !== undefined;
}

/** Whether a graph is that of an audience's party: it has their first question. */
export function serves({questions, starts}: Graph, audience: Audience): boolean {
  return Object.hasOwn(questions, starts[audience]);
}

/** Whether a graph is the one to ask from now: of the language, and for the audience. */
export function suits(graph: Graph | undefined, context: JourneyContext): boolean {
  const {lang, settings, audience} = context;
  return graph?.lang === (lang ?? settings.lang) && serves(graph, audience);
}

/**
 * The same visitor as another audience. That of the other party needs a graph of
 * its own, where no answer to this one's questions holds.
 */
export function turned(context: JourneyContext, audience: Audience): Partial<JourneyContext> {
  const {carried, ready} = context;
  // What was brought along for the questions on their way is this audience's now.
  if (!ready) return {audience, carried: carried && {...carried, audience}};
  if (serves(ready.graph, audience))
    return {audience, ...move(context, {type: 'audience.changed', audience})};
  return {audience, ready: undefined, pending: undefined, left: undefined, carried: {audience}};
}

/** The questions of someone who fills in for another: always for a person. */
export function helping(context: JourneyContext): Partial<JourneyContext> {
  const beginning = {question: HELPER};
  const changed = turned(context, 'individual');
  return changed.carried
    ? {...changed, carried: {...changed.carried, beginning}}
    : {...changed, ...move({...context, ...changed}, {type: 'diagnostic.restarted', beginning})};
}

/** Begins where what somebody told leads, or what they chose; nothing of it is answered yet. */
export function begunAt(context: JourneyContext, event: JourneyEvent): Partial<JourneyContext> {
  if (event.type !== 'beginning.chosen') return {};
  const {beginning, marks = {}} = event;
  return {earlier: marks, left: context, ...move(context, {type: 'diagnostic.restarted', beginning})};
}

/**
 * A graph has loaded. Details are asked by the book: that of the language before asks
 * on, until the one of this graph has loaded too.
 */
export function arrived(context: JourneyContext, {graph, diagnosis}: Loaded): Partial<JourneyContext> {
  const {book} = context;
  const isAsking = book && isIn(context, 'detailing');
  return begin(context, {diagnosis, graph: isAsking ? diagnosis.withBook(graph, book) : graph});
}

/**
 * A diagnostic over a graph that has just loaded, with the answers given so far:
 * those in another language, brought along, or one given before there was a graph.
 */
function begin(context: JourneyContext, {graph, diagnosis}: Loaded): Partial<JourneyContext> {
  const {pending, ready, settings} = context;
  const carried = broughtTo(graph, context);
  const audience = carried?.audience ?? context.audience;
  const machine = diagnosis.createDiagnostic(graph);
  const beginning = carried ? carried.beginning : beginningIn({graph, diagnosis}, audience, settings);
  const trail = carried?.trail ?? (pending && [pending]);
  const input: DiagnosticInput = ready?.diagnostic.context ?? {
    audience,
    ...(beginning && {beginning}),
    ...(trail && {trail}),
  };
  const [state] = initialTransition(machine, input);
  // A visitor who had finished the details is not asked again because there are more now.
  const last = isIn(context, 'concluded') ? nextState(machine, state, {type: 'details.ended'}) : state;
  return {
    ready: {graph, diagnosis, machine, diagnostic: last},
    audience,
    carried: undefined,
    before: carried ?? context.before,
  };
}

/** Where the host's page wants to begin, if that is an entry of the graph. */
function beginningIn({diagnosis, graph}: Loaded, audience: Audience, {startAt}: Settings) {
  if (startAt === undefined) return undefined;
  const beginning = diagnosis.beginningAt(graph, audience, startAt);
  if (!beginning) warnOnce('unknown-start-at', `“${startAt}” is no entry for this audience.`);
  return beginning;
}

/** What was brought along, if this graph knows where it begins. */
function broughtTo({questions, threats}: Graph, {carried, ready}: JourneyContext) {
  if (!carried || ready) return undefined;
  const {question, named} = carried.beginning ?? {};
  const isKnown =
    (!question || Object.hasOwn(questions, question)) && (!named || Object.hasOwn(threats, named));
  return isKnown ? carried : undefined;
}

/** The same diagnostic over a graph that knows what its book adds. */
export function withBook(
  context: JourneyContext,
  {output: book, graph}: BookArrived,
): Partial<JourneyContext> {
  const {ready} = context;
  if (!ready) return {};
  const {diagnosis} = ready;
  return {book, ...begin(context, {diagnosis, graph: diagnosis.withBook(graph ?? ready.graph, book)})};
}

export function move({ready}: JourneyContext, event: DiagnosticEvent): Partial<JourneyContext> {
  return ready ? {ready: {...ready, diagnostic: nextState(ready.machine, ready.diagnostic, event)}} : {};
}

/**
 * One step back: from where another beginning was chosen, to what was left for it.
 * The answer that it takes away is kept, to be marked where it is asked for again.
 */
export function reversed(context: JourneyContext): Partial<JourneyContext> {
  const {ready, left} = context;
  const last = ready?.diagnostic.context.trail.at(-1);
  if (ready && left && !last && isIn(context, 'naming')) {
    const {audience, earlier} = left;
    // Over the graph of now: the language may have changed, or the book have come.
    return {...begin({...context, ready: left.ready}, ready), audience, earlier, left: left.left};
  }
  const moved = move(context, {type: 'step.reversed'});
  const isTaken = last && !moved.ready?.diagnostic.context.trail.includes(last);
  return isTaken ? {...moved, earlier: {...context.earlier, [last.question]: last}} : moved;
}

/** Another answer to a question that was reopened; the others are kept if they still hold. */
export function revise(context: JourneyContext, event: JourneyEvent): Partial<JourneyContext> {
  const {index} = context.revising!;
  // Only a detail can be skipped.
  const given = event.type === 'answer.given' ? event : {answers: []};
  const before = context.ready?.diagnostic.context;
  const revised = {...context, before, ...move(context, {...given, type: 'answer.revised', index})};
  const isAskedAgain = isIn(context, 'concluded') && isIn(revised, 'detailing');
  return isAskedAgain ? {...revised, ...move(revised, {type: 'details.ended'})} : revised;
}

/**
 * Everything that was answered, ticked, written and searched is gone. Somebody
 * who begins again is the same person; after a wipe it may be anyone.
 */
export function wiped(context: JourneyContext, event: JourneyEvent): Partial<JourneyContext> {
  const {ready, help, book, settings} = context;
  const isSame = event.type === 'diagnostic.restarted';
  const fresh = blank(settings);
  const {lang, audience} = isSame ? context : fresh;
  const cleared = {...fresh, ready, help, book, lang, audience};
  const changed = {...cleared, ...turned(cleared, audience)};
  return {...changed, ...move(changed, isSame ? event : {type: 'diagnostic.restarted'})};
}

export function toggled(all: ReadonlySet<string>, one: string): ReadonlySet<string> {
  const changed = new Set(all);
  if (!changed.delete(one)) changed.add(one);
  return changed;
}
