import {definePanel as registerPanel} from '@cyber-17/element';

import {Cyber17Panel} from './panel/cyber-17-panel.js';
import {Cyber17Trouble} from './panel/cyber-17-trouble.js';
import {Cyber17Telling} from './views/own-words/cyber-17-telling.js';
import {Cyber17Question} from './views/question/cyber-17-question.js';

import type {Resources} from './resources.js';
import type {ElementsOf} from './views/elements-of.js';

/** The views that travel with the panel itself. */
const VIEW_ELEMENTS = {'cyber-17-question': Cyber17Question} satisfies ElementsOf<'panel'>;

/** Defines elements by tag, each once: a second copy of this code keeps those of the first. */
function defineAll(elements: Readonly<Record<string, CustomElementConstructor>>) {
  for (const [tag, element] of Object.entries(elements)) {
    if (!customElements.get(tag)) customElements.define(tag, element);
  }
}

/**
 * Defines `<cyber-17-panel>` over what it is composed from. The elements of
 * the later views are defined when their code has loaded.
 */
export function definePanel(resources: Resources): void {
  compose(resources);
  // Last of all: from here on the facade may ask for a panel.
  registerPanel(Cyber17Panel);
}

/** Composes the panel, and defines the views that travel with it. */
export function compose(resources: Resources): void {
  Cyber17Panel.resources = {
    ...resources,
    async loadDiagnosis() {
      const diagnosis = await resources.loadDiagnosis();
      defineAll(diagnosis.elements);
      return diagnosis;
    },
    async loadHelp() {
      const help = await resources.loadHelp();
      defineAll(help.elements);
      return help;
    },
    async loadOwnWords() {
      const ownWords = await resources.loadOwnWords();
      defineAll(ownWords.elements);
      return ownWords;
    },
  };
  defineAll({...VIEW_ELEMENTS, 'cyber-17-telling': Cyber17Telling, 'cyber-17-trouble': Cyber17Trouble});
}
