import {answersOf} from '@cyber-17/diagnostic';
import {expect} from 'chai';

import {PanelVisitor} from '../../testing/panel-visitor.js';
import {endOf, separate} from './separate.js';

describe('the question that tells situations apart', () => {
  const visitor = new PanelVisitor();

  before(() => visitor.arrive());

  it('has an answer for each of them, which names it or asks once more', () => {
    const {graph, ownWords} = visitor.content.fr;
    const ids = Object.keys(ownWords.conclusions).filter((id) =>
      ownWords.conclusions[id]!.audiences.includes('individual'),
    );
    let asked = 0;
    for (const [index, id] of ids.entries()) {
      const other = ids[(index + 7) % ids.length]!;
      const separation = separate(graph, 'individual', [id, other]);
      if (!separation) continue;
      asked++;
      expect(separation.ways.flatMap((way) => way.ids)).to.include.members([id, other]);
      for (const {answer, ids: behind} of separation.ways) {
        const next = answer.to === undefined ? [] : answersOf(graph.questions[answer.to]!, 'individual');
        expect([answer, ...next].map(endOf), `${separation.question.id} ${answer.id}`).to.include.members([
          ...behind,
        ]);
      }
    }
    expect(asked).to.be.greaterThan(3);
  });
});
