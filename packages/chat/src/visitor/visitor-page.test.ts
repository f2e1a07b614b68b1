import {setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';

import {deviceClock} from '../client/clock.js';
import {newId} from '../client/new-id.js';
import {FakeServer} from '../testing/fake-server.js';
import {chatContent, dress, outOfSight, textOf, until, violationsIn} from '../testing/on-page.js';
import {PortNews} from './port-news.js';
import {VisitorPage} from './visitor-page.js';

import type {Words} from '../page/say.js';
import type {FakeTalk} from '../testing/fake-talk.js';
import type {FromFrame, Lang, Message, Urgency} from '@cyber-17/protocol';

let words: Readonly<Record<Lang, Words>>;
let server: FakeServer;
let root: HTMLElement;
let page: VisitorPage;
let told: Message<FromFrame>[];
let exits: number;

before(async () => {
  const content = await chatContent();
  words = {fr: content.fr.chat, en: content.en.chat, ar: content.ar.chat};
  await dress('visitor');
});

beforeEach(() => {
  server = new FakeServer();
  told = [];
  exits = 0;
  root = document.createElement('main');
  document.body.append(root);
});

afterEach(() => root.remove());

const urgency = (threat?: string): Urgency => ({danger: false, gravity: 'grave', ...(threat && {threat})});

function open({lang = 'fr', isFramed = true}: {lang?: Lang; isFramed?: boolean} = {}) {
  document.documentElement.lang = lang;
  document.documentElement.dir = lang === 'ar' ? 'rtl' : 'ltr';
  const news = new PortNews((message) => told.push(message));
  page = new VisitorPage({
    root,
    transports: [server.visitorTransport],
    clock: deviceClock,
    words,
    gates: {watched: ['stalkerware'], lawyer: ['money-mule']},
    isFramed,
    changed: (state, unread) => news.tell(state, unread),
    exit: () => exits++,
  });
  page.speak(lang);
  page.open();
}

const say = (key: string, lang: Lang = 'fr') => words[lang][key]!.replace(/\s+/g, ' ');
const shows = (text: string) => until(`“${text}”`, () => textOf(root).includes(text));
const button = (key: string, lang: Lang = 'fr') =>
  until(`the button “${say(key, lang)}”`, () =>
    [...root.querySelectorAll('button')].find((each) => textOf(each).trim() === say(key, lang)),
  );
const field = () => until('the field', () => root.querySelector<HTMLTextAreaElement>('#message'));

async function send(text: string) {
  await field();
  sendNow(text);
}

/** Before the server has answered what was pressed last. */
function sendNow(text: string) {
  const input = root.querySelector<HTMLTextAreaElement>('#message')!;
  input.value = text;
  input.dispatchEvent(new Event('input'));
  root.querySelector<HTMLElement>('.composer .go')!.click();
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 100));

/** A visitor in the queue, and what the server has of them. */
async function enter(threat = 'card-fraud'): Promise<FakeTalk> {
  page.offer([{label: 'Situation', value: 'Une arnaque'}], urgency(threat));
  await until('an entry', () => server.talks.size > 0);
  return [...server.talks.values()][0]!;
}

function join(talk: FakeTalk) {
  talk.officer = 'officer';
  server.post(talk, 'officer', newId(), {type: 'joined', name: 'A. Martin'});
}

