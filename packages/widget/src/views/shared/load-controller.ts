import type {HelpCode} from '../../journey/code.js';
import type {Operator} from '../../operator.js';
import type {Lang} from '@cyber-17/protocol';
import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** What a load is made from: the language on screen, and the code that fetches. */
export interface LoadSources {
  readonly lang: Lang;
  readonly resources: {readonly operator: Operator};
  readonly context: {readonly help?: HelpCode | undefined};
}

/**
 * Fetches something for one view: first when the visitor asks for it, then
 * again whenever the language changes. What is shown stays until its
 * replacement has loaded, and only the latest request counts.
 */
export class LoadController<T> implements ReactiveController {
  /** What was loaded last; `undefined` before that, and after a failure. */
  value: T | undefined;

  /** Whether the last request failed. Asking again tries again. */
  hasFailed = false;

  readonly #host: ReactiveControllerHost;
  readonly #sources: () => LoadSources;
  readonly #fetch: (help: HelpCode, operator: Operator, lang: Lang) => Promise<T | undefined>;
  /** The language of the latest request. */
  #lang: Lang | undefined;
  #latest: object | undefined;

  constructor(
    host: ReactiveControllerHost,
    sources: () => LoadSources,
    fetch: (help: HelpCode, operator: Operator, lang: Lang) => Promise<T | undefined>,
  ) {
    this.#host = host;
    this.#sources = sources;
    this.#fetch = fetch;
    host.addController(this);
  }

  /** Loads, unless it has loaded or is loading in this language. */
  readonly load = async (): Promise<void> => {
    const {lang, resources, context} = this.#sources();
    if (this.#lang === lang && !this.hasFailed) return;
    this.#lang = lang;
    this.hasFailed = false;
    const latest = (this.#latest = {});
    const {help} = context;
    const value = help && (await this.#fetch(help, resources.operator, lang).catch(() => undefined));
    if (this.#latest !== latest) return;
    this.value = value;
    this.hasFailed = value === undefined;
    this.#host.requestUpdate();
  };

  hostUpdated() {
    if (this.#lang !== undefined && this.#lang !== this.#sources().lang) void this.load();
  }
}
