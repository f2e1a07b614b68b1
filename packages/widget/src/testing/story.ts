import {PanelVisitor} from './panel-visitor.js';
import {TEST_OPERATOR} from './resources.js';

import type {Help, Resources} from '../resources.js';
import type {PanelSettings} from '@cyber-17/element';
import type {Lang} from '@cyber-17/protocol';

/** What a visitor does until the story shows what it is about. It fails where they cannot go on. */
export type Walk = (visitor: PanelVisitor) => Promise<unknown>;

/** What a story begins with, where it is not the usual. */
export interface Staging {
  readonly settings?: Partial<PanelSettings>;
  readonly resources?: Partial<Resources>;
  readonly help?: Partial<Help>;
  /** Prepares the page before the panel opens; returns a function that undoes it. */
  readonly before?: () => () => void;
}

/** What Storybook provides: where to draw, and the toolbar's choices. */
interface Scene {
  readonly canvasElement: HTMLElement;
  readonly globals: {readonly lang: Lang; readonly theme: 'light' | 'dark'};
}

/** A story as Storybook reads it. Its shape is theirs; nothing of theirs is imported here. */
export interface Story {
  readonly parameters: {readonly docs: {readonly description: {readonly story: string}}};
  readonly render: () => HTMLElement;
  readonly beforeEach: () => (() => void) | undefined;
  readonly play: (scene: Scene) => Promise<void>;
}

/** The same link wherever the stories are served. */
const OPERATOR = {...TEST_OPERATOR, siteUrl: 'https://cyber-17.example/'};

/** The modes in which the panel is a part of the page. */
const EMBEDDED: ReadonlySet<string | undefined> = new Set(['inline', 'page']);

/**
 * A story of the real panel over real content: what it shows, in a sentence,
 * and the walk of clicks that leads there.
 */
export function story(shows: string, walk: Walk = async () => {}, staging: Staging = {}): Story {
  return {
    parameters: {docs: {description: {story: shows}}},
    // Inside a page the panel is a part of what the page itself calls its main one.
    render: () => document.createElement(EMBEDDED.has(staging.settings?.mode) ? 'main' : 'div'),
    beforeEach: () => staging.before?.(),
    async play({canvasElement, globals: {lang, theme}}) {
      const visitor = new PanelVisitor();
      await visitor.arrive({operator: OPERATOR, ...staging.resources}, staging.help);
      await visitor.open(
        {lang, theme, ...staging.settings},
        canvasElement.firstElementChild ?? canvasElement,
      );
      await walk(visitor);
    },
  };
}

/** A request that never finishes. */
export const never = (): Promise<never> => new Promise(() => {});

/** A request that fails. */
export const fails = (): Promise<never> => Promise.reject(new TypeError('Expected an answer, found none.'));
