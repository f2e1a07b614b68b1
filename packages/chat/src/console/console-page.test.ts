import {setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';

import {deviceClock} from '../client/clock.js';
import {newId} from '../client/new-id.js';
import {FakeServer} from '../testing/fake-server.js';
import {chatContent, dress, outOfSight, textOf, until, violationsIn} from '../testing/on-page.js';
import {VisitorTalk} from '../visitor/talk/visitor-talk.js';
import {ConsolePage} from './console-page.js';
import {Desk} from './desk/desk.js';

import type {Words} from '../page/say.js';
import type {FakeTalk} from '../testing/fake-talk.js';
import type {Audience, CaseLine, Lang} from '@cyber-17/protocol';
import type {Me} from '@cyber-17/protocol/chat';

const CANNED = {
  fr: {
    threats: [
      {
        id: 'card-fraud',
        title: 'Une fraude à la carte',
        answers: [{id: 'advice.lead', audiences: ['company', 'public']}, {id: 'advice.block'}],
      },
    ],
    answers: [
      {id: 'advice.other', group: 'advice', title: 'Changez le mot de passe', text: 'Changez-le.'},
      {id: 'advice.block', group: 'advice', title: 'Faites opposition', text: 'Appelez votre banque.'},
      {id: 'advice.lead', group: 'advice', title: 'Décidez qui coordonne', text: 'Une seule personne.'},
    ],
  },
  en: {
    threats: [{id: 'card-fraud', title: 'Card fraud', answers: [{id: 'advice.block'}]}],
    answers: [{id: 'advice.block', group: 'advice', title: 'Block the card', text: 'Call your bank.'}],
  },
  ar: {threats: [], answers: []},
};

let words: Readonly<Record<Lang, Words>>;
let server: FakeServer;
let root: HTMLElement;
let isSignedIn: boolean;
let signOut: () => Promise<boolean>;
let pages: ConsolePage[] = [];

before(async () => {
  const content = await chatContent();
  const of = (lang: Lang) => ({...content[lang].chat, ...content[lang].console});
  words = {fr: of('fr'), en: of('en'), ar: of('ar')};
  await dress('console');
  await setViewport({width: 1280, height: 720});
});

beforeEach(() => {
  server = new FakeServer();
  isSignedIn = true;
  signOut = () => {
    isSignedIn = false;
    return Promise.resolve(true);
  };
  root = document.createElement('main');
  document.body.append(root);
});

afterEach(() => {
  for (const page of pages) page.close();
  pages = [];
  root.remove();
});

const me = (roles: Me['roles'] = ['officer']): Me => ({
  id: newId(),
  name: 'A. Martin',
  roles,
  capacity: 6,
  demonstration: true,
});

const say = (key: string) => words.fr[key]!.replace(/\s+/g, ' ');
const shows = (text: string) => until(`“${text}”`, () => textOf(root).includes(text));
const button = (text: string) =>
  until(`the button “${text}”`, () =>
    [...root.querySelectorAll('button')].find((each) => textOf(each).trim().startsWith(text)),
  );
const press = (key: string, {repeat = false} = {}) => {
  const target = document.activeElement ?? document.body;
  target.dispatchEvent(new KeyboardEvent('keydown', {key, repeat, bubbles: true, cancelable: true}));
};
const taken = () => [...server.talks.values()].filter(({officer}) => officer !== undefined);

async function open(who = me()) {
  const page = new ConsolePage({
    root,
    transport: server.officerTransport(who),
    clock: deviceClock,
    words,
    lang: 'fr',
    loadCanned: (lang) => Promise.resolve(CANNED[lang]),
    isSignedIn: () => Promise.resolve(isSignedIn),
    signOut: () => signOut(),
  });
  pages.push(page);
  await page.open();
}

async function begin(who = me()) {
  await open(who);
  (await button(say('console.begin-silent'))).click();
  await shows(say('console.queue-empty'));
}

const LINES = [{label: 'Situation', value: 'Des paiements inconnus'}];

async function newVisitor(
  text: string,
  lang: Lang = 'en',
  lines: readonly CaseLine[] = LINES,
  audience?: Audience,
) {
  const talk = new VisitorTalk({
    transports: [server.visitorTransport],
    clock: deviceClock,
    lang: () => lang,
    changed() {},
    givenBack() {},
  });
  talk.open();
  await until('a welcome', () => talk.state.isGreeted);
  talk.enter({
    lines,
    urgency: {danger: true, gravity: 'danger', threat: 'card-fraud', ...(audience && {audience})},
  });
  await until('a place', () => talk.state.stage === 'waiting');
  talk.say(text);
  return talk;
}

/** The forms that act on a talk, by their keys, and what is filled in. */
const FORMS: Readonly<Record<string, (form: HTMLFormElement) => void>> = {
  c: (form) => (form.querySelector<HTMLInputElement>('[type=radio]')!.checked = true),
  m: (form) => (form.querySelector<HTMLTextAreaElement>('#note')!.value = 'entre nous'),
  t: (form) => (form.querySelector<HTMLTextAreaElement>('#transfer-note')!.value = 'entre nous'),
  h(form) {
    form.querySelector<HTMLInputElement>('#brigade')!.value = 'Brigade de Lyon';
    form.querySelector<HTMLInputElement>('#time-0')!.value = '2030-01-02T09:30';
  },
};

/** Two talks, of which the first is read. Returns that one. */
async function twoTalks() {
  await newVisitor('one');
  await newVisitor('two');
  press('n');
  await shows('one');
  press('n');
  await until('two talks', () => root.querySelectorAll('.lists [aria-current]').length === 2);
  press('1');
  root.querySelector<HTMLElement>('#message')!.blur();
  return [...server.talks.keys()][0]!;
}

/** The server takes a talk from the console. */
function tellGone(c: string) {
  const message = {type: 'gone', c, reason: 'closed'};
  for (const {line} of server.officers) line.send(message);
}

function type(field: HTMLInputElement | HTMLTextAreaElement, text: string) {
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', {bubbles: true}));
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 100));

