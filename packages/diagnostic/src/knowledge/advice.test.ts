import {realContent} from '@cyber-17/content/testing';
import {describe, expect, test} from 'vitest';

/*
 * What single texts must say, or must not say, in French. An example in the
 * file of a threat says what a plan holds; this says what is read there.
 */
const {source, compiled} = realContent();
const {book, graph} = compiled.fr;

/** Everything that is read in an action. */
function read(id: string): string {
  const words = source.locales.fr.actions[id]?.value;
  expect(words, id).toBeDefined();
  return JSON.stringify(words).replace(/[\u00A0\u202F]|\\n/g, ' ');
}

describe('danger', () => {
  test('someone whom we did not understand gets what protects in any case, today', () => {
    expect(graph.outcomes['undetermined']).toHaveProperty('severity', 'serious');
    const text = read('first-protect');
    expect(text).toMatch(/Ne payez rien.*code/);
    expect(text).toMatch(/comptes.*messagerie.*17cyber/i);
  });

  test('a missing child is reported without any waiting time, and looked for', () => {
    const {missing} = source.locales.fr.conclusions['immediate-danger']?.value.variants ?? {};
    expect(missing?.summary).toMatch(/aucun délai à attendre/);
    expect(missing?.summary).not.toMatch(/nuit/);
    expect(read('missing-child-after')).toMatch(/amis.*école/);
  });

  test('a phone that is cut off does not call the bank', () => {
    expect(read('cut-network')).toMatch(/Appelez la banque d’un autre/);
  });

  test('a false police officer has words of their own', () => {
    const {police} = source.locales.fr.conclusions['fake-bank-adviser']?.value.variants ?? {};
    expect(police?.summary).toMatch(/ni code, ni carte, ni espèces, ni bijoux/);
    expect(graph.threats['fake-bank-adviser']?.variants?.map(({id}) => id)).toContain('police');
  });

  test('a bank that refused is answered first, and its mediator is named there', () => {
    expect(book.actions['bank-refusal-answer']?.when).toBe('today');
    expect(read('bank-refusal-answer')).toMatch(/raisons du refus par écrit.*médiateur/);
  });
});
