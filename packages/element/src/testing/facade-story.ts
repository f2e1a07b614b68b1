import {create} from '../create.js';
import {Cyber17} from '../cyber-17.js';
import {defineCyber17} from '../define.js';

import type {LauncherWords} from '../launcher-words.js';

/** How a story loads the code of the panel. */
export type Loading = () => Promise<unknown>;

/** The host's page in a story, and what happens on it. */
export interface FacadeStaging {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: () => readonly Node[];
  /** How the panel's code loads: by default it never finishes. */
  readonly loadPanel?: Loading;
  readonly walk?: (facade: Cyber17) => Promise<unknown>;
}

/** What Storybook provides: the canvas, and the toolbar's values. */
export interface Scene {
  readonly canvasElement: HTMLElement;
  readonly globals: {readonly lang: string};
}

const never: Loading = () => new Promise(() => {});

/**
 * A story of the facade on a host's page: what it shows, in a sentence.
 * The panel itself has stories of its own, beside its views.
 */
export function facadeStory(shows: string, staging: FacadeStaging = {}) {
  const {attributes = {}, children = () => [], loadPanel = never, walk} = staging;
  return {
    parameters: {docs: {description: {story: shows}}},
    render: () => create('main', {}, create('h1', {textContent: 'Example'})),
    beforeEach: () => {
      const {createSession} = Cyber17;
      Cyber17.createSession = undefined;
      return () => {
        Cyber17.createSession = createSession;
      };
    },
    async play({canvasElement, globals: {lang}}: Scene) {
      const sentences = (await (await fetch('/launchers.json')).json()) as LauncherWords;
      if (!customElements.get('cyber-17')) defineCyber17({words: named(sentences), loadPanel});
      Cyber17.load = loadPanel;
      const facade = create('cyber-17', {});
      for (const [name, value] of Object.entries({lang, ...attributes})) facade.setAttribute(name, value);
      facade.append(...children());
      canvasElement.querySelector('main')?.append(facade);
      await walk?.(facade);
    },
  };
}

/** The sentences of the loader, which end with the name of the service. */
function named(sentences: LauncherWords): LauncherWords {
  const entries = Object.entries(sentences).map(([lang, sentence]) => [lang, `${sentence} – cyber-17`]);
  return Object.fromEntries(entries) as LauncherWords;
}
