import {fails, story} from '../../testing/story.js';

export default {title: 'Own words'};

export const Open = story('The field, after the quiet line was pressed.', (visitor) =>
  visitor.choose('first.own-words'),
);

export const Found = story(
  'Up to three situations, each with what tells it from the others.',
  async (visitor) => {
    await visitor.choose('first.own-words');
    await visitor.write('textarea', 'j’ai reçu un sms pour un colis, j’ai mis ma carte et on m’a pris 800 €');
    await visitor.choose('told.read');
  },
);

export const Unsure = story(
  'Not sure: one question of the graph tells the candidates apart.',
  async (visitor) => {
    await visitor.choose('first.own-words');
    await visitor.write('textarea', 'quelqu’un utilise mon nom et a pris de l’argent');
    await visitor.choose('told.read');
  },
);

export const Danger = story('Danger: the numbers come before any guess.', async (visitor) => {
  await visitor.choose('first.own-words');
  await visitor.write('textarea', 'il menace de publier mes photos, j’ai envie de mourir');
  await visitor.choose('told.read');
});

export const NotThere = story(
  'The field could not be loaded: the questions remain.',
  (visitor) => visitor.choose('first.own-words'),
  {resources: {loadOwnWords: fails}},
);
