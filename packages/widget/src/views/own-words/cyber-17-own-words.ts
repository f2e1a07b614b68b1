import {
  DANGER,
  MAX_TEXT,
  MOST,
  REST_MS,
  dangerContacts,
  isTooShort,
  isUnread,
  offered,
  understand,
} from '@cyber-17/content/words';
import {html, nothing} from 'lit';

import {baseStyles} from '../../base/base.styles.js';
import {View} from '../../base/view.js';
import {reasonsStyles} from '../outcome/reasons.styles.js';
import {renderContacts} from '../shared/contact.js';
import {helpStyles} from '../shared/help.styles.js';
import {renderWords} from '../shared/in-its-language.js';
import {entryOf} from './entry-of.js';
import {ownWordsStyles} from './own-words.styles.js';
import {separate} from './separate.js';

import type {WordKey} from '../../journey/word-key.js';
import type {Story} from '../../resources.js';
import type {Draft} from './draft.js';
import type {Understood} from '@cyber-17/content/words';
import type {TrailEntry} from '@cyber-17/diagnostic';
import type {PropertyValues} from 'lit';

/** Below this share the first guess is none: one question tells the first ones apart. */
const SURE = 0.6;

/** From this share on, a guess for somebody else is worth a question. */
const LIKELY = 0.5;

/**
 * Takes what happened in somebody's own words, and offers what it may be. The
 * text stays in this element and in the view around it.
 */
export class Cyber17OwnWords extends View {
  static override styles = [baseStyles, reasonsStyles, helpStyles, ownWordsStyles];

  static override properties = {draft: {attribute: false}, story: {attribute: false}};

  /** What is being written. */
  declare draft: Draft;

  /** What it is understood with. */
  declare story: Story;

  #understood: Understood | undefined;
  /** What speaks of danger, as far as it was read. */
  #danger: Understood | undefined;
  /** What is left after the question that tells candidates apart. */
  #left: readonly string[] | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;

