import {dataDirectory, loadContent} from '@cyber-17/content/build';
import {beginningOf} from '@cyber-17/content/testing/words';
import {readOperator} from '@cyber-17/operator';
import puppeteer from 'puppeteer-core';

import {Presser} from './bench/presser.js';
import {spreadOf} from './bench/spread.js';
import {countTransfer} from './bench/transfer.js';
import {BROWSER_FLAGS, findBrowser} from './browser/find-browser.js';
import {startOrigins} from './serve/origins.js';

/** How many times slower than this machine: about a phone of the lower middle. */
const SLOWER = 4;

/** From an answer to the next question on screen, for 95 of 100, in milliseconds. */
const BOUND = 45;

/** Journeys taken; `npm run bench:answers -- 40` for more. */
const journeys = Number(process.argv[2] ?? 16);

/** Clicks on an empty page, before and after the journeys. */
const FLOOR_CLICKS = 20;

/** Nobody answers what they have not read: so long is a glance, in milliseconds. */
const GLANCE = 500;

/** More answers than any way has. */
const MOST = 20;

const compiled = loadContent(dataDirectory).compiled.fr;
const word = (key: string) => {
  const found = compiled.start.words[key] ?? compiled.graph.words[key] ?? compiled.help[key];
  if (found === undefined) throw new TypeError(`Expected a word “${key}”, found none.`);
  return beginningOf(found);
};

const measured: Record<
  'to a question' | 'to the outcome' | 'to the plan' | 'to another view' | 'back',
  number[]
> = {
  'to a question': [],
  'to the outcome': [],
  'to the plan': [],
  'to another view': [],
  back: [],
};

/** The same ways each time: a choice follows from the numbers of the journey and the step. */
const choose = (journey: number, step: number, among: number) =>
  (journey * 7 + step * 5 + journey * step) % among;

/** Answers until something is named. */
async function answerAll(visitor: Presser, journey: number) {
  for (let step = 0; step < MOST; step++) {
    // Every third journey goes one step back, once.
    if (step === 2 && journey % 3 === 0) {
      measured.back.push(await visitor.time('button.link', 0, word('start.back')));
    }
    await new Promise((resolve) => setTimeout(resolve, GLANCE));
    const buttons = await visitor.count('button[part=answer]');
    const labels = await visitor.count('label[part=answer]');
    let took: number;
    if (buttons > 0) {
      took = await visitor.time('button[part=answer]', choose(journey, step, buttons));
    } else {
      await visitor.press('label[part=answer]', choose(journey, step, labels));
      took = await visitor.time('button', 0, word('asking.continue'));
    }
    const isNamed = (await visitor.count('h1[part=outcome]')) > 0;
    measured[isNamed ? 'to the outcome' : 'to a question'].push(took);
    if (isNamed) return;
  }
}

/** The plan, and from there whom it offers. */
async function seeHelp(visitor: Presser) {
  if ((await visitor.count('button.go', word('outcome.plan'))) === 0) return;
  measured['to the plan'].push(await visitor.time('button.go', 0, word('outcome.plan')));
  await visitor.wait('h1[part=plan]');
  if ((await visitor.count('button', word('providers.open'))) > 0) {
    measured['to another view'].push(await visitor.time('button', 0, word('providers.open')));
    measured.back.push(await visitor.time('button.link', 0, word('providers.back')));
  }
  if ((await visitor.count('button', word('outcome.officer'))) > 0) {
    measured['to another view'].push(await visitor.time('button', 0, word('outcome.officer')));
  }
}

/** What the machine takes for the least there is: a click that changes one heading of an empty page. */
async function seeFloor(visitor: Presser) {
  await visitor.page.goto('about:blank');
  await visitor.page.evaluate(`{
    const root = document.body.appendChild(document.createElement('div')).attachShadow({mode: 'closed'});
    const heading = root.appendChild(document.createElement('h1'));
    const button = root.appendChild(document.createElement('button'));
    heading.textContent = button.textContent = '0';
    button.onclick = () => { heading.textContent += '1'; };
  }`);
  const times: number[] = [];
  for (let click = 0; click < FLOOR_CLICKS; click++) times.push(await visitor.time('button'));
  return times;
}

/**
 * `npm run bench:answers`: over the built files and the four origins, on a processor
 * made slower, how long an answer takes until the next question is on screen.
 */
const operator = readOperator();
const servers = await startOrigins(operator);
const browser = await puppeteer.launch({
  executablePath: findBrowser(),
  headless: true,
  args: [...BROWSER_FLAGS],
});
const floor: number[] = [];
const addFloor = async () => {
  const visitor = await Presser.arrive(browser, SLOWER);
  floor.push(...(await seeFloor(visitor)));
  await visitor.leave();
};
try {
  await addFloor();
  for (let journey = 0; journey < journeys; journey++) {
    const visitor = await Presser.arrive(browser, SLOWER);
    const transfer = await countTransfer(visitor.page, [operator.cdnOrigin, operator.apiOrigin]);
    await visitor.page.goto(`${operator.hostOrigin}/bank/`);
    await visitor.wait('[part=launcher]');
    await visitor.press('[part=launcher]');
    await visitor.wait('[part=answer]');
    await answerAll(visitor, journey);
    await seeHelp(visitor);
    if (journey === 0) {
      // Compressed at level 5, as this server does: `npm run size` holds what a CDN sends.
      const first = transfer.of('loader', 'panel');
      const named = first + transfer.of('diagnosis', 'individual');
      console.log(`first question: ${first} bytes, named outcome: ${named} bytes`);
    }
    await visitor.leave();
  }
  await addFloor();
} finally {
  await browser.close();
  for (const server of Object.values(servers)) {
    server.close();
    // Kept-alive connections would hold it open for seconds.
    if ('closeAllConnections' in server) server.closeAllConnections();
  }
}

const rounded = (measures: readonly number[]) => {
  const {n, ...times} = spreadOf(measures);
  return {n, ...Object.fromEntries(Object.entries(times).map(([name, ms]) => [`${name} ms`, ms.toFixed(1)]))};
};
const answers = [...measured['to a question'], ...measured['to the outcome']];
console.table({
  ...Object.fromEntries(Object.entries(measured).map(([name, measures]) => [name, rounded(measures)])),
  'every answer': rounded(answers),
  'an empty page': rounded(floor),
});
const {p95} = spreadOf(answers);
const isMissed = !(p95 <= BOUND);
console.log(
  `An answer, ${SLOWER} times slower: p95 ${p95.toFixed(1)} ms, bound ${BOUND} ms: ${isMissed ? 'missed' : 'held'}.`,
);
process.exitCode = isMissed ? 1 : 0;
