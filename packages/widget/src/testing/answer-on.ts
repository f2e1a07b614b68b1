import type {JourneyStore} from '../journey/journey-store.js';

/** Gives the first answer to each question while a view lasts, and 6:30 that morning as the moment. */
export function answerOn(store: JourneyStore, view: 'asking' | 'detailing'): void {
  while (store.view === view) {
    const {kind, answers} = store.question!;
    if (kind === 'moment')
      store.send({type: 'answer.given', answers: [], moment: '2026-11-21T06:30:00.000Z'});
    else store.send({type: 'answer.given', answers: [answers[0]!.id]});
  }
}
