/** The files of a new view, by path below its folder. */
export function viewFiles(view: string): Readonly<Record<string, string>> {
  const title = view[0]!.toUpperCase() + view.slice(1);
  const tag = `cyber-17-${view}`;
  return {
    [`${tag}.ts`]: `import {html} from 'lit';

import {baseStyles} from '../../base/base.styles.js';
import {View} from '../../base/view.js';
import {${view}Styles} from './${view}.styles.js';

/** Says in one sentence what the visitor can do here. */
export class Cyber17${title} extends View {
  static override styles = [baseStyles, ${view}Styles];

  override render() {
    return html\`<div class="stack">
      \${this.renderBack()}
      <h1 tabindex="-1">\${this.word('${view}.title')}</h1>
      <p class="text">\${this.word('${view}.text')}</p>
    </div>\`;
  }
}
`,
    [`${view}.styles.ts`]: `import {css} from 'lit';

/** What only this view looks like; the rest is shared: see docs/views.md. */
export const ${view}Styles = css\`
  .text {
    max-inline-size: 60ch;
  }
\`;
`,
    [`${tag}.stories.ts`]: `import {story} from '../../testing/story.js';
import {CARD_FRAUD} from '../../testing/ways.js';

export default {title: '${title}'};

export const Opened = story('The view after the outcome.', async (visitor) => {
  await visitor.follow(CARD_FRAUD);
  visitor.journey.send({type: '${view}.opened'});
  await visitor.find('h1', visitor.word('${view}.title'));
});
`,
    [`${tag}.test.ts`]: `import {expect} from 'chai';

import {PanelVisitor} from '../../testing/panel-visitor.js';
import {CARD_FRAUD} from '../../testing/ways.js';

describe('the ${view} view', () => {
  const visitor = new PanelVisitor();

  before(() => visitor.arrive());
  afterEach(() => visitor.panel.remove());

  it('opens from the outcome and leads back to it', async () => {
    await visitor.open();
    await visitor.follow(CARD_FRAUD);
    const outcome = visitor.heading;
    visitor.journey.send({type: '${view}.opened'});
    const heading = await visitor.find('h1', visitor.word('${view}.title'));
    expect(visitor.active).to.equal(heading);
    await visitor.choose('start.back');
    expect(visitor.heading).to.equal(outcome);
  });
});
`,
  };
}
