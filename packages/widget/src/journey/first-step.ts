import {blank} from './blank.js';

import type {JourneyContext} from './context.js';
import type {JourneyEvent} from './events.js';
import type {Settings} from './settings.js';
import type {Audience} from '@cyber-17/protocol';

/** The question that asks someone who fills in for another person. */
export const HELPER = 'helper';

/** What is known before the code of the journey has loaded. */
export interface FirstStep {
  readonly isOpen: boolean;
  readonly context: JourneyContext;
}

/** A closed panel, where nothing has happened. */
export function firstStep(settings: Settings): FirstStep {
  return {isOpen: false, context: blank(settings)};
}

/** Whom it is about at an opening: the page's word, unless the visitor has chosen since it said so. */
export function audienceAt({audience, settings: before}: JourneyContext, settings: Settings): Audience {
  return (settings.audience !== before.audience && settings.audience) || audience;
}

/**
 * The first question needs no machine: it travels with the panel, and what can
 * happen on it is this. Everything else waits for the journey, which goes on
 * from here.
 */
export function afterFirst({isOpen, context}: FirstStep, event: JourneyEvent): FirstStep {
  switch (event.type) {
    case 'panel.opened': {
      const {settings} = event;
      return {isOpen: true, context: {...context, settings, audience: audienceAt(context, settings)}};
    }
    case 'panel.closed':
      return context.settings.shared ? firstStep(context.settings) : {isOpen: false, context};
    case 'panel.forgotten':
      return firstStep(context.settings);
    case 'diagnostic.restarted': {
      const {settings, lang, audience} = context;
      return {isOpen, context: {...blank(settings), lang, audience}};
    }
    case 'language.changed':
      return {isOpen, context: {...context, lang: event.lang}};
    case 'audience.changed':
      return {isOpen, context: {...context, audience: event.audience}};
    case 'answer.given':
      return 'question' in event
        ? {isOpen, context: {...context, pending: {question: event.question, answers: event.answers}}}
        : {isOpen, context};
    default:
      return {isOpen, context};
  }
}
