import {expect} from 'chai';

import {Cyber17Panel} from '../../panel/cyber-17-panel.js';
import {PanelVisitor, textOf} from '../../testing/panel-visitor.js';
import {CARD_FRAUD, FAKE_ADVISER, LONG_PLAN} from '../../testing/ways.js';

import type {Way} from '../../testing/panel-visitor.js';

const MAILBOX = [
  ['i.start', 'account'],
  ['account', 'mail'],
  ['acc.mail', 'intruder'],
] as const;

/** A text in an element, to be read as the visitor does. */
const words = (text: string) => Object.assign(document.createElement('p'), {textContent: text});

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
    const steps = (await visitor.find('summary', 'Chez Google')).closest('details') as HTMLDetailsElement;
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

  it('explains no word that only the condition of a step names', async () => {
    await openPlan('company', ['o.start', 'blocked'], ['o.blocked', 'files']);
    await visitor.press('summary', 'Les mots difficiles');
    await visitor.settled();
    const terms = visitor.all('dt').map(textOf);
    expect(terms).to.have.length.above(0);
    expect(terms).not.to.include('infostealer');
  });

  it('says once that some of it is in French only, in a language that lacks its words', async () => {
    await visitor.open({audience: 'company', lang: 'ar'});
    await visitor.follow([
      ['o.start', 'blocked'],
      ['o.blocked', 'files'],
    ]);
    await visitor.settled();
    await visitor.choose('outcome.plan');
    const said = textOf(words(visitor.word('plan.french')));
    expect(visitor.all('p').filter((each) => textOf(each).startsWith(said))).to.have.length(1);
    visitor.panel.remove();
    await openPlan('company', ['o.start', 'blocked'], ['o.blocked', 'files']);
    expect(visitor.byText('p', visitor.content.fr.help['plan.french']!)).to.equal(undefined);
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
    field.value = 'Rennes';
    field.dispatchEvent(new InputEvent('input'));
    await visitor.settled();
    expect(found()).to.match(/^Écrivez les chiffres de votre département/);
  });

  it('says of no centre that there is none while its department is being written', async () => {
    await openPlan('company', ['o.start', 'blocked'], ['o.blocked', 'files']);
    const said = () => textOf(visitor.all('#centre')[0]!);
    for (const begun of ['', '9', '97', ' 98 ']) {
      await visitor.write('#department', begun);
      expect(said(), begun).to.equal('');
    }
    await visitor.write('#department', '974');
    expect(said()).to.contain('Réunion');
    await visitor.write('#department', '975');
    expect(said()).to.match(/^Pas de centre connu ici/);
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
      await visitor.press('summary', visitor.content.fr.book.actions['call-3018']!.title);
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

  it('has one way to complain: the action itself, with its reason, which can be ticked', async () => {
    await openPlan('individual', ...CARD_FRAUD);
    const complaint = action('perceval-report');
    expect(textOf(complaint.querySelector('summary')!)).to.contain(
      visitor.content.fr.book.procedures.perceval.title,
    );
    expect(complaint.parentElement!.querySelector('input[type=checkbox]')).not.to.equal(null);
    expect(textOf(complaint)).to.contain(
      textOf(words(visitor.content.fr.book.complaints.find(({id}) => id === 'card-kept')!.because)),
    );
    expect(visitor.byText('summary', visitor.content.fr.book.actions['complaint-file']!.title)).to.equal(
      undefined,
    );
    expect(visitor.all('h2').map(textOf)).not.to.include(visitor.content.fr.book.procedures.perceval.title);
  });

  it('does not reject as another way what its reason advises', async () => {
    await openPlan('individual', ...FAKE_ADVISER);
    const others = visitor.byText('summary', visitor.word('complaint.others')).closest('details')!;
    const named = [...others.querySelectorAll('strong')].map(textOf);
    const {report, thesee} = visitor.content.fr.book.procedures;
    expect(named).to.include(report.title).and.not.include(thesee.title);
  });

  it('names who takes the complaint before whom else to turn to', async () => {
    await openPlan(
      'individual',
      ['i.start', 'people'],
      ['safe.now', 'no'],
      ['people', 'images'],
      ['images', 'threat'],
      ['age', 'under18'],
    );
    const complaint = action('complaint-minor');
    const advice = complaint.querySelector<HTMLElement>('cyber-17-advice')!;
    await visitor.find('cyber-17-advice');
    expect(textOf(advice.shadowRoot!.querySelector('a')!)).to.contain('gendarmerie');
    const others = [...complaint.querySelectorAll('a')].map(textOf);
    expect(others).to.have.lengthOf(1);
    const [child] = complaint.querySelectorAll('a');
    expect(advice.compareDocumentPosition(child!)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('goes on where it was left for a letter', async () => {
    await openPlan('individual', ...CARD_FRAUD);
    const [write] = visitor.all('[part=action] button').filter((each) => /Écrire/.test(textOf(each)));
    write!.closest('details')!.open = true;
    await visitor.settled();
    const label = textOf(write!);
    write!.click();
    await visitor.settled();
    await visitor.press('button', 'Retour au plan');
    expect(textOf(visitor.active!)).to.equal(label);
  });

  it('is read from its heading where the button that was left is folded away', async () => {
    await openPlan('individual', ...CARD_FRAUD);
    const [write] = visitor.all('[part=action] button').filter((each) => /Écrire/.test(textOf(each)));
    write!.click();
    await visitor.settled();
    await visitor.press('button', 'Retour au plan');
    expect(visitor.active?.localName).to.equal('h1');
  });

  it('lists what to keep inside the action that says so, and remembers what is ticked', async () => {
    await openPlan('individual', ...CARD_FRAUD);
    const checks = () => [...action('evidence-keep').querySelectorAll<HTMLInputElement>('.check input')];
    expect(checks().length).to.be.greaterThan(1);
    expect(visitor.byText('summary', visitor.word('plan.evidence'))).to.equal(undefined);
    checks()[1]!.click();
    await visitor.settled();
    await visitor.press('button', 'Retour');
    await visitor.press('button', 'Voir mon plan');
    expect(
      checks()
        .map(({checked}) => checked)
        .slice(0, 3),
    ).to.deep.equal([false, true, false].slice(0, checks().length));
  });

  it('shows how far it is, and when each thing was done', async () => {
    await openPlan('individual', ...CARD_FRAUD);
    const progress = () => visitor.all('progress')[0] as HTMLProgressElement;
    expect(progress().value).to.equal(0);
    await visitor.tick(1);
    expect(progress().value).to.equal(1);
    expect(textOf(visitor.all('.when')[0]!)).to.match(/^Fait à \d+ h \d\d$/);
  });

  it('opens folded where the outcome has shown the first action, and opens the next one when it is done', async () => {
    await openPlan('individual', ...CARD_FRAUD);
    const open = () => visitor.all('[part=action] > details[open]').length;
    expect(open()).to.equal(0);
    await visitor.tick(1);
    expect(open()).to.equal(1);
  });

  it('keeps what is unfolded, and the place that was written, as the visitor goes and returns', async () => {
    await openPlan('company', ['o.start', 'blocked'], ['o.blocked', 'files']);
    const field = () => visitor.all('#department')[0] as HTMLInputElement;
    (field().closest('[part=action] > details') as HTMLDetailsElement).open = true;
    await visitor.write('#department', '35');
    await visitor.press('button', 'Retour');
    await visitor.press('button', 'Voir mon plan');
    expect(field().value).to.equal('35');
    expect((field().closest('[part=action] > details') as HTMLDetailsElement).open).to.equal(true);
    visitor.panel.hide();
    await visitor.panel.show();
    await visitor.settled();
    expect(field().value).to.equal('35');
  });

  it('ticks what the visitor said is done', async () => {
    await visitor.open({audience: 'individual'});
    await visitor.follow(CARD_FRAUD);
    await visitor.settled();
    await visitor.press('button', 'Préciser ma situation');
    await visitor.answer('card-use', 'online');
    await visitor.answer('bank-told', 'yes');
    await visitor.press('button', 'Passer ces questions');
    await visitor.settled();
    const update = textOf(visitor.all('cyber-17-update')[0]!.shadowRoot!);
    expect(update).to.contain('Plan mis à jour');
    expect(update).to.contain(
      `Déjà fait : ${textOf(words(visitor.content.fr.book.actions['card-block']!.title))}`,
    );
    await visitor.press('button', 'Voir mon plan');
    const ticked = visitor.all('.tick input').filter((each) => (each as HTMLInputElement).checked);
    expect(ticked.map((each) => textOf(words(each.getAttribute('aria-label')!)))).to.deep.equal([
      `Fait : ${textOf(words(visitor.content.fr.book.actions['card-block']!.title))}`,
    ]);
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
