import {fillLetter, plainLines, withoutWithdrawn} from '@cyber-17/content';
import {AUDIENCES} from '@cyber-17/protocol/audience';

import type {ActionUse} from '@cyber-17/content';
import type {Compiled} from '@cyber-17/content/build';
import type {Audience} from '@cyber-17/protocol';

/** What the console reads: see `packages/chat/src/console/canned.ts`. */
interface Canned {
  readonly threats: readonly {
    readonly id: string;
    readonly title: string;
    readonly answers: readonly Use[];
  }[];
  readonly answers: readonly Answer[];
}

interface Use {
  readonly id: string;
  readonly audiences?: readonly Audience[];
}

interface Answer {
  readonly id: string;
  readonly group: 'advice' | 'complaint' | 'letter';
  readonly title: string;
  /** What follows the title, with which it is sent. */
  readonly text: string;
}

/**
 * The answers that an officer sends with a few keys, from the advice that visitors read,
 * without the contacts that the operator withdrew.
 */
export function cannedAnswers(compiled: Compiled, withdrawn: readonly string[]): Canned {
  const {graph, book, letters, short} = withoutWithdrawn(compiled, withdrawn); // defence: canned-numbers
  const isShown = (id: string) => !withdrawn.includes(id); // defence: canned-contacts
  const reachOf = (id: string) => {
    const channel = book.channels[id];
    return channel && (channel.phone ?? channel.sms ?? channel.url);
  };
  const contact = (id: string) => {
    const channel = book.channels[id];
    if (!channel) return id;
    // A sentence keeps the name of who cannot be reached that way any more.
    return [channel.name, isShown(id) && reachOf(id)].filter(Boolean).join(' ');
  };
  /** With whom it is for: a service that takes some complaints refuses the others. */
  const explained = (id: string) => [
    `• ${contact(id)}`,
    ...(book.channels[id] ? [book.channels[id].what] : []),
  ];
  /** A name alone, as of a bank of which nothing is known, reaches nobody. */
  const contactLines = (ids: readonly string[] = []) =>
    ids.filter((id) => isShown(id) && reachOf(id)).map((id) => `• ${contact(id)}`);

  const advice = Object.entries(book.actions).map(([id, {title, lead, body, channels}]): Answer => ({
    id: `advice.${id}`,
    group: 'advice',
    title,
    text: [
      lead,
      ...plainLines(body, contact).map(({kind, text}) => (kind === 'item' ? `• ${text}` : text)),
      ...contactLines(channels),
    ].join('\n'),
  }));
  const complaints = Object.entries(book.procedures).flatMap(([id, {title}]): readonly Answer[] => {
    const rows = book.complaints.filter(({procedure}) => procedure === id);
    // Words about a case that has no complaint are no answer.
    if (id === 'none' || id === 'filed' || rows.length === 0) return [];
    const channels = [...new Set(rows.flatMap((row) => row.channels))];
    return [
      {
        id: `complaint.${id}`,
        group: 'complaint',
        title,
        text: channels.filter(isShown).flatMap(explained).join('\n'),
      },
    ];
  });
  const written = Object.entries(letters.letters).map(([id, letter]): Answer => {
    const {to, subject, body} = fillLetter(letter, letter.fields, {});
    return {
      id: `letter.${id}`,
      group: 'letter',
      title: letter.title,
      text: [to, subject, '', ...body].join('\n'),
    };
  });

  /** What can come first leads; then what stands for it at a public body alone; then the rest. */
  const rankOf = (id: string, action: string) => {
    const canLead = Object.values(short).some(({threats}) =>
      threats[id]?.actions.some((use) => use.do === action),
    );
    const audiences = graph.actions[action]?.audiences;
    return !canLead ? 2 : audiences?.every((audience) => audience === 'public') ? 1 : 0;
  };
  /** Whom these uses are for: what is asked of the action, and of each use by itself. */
  const audiencesOf = (uses: readonly ActionUse[]) =>
    AUDIENCES.filter((audience) =>
      uses.some((use) => {
        const action = graph.actions[use.do];
        const asked = [action?.audiences, action?.if?.['audience'], use.if?.['audience']];
        return asked.every((each) => each === undefined || [each].flat().some((one) => one === audience));
      }),
    );
  const answer = (id: string, uses: readonly ActionUse[]): Use => {
    const audiences = audiencesOf(uses);
    return {id, ...(audiences.length < AUDIENCES.length && {audiences})};
  };
  const answersOf = (id: string): readonly Use[] => {
    const uses = book.threats[id]?.actions ?? [];
    const all = new Set(uses.map((use) => use.do));
    const actions = [...all].sort((a, b) => rankOf(id, a) - rankOf(id, b));
    const letterIds = actions.flatMap((action) => book.actions[action]?.letter ?? []);
    const usesOf = (isOfIt: (action: string) => boolean) => uses.filter((use) => isOfIt(use.do));
    return [
      ...actions.map((action) =>
        answer(
          `advice.${action}`,
          usesOf((each) => each === action),
        ),
      ),
      ...complaints.map(({id}) => ({id})),
      ...[...new Set(letterIds)].map((letter) =>
        answer(
          `letter.${letter}`,
          usesOf((each) => book.actions[each]?.letter === letter),
        ),
      ),
    ];
  };
  return {
    threats: Object.entries({...graph.threats, ...graph.outcomes}).map(([id, {title}]) => ({
      id,
      title,
      answers: answersOf(id),
    })),
    answers: [...advice, ...complaints, ...written],
  };
}
