import {PATHS, linkTo} from '../addresses.js';
import {audienceGroups} from '../advice/audience-groups.js';
import {complaintsFor} from '../advice/complaints-for.js';
import {firstsFor} from '../advice/firsts-for.js';
import {isPrivate} from '../advice/is-private.js';
import {planFor} from '../advice/plan-for.js';
import {renderBlocks} from '../parts/blocks.js';
import {renderContact} from '../parts/contact.js';
import {renderFirsts} from '../parts/first.js';
import {html} from '../parts/html.js';
import {isFrench, markFrench, textOf} from '../parts/in-language.js';
import {renderAdvice, renderStart} from '../parts/plan.js';

import type {AudienceGroup} from '../advice/audience-groups.js';
import type {First} from '../advice/firsts-for.js';
import type {ListedAction} from '../advice/plan-for.js';
import type {Html} from '../parts/html.js';
import type {Page} from '../parts/layout.js';
import type {Advice} from '../parts/plan.js';
import type {SiteLanguage} from '../site-language.js';
import type {Conclusion} from '@cyber-17/content';
import type {Audience} from '@cyber-17/protocol';

/** A threat, or an outcome that is none, by its id. */
export function conclusionOf({compiled}: SiteLanguage, id: string): Conclusion {
  return (compiled.graph.threats[id] ?? compiled.graph.outcomes[id])!;
}

/** The page of one situation, whole: readable, and printed, without anything else. */
export function situationPage(language: SiteLanguage, id: string): Page {
  const conclusion = conclusionOf(language, id);
  const detail = language.compiled.book.threats[id]!;
  const isHidden = isPrivate(language, id);
  const groups = audienceGroups(conclusion.audiences, (audience) => ({
    plan: planFor(language, id, audience),
    complaints: complaintsFor(language, id, audience),
  }));
  const [audience] = conclusion.audiences as readonly [Audience, ...Audience[]];
  const firsts = firstsFor(language, id, audience);
  const {compiled} = language;

  const content = html`<article class="situation">
    <div class="opening">
      ${isHidden && html`<p class="note">${language.word('site.watched')}</p>`}
      <h1>${textOf(conclusion, 'title')}</h1>
      <p class="lead">${textOf(detail, 'summary')}</p>
      ${detail.comfort && html`<p class="comfort">${textOf(detail, 'comfort')}</p>`}
      ${detail.forbid && html`<p class="forbid"><strong>${language.word('site.forbid')}</strong> ${textOf(detail, 'forbid')}</p>`}
      ${firsts.length > 0 && renderFirsts(language, id, audience, firsts)}
    </div>
    <div class="beside">
      ${renderStart(language, id, audience)}
      ${
        groups.length > 1 &&
        renderWhom(
          language,
          groups.map((group) => group.audiences),
        )
      }
      ${renderRelated(language, id)}
    </div>
    <div class="body">
      ${groups.map((group, index) => renderAdvice(language, index === 0 ? withoutFirst(group, firsts) : group, index, groups.length))}
      ${renderRecognise(language, id)}
      ${renderVariants(language, id)}
      ${
        detail.evidence.length > 0 &&
        html`<section><h2>${language.word('plan.evidence')}</h2>
        <ul class="ticks">${detail.evidence.map((each) => html`<li>${compiled.book.evidence[each]!}</li>`)}</ul></section>`
      }
      ${renderLetters(
        language,
        groups.flatMap((group) => group.content.plan),
      )}
      ${
        detail.channels.length > 0 &&
        html`<section><h2>${language.word('site.contacts')}</h2>
        <ul class="contacts">${detail.channels.map((each) => renderContact(language, each))}</ul></section>`
      }
      <p class="small">${language.word('site.updated', {day: language.day(language.input.published)})}
        <a href="${language.input.operator.apiOrigin}/v1/${language.lang}/threats/${id}.json" rel="noopener">${language.word('site.data-page')}</a></p>
    </div>
  </article>`;

  return {
    // What a tab or the history shows must not betray whom somebody fears.
    title: isHidden ? language.word('start.discreet-name') : conclusion.title, // defence: site-private-title
    description: isHidden ? language.word('site.sentence') : detail.summary,
    path: (lang) => PATHS.situation(lang, id),
    content,
    kind: 'is-situation',
  };
}

/** What to do first, whatever has happened, is said above all. */
function withoutFirst(group: AudienceGroup<Advice>, firsts: readonly First[]): AudienceGroup<Advice> {
  const {content} = group;
  const said = firsts.length === 1 ? firsts[0]!.action?.id : undefined;
  return {...group, content: {...content, plan: content.plan.filter(({id}) => id !== said)}};
}

function renderWhom(language: SiteLanguage, groups: readonly (readonly Audience[])[]): Html {
  return html`<nav class="whom" aria-label="${language.word('site.whom')}">
    <p>${language.word('site.whom')}</p>
    <ul>
      ${groups.map((audiences) => html`<li><a href="#${audiences[0]!}">${language.audiences(audiences)}</a></li>`)}
    </ul>
  </nav>`;
}

function renderRecognise(language: SiteLanguage, id: string): Html | '' {
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

function renderVariants(language: SiteLanguage, id: string): Html | '' {
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

function renderLetters(language: SiteLanguage, plan: readonly ListedAction[]): Html | '' {
  const {letters} = language.compiled.letters;
  const ids = [...new Set(plan.flatMap(({letter}) => (letter && letters[letter] ? [letter] : [])))];
  if (ids.length === 0) return '';
  return html`<section>
    <h2>${language.word('site.documents')}</h2>
    <ul class="links">
      ${ids.map((id) => html`<li><a href="${linkTo(language.input, PATHS.document(language.lang, id))}">${textOf(letters[id]!, 'title')}</a></li>`)}
    </ul>
  </section>`;
}

function renderRelated(language: SiteLanguage, id: string): Html | '' {
  const neighbours =
    conclusionOf(language, id).neighbours ?? language.compiled.book.threats[id]!.neighbours ?? [];
  if (neighbours.length === 0) return '';
  return html`<nav class="related" aria-labelledby="related">
    <h2 id="related">${language.word('site.related')}</h2>
    <ul>
      ${neighbours.map(({threat}) => {
        const other = language.compiled.book.threats[threat]!;
        return html`<li>
          <a href="${linkTo(language.input, PATHS.situation(language.lang, threat))}">${textOf(conclusionOf(language, threat), 'title')}</a>
          ${other.rather && html`<span>${textOf(other, 'rather')}</span>`}
        </li>`;
      })}
    </ul>
  </nav>`;
}
