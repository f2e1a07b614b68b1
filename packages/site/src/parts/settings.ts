import {CHOICES, DEFAULTS} from '../snippet/options.js';
import {html} from './html.js';

import type {Choice} from '../snippet/options.js';
import type {SiteLanguage} from '../site-language.js';
import type {Html} from './html.js';

/** How the module looks and speaks; how it is added is asked beside the code. */
const LOOKS = ['context', 'mode', 'position', 'theme', 'corners', 'audience', 'lang', 'shared'] as const;

/** The settings. The style sheet leaves them out where no script runs: they would do nothing. */
export function renderSettings(language: SiteLanguage): Html {
  const [context, mode, ...others] = LOOKS;
  return html`<div class="settings live" role="group" aria-label="${language.word('site.set')}">
    ${[context, mode].map((choice) => renderChoice(language, choice))}
    ${renderAccent(language)}
    ${renderWords(language)}
    <details class="others">
      <summary>${language.word('site.set-more')}</summary>
      ${others.map((choice) => renderChoice(language, choice))}
    </details>
  </div>`;
}

/** One list of values as radio buttons: they work by keyboard without us. */
export function renderChoice(language: SiteLanguage, choice: Choice): Html {
  return html`<fieldset class="choice">
    <legend>${language.word(`site.set-${choice}`)}</legend>
    <div class="values">
      ${CHOICES[choice].map((value) => {
        const checked = value === DEFAULTS[choice] && html` checked`;
        return html`<label><input type="radio" name="${choice}" value="${value}"${checked}><span>${labelOf(language, choice, value)}</span></label>`;
      })}
    </div>
  </fieldset>`;
}

/** Audiences and languages have the names that visitors know. */
function labelOf(language: SiteLanguage, choice: Choice, value: string): Html | string {
  const {compiled} = language.input;
  if (choice === 'audience' && value !== 'any') return language.word(`first.${value}`);
  if (choice === 'lang' && value in compiled) {
    const {name, direction} = compiled[value as keyof typeof compiled].start;
    return html`<span lang="${value}" dir="${direction ?? 'ltr'}">${name}</span>`;
  }
  return language.word(`site.set-${choice}-${value}`);
}

function renderAccent(language: SiteLanguage): Html {
  return html`<div class="field">
    <label for="accent">${language.word('site.set-accent')}</label>
    <div class="accent">
      <input type="color" id="accent-pick" value="#0b5563" aria-label="${language.word('site.set-accent-pick')}">
      <input type="text" id="accent" name="accent" dir="ltr" maxlength="7" autocomplete="off" spellcheck="false" aria-describedby="accent-hint accent-said">
    </div>
    <p class="small" id="accent-hint">${language.word('site.set-accent-hint')}</p>
    <p class="small" id="accent-said" role="status"></p>
  </div>`;
}

function renderWords(language: SiteLanguage): Html {
  return html`<div class="field">
    <label for="own-words">${language.word('site.set-words')}</label>
    <input type="text" id="own-words" name="words" maxlength="60" autocomplete="off" aria-describedby="words-hint">
    <p class="small" id="words-hint">${language.word('site.set-words-hint')}</p>
  </div>`;
}
