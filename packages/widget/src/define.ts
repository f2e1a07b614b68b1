import {definePanel as registerPanel} from '@cyber-17/element';

import {Cyber17Panel} from './panel/cyber-17-panel.js';
import {Cyber17Trouble} from './panel/cyber-17-trouble.js';
import {Cyber17Question} from './views/question/cyber-17-question.js';

import type {Diagnosis, Help, Resources} from './resources.js';

/** Defines an element once: a second copy of this code keeps the first one's. */
function defineOnce(name: string, element: CustomElementConstructor) {
  if (!customElements.get(name)) customElements.define(name, element);
}

/**
 * Defines `<cyber-17-panel>` over what it is composed from. The elements of
 * the later views are defined as their code comes.
 */
export function definePanel(resources: Resources): void {
  Cyber17Panel.resources = {
    ...resources,
    async loadDiagnosis() {
      const diagnosis: Diagnosis = await resources.loadDiagnosis();
      defineOnce('cyber-17-outcome', diagnosis.Cyber17Outcome);
      return diagnosis;
    },
    async loadHelp() {
      const help: Help = await resources.loadHelp();
      for (const [name, element] of Object.entries(help.elements)) defineOnce(name, element);
      return help;
    },
  };
  defineOnce('cyber-17-question', Cyber17Question);
  defineOnce('cyber-17-trouble', Cyber17Trouble);
  // Last of all: from here on the facade may ask for a panel.
  registerPanel(Cyber17Panel);
}
