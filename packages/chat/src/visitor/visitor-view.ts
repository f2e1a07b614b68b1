import type {CaseLine} from '@cyber-17/protocol';

/** Words by key. Every key starts with `chat.`. */
export type ChatWords = Readonly<Record<string, string>>;

/** The contacts shown, in order of urgency. */
const CONTACTS = [
  {word: 'chat.police', shown: '17', href: 'tel:17'},
  {word: 'chat.emergency', shown: '112', href: 'tel:112'},
  {word: 'chat.text', shown: '114', href: 'sms:114'},
  {word: 'chat.victims', shown: '116\u00A0006', href: 'tel:116006'},
  {word: 'chat.young', shown: '3018', href: 'tel:3018'},
  {word: 'chat.state', shown: '17cyber.gouv.fr', href: 'https://17cyber.gouv.fr/'},
] as const;

type Contact = (typeof CONTACTS)[number];

/**
 * The visitor's page of a demonstration: it says that nobody answers here, and who
 * does. Incoming data is shown as text, never as markup.
 */
export class VisitorView {
  readonly #isFramed: boolean;
  readonly #standing = create('div', {className: 'standing'});
  /** Present from the start: a live region that is added with its text is not announced. */
  readonly #case = create('div', {className: 'case', ariaLive: 'polite'});
  #words: ChatWords = {};

  constructor(root: HTMLElement, isFramed: boolean) {
    this.#isFramed = isFramed;
    root.append(this.#standing, this.#case);
  }

  /** Renders what is always shown, in the language of the words. */
  show(words: ChatWords) {
    this.#words = words;
    const title = create('h2', {id: 'contacts', textContent: this.#word('chat.contacts')});
    const contacts = create('section', {}, title, create('ul', {}, ...CONTACTS.map(this.#renderContact)));
    contacts.setAttribute('aria-labelledby', title.id);
    this.#standing.replaceChildren(
      create('h1', {textContent: this.#word('chat.title')}),
      create('p', {textContent: this.#word('chat.demonstration')}),
      contacts,
    );
  }

  /** Renders what the visitor agreed to share; no lines mean a refusal. */
  showCase(lines: readonly CaseLine[]) {
    const isTold = lines.length > 0;
    this.#case.replaceChildren(
      create('h2', {textContent: this.#word('chat.case')}),
      ...(isTold ? [create('dl', {}, ...lines.map(renderLine))] : []),
      create('p', {textContent: this.#word(isTold ? 'chat.case-unread' : 'chat.case-none')}),
    );
  }

  readonly #renderContact = (contact: Contact) =>
    create('li', {}, create('span', {textContent: this.#word(contact.word)}), this.#renderWay(contact));

  #renderWay({shown, href}: Contact) {
    // The frame's sandbox silently blocks `tel:`, `sms:` and new windows: plain words
    // are better than a link that does nothing. The panel has the links.
    const textContent = shown;
    return this.#isFramed ? create('strong', {textContent}) : create('a', {href, textContent});
  }

  /** A missing word shows its key, which a test finds; the numbers stay visible. */
  #word(key: string): string {
    return this.#words[key] ?? key;
  }
}

function renderLine({label, value}: CaseLine) {
  return create('div', {}, create('dt', {textContent: label}), create('dd', {textContent: value}));
}

function create<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: readonly Node[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}
