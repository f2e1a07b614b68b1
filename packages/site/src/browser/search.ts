import {REST_MS, understand} from '@cyber-17/content/words';

import {foundFor} from './found.js';
import {loadModel} from './load-model.js';

import type {PinnedModel} from './load-model.js';
import type {Searchable} from './ranked.js';
import type {Understood, WordsModel} from '@cyber-17/content/words';

/**
 * The search over the index: it runs here, and what is written is sent to
 * nobody. It finds by letters, and understands what somebody tells as soon as
 * the models are here; without them it finds by letters alone.
 */
const search = document.getElementById('search')!;
const field = document.getElementById('words') as HTMLInputElement;
const danger = document.getElementById('search-danger')!;
const result = document.getElementById('search-result')!;
const list = document.getElementById('search-list')!;
const all = document.getElementById('all')!;
const {index = '', models: pinned = '[]', found = '', none = ''} = search.dataset;

/** What is searched, once somebody uses the field. */
let entries: Promise<readonly Searchable[]> | undefined;
/** What texts are understood with, as far as it has come. */
let models: Promise<void> | undefined;
const ready: WordsModel[] = [];
/** Runs while somebody writes. */
let rest: ReturnType<typeof setTimeout> | undefined;

/** After this long the next key asks for the index again. */
const TIMEOUT_MS = 10_000;

/** Asks for everything at once, so that nothing is asked for while somebody writes. */
function prepare() {
  entries ??= fetch(index, {signal: AbortSignal.timeout(TIMEOUT_MS)}).then(
    (answer) => answer.json() as Promise<readonly Searchable[]>,
  );
  entries.catch(() => (entries = undefined));
  models ??= loadModels().catch(() => (models = undefined));
}

/** The model of the page's language, then the other one, which alone would guess at what it cannot read. */
async function loadModels() {
  const missing = (JSON.parse(pinned) as readonly PinnedModel[]).slice(ready.length);
  const loading = missing.map(loadModel);
  // One that fails while another is waited for is no error of the page.
  void Promise.allSettled(loading);
  for (const model of loading) {
    ready.push(await model);
    if (rest === undefined) void find();
  }
}

/** Shows what was found, once the keys rest: a list that changes with each of them could not be read. */
async function find() {
  rest = undefined;
  const query = field.value.trim();
  const understood = query === '' ? undefined : understoodOf(query);
  showDanger(understood);
  try {
    const ids = query === '' ? [] : foundFor((await entries) ?? [], query, understood);
    // Somebody wrote on meanwhile.
    if (query !== field.value.trim()) return;
    const shown = ids.flatMap((id) => document.getElementById(`s-${id}`) ?? []);
    list.replaceChildren(...shown.map(copyOf));
    all.hidden = shown.length > 0;
    const said = shown.length > 0 ? found.replace('{count}', String(shown.length)) : none;
    result.textContent = query === '' ? '' : said;
  } catch {
    // The list below is complete without it.
  }
}

/** Nothing where the models cannot be used: what holds the words is found all the same. */
function understoodOf(text: string): Understood | undefined {
  try {
    return ready.length > 0 ? understand(ready, text) : undefined;
  } catch {
    return undefined;
  }
}

/** The numbers come before anything that was found, and are said once. */
function showDanger(understood: Understood | undefined) {
  const numbers = understood?.isDespair ? 'search-despair' : 'search-numbers';
  const shown = understood?.isDanger ? numbers : '';
  if (shown === (danger.dataset.shown ?? '')) return;
  danger.dataset.shown = shown;
  const template = document.getElementById(shown) as HTMLTemplateElement | null;
  danger.replaceChildren(...(template ? [template.content.cloneNode(true)] : [])); // defence: search-danger
}

/** An entry of the list once more, without its id. */
function copyOf(entry: Element): Node {
  const copy = entry.cloneNode(true) as Element;
  copy.removeAttribute('id');
  return copy;
}

search.hidden = false;
field.addEventListener('focus', prepare); // defence: search-before-writing
field.addEventListener('input', () => {
  prepare();
  clearTimeout(rest);
  rest = setTimeout(() => void find(), REST_MS);
});
