import {REST_MS} from '@cyber-17/content/words';
import {expect} from 'chai';

import {PanelVisitor, textOf} from '../../testing/panel-visitor.js';
import {CARD_FRAUD} from '../../testing/ways.js';

import type {JourneyEvent} from '../../journey/events.js';

const PARCEL = 'sms chronopost pour un colis, j’ai payé 2 € avec ma carte et on m’a débité';

describe('what happened, in one’s own words', () => {
  const visitor = new PanelVisitor();
  let loads = 0;

  before(async () => {
    await visitor.arrive();
    const {resources} = customElements.get('cyber-17-panel') as unknown as {
      resources: {loadOwnWords(): Promise<unknown>};
    };
    const load = resources.loadOwnWords.bind(resources);
    resources.loadOwnWords = () => {
      loads++;
      return load();
    };
  });
  beforeEach(() => {
    loads = 0;
  });
  afterEach(() => visitor.panel.remove());

  const titleOf = (id: string) => visitor.content.fr.ownWords.conclusions[id]!.title;
  const field = () => visitor.all('textarea')[0] as HTMLTextAreaElement;

  async function tell(text: string) {
    await visitor.choose('first.own-words');
    await visitor.write('textarea', text);
    await visitor.choose('told.read');
  }

  it('costs nothing until the line is pressed', async () => {
    await visitor.open();
    expect(loads).to.equal(0);
    expect(visitor.all('textarea')).to.have.length(0);
    await visitor.choose('first.own-words');
    await visitor.find('textarea');
    expect(loads).to.equal(1);
    expect(visitor.active).to.equal(field());
  });

  it('offers at most three situations, each with what tells it from the others', async () => {
    await visitor.open();
    await tell(PARCEL);
    const offered = visitor.all('.turn').map(textOf);
    expect(offered.length).to.be.within(1, 3);
    expect(offered[0]).to.contain(titleOf('smishing'));
    for (const each of visitor.all('.turn small')) expect(textOf(each)).not.to.equal('');
    expect(textOf(visitor.active!)).not.to.equal('');
    expect(visitor.active!.tagName).to.equal('H2');
    const {top} = visitor.active!.getBoundingClientRect();
    expect(top, 'with what is found below it').to.be.below(innerHeight / 2);
  });

  it('offers what many meet before what seldom happens to its reader, where a text says little', async () => {
    await visitor.open();
    await tell('j’ai perdu 3000 euros en crypto');
    const [first, second] = visitor.all('.turn').map(textOf);
    expect(first).to.contain(titleOf('fake-investment'));
    expect(second).to.contain(titleOf('recovery-scam'));
  });

  it('knows what two plain words mean together', async () => {
    for (const [text, id] of [
      ['my phone is hacked', 'device-hack'],
      ['on m’a volé de l’argent', 'account-hack-bank'],
      ['j’ai été piraté', 'account-hack-social'],
    ] as const) {
      await visitor.open();
      await tell(text);
      expect(textOf(visitor.all('.turn')[0]!), text).to.contain(titleOf(id));
      visitor.panel.remove();
    }
  });

  it('goes on with the questions, and marks what was told without answering it', async () => {
    await visitor.open();
    await tell(PARCEL);
    await visitor.press('button', titleOf('smishing'));
    expect(visitor.journey.question?.id).to.equal('did');
    expect(visitor.journey.ready.diagnostic.context.trail).to.deep.equal([]);
    const ticked = visitor.all('label:has(:checked)').map(textOf);
    expect(ticked).to.include(visitor.labelOf('did', 'card'));
  });

  it('asks about nothing in particular where nothing seems to have happened', async () => {
    await visitor.open();
    await tell('J’ai juste oublié mon mot de passe, personne d’autre n’utilise mon compte');
    await visitor.press('button', titleOf('no-threat-found'));
    expect(visitor.journey.question?.id).to.equal('i.prevent');
  });

  it('marks nothing that the text denies', async () => {
    await visitor.open();
    await tell('sms chronopost pour un colis, j’ai cliqué mais je n’ai pas donné ma carte');
    await visitor.press('button', titleOf('smishing'));
    expect(visitor.all('label:has(:checked)').map(textOf)).not.to.include(visitor.labelOf('did', 'card'));
  });

  it('shows the numbers at once when somebody may be in danger', async () => {
    await visitor.open();
    await visitor.choose('first.own-words');
    await visitor.write('textarea', 'je veux mourir');
    const alert = await visitor.find('[role=alert] .danger');
    // Who listens comes first.
    expect(textOf(alert)).to.match(/^[^\d]*3114/);
    expect(visitor.all('.turn')).to.have.length(0);
  });

  it('shows the numbers for danger that is told in Arabic', async () => {
    await visitor.open();
    await visitor.choose('first.own-words');
    await visitor.write('textarea', 'أريد أن أموت');
    expect(textOf(await visitor.find('[role=alert] .danger'))).to.contain('3114');
  });

  it('says that it cannot read other letters, and guesses nothing by the names between them', async () => {
    await visitor.open();
    await tell('تم اختراق حسابي في instagram');
    const status = await visitor.find('[role=status]', visitor.word('told.unread'));
    expect(getComputedStyle(status).position, 'where it is read').to.equal('static');
    expect(visitor.all('.turn')).to.have.length(0);
  });

  it('says so beside the numbers too', async () => {
    await visitor.open();
    await tell('زوجي يضربني');
    await visitor.find('[role=alert] .danger');
    await visitor.find('[role=status]', visitor.word('told.unread'));
  });

  it('asks whom it concerns only where it is likely to be somebody else', async () => {
    await visitor.open();
    await tell('aide');
    expect(visitor.byText('p', visitor.word('told.other')) !== undefined).to.equal(false);
  });

  it('leads to the numbers, and guesses nothing beside them that it is not sure of', async () => {
    await visitor.open();
    await tell('je veux mourir');
    const alert = await visitor.find('[role=alert] .danger');
    expect(alert.contains(visitor.active!)).to.equal(true);
    expect(visitor.all('.turn')).to.have.length(0);
    expect(visitor.all('button.go').map(textOf)).not.to.contain(visitor.word('told.read'));
  });

  it('asks for no more words where a few speak of danger', async () => {
    await visitor.open();
    await tell('violée');
    await visitor.find('[role=alert] .danger');
    expect(visitor.all('[role=status]').map(textOf).join('')).not.to.contain(visitor.word('told.too-short'));
  });

  it('still offers what it is sure of beside the numbers', async () => {
    await visitor.open();
    await tell(`${PARCEL}, j’ai envie de mourir`);
    await visitor.find('[role=alert] .danger');
    expect(visitor.all('.turn').map(textOf).join()).to.contain(titleOf('smishing'));
  });

  it('asks what the danger is, and answers nothing itself', async () => {
    await visitor.open();
    await visitor.choose('first.own-words');
    await visitor.write('textarea', 'je veux mourir');
    await visitor.choose('told.danger-more');
    expect(visitor.journey.question?.id).to.equal('safe.now');
    expect(visitor.all('[aria-current]')).to.have.length(0);
  });

  it('marks neither that somebody is in danger nor that nobody is', async () => {
    await visitor.open();
    await tell('mon fils est harcelé tous les jours par sa classe sur snapchat, ils se moquent de lui');
    await visitor.press('button', titleOf('cyberbullying'));
    expect(visitor.journey.question?.id).to.equal('safe.now');
    expect(visitor.all('[aria-current]')).to.have.length(0);
    await visitor.answer('safe.now', 'no');
    expect(visitor.all('[aria-current]').map(textOf).join()).to.contain(visitor.labelOf('people', 'bully'));
  });

  it('says that it is not sure, and asks a question of the graph', async () => {
    await visitor.open();
    await tell('quelqu’un utilise mon nom et a pris de l’argent');
    await visitor.find('h2', visitor.word('told.unsure'));
    const titles = Object.values(visitor.content.fr.graph.questions).map(({title}) => title);
    const asked = visitor.all('[role=group]').map((each) => each.getAttribute('aria-label'));
    expect(titles).to.include(asked.at(-1));
  });

  it('asks no question again that was answered beside the guesses', async () => {
    await visitor.open();
    await tell('un mail me menace');
    await visitor.find('h2', visitor.word('told.unsure'));
    await visitor.press('[role=group] button', visitor.labelOf('images', 'text'));
    const {trail} = visitor.journey.ready.diagnostic.context;
    expect(trail.map(({question}) => question)).to.deep.equal(['images']);
    expect(visitor.journey.outcome.conclusions[0].conclusion.id).to.equal('webcam-blackmail-bluff');
  });

  it('asks for a few words more when nothing can be made of them', async () => {
    await visitor.open();
    await tell('qsdf');
    await visitor.find('[role=status]', visitor.word('told.too-short'));
    expect(visitor.all('.turn')).to.have.length(0);
  });

  it('can be left for the questions, and forgets the text', async () => {
    await visitor.open();
    await tell(PARCEL);
    await visitor.choose('told.none');
    expect(visitor.all('textarea')).to.have.length(0);
    await visitor.choose('first.own-words');
    expect(((await visitor.find('textarea')) as HTMLTextAreaElement).value).to.equal('');
  });

  it('shows what it may be again to who comes back from the wrong one', async () => {
    await visitor.open();
    await tell(PARCEL);
    await visitor.press('button', titleOf('smishing'));
    expect(visitor.all('textarea')).to.have.length(0);
    await visitor.choose('start.back');
    await visitor.find('.turn');
    expect(field().value).to.equal(PARCEL);
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(visitor.active!.tagName).to.equal('H2');
    await visitor.press('button', titleOf('smishing'));
    expect(visitor.journey.question?.id).to.equal('did');
  });

  it('keeps the text while the panel is closed', async () => {
    await visitor.open();
    await tell(PARCEL);
    const {journey} = visitor;
    journey.send({type: 'panel.closed'});
    await visitor.panel.updateComplete;
    journey.send({type: 'panel.opened', settings: journey.context.settings});
    await visitor.find('.turn');
    expect(field().value).to.equal(PARCEL);
  });

  it('leads back to the name that it was told under, with the answers and the ticks', async () => {
    await visitor.open();
    await visitor.follow(CARD_FRAUD);
    const {trail} = visitor.journey.ready.diagnostic.context;
    visitor.journey.send({type: 'action.ticked', action: 'card-block', done: 1});
    await tell(PARCEL);
    await visitor.press('button', titleOf('smishing'));
    await visitor.choose('start.back');
    expect(visitor.journey.view).to.equal('outcome');
    expect(visitor.journey.ready.diagnostic.context.trail).to.deep.equal(trail);
    expect(visitor.journey.context.done).to.deep.equal({'card-block': 1});
    expect(((await visitor.find('textarea')) as HTMLTextAreaElement).value).to.equal(PARCEL);
  });

  it('lets who chooses among the audiences stay there', async () => {
    await visitor.open();
    await tell(PARCEL);
    const radio = visitor.all('input[type=radio]').at(-1)!;
    radio.focus();
    radio.click();
    await visitor.find('textarea');
    await visitor.settled();
    expect(visitor.active!.tagName).not.to.equal('TEXTAREA');
  });

  it('forgets the text when the visitor begins anew', async () => {
    await visitor.open();
    await visitor.choose('first.own-words');
    await visitor.write('textarea', PARCEL);
    visitor.journey.send({type: 'diagnostic.restarted'});
    await visitor.settled();
    expect(visitor.all('textarea')).to.have.length(0);
    await visitor.choose('first.own-words');
    expect(((await visitor.find('textarea')) as HTMLTextAreaElement).value).to.equal('');
  });

  it('forgets the text under a name as well when a shared computer is covered', async () => {
    const {setTimeout} = window;
    await visitor.open({shared: true});
    await visitor.follow(CARD_FRAUD);
    await visitor.choose('first.own-words');
    window.setTimeout = ((run: () => void, delay = 0) =>
      setTimeout(run, delay === 300_000 ? 0 : delay)) as typeof window.setTimeout;
    await visitor.write('textarea', PARCEL);
    visitor.journey.send({type: 'visitor.stirred'});
    await visitor.find('cyber-17-cover');
    window.setTimeout = setTimeout;
    visitor.journey.send({type: 'visitor.returned'});
    await visitor.settled();
    expect(visitor.all('textarea').length).to.equal(0);
    await visitor.choose('first.own-words');
    expect(((await visitor.find('textarea')) as HTMLTextAreaElement).value).to.equal('');
  });

  it('keeps the text while the visitor says whom it is about', async () => {
    await visitor.open();
    await tell('nos fichiers sont chiffrés, une rançon est demandée à la mairie');
    await visitor.find('input[type=radio]');
    visitor.all('input[type=radio]').at(-1)!.click();
    await visitor.settled();
    expect(((await visitor.find('textarea')) as HTMLTextAreaElement).value).to.contain('rançon');
  });

  it('keeps the numbers in sight while the visitor says whom it is about', async () => {
    await visitor.open();
    await visitor.choose('first.own-words');
    await visitor.write('textarea', 'je veux mourir');
    await visitor.find('[role=alert] .danger');
    visitor.all('input[type=radio]').at(-1)!.click();
    await visitor.settled();
    await visitor.find('[role=alert] .danger');
  });

  it('shows the numbers where the page moves help a moment after danger was written', async () => {
    await visitor.open();
    await visitor.choose('first.own-words');
    await visitor.write('textarea', 'je veux mourir');
    const words = field().getRootNode() as ShadowRoot;
    words.host.replaceWith(words.host);
    await visitor.find('[role=alert] .danger');
  });

  it('offers the questions of another audience, and not under a name, where none are asked', async () => {
    const saturated = 'le site de l’entreprise est saturé par une attaque en déni de service';
    await visitor.open();
    await tell(saturated);
    expect(visitor.byText('p', visitor.word('told.other')) !== undefined).to.equal(true);
    await visitor.choose('first.company', 'button.link');
    expect(visitor.journey.context.audience).to.equal('company');
    // It is read again, as a company's.
    await visitor.find('button', visitor.word('told.none'));
    expect(visitor.byText('p', visitor.word('told.other')) !== undefined).to.equal(false);
    visitor.panel.remove();
    await visitor.open();
    await visitor.follow(CARD_FRAUD);
    await tell(saturated);
    await visitor.find('button', visitor.word('told.none'));
    expect(visitor.byText('p', visitor.word('told.other')) !== undefined).to.equal(false);
  });

  it('speaks the language that was chosen last, whichever arrives last', async () => {
    await visitor.open();
    const {resources} = visitor.journey;
    const {loadOwnWords} = resources;
    const {loadStory} = await loadOwnWords();
    const arrive: Record<string, () => Promise<void>> = {};
    resources.loadOwnWords = async () => ({
      ...(await loadOwnWords()),
      loadStory: (lang) =>
        new Promise((resolve) => (arrive[lang] = async () => resolve(await loadStory(lang)))),
    });
    try {
      await visitor.choose('first.own-words');
      await visitor.press('button', 'English');
      await arrive['en']!();
      await arrive['fr']!();
      await visitor.find('label', visitor.content.en.ownWords.words['told.title']!);
    } finally {
      resources.loadOwnWords = loadOwnWords;
    }
  });

  it('shows the numbers for what only the model understands that comes later', async () => {
    await visitor.open();
    const {resources} = visitor.journey;
    const {loadOwnWords} = resources;
    const {loadStory} = await loadOwnWords();
    let arrive = () => {};
    resources.loadOwnWords = async () => ({
      ...(await loadOwnWords()),
      async loadStory(lang) {
        const story = await loadStory(lang);
        const [own, other] = story.models;
        const models = [own!];
        const rest = new Promise<void>((resolve) => (arrive = resolve)).then(() => models.push(other!));
        return {...story, models, rest};
      },
    });
    try {
      await visitor.choose('first.own-words');
      await visitor.write('textarea', 'i want to kill myself');
      await new Promise((resolve) => setTimeout(resolve, 2 * REST_MS));
      expect(visitor.all('.danger')).to.have.length(0);
      arrive();
      expect(textOf(await visitor.find('[role=alert] .danger'))).to.contain('3114');
    } finally {
      resources.loadOwnWords = loadOwnWords;
    }
  });

  it('is offered at later questions too', async () => {
    await visitor.open();
    await visitor.answer('i.start', 'message');
    await visitor.find('button', visitor.word('first.own-words'));
  });

  it('keeps the text in no event, address, storage or journey', async () => {
    await visitor.open();
    const secret = 'Zyxwert 06 12 34 56 78';
    const sent: JourneyEvent[] = [];
    const send = visitor.journey.send.bind(visitor.journey);
    visitor.journey.send = (event) => {
      sent.push(event);
      send(event);
    };
    const seen: string[] = [];
    const look = (event: Event) => seen.push(event.type);
    for (const type of ['input', 'change', 'keydown', 'closed']) window.addEventListener(type, look);
    await tell(`${secret} ${PARCEL}`);
    await visitor.press('button', titleOf('smishing'));
    for (const type of ['input', 'change', 'keydown', 'closed']) window.removeEventListener(type, look);
    expect(sent.map(({type}) => type)).to.include('beginning.chosen');
    expect(JSON.stringify(sent)).not.to.contain('Zyxwert');
    expect(JSON.stringify(visitor.journey.context)).not.to.contain('Zyxwert');
    expect(JSON.stringify({...localStorage, ...sessionStorage}) + location.href).not.to.contain('Zyxwert');
    expect(seen).not.to.include('closed');
  });

  it('gives the text to nothing that corrects, completes or keeps it', async () => {
    await visitor.open();
    await visitor.choose('first.own-words');
    await visitor.find('textarea');
    const {attributes} = field();
    const value = (name: string) => attributes.getNamedItem(name)?.value;
    expect(value('spellcheck')).to.equal('false');
    expect(value('autocomplete')).to.equal('off');
    expect(value('autocorrect')).to.equal('off');
    expect(value('writingsuggestions')).to.equal('false');
    expect(value('data-gramm')).to.equal('false');
    expect(value('data-1p-ignore')).to.equal('');
    expect(value('data-lpignore')).to.equal('true');
    expect(value('data-bwignore')).to.equal('');
  });
});
