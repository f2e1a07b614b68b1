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

  const addScript = (src: string, attributes: Record<string, string>) => {
    const script = page.createElement('script');
    for (const [name, value] of Object.entries({src, ...attributes})) script.setAttribute(name, value);
    page.head.append(script);
  };

  it('name a loader of another origin whose hash cannot be checked without crossorigin', () => {
    addScript('https://cdn.example/1.2.3/loader.js', {integrity: 'sha256-x'});
    warnOfPage(page);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(
      /^cyber-17 \[integrity-without-crossorigin\] https:\/\/cdn\.example\/1\.2\.3\/loader\.js has /,
    );
  });

  it('say nothing of a loader that is right, nor of other scripts', () => {
    addScript('https://cdn.example/1.2.3/loader.js', {integrity: 'sha256-x', crossorigin: 'anonymous'});
    addScript('https://cdn.example/v1/loader.js', {});
    addScript('https://cdn.example/other.js', {integrity: 'sha256-x'});
    warnOfPage(page);
    expect(warnings).to.deep.equal([]);
  });
});
