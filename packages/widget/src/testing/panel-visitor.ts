import {beginningOf, plain} from '@cyber-17/content/testing/words';

import {definePanel} from '../define.js';
import {loadTestContent, testResources} from './resources.js';

import type {JourneyStore} from '../journey/journey-store.js';
import type {Cyber17Panel} from '../panel/cyber-17-panel.js';
import type {Help, Resources} from '../resources.js';
import type {TestContent} from './resources.js';
import type {PanelSettings} from '@cyber-17/element';
import type {Lang} from '@cyber-17/protocol';

/** How long to wait for something that appears by itself. */
const FIND_TIMEOUT_MS = 5_000;

/** Answers in order: a question, and what is chosen there. */
export type Way = readonly (readonly [question: string, ...answers: string[]])[];

/** Someone who uses a panel whose roots are open, by roles and words. */
export class PanelVisitor {
  content!: Readonly<Record<Lang, TestContent>>;
  panel!: Cyber17Panel;

  /** The language that the panel speaks. */
  #lang: Lang = 'fr';

  /** Loads the content, and defines the panel over it; `changes` and `help` replace parts. */
  async arrive(changes: Partial<Resources> = {}, help: Partial<Help> = {}) {
    this.content = await loadTestContent();
    definePanel(testResources(this.content, changes, help));
  }

  async open(settings: Partial<PanelSettings> = {}, place: ParentNode = document.body) {
    this.#lang = settings.lang ?? 'fr';
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
    place.append(this.panel);
    this.panel.show();
    await this.settled();
    // The dialog fades in: colours are judged once it has.
    await Promise.all(
      (this.panel.shadowRoot!.querySelector('dialog')?.getAnimations() ?? []).map(({finished}) => finished),
    );
  }

  get lang(): Lang {
    return this.#lang;
  }

  async settled() {
    await new Promise((resolve) => setTimeout(resolve, 40));
    // The focus moves with the frame, what is late after it.
    await new Promise(requestAnimationFrame);
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
    const wanted = plain(text);
    return [...this.below()].find(
      (each) => each.matches(selector) && textOf(each).startsWith(wanted),
    ) as HTMLElement;
  }

  /** Every element that matches, through every open root. */
  all(selector: string): readonly HTMLElement[] {
    return [...this.below()].filter((each) => each.matches(selector)) as HTMLElement[];
  }

  /** The journey, as the view on screen reads it. */
  get journey(): JourneyStore {
    return (this.all('[part=view] > *').at(-1) as unknown as {readonly journey: JourneyStore}).journey;
  }

  get heading(): string {
    return textOf([...this.below()].find((each) => each.matches('h1'))!);
  }

  async press(selector: string, text: string) {
    // What is below the fold is drawn a moment later.
    (await this.find(selector, text)).click();
    await this.settled();
  }

  /** Waits for something that appears by itself: a text, a frame that answers. */
  async find(selector: string, text = ''): Promise<HTMLElement> {
    const until = Date.now() + FIND_TIMEOUT_MS;
    for (;;) {
      const found = this.byText(selector, text) as HTMLElement | undefined;
      if (found) return found;
      if (Date.now() > until) {
        throw new TypeError(`Expected ${selector} “${text}” below “${this.heading}”, found none.`);
      }
      await this.settled();
    }
  }

  /** A word of the interface as far as its first value, in the language of the panel. */
  word(key: string): string {
    const {start, short, graph, help, ownWords} = this.content[this.#lang];
    const found =
      start.words[key] ?? short.person.words[key] ?? graph.words[key] ?? help[key] ?? ownWords.words[key];
    if (found === undefined) throw new TypeError(`Expected a word “${key}”, found none.`);
    return beginningOf(found);
  }

  /** Presses what carries a word of the interface, once it is there. */
  async choose(key: string, selector = 'button') {
    (await this.find(selector, this.word(key))).click();
    await this.settled();
  }

  /** Presses the last of those that carry it. */
  async chooseLast(key: string, selector = 'button') {
    await this.find(selector, this.word(key));
    const found = this.all(selector).filter((each) => textOf(each).startsWith(plain(this.word(key))));
    found.at(-1)!.click();
    await this.settled();
  }

  /** Chooses a language in the footer. */
  async speak(lang: Lang) {
    (await this.find(`footer button[lang=${lang}]`)).click();
    await this.settled();
    this.#lang = lang;
  }

  labelOf(question: string, answer: string): string {
    return this.content[this.#lang].graph.questions[question]!.answers.find(({id}) => id === answer)!.label;
  }

  async answer(question: string, ...answers: string[]) {
    const isMultiple = this.content[this.#lang].graph.questions[question]!.kind === 'multiple';
    for (const each of answers) {
      await this.press(isMultiple ? 'label' : 'button', this.labelOf(question, each));
    }
    if (isMultiple) await this.press('button', this.word('asking.continue'));
  }

  /** Passes questions, one after the other, until something is there. */
  async passUntil(selector: string) {
    for (let passed = 0; passed < 12 && this.all(selector).length === 0; passed++) {
      const answers = this.all('[part=answer]');
      answers.at(-1)?.click();
      await this.settled();
      if (answers.at(-1)?.matches('label')) await this.choose('asking.continue');
    }
    await this.find(selector);
  }

  /** Writes into a field as the keyboard does, and leaves it. */
  async write(selector: string, value: string) {
    const field = (await this.find(selector)) as HTMLInputElement;
    field.value = value;
    field.dispatchEvent(new InputEvent('input', {bubbles: true}));
    field.dispatchEvent(new Event('change', {bubbles: true}));
    await this.settled();
  }

  /** Ticks the first actions of the plan. */
  async tick(count: number) {
    await this.find('[part=action]');
    for (const tick of this.all('[part=action] > .tick input').slice(0, count)) {
      tick.click();
      await this.settled();
    }
  }

  /** Opens every disclosure around the first element that matches. */
  async unfold(selector: string) {
    for (let around: Element | null = await this.find(selector); around; around = around.parentElement) {
      if (around instanceof HTMLDetailsElement) around.open = true;
    }
    await this.settled();
  }

  /** Opens every disclosure there is, and those that open inside. */
  async unfoldAll() {
    for (let closed = this.all('details:not([open])'); closed.length > 0;) {
      for (const each of closed) (each as HTMLDetailsElement).open = true;
      await this.settled();
      closed = this.all('details:not([open])');
    }
  }

  /** Gives the answers of a path, one after the other. */
  async follow(way: Way) {
    for (const [question, ...answers] of way) await this.answer(question, ...answers);
    // What loads meanwhile is drawn after the name.
    await this.settled();
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
  return plain(element.textContent ?? '').trim();
}
