import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import {folderApp, listen} from '@cyber-17/operator/serve';
import {Cyber17Error} from '@cyber-17/protocol';

import {waitUntilDrawn} from '../browser/wait-until-drawn.js';
import {STORYBOOK, buildStorybook} from './build-storybook.js';

import type {AddressInfo} from 'node:net';
import type {Page} from 'puppeteer-core';

/** Thrown when a story does not come to its end. It says where its walk stopped. */
export class StoryFailedError extends Cyber17Error {
  override name = 'StoryFailedError';

  readonly story: string;

  constructor(story: string, found: string) {
    super(`Expected the story ${story} to come to its end, found: ${found}`);
    this.story = story;
  }
}

/** A story, as Storybook lists it. */
export interface ListedStory {
  readonly id: string;
  readonly title: string;
  readonly name: string;
}

/** What a story is shown with. */
export interface Showing {
  readonly theme: 'light' | 'dark';
  readonly lang: string;
  readonly width: number;
  readonly height?: number;
}

/** Notes in the page how the story ended. */
const HEAR_THE_END = readFileSync(new URL('hear-the-end.js', import.meta.url), 'utf8');

/** How long a walk may take, on a machine that does other things as well. */
const PATIENCE = 20_000;

/** The static build of Storybook on a free port, and what it holds. */
export interface Stage {
  readonly stories: readonly ListedStory[];
  /** Opens a story on a page, and waits until its walk is done. */
  show(page: Page, story: string, showing: Showing): Promise<void>;
  close(): void;
}

/**
 * Builds Storybook where it must, and serves it.
 *
 * @throws {StorybookBuildError} when it does not build.
 */
export async function openStage(): Promise<Stage> {
  await buildStorybook();
  // Every page asks for the same files: the browser keeps them for a while.
  const headers = () => ({'Cache-Control': 'max-age=600'});
  const server = await listen(folderApp(STORYBOOK, headers), 'http://127.0.0.1:0');
  const {port} = server.address() as AddressInfo;
  return {
    stories: listStories(),
    show: (page, story, showing) => show(page, `http://127.0.0.1:${port}`, story, showing),
    close: () => void server.close(),
  };
}

function listStories(): readonly ListedStory[] {
  const {entries} = JSON.parse(readFileSync(join(STORYBOOK, 'index.json'), 'utf8')) as {
    entries: Record<string, ListedStory & {readonly type: string}>;
  };
  return Object.values(entries).filter(({type}) => type === 'story');
}

/**
 * Stories in which code never arrives. Each needs a new page: in a page that has
 * shown another story, the elements which that code defines are there already.
 */
const WITHOUT_CODE: ReadonlySet<string> = new Set([
  'integrate--files-missing',
  'integrate--in-a-page',
  'integrate--try-it',
  'outcome--before-the-book',
  'plan--code-not-there',
  'question--code-not-there',
]);

/** What each page shows, as far as another story can follow it there. */
const scenes = new WeakMap<Page, string>();

async function show(page: Page, origin: string, story: string, showing: Showing) {
  const scene = JSON.stringify(showing);
  // Storybook itself, over a second of it, is loaded once for many stories.
  if (scenes.get(page) === scene && !WITHOUT_CODE.has(story)) await page.evaluate(turnTo, story);
  else await begin(page, origin, story, showing);
  scenes.delete(page);
  const end = await page
    .waitForFunction('window.storyEnd', {
      timeout: PATIENCE,
      polling: 50,
    })
    .then((handle) => handle.jsonValue())
    .catch((cause: unknown) => String(cause));
  if (end !== 'success') throw new StoryFailedError(story, String(end));
  await waitUntilDrawn(page);
  scenes.set(page, scene);
}

async function begin(page: Page, origin: string, story: string, {theme, lang, width, height = 900}: Showing) {
  await page.setViewport({width, height});
  await page.emulateTimezone('Europe/Paris');
  // What is looked at has come to rest.
  await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
  await page.evaluateOnNewDocument(HEAR_THE_END);
  // The caller checks the page: Storybook's own checks would be a second run.
  const globals = `theme:${theme};lang:${lang};a11y.manual:!true`;
  await page.goto(`${origin}/iframe.html?id=${story}&viewMode=story&globals=${globals}`);
}

/** Runs in the page: as a click in Storybook's list. */
function turnTo(storyId: string) {
  const {__STORYBOOK_ADDONS_CHANNEL__: channel} = globalThis as unknown as {
    __STORYBOOK_ADDONS_CHANNEL__: {emit(event: string, said: object): void};
  };
  Object.assign(globalThis, {storyEnd: undefined});
  channel.emit('setCurrentStory', {storyId, viewMode: 'story'});
}
