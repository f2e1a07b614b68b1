import 'axe-core/axe.min.js';
import {expect} from 'chai';

import {PanelVisitor, textOf} from '../testing/panel-visitor.js';

import type axeCore from 'axe-core';
import type {PanelSettings} from '@cyber-17/element';

describe('<cyber-17-panel>', () => {
  const visitor = new PanelVisitor();
  const open = (settings?: Partial<PanelSettings>) => visitor.open(settings);
  const settled = () => visitor.settled();
  const below = () => visitor.below();
  const byText = (selector: string, text: string) => visitor.byText(selector, text);
  const press = (selector: string, text: string) => visitor.press(selector, text);
  const answer = (question: string, ...answers: string[]) => visitor.answer(question, ...answers);
  const labelOf = (question: string, id: string) => visitor.labelOf(question, id);
  const heading = () => visitor.heading;
  const active = () => visitor.active;

  before(() => visitor.arrive());
  afterEach(() => visitor.panel.remove());

  async function detailCardFraud() {
    await answer('i.start', 'debit');
    await answer('money', 'card');
    await answer('card.have', 'yes');
    await answer('card.before', 'none');
    await settled();
    await press('button', 'Préciser ma situation');
  }

  async function nameFakeAdviser() {
    await answer('i.start', 'message');
    await answer('msg.who', 'bank');
    await answer('bank.contact', 'talked');
    await answer('bank.did', 'approved', 'remote');
  }

  const textTitle = (question: string) =>
    visitor.content.fr.graph.questions[question]!.title.replace(/\s+/g, ' ');
  const labelled = (element: Element) => (element.getAttribute('aria-label') ?? '').replace(/\s+/g, ' ');
  const byLabel = (label: string) =>
    [...below()].find((each) => labelled(each) === label) as HTMLElement | undefined;
  const tickOf = (title: string) => byLabel(`Fait : ${title}`) as HTMLInputElement;
  const detailsOf = (title: string) =>
    byText('summary', title.replace(/\s+/g, ' ')).closest('details') as HTMLDetailsElement;

  async function violations() {
    const {violations} = await (window as unknown as {axe: typeof axeCore}).axe.run(visitor.panel, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: {
        // Rules about whole pages: the panel is a part of one.
        region: {enabled: false},
        'landmark-one-main': {enabled: false},
      },
    });
    return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' | ')}`);
  }

  for (const theme of ['light', 'dark'] as const) {
    it(`has no accessibility violation in any step, ${theme}`, async () => {
      await open({theme});
      expect(await violations(), 'first question').to.deep.equal([]);
      await answer('i.start', 'message');
      expect(await violations(), 'question').to.deep.equal([]);
      await answer('msg.who', 'bank');
      await answer('bank.contact', 'talked');
      expect(await violations(), 'multiple choice').to.deep.equal([]);
      await answer('bank.did', 'approved', 'remote');
      expect(await violations(), 'outcome').to.deep.equal([]);
      await press('button', 'Voir mon plan');
      expect(await violations(), 'plan').to.deep.equal([]);
      await press('button', 'Trouver un technicien');
      expect(await violations(), 'providers').to.deep.equal([]);
      await press('button', 'Retour au plan');
      await press('button', 'Parler à un agent');
      await press('button', 'Laisser un message, ou reprendre une conversation');
      expect(await violations(), 'handover').to.deep.equal([]);
      await press('button', 'Ouvrir sans rien');
      expect(await violations(), 'chat').to.deep.equal([]);
    });
  }

  it('opens as a modal dialog that carries the name of the service', async () => {
    await open();
    const dialog = visitor.panel.shadowRoot!.querySelector('dialog')!;
    expect(dialog.matches(':modal')).to.equal(true);
    expect(dialog.getAttribute('aria-label')).to.equal('cyber-17');
  });

  it('puts the focus on the heading of each new view', async () => {
    await open();
    expect(active()?.tagName).to.equal('H1');
    await answer('i.start', 'message');
    expect(textOf(active()!)).to.equal(heading());
  });

  it('keeps no answers, once it is closed, of a device that may be watched', async () => {
    await open();
    await answer('i.start', 'watched');
    await answer('safe.device', 'seen');
    await visitor.find('h1', visitor.content.fr.graph.outcomes['safety']!.title);
    visitor.panel.hide();
    visitor.panel.show();
    await settled();
    expect(heading()).to.equal(textTitle('i.start'));
  });

  it('says how many questions are left, as one number where it is one', async () => {
    await open();
    await answer('i.start', 'deal');
    const left = () => textOf(visitor.all('.progress')[0]!);
    expect(left()).to.match(/^encore \d à \d questions$/);
    await answer('deal', 'gift');
    expect(left()).to.equal('encore 2 questions');
  });

  it('leaves the focus with whoever goes on before the frame that would move it', async () => {
    await open();
    await nameFakeAdviser();
    await press('button', 'Voir mon plan');
    const {requestAnimationFrame} = window;
    const frames: FrameRequestCallback[] = [];
    window.requestAnimationFrame = (callback) => frames.push(callback);
    byText('button', 'Trouver un technicien').click();
    await visitor.panel.updateComplete;
    window.requestAnimationFrame = requestAnimationFrame;
    await settled();
    const field = [...below()].find((each) => each.matches('#postcode')) as HTMLInputElement;
    field.focus();
    for (const frame of frames) frame(performance.now());
    await settled();
    expect(frames, 'the panel waits for a frame').not.to.have.length(0);
    expect(active()?.id).to.equal(field.id);
  });

  it('names the threat, its first action and a way to reach someone', async () => {
    await open();
    await nameFakeAdviser();
    expect(heading()).to.equal(visitor.content.fr.graph.threats['fake-bank-adviser']!.title);
    expect(byText('p', 'À faire en premier')).to.exist;
  });

  it('takes «nothing» and the rest of a multiple choice for opposites', async () => {
    await open();
    await answer('i.start', 'message');
    await answer('msg.who', 'bank');
    await answer('bank.contact', 'talked');
    await press('label', labelOf('bank.did', 'gone'));
    await press('label', labelOf('bank.did', 'nothing'));
    const ticked = [...below()].filter((each) => each.matches('input:checked'));
    expect(ticked).to.have.length(1);
  });

  it('keeps the details, and stays at the outcome, when the language changes', async () => {
    await open();
    await detailCardFraud();
    await answer('card-use', 'shop');
    await press('button', 'Passer ces questions');
    await press('button', 'English');
    await settled();
    await settled();
    expect(heading()).to.equal(visitor.content.en.graph.threats['card-fraud']!.title);
    const {title, answers} = visitor.content.en.graph.questions['card-use']!;
    const shop = answers.find(({id}) => id === 'shop')!.label;
    expect(byLabel(`Change: ${title}`), 'the answer stands in the summary').to.exist;
    expect(byText('strong', shop)).to.exist;
  });

  it('changes an earlier answer, and keeps those that still hold', async () => {
    await open();
    await detailCardFraud();
    await answer('card-use', 'online');
    await answer('bank-told', 'no');
    await press('button', 'Passer ces questions');
    const change = async (question: string) => {
      // Drawn after what is on screen.
      await visitor.find('cyber-17-answers');
      await settled();
      byLabel(`Changer : ${textTitle(question)}`)!.click();
      await settled();
      expect(heading()).to.equal(textTitle(question));
    };
    await change('card-use');
    expect(
      byText('button, label', labelOf('card-use', 'online')).matches('[aria-current], :has(:checked)'),
    ).to.equal(true);
    await press('button', 'Retour');
    await change('card-use');
    await answer('card-use', 'shop');
    const given = () => [...visitor.below()].filter((each) => each.matches('li strong')).map(textOf);
    expect(given()).to.include(labelOf('bank-told', 'no'));
    await change('card.have');
    await answer('card.have', 'stolen');
    expect(heading()).to.equal(visitor.content.fr.graph.threats['card-stolen-used']!.title);
  });

  it('shows every answer while it asks, and goes on where they lead', async () => {
    await open();
    await answer('i.start', 'debit');
    await answer('money', 'card');
    const asked = heading();
    await press('button', 'Mes réponses');
    expect(heading()).to.equal('Vos réponses');
    await press('button', 'Continuer');
    expect(heading()).to.equal(asked);
    await press('button', 'Mes réponses');
    byLabel(`Changer : ${textTitle('i.start')}`)!.click();
    await settled();
    await press('button', 'Retour');
    expect(heading()).to.equal('Vos réponses');
    byLabel(`Changer : ${textTitle('i.start')}`)!.click();
    await settled();
    await answer('i.start', 'message');
    expect(heading()).to.equal(textTitle('msg.who'));
  });

  it('stays open, with the focus on the heading, when it is shown again before the close event of its dialog', async () => {
    await open();
    await answer('i.start', 'message');
    const question = heading();
    const dialog = visitor.panel.shadowRoot!.querySelector('dialog')!;
    // As Escape does it.
    dialog.close();
    expect(visitor.panel.isShown).to.equal(false);
    await visitor.panel.show();
    await settled();
    expect(visitor.panel.isShown).to.equal(true);
    expect(textOf(active()!)).to.equal(question);
    await settled();
    expect(heading()).to.equal(question);
  });

  it('closes by its button, notifies the facade and keeps the answers', async () => {
    await open();
    let closed = 0;
    visitor.panel.addEventListener('panel-closed', () => (closed += 1));
    await answer('i.start', 'message');
    const asked = heading();
    await press('button[aria-label="Fermer"]', '');
    expect(closed).to.equal(1);
    visitor.panel.show();
    await settled();
    expect(heading()).to.equal(asked);
  });

  it('leaves no listener in the places where it was', async () => {
    const heard = new Set<unknown>();
    const [add, remove] = [document.addEventListener, document.removeEventListener];
    document.addEventListener = function (this: Document, ...of: Parameters<typeof add>) {
      if (of[0] === 'click') heard.add(of[1]);
      add.apply(this, of);
    } as typeof add;
    document.removeEventListener = function (this: Document, ...of: Parameters<typeof remove>) {
      heard.delete(of[1]);
      remove.apply(this, of);
    } as typeof remove;
    try {
      await open();
      for (let time = 0; time < 3; time++) {
        const place = document.body.appendChild(document.createElement('p'));
        place.append(visitor.panel);
        expect(heard.size).to.equal(1);
        place.remove();
        expect(heard.size).to.equal(0);
      }
    } finally {
      Object.assign(document, {addEventListener: add, removeEventListener: remove});
    }
  });

  it('speaks the other language and keeps the answers', async () => {
    await open();
    await answer('i.start', 'message');
    await press('footer button', 'English');
    const {title} = visitor.content.en.graph.questions['msg.who']!;
    expect(heading()).to.equal(title.replace(/\s+/g, ' '));
  });

  it('begins at the heading in the language that is chosen: where its link was is that of another', async () => {
    await open();
    const english = [...below()].find((each) => each.matches('footer button[lang=en]'))!;
    (english as HTMLElement).focus();
    await press('footer button', 'English');
    await settled();
    expect(active()?.localName).to.equal('h1');
  });

  it('shows no call button and no name on a device that may be watched', async () => {
    await open();
    await answer('i.start', 'watched');
    await answer('safe.device', 'seen');
    const dialog = visitor.panel.shadowRoot!.querySelector('dialog')!;
    expect(dialog.getAttribute('aria-label')).to.equal('Informations');
    const links = [...below()].filter((each) => each.matches('a[href^="tel:"], a[href^="sms:"]'));
    expect(links).to.deep.equal([]);
  });

  it('keeps open what the visitor opened, and the focus where it is, as actions are ticked', async () => {
    await open();
    await nameFakeAdviser();
    await press('button', 'Voir mon plan');
    const [first, second, , fourth] = [...below()]
      .filter((each) => each.matches('input') && labelled(each).startsWith('Fait : '))
      .map((each) => labelled(each).slice('Fait : '.length));
    const tick = async (title: string) => {
      tickOf(title).focus();
      tickOf(title).click();
      await settled();
      expect(active(), 'focus').to.equal(tickOf(title));
    };
    // The outcome has shown the first one.
    expect(detailsOf(first!).open, 'read already').to.equal(false);
    detailsOf(fourth!).open = true;
    await settled();
    await tick(first!);
    expect(detailsOf(first!).open, 'done').to.equal(false);
    expect(detailsOf(second!).open, 'next').to.equal(true);
    expect(detailsOf(fourth!).open, 'opened by hand').to.equal(true);
    await tick(first!);
    expect(detailsOf(second!).open, 'no longer next').to.equal(true);
  });

  it('announces a wrong postcode once and goes back to the field', async () => {
    await open();
    await nameFakeAdviser();
    await press('button', 'Voir mon plan');
    await press('button', 'Trouver un technicien');
    const status = [...below()].find((each) => each.matches('cyber-17-providers'))!.shadowRoot!;
    const field = status.querySelector('input')!;
    field.value = '99999';
    byText('button', 'Chercher').focus();
    await press('button', 'Chercher');
    expect(textOf(status.querySelector('[role=status]')!)).to.match(/^Ce code postal n’est pas reconnu/);
    expect(status.querySelectorAll('[role=alert]')).to.have.length(0);
    expect(active()).to.equal(field);
    expect(await violations()).to.deep.equal([]);
  });

  for (const settings of [{}, {startAt: 'msg.who'}, {lang: 'en'}] as const) {
    it(`takes no focus when it is part of a page: ${JSON.stringify(settings)}`, async () => {
      const field = document.createElement('input');
      document.body.append(field);
      field.focus();
      await open({mode: 'inline', ...settings});
      await settled();
      expect(document.activeElement).to.equal(field);
      byText('.answer', '').click();
      await settled();
      expect(textOf(active()!)).to.equal(heading());
      field.remove();
    });
  }

  it('takes a radius of 16 px at most', async () => {
    document.body.style.setProperty('--cyber-17-radius', '80px');
    await open();
    const {borderRadius} = getComputedStyle(visitor.panel.renderRoot.querySelector('.close')!);
    document.body.style.removeProperty('--cyber-17-radius');
    expect(borderRadius).to.equal('9.6px');
  });

  it('fits in 320 px with a text twice as large', async () => {
    const column = document.createElement('div');
    column.style.width = '320px';
    document.body.append(column);
    await open({mode: 'inline'});
    column.append(visitor.panel);
    visitor.panel.show();
    visitor.panel.style.setProperty('--_s', '2');
    await settled();
    const {right} = column.getBoundingClientRect();
    const cut = [...below()].filter((each) => each.getBoundingClientRect().right > right + 1);
    expect(cut.map((each) => `${each.tagName} ${textOf(each)}`)).to.deep.equal([]);
    column.remove();
  });

  it('writes nothing to the page’s storage or cookies', async () => {
    await open();
    await nameFakeAdviser();
    await press('button', 'Voir mon plan');
    expect(localStorage).to.have.length(0);
    expect(sessionStorage).to.have.length(0);
    expect(document.cookie).to.equal('');
  });
});
