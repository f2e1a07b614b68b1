import {expect} from 'chai';

import {Cyber17Panel} from '../../panel/cyber-17-panel.js';
import {PanelVisitor, textOf} from '../../testing/panel-visitor.js';
import {LONG_PLAN} from '../../testing/ways.js';
import {dateOf} from '../shared/deadline.js';

import type {Way} from '../../testing/panel-visitor.js';
import type {PanelSettings} from '@cyber-17/element';

const CARD_FRAUD: Way = [
  ['i.start', 'debit'],
  ['money', 'card'],
  ['card.have', 'yes'],
  ['card.before', 'none'],
];

const BLACKMAIL: Way = [
  ['i.start', 'people'],
  ['safe.now', 'no'],
  ['people', 'images'],
  ['images', 'threat'],
  ['age', 'under18'],
];

const RANSOM: Way = [
  ['o.start', 'blocked'],
  ['o.blocked', 'files'],
];

describe('what is kept of a plan', () => {
  const visitor = new PanelVisitor();

  before(() => visitor.arrive());
  afterEach(() => visitor.panel.remove());

  const keep = () => visitor.all('cyber-17-keep')[0]!.shadowRoot!;
  const word = (lang: 'fr' | 'ar', key: string) => {
    const {graph, help, start} = visitor.content[lang];
    return {...start.words, ...graph.words, ...help}[key]!;
  };

  async function openPlan(way: Way, settings: Partial<PanelSettings> = {}) {
    await visitor.open(settings);
    for (const [question, ...answers] of way) await visitor.answer(question, ...answers);
    await visitor.settled();
    const open = word((settings.lang as 'ar' | undefined) ?? 'fr', 'outcome.plan').split('{')[0]!;
    await visitor.press('button', open);
  }

  /** The sheet that a printer would get. */
  function print(): Document {
    const root = keep();
    const sheets: Document[] = [];
    const append = root.append.bind(root);
    root.append = (...nodes: (Node | string)[]) => {
      append(...nodes);
      const [frame] = nodes;
      if (!(frame instanceof HTMLIFrameElement)) return;
      frame.contentWindow!.print = () => sheets.push(frame.contentDocument!);
    };
    root.querySelector('button')!.click();
    return sheets[0]!;
  }

  /** The text of the file that a browser would save. */
  async function save(): Promise<string> {
    const create = URL.createObjectURL.bind(URL);
    let saved: Blob | undefined;
    URL.createObjectURL = (blob: Blob) => {
      saved = blob;
      return create(blob);
    };
    try {
      await visitor.press('button', word('fr', 'plan.save'));
    } finally {
      URL.createObjectURL = create;
    }
    return saved!.text();
  }

  it('is a sheet of numbered actions, each with a box, then how each is done', async () => {
    await openPlan(RANSOM, {audience: 'company'});
    const sheet = print();
    const titles = [...sheet.querySelectorAll('.act > h3')].map(textOf);
    const details = [...sheet.querySelectorAll('.part ~ .columns h3')].map(textOf);
    expect(titles[0]).to.match(/^1\. /);
    expect(details.slice(0, titles.length)).to.deep.equal(titles);
    expect(getComputedStyle(sheet.querySelector('.act > h3')!, '::before').borderTopStyle).to.equal('solid');
  });

  it('says that a file was saved beside the buttons, before the link to another device', async () => {
    await openPlan(RANSOM, {audience: 'company'});
    await visitor.press('button', word('fr', 'plan.save'));
    const carry = visitor.byText('summary', word('fr', 'carry.title'));
    const said = visitor.all('[part=keep] p[role=status]').find((each) => textOf(each) !== '')!;
    expect(Boolean(said.compareDocumentPosition(carry) & Node.DOCUMENT_POSITION_FOLLOWING)).to.equal(true);
  });

  it('has the number of every regional centre, for who has no screen left', async () => {
    await openPlan(RANSOM, {audience: 'company'});
    const sheet = textOf(print().querySelector('.columns')!);
    for (const {phone} of visitor.content.fr.book.csirts) expect(sheet).to.contain(phone);
  });

  it('has lines to write on, and names the letter that waits on screen', async () => {
    await openPlan(CARD_FRAUD);
    const sheet = print();
    const dispute = [...sheet.querySelectorAll('.act')].find((each) => textOf(each).includes('Contestez'))!;
    expect([...dispute.querySelectorAll('.blank, .write')].map(textOf)).to.include.members([
      word('fr', 'plan.paper-when'),
      word('fr', 'plan.paper-reference'),
    ]);
    expect(textOf(dispute)).to.match(/Lettre prête à remplir.*Contestez ces paiements par écrit/);
  });

  it('has the day and the hour of what was ticked, instead of a line to write them on', async () => {
    await openPlan(CARD_FRAUD);
    const lines = () => print().body.textContent!.split(word('fr', 'plan.paper-when')).length;
    const before = lines();
    const {action} = visitor.journey.outcome.plan.find(({action: {channels = []}}) => channels.length > 0)!;
    visitor.journey.send({type: 'action.ticked', action: action.id, done: Date.UTC(2026, 10, 30, 12)});
    await visitor.settled();
    expect(print().body.textContent).to.match(/Fait lundi 30 novembre/);
    expect(lines()).to.equal(before - 1);
  });

  it('says beside the complaint which one, why, and where', async () => {
    await openPlan(CARD_FRAUD);
    const complaint = [...print().querySelectorAll('.act')].find((each) =>
      textOf(each).includes('Signalez la fraude sur Perceval'),
    )!;
    const {complaints, procedures} = visitor.content.fr.book;
    expect(textOf(complaint)).to.contain(procedures.perceval.title);
    const because = complaints.find(({id}) => id === 'card-kept')!.because.replace(/\s+/g, ' ');
    expect(textOf(complaint)).to.contain(because);
    expect(textOf(complaint)).to.contain('Commissariat ou gendarmerie');
  });

  it('names what happened only if that puts nobody at risk', async () => {
    const {graph} = visitor.content.fr;
    await openPlan(CARD_FRAUD);
    expect(textOf(print().body)).to.contain(graph.threats['card-fraud']!.title);
    visitor.panel.remove();

    await openPlan(BLACKMAIL);
    const kept = [textOf(print().body), (await save()).replace(/\s+/g, ' ')];
    for (const text of kept) {
      expect(text).not.to.contain(graph.threats['sextortion']!.title);
      expect(text).not.to.contain(graph.channels['3018']!.name);
      expect(text).to.contain('3018');
      expect(text).to.contain(word('fr', 'plan.paper-apart').replace(/\s+/g, ' '));
    }
    const [sheet] = [...print().querySelectorAll('.columns')].map(textOf);
    expect(sheet).not.to.match(/chantage|harcèlement|intime/i);
  });

  it('prints every action of a plan that is folded on screen', async () => {
    await openPlan(LONG_PLAN, {audience: 'company'});
    const titles = visitor.journey.outcome.plan.map(({action}) => action.title);
    const printed = [...print().querySelectorAll('.act h3')].map(textOf);
    expect(titles.length).to.be.greaterThan(12);
    expect(printed).to.deep.equal(titles.map((title, index) => `${index + 1}. ${title}`));
  });

  it('begins with who answers now, and says the hours of both', async () => {
    const {resources} = Cyber17Panel as unknown as {resources: {now: () => number}};
    const {now} = resources;
    const order = async (time: string) => {
      resources.now = () => Date.parse(time);
      await openPlan(BLACKMAIL);
      const [first] = print().querySelectorAll('.act');
      visitor.panel.remove();
      expect(textOf(first!)).to.contain('de 9 h à 23 h').and.to.contain('jour et nuit');
      return [...first!.querySelectorAll('b')].map(textOf);
    };
    try {
      expect(await order('2026-11-21T11:00:00Z')).to.deep.equal(['3018', '119', '3114']);
      expect(await order('2026-11-21T23:30:00Z')).to.deep.equal(['119', '3114', '3018']);
    } finally {
      resources.now = now;
    }
  });

  it('gives a child words of their own for the complaint', async () => {
    await openPlan(BLACKMAIL);
    const text = textOf(print().body);
    expect(text).to.contain('Portez plainte : c’est possible à tout âge');
    expect(text).not.to.contain('escroquerie, piratage');
  });

  it('runs from right to left in Arabic, each line by its own letters', async () => {
    await openPlan(CARD_FRAUD, {lang: 'ar'});
    const sheet = print();
    expect(sheet.documentElement.dir).to.equal('rtl');
    expect(sheet.documentElement.lang).to.equal('ar');
    const lines = [...sheet.querySelectorAll<HTMLElement>('h1, h2, h3, p, li')];
    expect(lines.filter(({dir}) => dir !== 'auto')).to.deep.equal([]);
    const name = lines.find((each) => textOf(each) === 'Perceval')!;
    expect(getComputedStyle(name).direction).to.equal('ltr');
    expect(getComputedStyle(name).textAlign).to.equal('right');
    // What is not translated says which language it is in.
    expect(sheet.querySelector('.say')!.getAttribute('lang')).to.equal('fr');
  });

  it('writes dates in the digits of the telephone', () => {
    const date = dateOf('ar', Date.parse('2026-11-24T20:00:00Z'));
    expect(date).to.contain('2026');
    expect(date).not.to.match(/[٠-٩]/);
  });
});
