import {ranked} from './ranked.js';

import type {Searchable} from './ranked.js';

/** The search over the index: it runs here, and what is written is sent to nobody. */
const search = document.getElementById('search')!;
const field = document.getElementById('words') as HTMLInputElement;
const result = document.getElementById('search-result')!;
const list = document.getElementById('search-list')!;
const all = document.getElementById('all')!;
const {index = '', found = '', none = ''} = search.dataset;

/** What is searched, once somebody begins to write. */
let entries: Promise<readonly Searchable[]> | undefined;

async function find() {
  const query = field.value.trim();
  entries ??= fetch(index).then((answer) => answer.json() as Promise<readonly Searchable[]>);
  try {
    const best = query === '' ? [] : ranked(await entries, query);
    // Somebody wrote on meanwhile.
    if (query !== field.value.trim()) return;
    const shown = best.flatMap(({id}) => document.getElementById(`s-${id}`) ?? []);
    list.replaceChildren(...shown.map(copyOf));
    all.hidden = shown.length > 0;
    result.textContent =
      query === '' ? '' : shown.length > 0 ? found.replace('{count}', String(shown.length)) : none;
  } catch {
    // The list below is complete without it.
    entries = undefined;
  }
}

/** An entry of the list once more, without its id. */
function copyOf(entry: Element): Node {
  const copy = entry.cloneNode(true) as Element;
  copy.removeAttribute('id');
  return copy;
}

search.hidden = false;
field.addEventListener('input', () => void find());