describe('the page of a visitor', () => {
  it('says that it is a demonstration, the place in the queue and the six words, and tells the panel', async () => {
    open();
    const talk = await enter();
    await shows(say('chat.queue-next'));
    await shows(say('chat.demonstration'));
    await shows(talk.code);
    await shows(say('chat.words-before'));
    await shows(say('chat.no-complaint'));
    expect(talk.lines).to.deep.equal([{label: 'Situation', value: 'Une arnaque'}]);
    expect(told).to.deep.include({type: 'queue.moved', position: 1});
    join(talk);
    await shows('A. Martin vous répond.');
    expect(told).to.deep.include({type: 'officer.joined', name: 'A. Martin'});
    expect(server.malformed).to.deep.equal([]);
  });

  it('shows each message once in a log, and only adds to it', async () => {
    open();
    const talk = await enter();
    const log = await until('the log', () => root.querySelector('[role=log]'));
    await send('Bonjour');
    await shows(say('chat.sent'));
    const [row] = [...log.children];
    for (const {line} of server.visitors)
      line.send({type: 'seen', c: talk.c, by: 'officer', seq: 9} as {type: string});
    await shows(say('chat.read'));
    expect(log.children[0]).to.equal(row);
    expect(log.children).to.have.lengthOf(1);
    expect(log.getAttribute('aria-relevant')).to.equal('additions');
  });

  it('heads each message with the officer who said it, also after a transfer and the end', async () => {
    open();
    const talk = await enter();
    const says = (text: string) => server.post(talk, 'officer', newId(), {type: 'said', text, lang: 'fr'});
    const heads = () =>
      [...root.querySelectorAll<HTMLElement>('.log .message:not(.own) .who')].map((each) =>
        textOf(each).replace(/ \d.*/, ''),
      );
    join(talk);
    says('un');
    server.post(talk, 'officer', newId(), {type: 'transferred', name: 'B. Durand'});
    says('deux');
    await shows('deux');
    expect(heads()).to.deep.equal(['A. Martin', 'B. Durand']);
    server.post(talk, 'officer', newId(), {type: 'closed', category: 'advised'});
    await shows(say('chat.ended'));
    expect(heads()).to.deep.equal(['A. Martin', 'B. Durand']);
  });

  it('shows markup as text, and opens no address without asking', async () => {
    open({isFramed: false});
    (await button('chat.start')).click();
    await until('an entry', () => server.talks.size > 0);
    const talk = [...server.talks.values()][0]!;
    server.post(talk, 'officer', newId(), {
      type: 'said',
      text: '<img src=x onerror=alert(1)> https://thief.example/login.',
      lang: 'fr',
    });
    await shows('<img src=x onerror=alert(1)>');
    expect(root.querySelector('img')).to.equal(null);
    expect(root.querySelector('.log a')).to.equal(null);
    (await until('the address', () => root.querySelector<HTMLElement>('.address'))).click();
    await shows('thief.example. N’allez pas plus loin');
    const link = root.querySelector<HTMLAnchorElement>('.log a')!;
    expect([link.href, link.rel]).to.deep.equal([
      'https://thief.example/login',
      'noopener noreferrer nofollow',
    ]);
  });

  it('answers a card with a button', async () => {
    open();
    const talk = await enter();
    server.post(talk, 'officer', newId(), {type: 'asked', card: 'bank-told'});
    (await button('chat.answer.yes')).click();
    await shows('Votre réponse : Oui');
    expect(talk.events.at(-1)!.what).to.deep.equal({type: 'answered', card: 1, value: 'yes'});
  });

  it('offers the times of an appointment, and to take none of them', async () => {
    open();
    const talk = await enter();
    const times = ['2030-01-02T09:30:00.000Z', '2030-01-03T09:30:00.000Z'];
    server.post(talk, 'officer', newId(), {type: 'proposed', brigade: 'Brigade de Lyon', times});
    const none = await button('chat.proposal-none');
    const words = [...root.querySelectorAll<HTMLElement>('.card .button')].map(textOf);
    expect(words).to.have.lengthOf(3);
    expect(words[0]).to.contain('2 janvier 2030');
    expect(words[1]).to.contain('3 janvier 2030');
    none.click();
    await shows(say('chat.answered').replace('{answer}', say('chat.proposal-none')));
    expect(talk.events.at(-1)!.what).to.deep.equal({type: 'answered', card: 1, value: 'none'});
  });

  it('asks someone in danger for place and phone, and says what is missing', async () => {
    open();
    const talk = await enter();
    server.post(talk, 'officer', newId(), {type: 'alerted'});
    const place = await until('the place', () => root.querySelector<HTMLInputElement>('#place'));
    (await button('chat.alert-send')).click();
    await shows(say('chat.alert-fault'));
    for (const [input, value] of [
      [place, '3 rue Neuve'],
      [root.querySelector<HTMLInputElement>('#phone')!, '06 12 34 56 78'],
    ] as const) {
      input.value = value;
      input.dispatchEvent(new Event('input'));
    }
    (await button('chat.alert-send')).click();
    await shows('3 rue Neuve, 06 12 34 56 78');
    expect(talk.events.at(-1)!.what).to.deep.include({
      value: {place: '3 rue Neuve', phone: '06 12 34 56 78'},
    });
  });

  it('warns before a card number or a password leaves', async () => {
    open();
    const talk = await enter();
    await send('ma carte : 4111 1111 1111 1111');
    await shows(say('chat.card-number'));
    expect(talk.events).to.have.lengthOf(0);
    await send('mon mot de passe est Soleil123!');
    await shows(say('chat.password'));
    (await button('chat.send-anyway')).click();
    await until('the message', () => talk.events.length === 1);
    await send('mon mot de passe ne marche plus');
    await until('the next message', () => talk.events.length === 2);
  });

  it('says in one line that the connection was cut, and sends what was typed when it is back', async () => {
    open();
    const talk = await enter();
    server.isDown = true;
    server.cut();
    await shows(say('chat.cut'));
    await send('toujours là');
    await shows(say('chat.retrying'));
    server.isDown = false;
    page.wake();
    await until('the message', () => talk.events.length === 1);
    await until('no such line', () => !textOf(root).includes(say('chat.cut')));
  });

  it('says during a talk that nothing can be saved, as long as it is so', async () => {
    open();
    join(await enter());
    const tell = (message: object) => {
      for (const line of server.lines) line.send(message as {type: string});
    };
    tell({type: 'unavailable', reason: 'fault'});
    await shows(say('chat.not-storing'));
    tell({type: 'available'});
    await until('no such line', () => !textOf(root).includes(say('chat.not-storing')));
  });

  it('connects again at a press when the server has closed it for good, and sends what was typed', async () => {
    open();
    const talk = await enter();
    for (const line of server.lines) line.send({type: 'bye', reason: 'flood'} as {type: string});
    await shows(say('chat.over'));
    await send('toujours là');
    (await button('chat.reconnect')).click();
    await until('the message', () => talk.events.length === 1);
    expect(textOf(root)).not.to.contain(say('chat.over'));
  });

  it('takes the field away when the talk is over, and keeps what was typed', async () => {
    open();
    const talk = await enter();
    join(talk);
    const input = await field();
    input.value = 'Merci beaucou';
    input.dispatchEvent(new Event('input'));
    server.post(talk, 'officer', newId(), {type: 'closed', category: 'advised'});
    await shows(say('chat.ended'));
    expect(root.querySelector('#message')).to.equal(null);
    await shows(say('chat.unsent'));
    await shows('Merci beaucou');
    expect(told.at(-1)).to.deep.equal({type: 'conversation.ended'});
  });

  it('makes a new request with what was told, once the talk is over, and gives back what was typed', async () => {
    open();
    const talk = await enter();
    join(talk);
    const input = await field();
    input.value = 'Merci beaucou';
    input.dispatchEvent(new Event('input'));
    server.post(talk, 'officer', newId(), {type: 'closed', category: 'advised'});
    (await button('chat.ended-new')).click();
    await shows(say('chat.queue-next'));
    expect(told.at(-1)).to.deep.equal({type: 'queue.moved', position: 1});
    expect(textOf(root)).not.to.contain('A. Martin');
    const [, next] = [...server.talks.values()];
    expect(next!.lines).to.deep.equal(talk.lines);
    expect((await field()).value).to.equal('Merci beaucou');
  });

  it('leaves a message for later, once the talk is over, where nobody is there any more', async () => {
    server.isDemonstration = false;
    open();
    const talk = await enter();
    server.post(talk, 'officer', newId(), {type: 'closed', category: 'advised'});
    server.setUnavailable('closed');
    (await button('chat.ended-new')).click();
    await button('chat.message');
    expect(told.at(-1)).to.deep.equal({type: 'service.unavailable', reason: 'closed'});
    expect(server.talks.size).to.equal(1);
  });

  it('names others when nobody is there, and leaves a message for later', async () => {
    server.isDemonstration = false;
    server.unavailable = 'closed';
    open();
    page.offer([], undefined);
    await shows(say('chat.nobody-closed'));
    expect(textOf(root), 'the panel names them').not.to.include('116 006');
    expect(told).to.deep.include({type: 'service.unavailable', reason: 'closed'});
    expect(server.talks.size).to.equal(0);
    (await button('chat.message')).click();
    await send('Rappelez-moi');
    await shows(say('chat.later'));
    await shows('116 006');
    const [talk] = [...server.talks.values()];
    await until('the message', () => talk!.events.length === 1);
    expect(talk!.isLater).to.equal(true);
  });

  it('names others itself where there is no panel, and can be left at once', async () => {
    server.unavailable = 'closed';
    open({isFramed: false});
    await shows('116 006');
    (await button('chat.exit')).click();
    expect(exits).to.equal(1);
  });

  it('says that what was to be told has not left, and goes with a message alone', async () => {
    server.isDemonstration = false;
    server.unavailable = 'closed';
    open();
    page.offer([{label: 'Situation', value: 'Une arnaque'}], urgency());
    await shows(`${say('chat.case-unsent')} ${say('chat.case-follows')}`);
    await shows('Un agent le lira plus tard. Pendant 24 h,');
    expect(server.talks.size).to.equal(0);
    (await button('chat.message')).click();
    await send('Rappelez-moi');
    await shows(say('chat.later'));
    expect(textOf(root)).not.to.contain(say('chat.case-unsent'));
    expect([...server.talks.values()][0]!.lines).to.deep.equal([{label: 'Situation', value: 'Une arnaque'}]);
  });

  it('promises no reader and no answer on a demonstration', async () => {
    server.unavailable = 'demonstration';
    open();
    page.offer([], undefined);
    await shows(say('chat.message-demonstration').replace('{days}', '30'));
    (await button('chat.message')).click();
    await send('Rappelez-moi');
    await shows(say('chat.later-demonstration').replace('{days}', '30'));
    for (const promise of ['chat.later', 'chat.message-help', 'chat.write-now'])
      expect(textOf(root)).not.to.contain(say(promise).slice(-16));
  });

  it('says that a message is kept once it is stored, and not before', async () => {
    server.isDemonstration = false;
    server.unavailable = 'closed';
    open();
    page.offer([], undefined);
    (await button('chat.message')).click();
    server.isBusy = true;
    await send('Rappelez-moi');
    await shows(say('chat.nobody-closed'));
    await settle();
    expect(textOf(root)).not.to.contain(say('chat.later'));
    server.isBusy = false;
    await shows(say('chat.later'));
  });

  it('sends what is sent on the way into the queue, and stays where one writes', async () => {
    open({isFramed: false});
    (await button('chat.start')).click();
    sendNow('Bonjour');
    expect((await field()).value).to.equal('');
    expect(textOf(root)).to.contain(say('chat.sending'));
    const [talk] = await until('an entry', () => server.talks.size > 0 && [...server.talks.values()]);
    await until('the message', () => talk!.events.length === 1);
    await shows(say('chat.sent'));
  });

  it('gives a text that a full queue refuses back to the field, ready to be left as a message', async () => {
    server.isFull = true;
    open({isFramed: false});
    (await button('chat.start')).click();
    sendNow('Bonjour');
    await shows(say('chat.message-demonstration').replace('{days}', '30'));
    expect((await field()).value).to.equal('Bonjour');
    server.isFull = false;
    (await button('chat.send')).click();
    const [talk] = await until('an entry', () => server.talks.size > 0 && [...server.talks.values()]);
    await until('the message', () => talk!.events.length === 1);
    expect(talk!.isLater).to.equal(true);
  });

  it('erases everything once that was confirmed', async () => {
    open();
    await enter();
    await send('secret');
    root.querySelectorAll('details').forEach((details) => (details.open = true));
    (await button('chat.erase')).click();
    expect(server.talks.size).to.equal(1);
    (await button('chat.erase-yes')).click();
    await shows(say('chat.erased'));
    expect(server.talks.size).to.equal(0);
    expect(textOf(root)).not.to.include('secret');
  });

  it('names a lawyer before the first word of someone who may be accused', async () => {
    open();
    page.offer([], urgency('money-mule'));
    await shows(say('chat.lawyer'));
    await shows('3039');
    expect(root.querySelector('#message')).to.equal(null);
    expect(server.talks.size).to.equal(0);
    (await button('chat.lawyer-go')).click();
    await until('an entry', () => server.talks.size > 0);
  });

  it('offers only the way out and the phone where the page may be watched', async () => {
    open();
    page.offer([], urgency('stalkerware'));
    (await button('chat.watched-yes')).click();
    await shows(say('chat.hidden'));
    expect(document.title).to.equal('Informations');
    expect(root.querySelectorAll('button')).to.have.lengthOf(1);
    expect(root.querySelector('textarea, input')).to.equal(null);
    (await button('chat.exit')).click();
    expect(exits).to.equal(1);
    expect(server.talks.size).to.equal(0);
  });

  it('finds the talk again with six words, and says so when they are wrong', async () => {
    open();
    await enter();
    await send('avant');
    const [talk] = [...server.talks.values()];
    await until('the message', () => talk!.events.length === 1);
    root.replaceChildren();
    root.remove();
    document.body.append((root = document.createElement('main')));
    open({isFramed: false});
    const input = await until('the words', () => root.querySelector<HTMLInputElement>('#code'));
    const tryWords = async (code: string) => {
      input.value = code;
      input.dispatchEvent(new Event('input'));
      (await button('chat.words-go')).click();
    };
    await tryWords('trop peu de mots');
    await shows(say('chat.words-count'));
    await tryWords('un deux trois quatre cinq six');
    await shows(say('chat.words-wrong'));
    await tryWords(talk!.code);
    await shows('avant');
  });

  it('tries six words once, however often or long the key is pressed', async () => {
    open({isFramed: false});
    const input = await until('the words', () => root.querySelector<HTMLInputElement>('#code'));
    let tries = 0;
    const add = server.lines.add.bind(server.lines);
    server.lines.add = (line) => (tries++, add(line));
    input.value = 'un deux trois quatre cinq six';
    input.dispatchEvent(new Event('input'));
    for (let press = 0; press < 3; press++) (await button('chat.words-go')).click();
    await shows(say('chat.words-wrong'));
    expect(tries).to.equal(1);
    const held = new KeyboardEvent('keydown', {key: 'Enter', repeat: true, bubbles: true, cancelable: true});
    expect(input.dispatchEvent(held)).to.equal(false);
    (await button('chat.words-go')).click();
    await until('another try', () => tries === 2);
  });

  it('enters when somebody can answer, also after six words that were wrong', async () => {
    server.unavailable = 'full';
    open();
    page.offer([{label: 'Situation', value: 'une arnaque'}], urgency());
    const input = await until('the words', () => root.querySelector<HTMLInputElement>('#code'));
    input.closest('details')!.open = true;
    input.value = 'un deux trois quatre cinq six';
    input.dispatchEvent(new Event('input'));
    (await button('chat.words-go')).click();
    await shows(say('chat.words-wrong'));
    server.setUnavailable(undefined);
    await until('the talk', () => server.talks.size === 1);
  });

  for (const theme of ['light', 'dark']) {
    for (const lang of ['fr', 'en', 'ar'] as const) {
      it(`has no fault that the accessibility engine finds, ${theme}, in ${lang}`, async () => {
        document.documentElement.dataset['theme'] = theme;
        open({lang});
        page.offer([{label: 'a', value: 'b'}], urgency());
        await shows(say('chat.queue-next', lang));
        expect(await violationsIn(root), 'in the queue').to.deep.equal([]);
        const talk = [...server.talks.values()][0]!;
        join(talk);
        server.post(talk, 'officer', newId(), {type: 'said', text: 'https://a.example', lang});
        server.post(talk, 'officer', newId(), {type: 'asked', card: 'alone'});
        server.post(talk, 'officer', newId(), {type: 'alerted'});
        await until('the place', () => root.querySelector('#place'));
        root.querySelectorAll('details').forEach((details) => (details.open = true));
        root.querySelector<HTMLElement>('.address')!.click();
        expect(await violationsIn(root), 'in the talk').to.deep.equal([]);
        server.post(talk, 'officer', newId(), {type: 'closed', category: 'advised'});
        await shows(say('chat.ended', lang));
        expect(await violationsIn(root), 'at the end').to.deep.equal([]);
      });
    }
  }

  it('has targets that a thumb hits, and nothing that is wider than a phone', async () => {
    root.style.inlineSize = '320px';
    open();
    const talk = await enter();
    server.post(talk, 'officer', newId(), {type: 'asked', card: 'alone'});
    await button('chat.answer.yes');
    root.querySelectorAll('details').forEach((details) => (details.open = true));
    const small = [...root.querySelectorAll<HTMLElement>('button, summary, input, textarea')].flatMap(
      (each) => (each.getBoundingClientRect().height < 44 ? [each.outerHTML.slice(0, 80)] : []),
    );
    expect(small).to.deep.equal([]);
    expect(root.scrollWidth).to.be.at.most(320);
  });

  describe('at the width of a phone, with words that no space breaks', () => {
    const WIDTHS = [320, 360];
    const LONG = {
      iban: 'FR7630006000011234567890189'.repeat(2),
      address: `https://a.example/${'chemin'.repeat(30)}?q=${'x'.repeat(120)}`,
      letters: 'm'.repeat(80),
    };

    before(() => setViewport({width: 360, height: 740}));
    after(() => setViewport({width: 800, height: 600}));

    /** Whatever is shown is in sight, and nothing scrolls sideways. */
    async function expectAllInSight(what: string) {
      for (const width of WIDTHS) {
        await setViewport({width, height: 740});
        expect(outOfSight(root), `${what}, at ${width}`).to.deep.equal([]);
      }
    }

    for (const [name, text] of Object.entries(LONG)) {
      it(`keeps the field and its button in sight while they are typed: ${name}`, async () => {
        open();
        await enter();
        const input = await field();
        input.value = text;
        input.dispatchEvent(new Event('input'));
        await expectAllInSight('typed');
        await send(`ma carte : 4111 1111 1111 1111 ${text}`);
        await shows(say('chat.card-number'));
        await expectAllInSight('warned of');
      });
    }

    it('shows them whole in the talk, from both sides, and when it is over', async () => {
      open();
      page.offer([{label: LONG.letters, value: LONG.address}], urgency());
      const talk = await until('an entry', () => [...server.talks.values()][0]);
      talk.officer = 'officer';
      const posts = (what: Parameters<FakeTalk['post']>[2]) => server.post(talk, 'officer', newId(), what);
      posts({type: 'joined', name: LONG.letters});
      for (const text of Object.values(LONG)) {
        posts({type: 'said', text, lang: 'fr'});
        await send(text);
      }
      posts({type: 'transferred', name: LONG.letters});
      posts({type: 'proposed', brigade: LONG.letters, times: ['2030-01-02T09:30:00.000Z']});
      const {seq} = posts({type: 'alerted'});
      await until('the place', () => root.querySelector('#place'));
      root.querySelectorAll('details').forEach((details) => (details.open = true));
      root.querySelector<HTMLElement>('.address')!.click();
      await expectAllInSight('in the talk');
      server.post(talk, 'visitor', newId(), {
        type: 'answered',
        card: seq,
        value: {place: LONG.letters, phone: '0'.repeat(30)},
      });
      const input = await field();
      input.value = LONG.address;
      input.dispatchEvent(new Event('input'));
      posts({type: 'closed', category: 'advised'});
      await shows(say('chat.unsent'));
      await expectAllInSight('once it is over');
    });
  });
});
