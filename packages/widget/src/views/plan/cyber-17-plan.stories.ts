import {loadTestContent} from '../../testing/resources.js';
import {fails, never, story} from '../../testing/story.js';
import {CARD_FRAUD, LONG_PLAN, RANSOMWARE, SEXTORTION_MINOR} from '../../testing/ways.js';

import type {Help} from '../../resources.js';
import type {PanelVisitor, Way} from '../../testing/panel-visitor.js';
import type {PublishedBook} from '@cyber-17/client';

export default {title: 'Plan'};

const company = {audience: 'company'} as const;

const openPlan = (way: Way) => async (visitor: PanelVisitor) => {
  await visitor.follow(way);
  await visitor.choose('outcome.plan');
};

export const CardFraud = story('What someone does whose card is used.', openPlan(CARD_FRAUD));

export const Ransomware = story(
  'What a company does whose files are locked, with the field that finds its regional centre.',
  openPlan(RANSOMWARE),
  {settings: company},
);

export const RegionalCentre = story(
  'The regional centre of a department, and when it opens again.',
  async (visitor) => {
    await openPlan(RANSOMWARE)(visitor);
    await visitor.unfold('#department');
    await visitor.write('#department', '35');
  },
  {settings: company},
);

export const SextortionMinor = story(
  'What someone under 18 does who is blackmailed.',
  openPlan(SEXTORTION_MINOR),
);

export const KnownMoment = story(
  'Since when they know is told: each limit of law has its date, and the hours that are left.',
  async (visitor) => {
    await visitor.follow(RANSOMWARE);
    await visitor.choose('details.open');
    await visitor.passUntil('input[type=datetime-local]');
    await visitor.write('input[type=datetime-local]', '2026-11-20T09:30');
    await visitor.choose('asking.continue');
    await visitor.choose('details.enough');
    await visitor.choose('outcome.plan');
  },
  {settings: company},
);

export const Long = story('A long plan: what can wait is folded, and counted.', openPlan(LONG_PLAN), {
  settings: company,
});

export const OneTicked = story('One action is done: it folds, and the next one opens.', async (visitor) => {
  await openPlan(CARD_FRAUD)(visitor);
  await visitor.tick(1);
});

export const AllTicked = story('Every action is done.', async (visitor) => {
  await openPlan(CARD_FRAUD)(visitor);
  await visitor.tick(Infinity);
});

export const AllOpen = story('Everything that can be unfolded is.', async (visitor) => {
  await openPlan(CARD_FRAUD)(visitor);
  await visitor.unfoldAll();
});

export const Evidence = story('What to keep as evidence.', async (visitor) => {
  await openPlan(CARD_FRAUD)(visitor);
  await visitor.press('summary', visitor.content[visitor.lang].book.actions['evidence-keep']!.title);
});

export const Complaint = story('Which complaint to file, and why not the others.', async (visitor) => {
  await openPlan(CARD_FRAUD)(visitor);
  await visitor.choose('complaint.others', 'summary');
});

export const Copied = story('The plan was taken along: it is said below the buttons.', async (visitor) => {
  await openPlan(CARD_FRAUD)(visitor);
  await visitor.choose('plan.copy');
  await visitor.find('[role=status]', visitor.word('plan.copied'));
});

export const CarryOn = story('A link carries the answers on to another device.', async (visitor) => {
  await openPlan(CARD_FRAUD)(visitor);
  await visitor.choose('carry.title', 'summary');
});

export const Recognise = story(
  'How one knows the threat, and words that the plan could not avoid.',
  async (visitor) => {
    await openPlan(RANSOMWARE)(visitor);
    await visitor.choose('plan.recognise', 'summary');
    await visitor.choose('plan.words', 'summary');
    await visitor.find('dt');
  },
  {settings: company},
);

export const ExplanationsFailed = story(
  'What explains the words could not be fetched: it says so where somebody asked.',
  async (visitor) => {
    await openPlan(CARD_FRAUD)(visitor);
    await visitor.choose('plan.words', 'summary');
    await visitor.find('p', visitor.word('plan.no-words'));
  },
  {help: {loadExplanations: fails}},
);

export const BookFailed = story(
  'The advice could not be fetched: the actions and their contacts stand all the same.',
  openPlan(CARD_FRAUD),
  {help: {loadBook: fails}},
);

/** The book as it was published, save that. */
const bookWith =
  (published: Partial<PublishedBook>): Help['loadBook'] =>
  async (_, graph) => ({...(await loadTestContent())[graph.lang].book, ...published});

export const Outdated = story(
  'The advice was valid until a day that has passed: it stands, and says so.',
  async (visitor) => {
    await openPlan(CARD_FRAUD)(visitor);
    await visitor.find('p', visitor.word('plan.outdated'));
  },
  {help: {loadBook: bookWith({validUntil: '2026-11-01T08:00:00Z'})}},
);

export const PartnerNumber = story(
  'On a page of a bank that the operator knows, its own number stands where “your bank” is advised.',
  async (visitor) => {
    await openPlan(CARD_FRAUD)(visitor);
    await visitor.unfoldAll();
    await visitor.find('a[href="tel:0199000000"]');
  },
  {
    settings: {partner: 'orme'},
    help: {
      loadBook: bookWith({
        partners: [{id: 'orme', name: 'Banque Orme', origins: [location.origin], phone: '01 99 00 00 00'}],
      }),
    },
  },
);

export const CodeNotThere = story(
  'The code of the plan is still on its way: it says to wait.',
  openPlan(CARD_FRAUD),
  {resources: {loadHelp: never}},
);

export const CodeFailed = story(
  'The code of the plan could not be fetched: who to call, and a way to try again.',
  openPlan(CARD_FRAUD),
  {resources: {loadHelp: fails}},
);
