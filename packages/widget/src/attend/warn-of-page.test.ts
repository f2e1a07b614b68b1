import {expect} from 'chai';

import {warnOfPage} from './warn-of-page.js';

describe('the warnings about a page', () => {
  const {warn} = console;
  let warnings: string[];
  let page: Document;

  beforeEach(() => {
    warnings = [];
    console.warn = (message: string) => warnings.push(message);
    page = document.implementation.createHTMLDocument();
  });

  afterEach(() => {
    console.warn = warn;
  });

  const add = (mode?: string) => {
    const help = page.createElement('cyber-17');
    if (mode) help.setAttribute('mode', mode);
    page.body.append(help);
  };

  it('say nothing of one launcher beside elements that have none', () => {
    add();
    for (const mode of ['inline', 'page', 'headless']) add(mode);
    warnOfPage(page);
    expect(warnings).to.deep.equal([]);
  });

  it('count the launchers if there is more than one', () => {
    add();
    add('floating');
    add('inline');
    warnOfPage(page);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(
      /^cyber-17 \[several-launchers\] 2 launchers .*warnings\.md#several-launchers$/,
    );
  });
});
