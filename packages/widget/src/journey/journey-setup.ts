import {assign, fromPromise, raise} from 'xstate';

import {blank} from './blank.js';
import {
  arrived,
  beginsAnew,
  begunAt,
  helping,
  move,
  opened,
  reversed,
  revise,
  suits,
  toggled,
  turned,
  wiped,
  withBook,
} from './changes.js';
import {isIn} from './next-state.js';
import {setup} from './setup.js';

import type {BookArrived} from './book-arrived.js';
import type {Loaded} from './changes.js';
import type {DiagnosticCode, HelpCode, JourneySources} from './code.js';
import type {JourneyContext, Reopening} from './context.js';
import type {JourneyEvent} from './events.js';
import type {Directory, PublishedBook} from '@cyber-17/client';
import type {DiagnosticEvent} from '@cyber-17/diagnostic';

/** The actions, guards and fetches of the journey; the machine decides when they run. */
export function journeySetup(resources: JourneySources, diagnosis: DiagnosticCode) {
  return setup({
    types: {
      context: {} as JourneyContext,
      events: {} as JourneyEvent,
      input: {} as JourneyContext,
    },
    actors: {
      loadGraph: fromPromise<Loaded, JourneyContext>(async ({input: {lang, settings, audience}}) => ({
        graph: await resources.loadGraph(lang ?? settings.lang, audience),
        diagnosis,
      })),
      loadHelp: fromPromise<HelpCode>(() => resources.loadHelp()),
      loadBook: fromPromise<PublishedBook, JourneyContext>(({input, signal}) =>
        input.help!.loadBook(resources.operator, input.ready!.graph, signal),
      ),
      loadDirectory: fromPromise<Directory, JourneyContext>(({input, signal}) =>
        input.help!.loadDirectory(resources.operator, input.place!, signal),
      ),
    },
    guards: {
      hasGraph: ({context}) => context.ready !== undefined,
      isLeft: ({context}) => !suits(context.ready?.graph, context),
      isOfAnother: ({context, event}) => !suits((event as unknown as {output: Loaded}).output.graph, context),
      isAsking: ({context}) => isIn(context, 'naming'),
      isNamed: ({context}) => isIn(context, 'named') || isIn(context, 'concluded'),
      isDetailing: ({context}) => isIn(context, 'detailing'),
      // What an answer means does not depend on the time.
      isWatched: ({context: {ready}}) =>
        ready?.diagnosis.outcomeOf(ready.graph, {...ready.diagnostic.context, now: 0}).facts['safeDevice'] ===
        'no',
      cameFrom: ({context}, view: Reopening) => context.revising?.from === view,
      isToBeShared: ({event}) => event.type === 'panel.opened' && event.settings.shared === true,
      beginsAnew: ({context, event}) => event.type === 'panel.opened' && beginsAnew(context, event.settings),
      isShared: ({context}) => context.settings.shared === true,
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
      chooseAudience: assign(({context, event}) =>
        event.type === 'audience.changed' ? turned(context, event.audience) : {},
      ),
      chooseLanguage: assign(({event}) => (event.type === 'language.changed' ? {lang: event.lang} : {})),
      beginDiagnostic: assign(({context, event}) =>
        arrived(context, (event as unknown as {output: Loaded}).output),
      ),
      moveDiagnostic: assign(({context, event}) => move(context, event as DiagnosticEvent)),
      reverse: assign(({context}) => reversed(context)),
      reopenAnswer: assign(({event}, from: Reopening) =>
        event.type === 'answer.reopened' ? {revising: {index: event.index, from}} : {},
      ),
      reviseAnswer: assign(({context, event}) => revise(context, event)),
      leaveAnswer: assign({revising: undefined}),
      chooseBeginning: assign(({context, event}) => begunAt(context, event)),
      beginHelping: assign(({context}) => helping(context)),
      tickAction: assign(({context, event}) =>
        event.type === 'action.ticked' ? {done: {...context.done, [event.action]: event.done}} : {},
      ),
      addBook: assign(({context, event}) => withBook(context, event as unknown as BookArrived)),
      keepCounting: assign(({context, event}) =>
        event.type === 'situation.counted'
          ? {counted: {...context.counted, [event.situation]: event.counting}}
          : {},
      ),
      foldAction: assign(({context, event}) =>
        event.type === 'action.folded' && context.unfolded.has(event.action) !== event.isOpen
          ? {unfolded: toggled(context.unfolded, event.action)}
          : {},
      ),
      keepDepartment: assign(({event}) =>
        event.type === 'department.written' ? {department: event.department} : {},
      ),
      chooseLetter: assign(({event}) => (event.type === 'letter.opened' ? {letter: event.letter} : {})),
      writeLetter: assign(({context: {letter, letters}, event}) =>
        event.type === 'letter.written'
          ? {letters: {...letters, [letter]: {...letters[letter], [event.field]: event.value}}}
          : {},
      ),
      tickLine: assign(({context, event}) =>
        event.type === 'line.ticked' ? {flipped: toggled(context.flipped, event.line)} : {},
      ),
      judgeContact: assign(({event}) => (event.type === 'contact.judged' ? {safeContact: event.safe} : {})),
      keepWords: assign(({event}) => (event.type === 'words.written' ? {ownWords: event.words} : {})),
      chooseTelling: assign(({event}) => (event.type === 'chat.opened' ? {telling: event.telling} : {})),
      keepPlace: assign(({event}) => (event.type === 'providers.searched' ? {place: event.place} : {})),
      keepDirectory: assign(({event}) => ({
        directory: (event as unknown as {readonly output: Directory}).output,
      })),
      keepFault: assign(({context, event}) => {
        const {error} = event as unknown as {readonly error: unknown};
        return {directoryFault: context.help!.isUnknownPostcode(error) ? 'postcode' : 'network'};
      }),
      wipe: assign(({context, event}) => wiped(context, event)),
      forget: assign(({context}) => blank(context.settings)),
      raiseWipe: raise({type: 'panel.wiped'}),
    },
  });
}
