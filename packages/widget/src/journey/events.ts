import type {BookArrived} from './book-arrived.js';
import type {Counting} from './counting.js';
import type {Settings} from './settings.js';
import type {Place} from '@cyber-17/client';
import type {AnswerGiven, Beginning, DiagnosticEvent, TrailEntry} from '@cyber-17/diagnostic';
import type {Audience, Lang} from '@cyber-17/protocol';

/** Everything that can happen on the journey. Views send these; nothing else moves it. */
export type JourneyEvent =
  | DiagnosticEvent
  | (AnswerGiven & {readonly question: string})
  | {readonly type: 'panel.opened'; readonly settings: Settings}
  | {readonly type: 'panel.closed'}
  | {readonly type: 'panel.forgotten'}
  | {readonly type: 'audience.changed'; readonly audience: Audience}
  | {readonly type: 'language.changed'; readonly lang: Lang}
  | {readonly type: 'helping.begun'}
  /** The questions go on from here: what somebody told says so, or they chose it. What else they told is marked, to confirm. */
  | {
      readonly type: 'beginning.chosen';
      readonly beginning: Beginning;
      readonly marks?: Readonly<Record<string, TrailEntry>>;
    }
  | {readonly type: 'loading.retried'}
  /** Raised by the journey itself: the graph of a language has loaded. */
  | {readonly type: 'graph.loaded'}
  /** The book of this language was published anew. */
  | ({readonly type: 'book.renewed'} & BookArrived)
  | {readonly type: 'answers.opened'}
  /** The answer at `index` of the trail is asked for again. */
  | {readonly type: 'answer.reopened'; readonly index: number}
  | {readonly type: 'plan.opened'}
  | {readonly type: 'providers.opened'}
  | {readonly type: 'handover.opened'}
  /** With the case or without; neither where no officer is there to read it. */
  | {readonly type: 'chat.opened'; readonly telling?: boolean}
  /** When it was done, or that it is not. */
  | {readonly type: 'action.ticked'; readonly action: string; readonly done: number | false}
  | {readonly type: 'action.folded'; readonly action: string; readonly isOpen: boolean}
  | {readonly type: 'letter.opened'; readonly letter: string}
  | {readonly type: 'letter.written'; readonly field: string; readonly value: string}
  | {readonly type: 'department.written'; readonly department: string}
  | {readonly type: 'line.ticked'; readonly line: string}
  | {readonly type: 'contact.judged'; readonly safe: 'yes' | 'no'}
  | {readonly type: 'words.written'; readonly words: string}
  /** How far the counting of a situation is, which the visitor asked for. */
  | {readonly type: 'situation.counted'; readonly situation: string; readonly counting: Counting}
  /** Someone is there: a key, a click, a scroll. */
  | {readonly type: 'visitor.stirred'}
  | {readonly type: 'visitor.returned'}
  /** Nothing happened, but what is said of the time holds no more. */
  | {readonly type: 'time.passed'}
  /** Raised by the journey itself: nobody returned to a shared computer. */
  | {readonly type: 'panel.wiped'}
  | {readonly type: 'providers.searched'; readonly place: Place};
