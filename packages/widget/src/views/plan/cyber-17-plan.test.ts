import 'axe-core/axe.min.js';
import {expect} from 'chai';

import {Cyber17Panel} from '../../panel/cyber-17-panel.js';
import {PanelVisitor, textOf} from '../../testing/panel-visitor.js';
import {CARD_FRAUD, LONG_PLAN} from '../../testing/ways.js';

import type {Way} from '../../testing/panel-visitor.js';
import type axeCore from 'axe-core';

const MAILBOX = [
  ['i.start', 'account'],
  ['account', 'mail'],
  ['acc.mail', 'intruder'],
] as const;

describe('the plan', () => {
  const visitor = new PanelVisitor();

  before(() => visitor.arrive());
  afterEach(() => visitor.panel.remove());

  async function openPlan(audience: 'individual' | 'company', ...way: Way) {
    await visitor.open({audience});
    await visitor.follow(way);
    // The advice book loads after the graph.
    await visitor.settled();
    await visitor.press('button', 'Voir mon plan');
  }

  const action = (id: string) =>
    visitor.byText('summary', visitor.content.fr.book.actions[id]!.title).closest('details')!;

  it('folds the steps of each service, and shows those that are asked for', async () => {
    await openPlan('individual', ...MAILBOX);
    const steps = visitor.byText('summary', 'Chez Google').closest('details') as HTMLDetailsElement;
    expect(steps.open).to.equal(false);
    const {host} = steps.getRootNode() as ShadowRoot;
    expect(action('account-recover-mail').contains(host)).to.equal(true);
    steps.querySelector('summary')!.click();
    await visitor.settled();
    expect(steps.querySelectorAll('li').length).to.be.greaterThan(1);
  });

  it('explains the words of this plan, and no others', async () => {
    await openPlan('individual', ...MAILBOX);
    await visitor.press('summary', 'Les mots difficiles');
    await visitor.settled();
    const terms = [...visitor.below()].filter((each) => each.matches('dt')).map(textOf);
    expect(terms).to.include('plainte');
    expect(terms).not.to.include('rançongiciel');
  });

  it('finds the regional centre from a department, and says where there is none', async () => {
    await openPlan('company', ['o.start', 'blocked'], ['o.blocked', 'files']);
    const field = [...visitor.below()].find((each) => each.id === 'department') as HTMLInputElement;
    const found = () => textOf([...visitor.below()].find((each) => each.id === 'centre')!);
    field.value = '35';
    field.dispatchEvent(new InputEvent('input'));
    await visitor.settled();
    // Noon on a Saturday in November.
    expect(found()).to.match(
      /^Breizh Cyber, 0 800 200 008\. Fermé maintenant\. Ouvre lundi à 9 h\. Pas de réponse : ouvrez le 17Cyber/,
    );
    expect(found().match(/Fermé/g)).to.have.length(1);
    field.value = '01000';
    field.dispatchEvent(new InputEvent('input'));
    await visitor.settled();
    expect(found()).to.match(/^Pas de centre connu ici/);
  });

  it('names whom to reach while a number sleeps', async () => {
    const {resources} = Cyber17Panel as unknown as {resources: {now: () => number}};
    const {now} = resources;
    resources.now = () => Date.parse('2026-11-21T23:30:00Z');
    try {
      await openPlan(
        'individual',
        ['i.start', 'people'],
        ['safe.now', 'no'],
        ['people', 'bully'],
        ['age', 'under15'],
      );
      const call = textOf(action('call-3018').querySelector('cyber-17-advice')!.shadowRoot!);
      expect(call).to.contain('Fermé maintenant. Ouvre à 9 h.');
      expect(call).to.contain('119');
    } finally {
      resources.now = now;
    }
  });

  it('shows twelve actions of a long plan, and folds the rest under a title that says when', async () => {
    await openPlan('company', ...LONG_PLAN);
    const actions = visitor.all('[part=action]');
    const more = visitor.byText('summary', 'Ensuite').closest('details') as HTMLDetailsElement;
    const folded = actions.filter((each) => more.contains(each));
    expect(more.open).to.equal(false);
    expect(actions.length - folded.length).to.equal(12);
    expect(folded.length).to.be.greaterThan(1);
    expect(textOf(more.querySelector('summary')!)).to.match(
      new RegExp(
        `^Ensuite : ${folded.length} autres choses, (aujourd’hui et )?cette semaine( et plus tard)?$`,
      ),
    );
    more.querySelector('summary')!.click();
    expect(more.open).to.equal(true);
  });

  it('fills a letter in on the device, and leaves places to complete by hand', async () => {
    await openPlan('individual', ...CARD_FRAUD);
    const inside = action('payment-dispute');
    const letter = inside.querySelector('cyber-17-letter')!;
    letter.shadowRoot!.querySelector('summary')!.click();
    await visitor.settled();
    await visitor.settled();
    const root = letter.shadowRoot!;
    const text = () => textOf(root.querySelector('[part=letter]')!);
    expect(text()).to.contain('[Votre nom et prénom]');
    // What depends on an optional field is left out while it is empty.
    expect(text()).not.to.contain('Plainte ou signalement');
    for (const [id, value] of [
      ['name', 'Ada Martin <b>'],
      ['complaint', '12 mars, n° 7'],
      ['learned', '2026-03-12'],
    ]) {
      const field = root.querySelector<HTMLInputElement>(`#${id}`)!;
      field.value = value!;
      field.dispatchEvent(new InputEvent('input'));
    }
    await visitor.settled();
    expect(text()).to.contain('Ada Martin <b>');
    expect(text()).to.contain('12 mars 2026');
    expect(text()).to.contain('Plainte ou signalement : 12 mars, n° 7');
    expect(root.querySelector('[part=letter] b')).to.equal(null);
    const {axe} = window as unknown as {axe: typeof axeCore};
    const {violations} = await axe.run(visitor.panel, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    expect(violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join()}`)).to.deep.equal([]);
  });

  it('is kept whole: actions, limits, numbers, words for the phone, evidence, complaint', async () => {
    await openPlan('individual', ...CARD_FRAUD);
    const keep = [...visitor.below()].find((each) => each.matches('cyber-17-keep'))!;
    const printed: Document[] = [];
    const root = keep.shadowRoot!;
    const append = root.append.bind(root);
    root.append = (...nodes: (Node | string)[]) => {
      append(...nodes);
      const [frame] = nodes;
      if (!(frame instanceof HTMLIFrameElement)) return;
      frame.contentWindow!.print = () => printed.push(frame.contentDocument!);
    };
    const frames = document.querySelectorAll('iframe').length;
    root.querySelector('button')!.click();
    expect(document.querySelectorAll('iframe').length, 'nothing in the page').to.equal(frames);
    expect(printed).to.have.length(1);
    const text = textOf(printed[0]!.body);
    const {actions, procedures} = visitor.content.fr.book;
    expect(text).to.contain(
      textOf(Object.assign(document.createElement('p'), {textContent: actions['card-block']!.title})),
    );
    expect(text).to.contain('0 892 705 705');
    expect(text).to.contain('je fais opposition à ma carte');
    expect(text).to.contain(procedures.perceval.title);
    expect(printed[0]!.title).to.equal('17');
  });

  it('offers no file and no paper on a device that may be watched', async () => {
    await visitor.open();
    await visitor.answer('i.start', 'watched');
    await visitor.answer('safe.device', 'seen');
    await visitor.settled();
    expect(visitor.heading).to.equal(visitor.content.fr.graph.outcomes['safety']!.title);
    expect(visitor.byText('button', 'Voir mon plan')).to.equal(undefined);
    expect([...visitor.below()].some((each) => each.matches('cyber-17-keep'))).to.equal(false);
  });
});