  protected override firstUpdated() {
    const {focus} = this.draft;
    this.draft.focus = undefined;
    if (focus === 'field') this.renderRoot.querySelector('textarea')?.focus();
    // Whoever comes back is shown the heading first.
    else if (focus) requestAnimationFrame(this.#showFound);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    // What was written meanwhile may be in the language that comes later.
    if (changed.has('story')) void this.story.rest?.then(this.#listen);
    // Another element for the same text: whom it is about was changed, or the language.
    if (this.hasUpdated || !this.draft.text) return;
    const understood = this.#heed();
    if (this.draft.isRead) this.#understood = understood;
  }

  override render() {
    const isOther = isUnread(this.draft.text);
    return html`<div class="stack">
      <div class="write wide">
        <label for="story">${this.#say('told.title')}</label>
        <p class="muted small" id="story-hint">${this.#say('told.hint')}</p>
        ${this.#renderField()}
      </div>
      <div class="wide" role="alert">${this.#danger ? this.#renderDanger(this.#danger) : nothing}</div>
      <button type="button" class="button ${this.#danger ? '' : 'go'} wide" @click=${this.#read}>
        ${this.#say('told.read')}
      </button>
      <div class="wide" role="status">
        ${
          this.#saysTooLittle && (isOther || !this.#danger)
            ? html`<p>${this.#say(isOther ? 'told.unread' : 'told.too-short')}</p>`
            : nothing
        }
      </div>
      ${this.#understood && !this.#saysTooLittle ? this.#renderFound(this.#understood) : nothing}
      <button type="button" class="link" @click=${this.#close}>${this.#say('told.close')}</button>
    </div>`;
  }

  /** Nothing that corrects, completes or keeps text may read it: some send it away. Dictation only writes. */
  #renderField() {
    // defence: story-attributes
    return html`<textarea
      class="field"
      id="story"
      rows="3"
      dir="auto"
      maxlength=${MAX_TEXT}
      aria-describedby="story-hint"
      spellcheck="false"
      autocomplete="off"
      autocorrect="off"
      writingsuggestions="false"
      translate="no"
      data-gramm="false"
      data-gramm_editor="false"
      data-enable-grammarly="false"
      data-lt-active="false"
      data-1p-ignore
      data-bwignore
      data-lpignore="true"
      data-form-type="other"
      .value=${this.draft.text}
      @input=${this.#write}
    ></textarea>`;
  }

  #renderDanger(understood: Understood) {
    return html`<div class="danger">
      <p tabindex="-1">${this.#say('told.danger')}</p>
      ${renderContacts(this.journey, dangerContacts(understood))}
      <button type="button" class="button wide" @click=${() => this.#choose(DANGER)}>
        ${this.#say('told.danger-more')}
      </button>
    </div>`;
  }

  #renderFound({guesses}: Understood) {
    const all = this.#offered;
    const shown = (this.#left ?? all).slice(0, MOST);
    const isUnsure = !this.#left && (guesses.find(({id}) => id === all[0])?.share ?? 0) < SURE;
    // Beside somebody’s life, a wild guess would hurt.
    if (isUnsure && this.#danger) return nothing;
    const apart = isUnsure
      ? separate(this.journey.ready.graph, this.journey.context.audience, shown)
      : undefined;
    return html`<section class="stack wide" aria-label=${this.#say('told.found')}>
      <h2 tabindex="-1">${this.#say(isUnsure ? 'told.unsure' : 'told.found')}</h2>
      ${
        apart
          ? html`<p>${renderWords(apart.question, 'title')}</p>
            <div class="stack wide" role="group" aria-label=${apart.question.title}>
              ${apart.ways.map(
                ({answer, ids}) =>
                  html`<button type="button" class="button wide" @click=${() => this.#keep(ids, {question: apart.question.id, answers: [answer.id]})}>
                    ${renderWords(answer, 'label')}
                  </button>`,
              )}
            </div>`
          : nothing
      }
      ${isUnsure ? html`<p class="muted">${this.#say('told.or')}</p>` : nothing}
      <div class="wide">${shown.map((id) => this.#renderTurn(id))}</div>
      ${this.#renderOthers()}
      <button type="button" class="link" @click=${this.#close}>${this.#say('told.none')}</button>
    </section>`;
  }

  #renderTurn(id: string) {
    const offered = this.story.texts.conclusions[id]!;
    return html`<button type="button" class="turn onward" @click=${() => this.#choose(id)}>
      <span>${renderWords(offered, 'title')}<small>${renderWords(offered, 'rather')}</small></span>
    </button>`;
  }

  /** It sounds as if it concerned somebody else than was said, who is asked other questions: not under a name. */
  #renderOthers() {
    const first = this.#understood?.guesses.find(({id}) => id !== DANGER);
    if (!first || first.share < LIKELY) return nothing;
    const audiences = this.story.texts.conclusions[first.id]?.audiences ?? [];
    const {view, context} = this.journey;
    if (view !== 'asking' || audiences.includes(context.audience)) return nothing;
    return html`<p class="muted">${this.#say('told.other')}</p>
      ${audiences.map(
        (audience) =>
          html`<button type="button" class="link" @click=${this.sends({type: 'audience.changed', audience})}>
            ${this.word(`first.${audience}`)}
          </button>`,
      )}`;
  }

  /** Whether what was to be read says too little; what was found takes the focus, and needs no status. */
  get #saysTooLittle(): boolean {
    return this.#understood !== undefined && (isUnread(this.draft.text) || isTooShort(this.#understood));
  }

  /** What may be offered to this audience, the likeliest first. */
  get #offered(): readonly string[] {
    const {conclusions} = this.story.texts;
    const {audience} = this.journey.context;
    const isFor = (key: 'audiences' | 'seldom') => (id: string) =>
      conclusions[id]?.[key]?.includes(audience) ?? false;
    return this.#understood ? offered(this.#understood, isFor('audiences'), isFor('seldom')) : [];
  }

  #say(key: WordKey) {
    return this.story.texts.words[key] ?? key;
  }

  readonly #write = ({target}: Event) => {
    Object.assign(this.draft, {text: (target as HTMLTextAreaElement).value, isRead: false});
    this.#understood = undefined;
    this.#left = undefined;
    clearTimeout(this.#rest);
    this.#rest = setTimeout(this.#listen, REST_MS);
    this.requestUpdate();
  };

  /** Danger is said at once, before anybody asks what it is. */
  readonly #listen = () => {
    this.#heed();
    this.requestUpdate();
  };

  readonly #read = async () => {
    clearTimeout(this.#rest);
    this.#left = undefined;
    this.#understood = this.#heed();
    this.draft.isRead = true;
    this.requestUpdate();
    await this.updateComplete;
    this.#showFound();
  };

  readonly #showFound = () => {
    const found = this.renderRoot.querySelector<HTMLElement>('.danger p, h2');
    found?.focus();
    // The browser alone would leave it at the lower edge, and what is found below.
    found?.scrollIntoView();
  };

  /** Understands what is written, and heeds the danger in it. */
  #heed(): Understood {
    const understood = understand(this.story.models, this.draft.text);
    this.#danger = understood.isDanger ? understood : undefined;
    return understood;
  }

  #keep(ids: readonly string[], said: TrailEntry) {
    if (ids.length === 1) {
      this.#choose(ids[0]!);
      // Where the questions begin with the same one, it is answered.
      if (this.journey.question?.id === said.question) this.send({type: 'answer.given', ...said});
      return;
    }
    this.#left = ids;
    this.requestUpdate();
  }

  #choose(id: string) {
    const {graph} = this.journey.ready;
    const {facts} = this.#understood ?? understand(this.story.models, this.draft.text);
    const entry = entryOf(graph, this.journey.context.audience, id, facts);
    // For who comes back.
    this.draft.focus = 'found';
    this.send({type: 'beginning.chosen', ...entry});
  }

  readonly #close = () => this.dispatchEvent(new Event('closed'));
}
