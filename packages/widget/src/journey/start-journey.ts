import {createActor} from 'xstate';

import {takeCarried} from './carried.js';
import {createJourney} from './journey.js';

import type {DiagnosticCode, JourneySources} from './code.js';
import type {JourneyContext} from './context.js';
import type {ActorRefFrom} from 'xstate';

/** The journey, running. */
export type Journey = ActorRefFrom<ReturnType<typeof createJourney>>;

/**
 * Starts the journey from what the visitor has done so far.
 *
 * @param changed called at every step, the first included
 */
export function startJourney(
  resources: JourneySources,
  diagnosis: DiagnosticCode,
  context: JourneyContext,
  changed: () => void,
): Journey {
  const {carried, isDamaged} = takeCarried(resources.operator.siteUrl);
  const actor = createActor(createJourney(resources, diagnosis), {
    input: {
      ...context,
      audience: carried?.audience ?? context.audience,
      carried,
      isLinkDamaged: isDamaged,
    },
  });
  actor.subscribe(changed);
  return actor.start();
}
