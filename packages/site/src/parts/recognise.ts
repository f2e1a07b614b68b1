import {renderBlocks} from './blocks.js';
import {html} from './html.js';
import {isFrench, markFrench, textOf} from './in-language.js';

import type {SiteLanguage} from '../site-language.js';
import type {Html} from './html.js';

/** How one recognises a situation. */
export function renderRecognise(language: SiteLanguage, id: string): Html | '' {
  const {explanations} = language.compiled;
  const blocks = explanations.recognise[id] ?? [];
  if (blocks.length === 0) return '';
  return html`<section itemscope itemtype="https://schema.org/FAQPage">
    <div itemprop="mainEntity" itemscope itemtype="https://schema.org/Question">
      <h2 itemprop="name">${language.word('plan.recognise')}</h2>
      <div itemprop="acceptedAnswer" itemscope itemtype="https://schema.org/Answer">
        <div itemprop="text">${markFrench(explanations.lang !== language.lang, renderBlocks(language, blocks))}</div>
      </div>
    </div>
  </section>`;
}

/** The forms it takes. */
export function renderVariants(language: SiteLanguage, id: string): Html | '' {
  const variants = (language.compiled.book.threats[id]!.variants ?? []).filter(
    ({title, summary}) => title && summary,
  );
  if (variants.length === 0) return '';
  return html`<section>
    <h2>${language.word('site.variants')}</h2>
    <dl>
      ${variants.map(
        (variant) =>
          html`<dt>${textOf(variant, 'title')}</dt>
            <dd>${isFrench(variant, 'summary') ? textOf(variant, 'summary') : (variant.summary ?? '')}</dd>`,
      )}
    </dl>
  </section>`;
}
