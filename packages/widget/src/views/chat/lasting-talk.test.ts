import {expect} from 'chai';

import {attend} from '../../attend/attend.js';
import {PanelVisitor} from '../../testing/panel-visitor.js';
import {TEST_OPERATOR} from '../../testing/resources.js';
import {CARD_FRAUD} from '../../testing/ways.js';

import type {FromFrame, Message} from '@cyber-17/protocol';
import type {PanelSettings} from '@cyber-17/element';

const JOINED = {type: 'officer.joined', name: 'Camille Ferrand'} as const;
const ENDED = {type: 'conversation.ended'} as const;

describe('a talk in a panel that closes', () => {
  const visitor = new PanelVisitor();
  /** How many frames took a port. */
  let taken = 0;
  let say: (message: Message<FromFrame>) => void;

  // The frame is of this origin: the test is its script.
  before(() =>
    visitor.arrive(
      {operator: {...TEST_OPERATOR, chatOrigin: location.origin}},
      {follow: (panel) => attend(panel)},
    ),
  );
  beforeEach(() => {
    taken = 0;
  });
  afterEach(() => visitor.panel.remove());

  const until = async (what: string, isSo: () => boolean) => {
    for (let waited = 0; !isSo(); waited += 20) {
      if (waited > 5_000) throw new TypeError(`Expected ${what}, found it was not so.`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const frames = () => visitor.all('iframe') as readonly HTMLIFrameElement[];
  const dialog = () => visitor.panel.renderRoot.querySelector('dialog');
  const isKept = () => dialog() !== null;
  const says = (word: string) => visitor.find('[role=status]', visitor.word(word));

  /** Once the frame has loaded, its end of the protocol. */
  async function takePort() {
    await until('a frame that has loaded', () => {
      const [frame] = frames();
      return frame?.contentDocument?.readyState === 'complete' && frame.contentDocument.URL !== 'about:blank';
    });
    const view = frames()[0]!.contentWindow!;
    const port = await new Promise<MessagePort>((resolve) => {
      view.addEventListener('message', ({ports}) => resolve(ports[0]!), {once: true});
    });
    taken++;
    say = (message) => port.postMessage(message);
    say({type: 'port.accepted', version: 1});
    await says('officer.connected');
  }

  /** A panel that shows the chat, where its frame has said these. */
  async function talk(settings: Partial<PanelSettings> = {}, ...said: readonly Message<FromFrame>[]) {
    await visitor.open(settings);
    await visitor.follow(CARD_FRAUD);
    visitor.journey.send({type: 'chat.opened', telling: true});
    await visitor.settled();
    await takePort();
    for (const message of said) say(message);
    await visitor.settled();
  }

  async function close() {
    visitor.panel.hide();
    await visitor.settled();
    expect(visitor.panel.isShown).to.equal(false);
  }

  async function openAgain() {
    await visitor.panel.show();
    await visitor.settled();
    expect(visitor.panel.isShown).to.equal(true);
  }

  it('goes on in its frame, out of sight, and is there when the panel is opened again', async () => {
    for (const message of [{type: 'queue.moved', position: 2} as const, JOINED]) {
      await talk({}, message);
      frames()[0]!.contentDocument!.title = 'the same';
      await close();
      expect(isKept()).to.equal(true);
      expect(dialog()!.checkVisibility()).to.equal(false);
      await openAgain();
      expect(frames()[0]!.contentDocument!.title).to.equal('the same');
      expect(visitor.active?.localName).to.equal('h1');
      say(JOINED);
      await says('officer.joined');
      visitor.panel.remove();
    }
    expect(taken).to.equal(2);
  });

  it('closes with Escape as well, and goes on', async () => {
    await talk({}, JOINED);
    dialog()!.close();
    await until('a journey that is closed', () => visitor.journey.view === undefined);
    await visitor.settled();
    expect(frames().length).to.equal(1);
    await openAgain();
    await says('officer.joined');
  });

  it('ends where nobody has let the visitor in yet, or the talk is over', async () => {
    for (const said of [[], [{type: 'service.unavailable', reason: 'closed'} as const], [JOINED, ENDED]]) {
      await talk({}, ...said);
      await close();
      expect(isKept(), said.at(-1)?.type ?? 'nothing').to.equal(false);
      visitor.panel.remove();
    }
  });

  it('goes on again in its frame when a new request is made there after its end', async () => {
    await talk({}, JOINED, ENDED);
    await says('officer.ended');
    say({type: 'queue.moved', position: 1});
    await says('officer.connected');
    await close();
    expect(isKept()).to.equal(true);
    await openAgain();
    expect(taken).to.equal(1);
  });

  it('says over the page that an officer has written, and leads back', async () => {
    const notice = () => visitor.byText('button', visitor.word('officer.beside-unread'));
    await talk({}, JOINED);
    say({type: 'unread.changed', count: 1});
    await visitor.settled();
    expect(notice(), 'open').to.equal(undefined);
    await close();
    await until('the notice', () => notice() !== undefined);
    expect(notice()!.checkVisibility()).to.equal(true);
    expect(notice()!.closest('[role=alert]')).not.to.equal(null);
    notice()!.click();
    await until('the panel', () => visitor.panel.isShown);
    await visitor.settled();
    expect(notice()).to.equal(undefined);
    await says('officer.joined');
  });

  it('cannot open the panel', async () => {
    await talk({}, JOINED);
    await close();
    const messages = [JOINED, ENDED, {type: 'visitor.stirred'}, {type: 'unread.changed', count: 3}] as const;
    for (const message of messages) say(message);
    frames()[0]!.contentWindow!.focus();
    await visitor.settled();
    expect(visitor.panel.isShown).to.equal(false);
    expect(visitor.journey.view).to.equal(undefined);
  });

  it('that ends while the panel is closed shows its end, once', async () => {
    await talk({}, JOINED);
    await close();
    say(ENDED);
    await visitor.settled();
    visitor.panel.requestUpdate();
    await visitor.settled();
    expect(frames().length).to.equal(1);
    await openAgain();
    await says('officer.ended');
    await close();
    expect(isKept()).to.equal(false);
  });

  it('ends where closing forgets, or what was answered is forgotten', async () => {
    await talk({shared: true}, JOINED);
    await close();
    expect(isKept(), 'shared').to.equal(false);
    visitor.panel.remove();

    await talk({}, JOINED);
    const {outcome} = visitor.journey;
    Object.defineProperty(visitor.journey, 'outcome', {
      value: {...outcome, facts: {...outcome.facts, safeDevice: 'no'}},
    });
    await close();
    expect(isKept(), 'watched').to.equal(false);
    visitor.panel.remove();

    await talk({}, JOINED);
    await close();
    visitor.panel.restart();
    await visitor.settled();
    expect(isKept(), 'begun again').to.equal(false);
    visitor.panel.remove();

    await talk({}, JOINED);
    visitor.journey.send({type: 'panel.forgotten'});
    await visitor.settled();
    expect(isKept(), 'left').to.equal(false);
  });

  it('ends with a panel in the page, with another frame, and with the element', async () => {
    await talk({mode: 'inline'}, JOINED);
    await close();
    expect(frames().length, 'in the page').to.equal(0);
    visitor.panel.remove();

    await talk({}, JOINED);
    const loaded = new Promise((resolve) => frames()[0]!.addEventListener('load', resolve));
    frames()[0]!.contentWindow!.location.reload();
    await loaded;
    await takePort();
    await close();
    expect(isKept(), 'loaded anew').to.equal(false);
    visitor.panel.remove();

    await talk({}, JOINED);
    visitor.panel.remove();
    await visitor.settled();
    expect(isKept(), 'removed').to.equal(false);
  });

  it('joins no queue anew out of sight', async () => {
    await talk({}, JOINED);
    await close();
    frames()[0]!.contentWindow!.location.reload();
    await until('a panel without the frame', () => frames().length === 0);
    visitor.panel.remove();

    await talk({}, JOINED);
    await close();
    visitor.panel.remove();
    document.body.append(visitor.panel);
    await visitor.settled();
    expect(frames().length, 'moved').to.equal(0);
  });

  it('leaves the page alive when it is hidden after it was opened again', async () => {
    await talk({}, JOINED);
    for (const time of ['first', 'second', 'third']) {
      await close();
      await openAgain();
      visitor.panel.style.display = 'none';
      await until(`a panel that closes the ${time} time`, () => !visitor.panel.isShown);
      expect(frames().length).to.equal(1);
      visitor.panel.style.display = '';
      await openAgain();
    }
  });

  describe('beside another view', () => {
    const comeBack = async () => {
      await visitor.choose('officer.beside-open');
      await visitor.settled();
    };

    it('goes on in its frame, and is there when the visitor comes back to it', async () => {
      for (const mode of ['floating', 'inline', 'page'] as const) {
        await talk({mode}, {type: 'queue.moved', position: 2});
        frames()[0]!.contentDocument!.title = 'the same';
        await visitor.choose('officer.plan');
        await says('officer.beside');
        expect(visitor.journey.view).to.equal('plan');
        expect(visitor.active?.localName, 'the heading of the plan').to.equal('h1');
        expect(frames()[0]!.checkVisibility()).to.equal(false);
        await comeBack();
        expect(visitor.journey.view).to.equal('chat');
        expect(frames()[0]!.contentDocument!.title, mode).to.equal('the same');
        expect(frames()[0]!.checkVisibility()).to.equal(true);
        visitor.panel.remove();
      }
      expect(taken).to.equal(3);
    });

    it('goes on over the outcome, a question and the letter, and behind a closed panel', async () => {
      await talk({}, JOINED);
      frames()[0]!.contentDocument!.title = 'the same';
      visitor.journey.send({type: 'step.reversed'});
      await says('officer.beside-joined');
      visitor.journey.send({type: 'answer.reopened', index: 0});
      await visitor.settled();
      expect(visitor.journey.view).to.equal('revising');
      await close();
      await openAgain();
      expect(visitor.journey.view).to.equal('revising');
      await comeBack();
      expect(visitor.journey.view).to.equal('chat');
      visitor.journey.send({type: 'step.reversed'});
      expect(visitor.journey.view).to.equal('outcome');
      visitor.journey.send({type: 'step.reversed'});
      await visitor.settled();
      expect(visitor.journey.view).to.equal('asking');
      await says('officer.beside-joined');
      await comeBack();
      expect(visitor.journey.view, 'nothing is named').to.equal('chat');
      await visitor.choose('officer.plan');
      await visitor.settled();
      expect(visitor.journey.view).to.equal('asking');
      visitor.journey.send({type: 'answers.opened'});
      await visitor.settled();
      expect(visitor.byText('button small', visitor.word('answers.restart-talk'))).not.to.equal(undefined);
      await comeBack();
      visitor.journey.send({type: 'step.reversed'});
      await visitor.settled();
      expect(visitor.journey.view).to.equal('asking');
      await visitor.answer(...(CARD_FRAUD.at(-1) as [string, string]));
      await comeBack();
      visitor.journey.send({type: 'step.reversed'});
      visitor.journey.send({type: 'details.begun'});
      await visitor.settled();
      expect(visitor.journey.view).to.equal('detailing');
      await comeBack();
      visitor.journey.send({type: 'step.reversed'});
      await visitor.settled();
      expect(visitor.journey.view).to.equal('detailing');
      visitor.journey.send({type: 'details.ended'});
      await comeBack();
      await visitor.choose('officer.plan');
      visitor.journey.send({type: 'letter.opened', letter: 'bank-recall'});
      await comeBack();
      await visitor.choose('officer.plan');
      await visitor.settled();
      await close();
      await openAgain();
      expect(visitor.journey.view).to.equal('plan');
      await comeBack();
      expect(frames()[0]!.contentDocument!.title).to.equal('the same');
      expect(taken).to.equal(1);
    });

    it('is where asking for an officer again leads, with the case that was told', async () => {
      await talk({}, JOINED);
      frames()[0]!.contentDocument!.title = 'the same';
      await visitor.choose('officer.plan');
      for (const asks of [{type: 'handover.opened'}, {type: 'chat.opened'}] as const) {
        visitor.journey.send(asks);
        await visitor.settled();
        expect(visitor.journey.view, asks.type).to.equal('chat');
        expect(visitor.journey.context.telling).to.equal(true);
        await visitor.choose('officer.plan');
      }
      await comeBack();
      expect(frames()[0]!.contentDocument!.title).to.equal('the same');

      await visitor.choose('officer.plan');
      say(ENDED);
      await says('officer.beside-ended');
      visitor.journey.send({type: 'handover.opened'});
      await visitor.settled();
      expect(visitor.journey.view, 'over').to.equal('handover');
      expect(frames().length).to.equal(0);
    });

    it('keeps what may be written there, before the visitor is let in and where nobody can be', async () => {
      for (const said of [[], [{type: 'service.unavailable', reason: 'closed'} as const]]) {
        await talk({}, ...said, {type: 'visitor.stirred'}, ...said);
        frames()[0]!.contentDocument!.title = 'the same';
        await visitor.choose('officer.plan');
        await says('officer.beside');
        await close();
        await openAgain();
        await comeBack();
        expect(frames()[0]!.contentDocument!.title, said[0]?.type ?? 'nothing').to.equal('the same');
        visitor.panel.remove();
      }
    });

    it('says when an officer comes, writes, and ends it', async () => {
      await talk({}, {type: 'queue.moved', position: 1});
      await visitor.choose('officer.plan');
      say(JOINED);
      await says('officer.beside-joined');
      say({type: 'unread.changed', count: 1});
      await says('officer.beside-unread');
      say(ENDED);
      await says('officer.beside-ended');
      await comeBack();
      await says('officer.ended');
      say({type: 'visitor.stirred'});
      await visitor.choose('officer.plan');
      await visitor.settled();
      expect(frames().length, 'its end was read').to.equal(0);
    });

    it('leaves nothing of a frame that let nobody in, on a watched device, or with other answers', async () => {
      await talk();
      await visitor.choose('officer.plan');
      await visitor.settled();
      expect(frames().length, 'not let in').to.equal(0);
      visitor.panel.remove();

      await talk({}, JOINED);
      const {outcome} = visitor.journey;
      Object.defineProperty(visitor.journey, 'outcome', {
        value: {...outcome, facts: {...outcome.facts, safeDevice: 'no'}},
      });
      visitor.journey.send({type: 'step.reversed'});
      await visitor.settled();
      expect(frames().length, 'watched').to.equal(0);
      visitor.panel.remove();

      await talk({}, JOINED);
      visitor.panel.restart();
      await visitor.settled();
      expect(frames().length, 'begun again').to.equal(0);
    });
  });

  it('is not covered on a shared computer while the visitor does something in the frame', async () => {
    const {setTimeout: wait} = window;
    // Minutes pass in milliseconds.
    window.setTimeout = ((run: () => void, delay = 0) =>
      wait(run, delay >= 60_000 ? delay / 200 : delay)) as typeof window.setTimeout;
    const isCovered = () => visitor.byText('h1', visitor.word('attention.title')) !== undefined;
    try {
      await talk({shared: true}, JOINED);
      for (let times = 0; times < 8; times++) {
        say({type: 'visitor.stirred'});
        await new Promise((resolve) => wait(resolve, 400));
        expect(isCovered(), `after ${times} times`).to.equal(false);
      }
      await until('a cover', isCovered);
      // Whoever sits there now must say so outside the frame.
      say({type: 'visitor.stirred'});
      await visitor.settled();
      expect(isCovered()).to.equal(true);
    } finally {
      window.setTimeout = wait;
    }
  });
});
