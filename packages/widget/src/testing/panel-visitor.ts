import {definePanel} from '../define.js';
import {loadTestContent, testResources} from './resources.js';

import type {Cyber17Panel} from '../panel/cyber-17-panel.js';
import type {TestContent} from './resources.js';
import type {PanelSettings} from '@cyber-17/element';
import type {Lang} from '@cyber-17/protocol';

/** Someone who uses a panel whose roots are open, by roles and words. */
export class PanelVisitor {
  content!: Readonly<Record<Lang, TestContent>>;
  panel!: Cyber17Panel;

  /** Loads the content, and defines the panel over it. */
  async arrive() {
    this.content = await loadTestContent();
    definePanel(testResources(this.content));
  }

  async open(settings: Partial<PanelSettings> = {}) {
    this.panel = document.createElement('cyber-17-panel') as Cyber17Panel;
    this.panel.settings = {
      lang: 'fr',
      mode: 'floating',
      theme: 'light',
      audience: undefined,
      context: undefined,
      startAt: undefined,
      shared: false,
      partner: undefined,
      ...settings,
    };
    document.body.append(this.panel);
    this.panel.show();
    await this.settled();
    // The dialog fades in: colours are judged once it has.
    await Promise.all(
      (this.panel.shadowRoot!.querySelector('dialog')?.getAnimations() ?? []).map(({finished}) => finished),
    );
  }

  async settled() {
    await new Promise((resolve) => setTimeout(resolve, 40));
    await this.panel.updateComplete;
  }

  /** Every element of the open shadow trees below the panel. */
  *below(root: ParentNode = this.panel.shadowRoot!): Generator<Element> {
    for (const element of root.querySelectorAll('*')) {
      yield element;
      if (element.shadowRoot) yield* this.below(element.shadowRoot);
    }
  }

  byText(selector: string, text: string) {
    const wanted = text.replace(/\s+/g, ' ');
    return [...this.below()].find(
      (each) => each.matches(selector) && textOf(each).startsWith(wanted),
    ) as HTMLElement;
  }

  get heading(): string {
    return textOf([...this.below()].find((each) => each.matches('h1'))!);
  }

  async press(selector: string, text: string) {
    const found = this.byText(selector, text) as HTMLElement | undefined;
    if (!found) throw new TypeError(`Expected ${selector} “${text}”, found none.`);
    found.click();
    await this.settled();
  }

  labelOf(question: string, answer: string): string {
    return this.content.fr.graph.questions[question]!.answers.find(({id}) => id === answer)!.label;
  }

  async answer(question: string, ...answers: string[]) {
    const isMultiple = this.content.fr.graph.questions[question]!.kind === 'multiple';
    for (const each of answers) {
      await this.press(isMultiple ? 'label' : 'button', this.labelOf(question, each));
    }
    if (isMultiple) await this.press('button', 'Continuer');
  }

  /** What has the focus, through every open root. */
  get active(): Element | null {
    let found = document.activeElement;
    while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
    return found;
  }
}

/** The words of an element, every space a plain one. */
export function textOf(element: Node): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
