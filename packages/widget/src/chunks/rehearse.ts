import {openingAt} from '@cyber-17/content';
import {answersOf} from '@cyber-17/diagnostic';
import {ContextProvider} from '@lit/context';

import {journeyContext} from '../journey/journey-context.js';
import {JourneyStore} from '../journey/journey-store.js';
import {startJourney} from '../journey/start-journey.js';
import {priceWords} from '../views/shared/contact.js';
import {dateIn} from '../views/shared/date-in.js';

import type {JourneyContext} from '../journey/context.js';
import type {JourneyResources, Rehearsed} from '../resources.js';
import type {LitElement} from 'lit';

/** Which answer is given at each question: paths that end in different views. */
const CHOICES = [0, 1];

/** What formats first waits for its tables, each longer on a slow phone than any drawing takes. */
const FORMATS: readonly ((journey: JourneyStore) => unknown)[] = [
  (journey) => priceWords(journey, {centsPerMinute: 1}),
  ({lang}) => dateIn(lang, 0, {weekday: 'long'}),
  () => openingAt([], 0),
];

/** More answers than any path has. */
const MAX_ANSWERS = 20;

/** How long nothing is rehearsed after a press: it may be an answer, whose view is drawn first. */
const REST_MS = 400;

/** Journeys that have been rehearsed. */
const rehearsed = new WeakSet<Rehearsed>();

/** Until when nothing is rehearsed, on the clock of `performance.now()`. */
let restsUntil = 0;

/**
 * Walks to outcomes that nobody sees, while the visitor reads a question.
 *
 * Drawing a view for the first time takes twice as long as ever after: its code
 * is compiled, its templates parsed, its letters shaped. On a slow phone that
 * is the difference between an answer that goes on at once and one that waits.
 *
 * @param root where the panel draws: what is rehearsed looks as it will there
 */
export async function rehearse(root: ParentNode, journey: Rehearsed): Promise<void> {
  if (!journey.context.book || rehearsed.has(journey)) return;
  rehearsed.add(journey);
  root.addEventListener('pointerdown', restAfterPress, true);
  for (const choice of CHOICES) {
    await idle();
    // Another party was chosen meanwhile, or everything was erased: its questions have not come.
    if (!journey.context.ready) break;
    const ahead = await begin(journey);
    answer(ahead, choice);
    if (choice === 0) await draw(root, 'cyber-17-question', ahead);
    // Each in a moment of its own: an answer given meanwhile waits for one at most.
    for (const format of choice === 0 ? FORMATS : []) {
      format(ahead);
      await idle();
    }
    for (let step = 0; step < MAX_ANSWERS && ahead.view === 'asking'; step++) answer(ahead, choice);
    await draw(root, 'cyber-17-outcome', ahead);
  }
  root.removeEventListener('pointerdown', restAfterPress, true);
}

/** A separate journey over what has already loaded. */
async function begin({context, resources}: Rehearsed): Promise<JourneyStore> {
  // Nobody is there who could leave it: it needs no cover, and no clock for one.
  const {lang} = context.ready!.graph;
  const settings = {...context.settings, lang, audience: context.audience, shared: false};
  const journey = new JourneyStore(arrived(resources, context), settings, () => {});
  journey.send({type: 'panel.opened', settings});
  await idle();
  return journey;
}

/** The same resources, with what has loaded in place of the network. */
function arrived(resources: JourneyResources, {ready, help, book}: JourneyContext): JourneyResources {
  const {graph, diagnosis} = ready!;
  return {
    ...resources,
    loadGraph: async () => graph,
    loadDiagnosis: async () => ({...diagnosis, startJourney}),
    loadHelp: async () => ({...help!, loadBook: async () => book!}),
  };
}

/** Gives the first answer, the second, … of a question: it goes round. */
function answer(journey: JourneyStore, choice: number) {
  const {question, context} = journey;
  const answers = answersOf(question!, context.audience);
  const chosen = answers[choice % answers.length];
  journey.send({type: 'answer.given', question: question!.id, answers: chosen ? [chosen.id] : []});
}

/** Draws a view out of sight and reach, and takes it away again. */
async function draw(root: ParentNode, view: string, journey: JourneyStore): Promise<void> {
  const stage = document.createElement('div');
  // Laid out, so that its text is shaped; never seen, and without effect on any other layout.
  Object.assign(stage.style, {position: 'fixed', inset: 0, contain: 'strict', visibility: 'hidden'});
  stage.inert = true;
  // A provider asks of its host no more than to be an element.
  new ContextProvider(stage as unknown as LitElement, {context: journeyContext, initialValue: journey});
  stage.append(document.createElement(view));
  root.append(stage);
  await idle();
  await idle();
  stage.remove();
}

/** Waits until nothing else is to be done, and nobody has just pressed. */
async function idle(): Promise<void> {
  // Safari has no such call.
  await new Promise((resolve) => (window.requestIdleCallback ?? setTimeout)(resolve));
  const rest = restsUntil - performance.now();
  if (rest <= 0) return;
  await new Promise((resolve) => setTimeout(resolve, rest));
  await idle();
}

function restAfterPress() {
  restsUntil = performance.now() + REST_MS;
}
