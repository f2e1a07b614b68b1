import {Cyber17Error} from '@cyber-17/protocol';

const MAX_NAMED = 20;

/** Thrown when facts that two people have not reviewed would be signed for visitors. */
export class UnreviewedFactsError extends Cyber17Error {
  override name = 'UnreviewedFactsError';

  readonly facts: readonly string[];

  constructor(facts: readonly string[]) {
    const more = facts.length > MAX_NAMED ? ` and ${facts.length - MAX_NAMED} more` : '';
    super(
      `Expected each contact, deadline and rule as two people reviewed it, found changed: ` +
        `${facts.slice(0, MAX_NAMED).join(', ')}${more}. Compare them with their sources, then record it: ` +
        'npm run content -- reviewed "First Name" "Second Name". See docs/operate.md, “Two people”.',
    );
    this.facts = facts;
  }
}
