import {fails, never, story} from '../../testing/story.js';
import {CARD_FRAUD, RANSOMWARE, TO_SEVERAL_CHOICES} from '../../testing/ways.js';

export default {title: 'Question'};

export const Individual = story('The first question, which travels with the panel.');

export const Company = story('The first question to a company.', undefined, {
  settings: {audience: 'company'},
});

export const Public = story('The first question to a public service.', undefined, {
  settings: {audience: 'public'},
});

export const AtABank = story('The answers usual at a bank are first; all others follow.', undefined, {
  settings: {context: 'bank'},
});

export const AtAShop = story('The answers usual in a shop are first; all others follow.', undefined, {
  settings: {context: 'shop'},
});

export const OnADatingSite = story(
  'The answers usual on a dating site are first; all others follow.',
  undefined,
  {
    settings: {context: 'dating'},
  },
);

export const OnASocialNetwork = story(
  'The answers usual on a social network are first; all others follow.',
  undefined,
  {settings: {context: 'social'}},
);

export const AtATownHall = story(
  'The answers usual at a town hall are first; all others follow.',
  undefined,
  {
    settings: {context: 'town-hall'},
  },
);

export const AtWork = story('The answers usual at work are first; all others follow.', undefined, {
  settings: {audience: 'company', context: 'workplace'},
});

export const GraphNotThere = story(
  'The first question is asked before the rest has come, and when it fails as well.',
  undefined,
  {resources: {loadGraph: fails}},
);

export const CodeNotThere = story(
  'The first question is asked while the code of the diagnostic is still on its way.',
  undefined,
  {resources: {loadDiagnosis: never}},
);

export const Progress = story(
  'A later question says how many are left, never more exactly than we know.',
  (visitor) => visitor.follow([['i.start', 'debit']]),
);

export const Hints = story('Answers that need a word of explanation carry it below.', (visitor) =>
  visitor.follow([
    ['i.start', 'people'],
    ['safe.now', 'no'],
  ]),
);

export const Help = story('How to find the answer, unfolded.', async (visitor) => {
  await visitor.follow(TO_SEVERAL_CHOICES.slice(0, -1));
  await visitor.choose('answers.help', 'summary');
});

export const HelpingSomeone = story(
  'Whoever helps someone else says whom: the same questions follow.',
  (visitor) => visitor.choose('first.helping'),
);

export const SeveralChoices = story('Several answers can be ticked, then sent together.', (visitor) =>
  visitor.follow(TO_SEVERAL_CHOICES),
);

export const SeveralTicked = story('Two of the answers are ticked.', async (visitor) => {
  await visitor.follow(TO_SEVERAL_CHOICES);
  await visitor.press('label', visitor.labelOf('bank.did', 'approved'));
  await visitor.press('label', visitor.labelOf('bank.did', 'remote'));
});

export const Detail = story(
  'A question that only refines the advice says so, and can be passed.',
  async (visitor) => {
    await visitor.follow(CARD_FRAUD);
    await visitor.choose('details.open');
  },
);

export const Moment = story(
  'Since when a company knows: the limits of law run from then.',
  async (visitor) => {
    await visitor.follow(RANSOMWARE);
    await visitor.choose('details.open');
    await visitor.passUntil('input[type=datetime-local]');
  },
  {settings: {audience: 'company'}},
);
