import {never, story} from '../../testing/story.js';
import {
  BANK_TOLD,
  CARD_FRAUD,
  FAKE_ADVISER,
  HELPED_MONEY,
  MAILBOX,
  MONEY_MULE,
  NOTHING_GIVEN,
  NOT_KNOWN,
  RANSOMWARE,
  SEXTORTION_MINOR,
  TWO_THREATS,
  WATCHED_DEVICE,
} from '../../testing/ways.js';

export default {title: 'Outcome'};

export const Critical = story('The gravest level, and the one thing to do first.', (visitor) =>
  visitor.follow(FAKE_ADVISER),
);

export const Serious = story('The middle level, with questions that refine it.', (visitor) =>
  visitor.follow(MAILBOX),
);

export const CardTaken = story('A thief has the card: urgent, with the call first.', (visitor) =>
  visitor.follow(CARD_FRAUD),
);

export const Unknown = story(
  'Nothing could be named: people to reach, and every situation.',
  async (visitor) => {
    await visitor.follow(NOT_KNOWN);
    await visitor.choose('reasons.list', 'summary');
  },
);

export const Helper = story('Someone helps a person who is losing money.', async (visitor) => {
  await visitor.choose('first.helping');
  await visitor.follow(HELPED_MONEY);
});

export const Reasons = story('Why this outcome, and what else it could be.', async (visitor) => {
  await visitor.follow(CARD_FRAUD);
  await visitor.choose('reasons.why', 'summary');
  await visitor.choose('reasons.else', 'summary');
});

export const Updated = story('What the optional questions changed.', async (visitor) => {
  await visitor.follow(CARD_FRAUD);
  await visitor.choose('details.open');
  await visitor.follow(BANK_TOLD);
  await visitor.choose('details.enough');
});

export const Information = story('Nothing was lost: no hurry, and no officer is offered.', (visitor) =>
  visitor.follow(NOTHING_GIVEN),
);

export const SeveralThreats = story('A second threat is listed below the first.', (visitor) =>
  visitor.follow(TWO_THREATS),
);

export const Minor = story('Blackmail of someone under 18.', (visitor) => visitor.follow(SEXTORTION_MINOR));

export const Company = story('What happened to a company.', (visitor) => visitor.follow(RANSOMWARE), {
  settings: {audience: 'company'},
});

export const MoneyMule = story('What the victim did may be held against them: a lawyer first.', (visitor) =>
  visitor.follow(MONEY_MULE),
);

export const WatchedDevice = story(
  'On a device that may be watched: no name, no call button, everything as text to note.',
  (visitor) => visitor.follow(WATCHED_DEVICE),
);

export const WhyAndElse = story(
  'Why this answer, each answer to change, and what else it might be.',
  async (visitor) => {
    await visitor.follow(FAKE_ADVISER);
    await visitor.choose('reasons.why', 'summary');
    await visitor.choose('reasons.else', 'summary');
  },
);

export const BeforeTheBook = story(
  'The advice has not come yet: the name, the first action and its contact stand already.',
  (visitor) => visitor.follow(FAKE_ADVISER),
  {resources: {loadHelp: never}},
);
