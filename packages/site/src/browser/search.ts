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
const numbers = document.getElementById('search-numbers') as HTMLTemplateElement;
const result = document.getElementById('search-result')!;
const list = document.getElementById('search-list')!;
const all = document.getElementById('all')!;
const {index = '', models: pinned = '[]', found = '', none = ''} = search.dataset;

/** What is searched, once somebody uses the field. */
let entries: Promise<readonly Searchable[]> | undefined;
/** What texts are understood with: those that have come. */
let models: WordsModel[] | undefined;
let rest: ReturnType<typeof setTimeout> | undefined;

/** Asks for everything at once, so that nothing is asked for while somebody writes. */
function prepare() {
  entries ??= fetch(index).then((answer) => answer.json() as Promise<readonly Searchable[]>);
  entries.catch(() => (entries = undefined));
  if (models) return;
  const ready: WordsModel[] = (models = []);
  for (const each of JSON.parse(pinned) as readonly PinnedModel[]) {
    loadModel(each).then(
      (model) => {
        ready.push(model);
        void find();
      },
      () => undefined,
    );
  }
}

/** Shows what was found, once the keys rest: a list that changes with each of them could not be read. */
async function find() {
  const query = field.value.trim();
  const understood = query === '' ? undefined : understoodOf(query);
  showDanger(understood?.isDanger ?? false);
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
    return models && models.length > 0 ? understand(models, text) : undefined;
  } catch {
    return undefined;
  }
}

/** The numbers come before anything that was found, and are said once. */
function showDanger(isDanger: boolean) {
  if (isDanger === danger.hasChildNodes()) return;
  danger.replaceChildren(...(isDanger ? [numbers.content.cloneNode(true)] : [])); // defence: search-danger
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