describe("the officers' page", () => {
  it('asks to sign in when nobody is', async () => {
    isSignedIn = false;
    await open();
    const link = await until('the way in', () => root.querySelector<HTMLAnchorElement>('a.go'));
    expect(link.pathname).to.equal('/sign-in');
  });

  it('signs out, and says so when that failed: nobody leaves a shared desk signed in unaware', async () => {
    await begin();
    const succeed = signOut;
    for (const fail of [() => Promise.reject(new TypeError('offline')), () => Promise.resolve(false)]) {
      signOut = fail;
      (await button(say('console.sign-out'))).click();
      await shows(say('console.sign-out-failed'));
      (await button(say('console.dismiss'))).click();
      await until('no notice', () => !textOf(root).includes(say('console.sign-out-failed')));
    }
    signOut = succeed;
    (await button(say('console.sign-out'))).click();
    await until('the way in', () => root.querySelector('a.go'));
  });

  it('shows what was not sent when the session is over', async () => {
    await begin();
    await newVisitor('help');
    press('n');
    await shows('help');
    const field = root.querySelector<HTMLTextAreaElement>('#message')!;
    for (const officer of server.officers) Object.assign(officer, {hear() {}});
    type(field, 'under way');
    field.form!.requestSubmit();
    await until('an empty field', () => field.value === '');
    type(field, 'half a sentence');
    for (const {line} of server.officers) {
      line.send({type: 'refused', reason: 'session'} as {type: string});
      line.send({type: 'bye', reason: 'session'} as {type: string});
    }
    await until('the way in', () => root.querySelector('a.go'));
    await shows('under way');
    await shows('half a sentence');
  });

  it('shows nothing of what was typed once the officer has signed out', async () => {
    await begin();
    await newVisitor('help');
    press('n');
    await shows('help');
    type(root.querySelector<HTMLTextAreaElement>('#message')!, 'half a sentence');
    (await button(say('console.sign-out'))).click();
    await until('the way in', () => root.querySelector('a.go'));
    expect(textOf(root)).not.to.contain('half a sentence');
  });

  it('shows in each window of an officer whether they take talks, and goes on when one is closed', async () => {
    const who = me();
    await begin(who);
    const first = root;
    root = document.createElement('main');
    document.body.append(root);
    try {
      await begin(who);
      const second = root;
      const isOn = (window: HTMLElement) =>
        [...window.querySelectorAll('button')].some((each) => textOf(each).trim() === say('console.ready'));
      (await button(say('console.ready'))).click();
      await until('the first window that knows', () => !isOn(first));
      expect(server.ready.has(who.id)).to.equal(false);
      (await button(say('console.not-ready'))).click();
      await until('the first window that knows', () => isOn(first));
      pages[1]!.leave();
      await until('an officer who is away', () => !server.ready.has(who.id));
      pages[1]!.close();
      second.remove();
      await until('an officer who is ready', () => server.ready.has(who.id));
      expect(isOn(first)).to.equal(true);
    } finally {
      first.remove();
    }
  });

  it('takes no talk before the officer has begun, and says when the sound is off', async () => {
    await open();
    await shows(say('console.begin-help'));
    expect([...server.officers][0]!.isReady).to.equal(false);
    (await button(say('console.begin-silent'))).click();
    await until('an officer who is ready', () => [...server.officers][0]!.isReady);
    await button(say('console.sound-off'));
  });

  it('connects again at a press when the server has closed it for good', async () => {
    await begin();
    for (const line of server.lines) line.send({type: 'bye', reason: 'flood'} as {type: string});
    (await button(say('console.reconnect'))).click();
    await until('no such line', () => !textOf(root).includes(say('console.over')));
    await until('an officer who is ready', () => [...server.officers].some(({isReady}) => isReady));
  });

  it('opens the talk that the officer takes, and none that comes while they type', async () => {
    await begin();
    await newVisitor('one');
    await newVisitor('two');
    await newVisitor('three');
    const current = () => root.querySelector('.lists [aria-current=true]');
    press('n');
    await until('the first talk', () => textOf(root.querySelector('.talk')!).includes('one'));
    (await button(say('console.take-this'))).click();
    await until('the second talk', () => textOf(root.querySelector('.talk')!).includes('two'));
    const second = current();
    press('n');
    type(root.querySelector<HTMLTextAreaElement>('#message')!, 'I am here');
    await until('three talks', () => root.querySelectorAll('.lists [aria-current]').length === 3);
    expect(current()).to.equal(second);
    expect(root.querySelector<HTMLTextAreaElement>('#message')!.value).to.equal('I am here');
  });

  it('is worked by keyboard alone: take, read, answer, ask, note, close', async () => {
    await begin();
    const visitor = await newVisitor('My card was used', 'en', LINES, 'individual');
    await shows('Danger');
    expect(textOf(root)).not.to.include('My card was used');
    press('n');
    await shows('My card was used');
    await shows('Des paiements inconnus');
    await shows('Une fraude à la carte');
    press('1');
    const field = root.querySelector<HTMLTextAreaElement>('#message')!;
    expect(document.activeElement).to.equal(field);

    press('/');
    await until('the answers', () => root.querySelector('dialog[open] .choice'));
    await shows('Call your bank.');
    expect(document.activeElement!.id).to.equal('filter');
    press('Enter');
    await until('the answer in English', () => field.value === 'Block the card\nCall your bank.');
    expect(document.activeElement).to.equal(field);
    press('Enter');
    await until('the answer', () =>
      visitor.state.events.some(
        ({what}) => what.type === 'said' && what.text === 'Block the card\nCall your bank.',
      ),
    );

    press('Escape');
    press('a');
    (await until('a question', () => root.querySelector<HTMLElement>('dialog[open] .choice'))).click();
    await until('the card', () => visitor.state.events.some(({what}) => what.type === 'asked'));

    press('m');
    const note = await until('the note', () => root.querySelector<HTMLTextAreaElement>('dialog[open] #note'));
    note.value = 'entre nous';
    note.form!.requestSubmit();
    await shows('entre nous');
    expect(JSON.stringify(visitor.state)).not.to.include('entre nous');

    press('c');
    const choice = await until('a category', () =>
      root.querySelector<HTMLInputElement>('dialog[open] [type=radio]'),
    );
    choice.checked = true;
    choice.form!.requestSubmit();
    await until('the end', () => visitor.state.stage === 'ended');
    await shows(say('console.gone-closed'));
    expect(server.malformed).to.deep.equal([]);
  });

  for (const [audience, isForThem] of [
    ['individual', false],
    ['company', true],
    [undefined, true],
  ] as const) {
    it(`offers the steps of whom it befell: ${audience ?? 'not told'}`, async () => {
      await begin();
      await newVisitor('help', 'fr', LINES, audience);
      press('n');
      await shows('Faites opposition');
      expect(textOf(root.querySelector('.case')!).includes('Décidez qui coordonne')).to.equal(isForThem);
      press('/');
      const titles = await until('the answers', () => {
        const found = [...root.querySelectorAll<HTMLElement>('dialog[open] .choice strong')];
        return found.length > 0 && found.map(textOf);
      });
      expect(titles[0]).to.equal(isForThem ? 'Décidez qui coordonne' : 'Faites opposition');
    });
  }

  it('leaves letters alone in fields, and everywhere once shortcuts are off', async () => {
    await begin();
    await newVisitor('hello');
    press('n');
    await shows('hello');
    press('1');
    press('t');
    expect(root.querySelector('dialog[open]')).to.equal(null);
    press('Escape');
    press('?');
    const box = await until('the list', () => root.querySelector<HTMLInputElement>('dialog[open] input'));
    box.click();
    (await button(say('console.dismiss'))).click();
    await until('a closed dialog', () => !root.querySelector('dialog[open]'));
    press('c');
    expect(root.querySelector('dialog[open]')).to.equal(null);
  });

  for (const [key, fill] of Object.entries(FORMS)) {
    it(`never acts on another talk than the one that its dialog was opened for, key ${key}`, async () => {
      const transport = server.officerTransport(me());
      new Desk({transport, clock: deviceClock, changed() {}, alert() {}}).open();
      await begin();
      const gone = await twoTalks();
      press(key);
      const form = await until('the form', () => root.querySelector<HTMLFormElement>('dialog[open] form'));
      fill(form);
      tellGone(gone);
      await shows(say('console.gone-closed'));
      form.requestSubmit();
      await until('a closed dialog', () => !root.querySelector('dialog[open]'));
      await shows(say('console.choose'));
      press('c');
      await settle();
      expect(root.querySelector('dialog[open], #message')).to.equal(null);
      const rest = [...server.talks.values()].find(({c}) => c !== gone)!;
      expect(rest.isClosed).to.equal(false);
      expect(rest.events.map(({what}) => what.type)).to.deep.equal(['said', 'joined']);
    });
  }

  it('keeps what was typed for a talk that is gone, and takes the rest of it for no shortcut', async () => {
    await begin();
    const gone = await twoTalks();
    await newVisitor('third');
    type(root.querySelector('#message')!, 'écrit à la victime');
    press('Escape');
    press('m');
    type(await until('the note', () => root.querySelector<HTMLTextAreaElement>('#note')), 'écrit entre nous');
    tellGone(gone);
    await shows(`${say('console.unsent')} écrit à la victime écrit entre nous`);
    press('n');
    await settle();
    expect([...server.talks.values()].filter(({isWaiting}) => isWaiting)).to.have.length(1);
    (await button(say('console.dismiss'))).click();
    expect(textOf(root)).not.to.include('écrit entre nous');
  });

  it('goes back from a dialog by “Cancel” where something could be done in it, and closes nothing', async () => {
    await begin();
    await newVisitor('hello');
    press('n');
    await shows('hello');
    press('1');
    press('Escape');
    press('c');
    const dialog = await until('the dialog', () => root.querySelector<HTMLElement>('dialog[open]'));
    const names = [...dialog.querySelectorAll('button')].map(textOf).map((name) => name.trim());
    expect(names).to.deep.equal([say('console.cancel'), say('console.close-send')]);
    (await button(say('console.cancel'))).click();
    await until('no dialog', () => !root.querySelector('dialog[open]'));
    expect([...server.talks.values()][0]!.isClosed).to.equal(false);
    press('p');
    await until('the copy', () => root.querySelector('dialog[open] textarea'));
    (await button(say('console.dismiss'))).click();
    await until('no dialog', () => !root.querySelector('dialog[open]'));
  });

  it('says that a talk is over until another is shown, and what was not sent until it is dismissed', async () => {
    await begin();
    const gone = await twoTalks();
    tellGone(gone);
    await shows(say('console.gone-closed'));
    press('1');
    await until('no notice', () => !textOf(root).includes(say('console.gone-closed')));

    type(root.querySelector('#message')!, 'écrit à la victime');
    press('Escape');
    tellGone([...server.talks.keys()][1]!);
    await shows(say('console.gone-closed'));
    await newVisitor('third');
    press('n');
    await shows('third');
    await until('no notice', () => !textOf(root).includes(say('console.gone-closed')));
    expect(textOf(root)).to.include('écrit à la victime');
  });

  it('says in which language a case is that is not in the officer’s, and marks it', async () => {
    await begin();
    const note = say('console.case-lang').replace('{lang}', say('console.lang-en'));
    await newVisitor('one', 'en');
    press('n');
    await shows(note);
    expect(root.querySelector('.case dl')!.getAttribute('lang')).to.equal('en');
    await newVisitor('two', 'fr');
    press('Escape');
    press('n');
    await until('a case in French', () => root.querySelector('.case dl')?.getAttribute('lang') === 'fr');
    expect(textOf(root.querySelector('.case')!)).not.to.include(note);
  });

  it('has a search of answers whose ring covers no words', async () => {
    await begin();
    await newVisitor('hello');
    press('n');
    await shows('hello');
    press('1');
    press('/');
    await until('the answers', () => root.querySelector('dialog[open] .choice'));
    const filter = root.querySelector('#filter')!;
    const {outlineWidth, outlineOffset} = getComputedStyle(filter);
    const ring = filter.getBoundingClientRect().bottom + parseFloat(outlineWidth) + parseFloat(outlineOffset);
    expect(ring).to.be.above(filter.getBoundingClientRect().bottom);
    expect(root.querySelector('dialog [role=status]')!.getBoundingClientRect().top).to.be.at.least(ring);
  });

  for (const key of ['m', 't']) {
    it(`says by how much a note is too long, and sends none such, key ${key}`, async () => {
      const transport = server.officerTransport(me());
      new Desk({transport, clock: deviceClock, changed() {}, alert() {}}).open();
      await begin();
      await newVisitor('help');
      press('n');
      await shows('help');
      press(key);
      const note = await until('the note', () => root.querySelector<HTMLTextAreaElement>('[name=note]'));
      const tooLong = 'é'.repeat(1_007);
      note.value = tooLong;
      note.form!.requestSubmit();
      await shows(say('console.note-long'));
      type(note, tooLong);
      await shows(say('console.note-over').replace('{count}', '7'));
      expect(note.getAttribute('aria-invalid')).to.equal('true');
      expect(await violationsIn(root)).to.deep.equal([]);
      note.form!.requestSubmit();
      await settle();
      expect([...server.talks.values()][0]!.events).to.have.length(2);
      expect(note.value).to.equal(tooLong);
      type(note, 'é'.repeat(1_000));
      expect(note.getAttribute('aria-invalid')).to.equal('false');
      note.form!.requestSubmit();
      await until('a note', () =>
        [...server.talks.values()][0]!.events.some(({what}) => what.type === 'noted'),
      );
    });
  }

  it('says that blanks are no note and no brigade', async () => {
    await begin();
    await newVisitor('help');
    press('n');
    await shows('help');
    for (const [key, id] of [
      ['m', 'note'],
      ['h', 'brigade'],
    ] as const) {
      press(key);
      const field = await until(id, () =>
        root.querySelector<HTMLInputElement | HTMLTextAreaElement>(`dialog #${id}`),
      );
      type(field, '   ');
      expect(field.validity.valid).to.equal(false);
      (await button(say('console.cancel'))).click();
      await until('no dialog', () => !root.querySelector('dialog[open]'));
    }
  });

  it('shows place and phone of someone in danger, large', async () => {
    await begin();
    const visitor = await newVisitor('help');
    press('n');
    await shows('help');
    press('v');
    (await button(say('console.alert-send'))).click();
    await until('the alert', () => visitor.state.events.some(({what}) => what.type === 'alerted'));
    visitor.answer(visitor.state.events.at(-1)!.seq, {place: '3 rue Neuve', phone: '06 12'});
    const place = await until('the place', () => root.querySelector<HTMLElement>('.whereabouts .large'));
    expect(textOf(place)).to.equal('3 rue Neuve');
    expect(parseFloat(getComputedStyle(place).fontSize)).to.be.at.least(22);
  });

  it('hands over to a brigade, with times that the visitor chooses from', async () => {
    await begin();
    const visitor = await newVisitor('help');
    press('n');
    await shows('help');
    press('h');
    const brigade = await until('the form', () => root.querySelector<HTMLInputElement>('#brigade'));
    brigade.value = 'Brigade de Lyon';
    root.querySelector<HTMLInputElement>('#time-0')!.value = '2030-01-02T09:30';
    brigade.form!.requestSubmit();
    await until('the offer', () => visitor.state.events.at(-1)?.what.type === 'proposed');
    visitor.answer(visitor.state.events.at(-1)!.seq, 'time-0');
    await shows('mercredi 2 janvier 2030');
  });

  it('shows another talk in a log of its own, so that nothing said before is read out as new', async () => {
    await begin();
    await newVisitor('first of all');
    await newVisitor('second to none');
    press('n');
    await shows('first of all');
    const first = root.querySelector('.talk [role=log]')!;
    press('n');
    await shows('second to none');
    await until('the other log', () => !first.isConnected);
    expect(textOf(first as HTMLElement)).to.not.contain('second to none');
    const second = root.querySelector('.talk [role=log]');
    (root.querySelector('#message') as HTMLElement).blur();
    press('1');
    await until('the first again', () => root.querySelector('.talk [role=log]') !== second);
  });

  it('takes no time of a year that slipped to six digits', async () => {
    await begin();
    await newVisitor('help');
    press('n');
    await shows('help');
    press('h');
    const time = await until('the form', () => root.querySelector<HTMLInputElement>('#time-0'));
    root.querySelector<HTMLInputElement>('#brigade')!.value = 'Brigade de Lyon';
    time.value = '202612-01-02T09:30';
    expect(time.value).to.equal('202612-01-02T09:30');
    expect(time.validity.rangeOverflow).to.equal(true);
    expect(time.form!.checkValidity()).to.equal(false);
  });

  it('reads that none of the proposed times suits', async () => {
    await begin();
    const visitor = await newVisitor('help');
    press('n');
    await shows('help');
    const [talk] = [...server.talks.values()] as [FakeTalk];
    const times = ['2030-01-02T09:30:00.000Z'];
    const {seq} = server.post(talk, 'officer', newId(), {type: 'proposed', brigade: 'Brigade', times});
    await until('the offer', () => visitor.state.events.at(-1)?.seq === seq);
    visitor.answer(seq, 'none');
    await shows(say('chat.proposal-none'));
    expect(textOf(root)).not.to.contain('2 janvier 2030');
  });

  it("heads a colleague's messages with their name", async () => {
    const mine = me();
    await open(mine);
    const transport = server.officerTransport({...me(), name: 'B. Durand'});
    const colleague = new Desk({transport, clock: deviceClock, changed() {}, alert() {}});
    colleague.open();
    await newVisitor('help');
    await until('a visitor', () => colleague.state.waiting.length > 0);
    colleague.take();
    const {c} = await until('a talk', () => colleague.state.talks[0]);
    colleague.say(c, 'from B', 'en');
    await until('a message', () => server.talks.get(c)!.events.length === 3);
    colleague.do({type: 'transfer', c, to: mine.id});
    (await button(say('console.begin-silent'))).click();
    const head = await until('the head', () => root.querySelector<HTMLElement>('.message.own .who'));
    expect(textOf(head)).to.match(/^B. Durand /);
    colleague.close();
  });

  it('counts in its title what was not read', async () => {
    await begin();
    const first = await newVisitor('one');
    await newVisitor('two');
    press('n');
    press('n');
    await until('two talks', () => root.querySelectorAll('.lists [aria-current]').length === 2);
    await shows('two');
    first.say('three');
    await until('a count', () => /^\(\d+\) /.test(document.title));
    await shows('à lire');
    press('u');
    await until('none to read', () => !/^\(/.test(document.title));
  });

  it('counts in its title who came while nobody looked, until somebody does', async () => {
    await begin();
    try {
      Object.defineProperty(document, 'visibilityState', {configurable: true, value: 'hidden'});
      await newVisitor('one');
      await until('the first', () => document.title.startsWith('(1) '));
      // The network is back.
      pages[0]!.wake();
      await newVisitor('two');
      await until('both', () => document.title.startsWith('(2) '));
    } finally {
      Reflect.deleteProperty(document, 'visibilityState');
    }
    pages[0]!.wake();
    await until('none to read', () => !/^\(/.test(document.title));
  });

  it('counts as read only what is on screen, and takes keys for it there only', async () => {
    await begin(me(['officer', 'supervisor']));
    const visitor = await newVisitor('one');
    press('n');
    await shows('one');
    const stored = [...server.talks.values()][0]!;
    const isAllSeen = () => stored.officerSeen === stored.events.length;
    await until('all seen', isAllSeen);

    (await button(say('console.view-figures'))).click();
    visitor.say('two');
    await until('a count', () => document.title.startsWith('(1) '));
    for (const key of ['c', 'm', 'n', '1', 'u']) press(key);
    await settle();
    expect(root.querySelector('dialog[open]')).to.equal(null);
    expect(isAllSeen(), 'under the figures').to.equal(false);
    (await button(say('console.view-talks'))).click();
    await until('all seen', isAllSeen);

    press('m');
    await until('the note', () => root.querySelector('#note'));
    visitor.say('three');
    await until('a count', () => document.title.startsWith('(1) '));
    expect(isAllSeen(), 'behind a dialog').to.equal(false);
    (await button(say('console.cancel'))).click();
    await until('all seen', isAllSeen);
  });

  for (const take of ['key', 'button', 'row']) {
    it(`shows the talk that is taken in a narrow window, and goes on there, by ${take}`, async () => {
      await setViewport({width: 360, height: 740});
      try {
        await begin();
        await newVisitor('one');
        if (take === 'key') press('n');
        else {
          const way = await button(say(take === 'row' ? 'console.take-this' : 'console.take'));
          way.focus();
          way.click();
        }
        const message = await until('the talk', () => root.querySelector<HTMLElement>('#message'));
        expect(message.checkVisibility()).to.equal(true);
        expect(root.querySelector('.panes [aria-current=true]')!.textContent.trim()).to.equal(
          say('console.pane-talk'),
        );
        await until('the focus', () => document.activeElement?.id === 'talk-title');
        press('c');
        await until('the dialog', () => root.querySelector('dialog[open]'));
      } finally {
        await setViewport({width: 1280, height: 720});
      }
    });
  }

  for (const way of ['a key that is held down', 'a double click', 'a double click in the queue']) {
    it(`takes one talk with ${way}`, async () => {
      await begin();
      await newVisitor('one');
      await newVisitor('two');
      const word = say(way.endsWith('queue') ? 'console.take-this' : 'console.take');
      for (const count of [1, 2]) {
        if (way.startsWith('a key')) press('n', {repeat: count > 1});
        else (await button(word)).dispatchEvent(new MouseEvent('click', {bubbles: true, detail: count}));
        await until('a talk', () => taken().length > 0);
        await settle();
      }
      expect(taken()).to.have.length(1);
    });
  }

  it('sends one alert while Enter is held down', async () => {
    await begin();
    await newVisitor('one');
    press('n');
    await until('the talk', () => root.querySelector('#message'));
    press('v');
    const send = await button(say('console.alert-send'));
    expect(document.activeElement).to.equal(send);
    const held = new KeyboardEvent('keydown', {key: 'Enter', repeat: true, bubbles: true, cancelable: true});
    expect(send.dispatchEvent(held), 'the button is pressed again').to.equal(false);
  });

  it('sends no answer that Enter has just put in while it is held down', async () => {
    await begin();
    await newVisitor('one');
    press('n');
    const message = await until('the talk', () => root.querySelector<HTMLTextAreaElement>('#message'));
    press('/');
    await until('the answers', () => root.querySelector('.choice'));
    press('Enter');
    await until('the answer', () => message.value !== '');
    message.focus();
    press('Enter', {repeat: true});
    await settle();
    expect(message.value).to.equal('Décidez qui coordonne\nUne seule personne.');
  });

  it('counts nothing as read that a narrow window leaves out', async () => {
    await setViewport({width: 400, height: 720});
    try {
      await begin();
      const visitor = await newVisitor('one');
      press('n');
      const stored = await until('a talk', () => [...server.talks.values()][0]);
      await until('all seen', () => stored.officerSeen > 0 && stored.officerSeen === stored.events.length);
      (await button(say('console.pane-queue'))).click();
      const {officerSeen} = stored;
      visitor.say('two');
      await until('a count', () => document.title.startsWith('(1) '));
      await settle();
      press('c');
      await settle();
      expect(root.querySelector('dialog[open]')).to.equal(null);
      expect(stored.officerSeen).to.equal(officerSeen);
      (await button(say('console.pane-talk'))).click();
      await until('all seen', () => stored.officerSeen === stored.events.length);
      press('c');
      await until('the dialog', () => root.querySelector('dialog[open]'));
    } finally {
      await setViewport({width: 1280, height: 720});
    }
  });

  for (const width of [320, 360, 1280]) {
    it(`keeps everything in sight where no space breaks what is written, ${width} wide`, async () => {
      const letters = 'm'.repeat(120);
      const address = `https://a.example/${'chemin'.repeat(30)}`;
      await setViewport({width, height: 740});
      try {
        const mine = {...me(['officer', 'supervisor']), name: letters.slice(0, 80)};
        const transport = server.officerTransport({...me(), name: letters.slice(0, 80)});
        const colleague = new Desk({transport, clock: deviceClock, changed() {}, alert() {}});
        colleague.open();
        await begin(mine);
        const visitor = await newVisitor(letters, 'fr', [{label: letters, value: address}]);
        visitor.say(address);
        expect(outOfSight(root), 'the queue').to.deep.equal([]);
        press('n');
        await until('the talk', () => root.querySelector('#message'));
        expect(outOfSight(root), 'the lists').to.deep.equal([]);
        const [{c}] = [...server.talks.values()] as [FakeTalk];
        const posts = (what: Parameters<FakeTalk['post']>[2]) =>
          server.post(server.talks.get(c)!, 'officer', newId(), what);
        for (const text of [letters, address]) posts({type: 'said', text, lang: 'fr'});
        posts({type: 'noted', text: letters});
        posts({type: 'transferred', name: letters.slice(0, 80)});
        posts({type: 'proposed', brigade: letters.slice(0, 80), times: ['2030-01-02T09:30:00.000Z']});
        visitor.answer(posts({type: 'alerted'}).seq, {place: letters, phone: '0'.repeat(30)});
        press('1');
        await until('the place', () => root.querySelector('.whereabouts'));
        root.querySelectorAll<HTMLElement>('.address').item(0).click();
        for (const text of [letters, address]) {
          type(root.querySelector<HTMLTextAreaElement>('#message')!, text);
          expect(outOfSight(root), 'the talk').to.deep.equal([]);
        }
        root.querySelector<HTMLElement>('.panes button:last-child')!.click();
        await settle();
        expect(outOfSight(root), 'the case').to.deep.equal([]);
        root.querySelector<HTMLElement>('.panes button:nth-child(2)')!.click();
        root.querySelector<HTMLElement>('#message')!.blur();
        for (const key of ['/', 'a', 'v', 'm', 't', 'h', 'c', 'p', '?']) {
          press(key);
          await until('the dialog', () => root.querySelector('dialog[open]'));
          for (const each of root.querySelectorAll<HTMLTextAreaElement>('dialog textarea:not([readonly])'))
            type(each, address);
          expect(outOfSight(root), `the dialog of ${key}`).to.deep.equal([]);
          root.querySelector<HTMLElement>('dialog header button')!.click();
          await until('no dialog', () => !root.querySelector('dialog[open]'));
        }
        tellGone(c);
        await shows(say('console.unsent'));
        expect(outOfSight(root), 'what was not sent').to.deep.equal([]);
        (await button(say('console.view-figures'))).click();
        await shows(say('console.load'));
        expect(outOfSight(root), 'the figures').to.deep.equal([]);
        colleague.close();
      } finally {
        await setViewport({width: 1280, height: 720});
      }
    });
  }

  it('shows a supervisor queue and load, and an auditor the log and nothing else', async () => {
    await open(me(['supervisor']));
    await shows(say('console.figure-longest'));
    expect(root.querySelector('.lists')).to.equal(null);
    root.remove();
    document.body.append((root = document.createElement('main')));
    await open(me(['auditor']));
    (await button(say('console.log-newest'))).click();
    await shows('a lu');
    expect(root.querySelector('.lists, .numbers')).to.equal(null);
  });

  it('has room for six talks at 1280 × 720', async () => {
    await begin();
    for (let count = 0; count < 6; count++) await newVisitor(`talk ${count}`);
    for (let count = 0; count < 6; count++) press('n');
    const list = await until('six talks', () => {
      const items = [...root.querySelectorAll<HTMLElement>('.lists button.item')];
      return items.length === 6 && items;
    });
    press('1');
    const bottom = 720;
    expect(list.at(-1)!.getBoundingClientRect().bottom).to.be.at.most(bottom);
    expect(root.querySelector('#message')!.getBoundingClientRect().bottom).to.be.at.most(bottom);
    expect(root.querySelector<HTMLElement>('.talk .scroll')!.clientHeight).to.be.at.least(150);
    expect(document.documentElement.scrollWidth).to.be.at.most(1280);
  });

  for (const theme of ['light', 'dark']) {
    it(`has no fault that the accessibility engine finds, ${theme}`, async () => {
      document.documentElement.dataset['theme'] = theme;
      await begin(me(['officer', 'supervisor']));
      await newVisitor('https://a.example hello');
      await newVisitor('waits');
      press('n');
      await shows('hello');
      (await until('the address', () => root.querySelector<HTMLElement>('.address'))).click();
      expect(await violationsIn(root), 'the desk').to.deep.equal([]);
      for (const key of ['/', 'a', 'v', 'm', 't', 'h', 'c', 'p', '?']) {
        press(key);
        await until('the dialog', () => root.querySelector('dialog[open]'));
        expect(await violationsIn(root), `the dialog of ${key}`).to.deep.equal([]);
        root.querySelector<HTMLElement>('dialog header button')!.click();
        await until('no dialog', () => !root.querySelector('dialog[open]'));
      }
      (await button(say('console.view-figures'))).click();
      await shows(say('console.load'));
      expect(await violationsIn(root), 'the figures').to.deep.equal([]);
    });
  }
});
