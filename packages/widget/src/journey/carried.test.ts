import {alternativesTo, answersOf} from '@cyber-17/diagnostic';
import {expect} from 'chai';
import fc from 'fast-check';

import {TEST_OPERATOR, loadTestContent, testResources} from '../testing/resources.js';
import {carryLink} from '../views/sheet/carry.js';
import {CARRIED, takeCarried} from './carried.js';
import {JourneyStore} from './journey-store.js';

import type {TestContent} from '../testing/resources.js';
import type {Lang} from '@cyber-17/protocol';

describe('a journey carried on elsewhere', () => {
  let content: Readonly<Record<Lang, TestContent>>;
  before(async () => {
    content = await loadTestContent();
  });
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

  const othersThan = ({outcome, ready}: JourneyStore) =>
    alternativesTo(ready.graph, outcome, ready.diagnostic.context.trail);

  async function begin() {
    const store = new JourneyStore(testResources(content), {lang: 'fr'}, () => undefined);
    store.send({type: 'panel.opened', settings: {lang: 'fr'}});
    await settled();
    return store;
  }

  it('continues where it was left and leaves no trace in the address', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(), {minLength: 8, maxLength: 8}), async (choices) => {
        const here = await begin();
        for (const choice of choices) {
          const {question} = here;
          if (here.view !== 'asking' || !question) break;
          const answers = answersOf(question, here.context.audience);
          here.send({type: 'answer.given', answers: [answers[choice % answers.length]!.id]});
        }
        const [other] = here.view === 'outcome' ? othersThan(here) : [];
        if (other && choices[0]! % 2) here.send({type: 'threat.chosen', threat: other.threat});
        const link = here.view === 'outcome' ? carryLink(here) : undefined;
        fc.pre(link !== undefined);
        history.replaceState(null, '', link);
        const there = await begin();
        expect(there.ready.diagnostic.context).to.deep.equal(here.ready.diagnostic.context);
        expect(location.href).not.to.contain('#');
      }),
      {numRuns: 30},
    );
  });

  it('makes no link where one left behind could put someone in danger', async () => {
    for (const answers of [
      ['people', 'danger'],
      ['people', 'home'],
    ]) {
      const store = await begin();
      for (const answer of answers) store.send({type: 'answer.given', answers: [answer]});
      expect(store.view).to.equal('outcome');
      expect(carryLink(store)).to.equal(undefined);
    }
  });

  it('ignores a malformed link and begins as if there were none', async () => {
    const encoded = (value: unknown) => btoa(JSON.stringify(value));
    for (const written of [
      '',
      '%%%',
      encoded(null),
      encoded([2, 'individual', 'i.start', '', []]),
      encoded([1, 'nobody', 'i.start', '', []]),
      encoded([1, 'individual', '__proto__', '', []]),
      encoded([1, 'individual', 'i.start', 'constructor', []]),
      encoded([1, 'individual', 'i.start', '', [['i.start', ['__proto__']]]]),
      encoded([1, 'individual', 'i.start', '', [['happened', [], 'not a date']]]),
      'A'.repeat(5_000),
    ]) {
      history.replaceState(null, '', CARRIED + written);
      const store = await begin();
      expect(store.question?.id, written).to.equal('i.start');
      expect(location.hash).to.equal('');
    }
  });

  it('reads nothing, and changes no address, on any page but the operator’s', () => {
    const link = `${CARRIED}${btoa(JSON.stringify([1, 'company', 'o.start', '', []]))}`;
    history.replaceState(null, '', link);
    expect(takeCarried('https://operator.example/')).to.deep.equal({});
    expect(location.hash).to.equal(link);
    expect(takeCarried(TEST_OPERATOR.siteUrl).carried?.audience).to.equal('company');
  });

  const written = btoa(JSON.stringify([1, 'company', 'o.start', '', [['o.start', ['blocked']]]]));
  const arriveAt = (hash: string) => {
    history.replaceState(null, '', `${location.pathname}${hash}`);
    return takeCarried(TEST_OPERATOR.siteUrl);
  };

  for (const [what, changed] of Object.entries({
    'a full stop after it': `${CARRIED}${written}.`,
    'a bracket and a comma after it': `${CARRIED}${written}),`,
    'tracking after it': `${CARRIED}${written}&utm_source=newsletter&fbclid=IwAR0`,
    'its padding lost': `${CARRIED}${written.replace(/=+$/, '')}`,
    'its sign of equality escaped': `#17%3D${encodeURIComponent(written)}`,
    'everything escaped twice': `#17%253D${encodeURIComponent(encodeURIComponent(written))}`,
    'its sign of equality quoted-printable': `#17=3D${written}`,
    'a break of a line in it': `${CARRIED}${written.slice(0, 20)}%0D%0A${written.slice(20)}`,
    'a soft hyphen and a space in it': `${CARRIED}${written.slice(0, 9)}%AD%20${written.slice(9)}`,
  })) {
    it(`arrives with ${what}, and leaves no trace in the address`, () => {
      const {carried, isDamaged} = arriveAt(changed);
      expect([carried?.audience, isDamaged]).to.deep.equal(['company', undefined]);
      expect(carried?.trail).to.deep.equal([{question: 'o.start', answers: ['blocked']}]);
      expect(location.hash).to.equal('');
    });
  }

  for (const [what, changed] of Object.entries({
    'cut short': `${CARRIED}${written.slice(0, 30)}`,
    empty: '#17%3D',
    'of another alphabet': `${CARRIED}%F0%9F%98%80`,
    'longer than any journey': `${CARRIED}${'A'.repeat(5_000)}`,
  })) {
    it(`is said to be damaged when it is ${what}, and leaves no trace in the address`, () => {
      expect(arriveAt(changed)).to.deep.equal({isDamaged: true});
      expect(location.hash).to.equal('');
    });
  }

  it('leaves the anchors of the operator’s page alone', () => {
    for (const hash of ['#17-questions', '#faq', '#1', '#17']) {
      expect(arriveAt(hash)).to.deep.equal({});
      expect(location.hash).to.equal(hash);
    }
  });
});
