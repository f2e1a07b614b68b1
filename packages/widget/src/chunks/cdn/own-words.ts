import {readModel} from '@cyber-17/content/words';
import {models, texts} from 'virtual:cyber-17/own-words';

import {beside, loadJson} from './load-json.js';

import type {Story} from '../../resources.js';
import type {OwnWordsTexts} from '@cyber-17/content';
import type {PackedModel, WordsModel} from '@cyber-17/content/words';
import type {Lang} from '@cyber-17/protocol';

export {elements} from '../own-words.js';

const loadModel = async (lang: 'fr' | 'en'): Promise<WordsModel> => {
  const {file, integrity} = models[lang];
  return readModel(await loadJson<PackedModel>(beside(file), integrity));
};

/**
 * Asked for all at once, before the first key: from then on nothing is fetched.
 * People mix languages: what understands the other one is not waited for.
 */
export async function loadStory(lang: Lang): Promise<Story> {
  const {file, integrity} = texts[lang];
  const isEnglish = lang === 'en';
  // As one: what fails before anybody waits for it would be an error of the page.
  // defence: story-failure
  const needed = Promise.all([
    loadModel(isEnglish ? 'en' : 'fr'),
    loadJson<OwnWordsTexts>(beside(file), integrity),
  ]);
  const ready: WordsModel[] = [];
  const rest = loadModel(isEnglish ? 'fr' : 'en').then(
    (model) => ready.push(model),
    () => undefined,
  );
  const [own, shown] = await needed;
  ready.unshift(own);
  return {texts: shown, models: ready, rest};
}
