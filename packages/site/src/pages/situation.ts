import {PATHS, linkTo} from '../addresses.js';
import {audienceGroups} from '../advice/audience-groups.js';
import {complaintsFor} from '../advice/complaints-for.js';
import {conclusionOf} from '../advice/conclusion-of.js';
import {firstsFor} from '../advice/firsts-for.js';
import {isPrivate} from '../advice/is-private.js';
import {planFor} from '../advice/plan-for.js';
import {renderContact} from '../parts/contact.js';
import {renderFirsts} from '../parts/first.js';
import {html} from '../parts/html.js';
import {textOf} from '../parts/in-language.js';
import {renderAdvice, renderStart} from '../parts/plan.js';
import {renderRecognise, renderVariants} from '../parts/recognise.js';
import {renderRelated} from '../parts/related.js';

import type {AudienceGroup} from '../advice/audience-groups.js';
import type {First} from '../advice/firsts-for.js';
import type {ListedAction} from '../advice/plan-for.js';
import type {Html} from '../parts/html.js';
import type {Page} from '../parts/layout.js';
import type {Advice} from '../parts/plan.js';
import type {SiteLanguage} from '../site-language.js';
import type {Audience} from '@cyber-17/protocol';

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
