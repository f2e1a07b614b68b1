import {folderApp, listen} from '@cyber-17/operator/serve';

import {STORYBOOK, buildStorybook} from '../storybook/build-storybook.js';

/** Beside the other origins, and the sign-in of the chat. */
const STORYBOOK_PORT = 1725;

/**
 * Serves Storybook's static pages, built first where they are old: its first page
 * lets a partner try every setting.
 *
 * @returns its address
 * @throws {StorybookBuildError} if it does not build.
 */
export async function startStorybook(): Promise<string> {
  await buildStorybook();
  const origin = `http://localhost:${STORYBOOK_PORT}`;
  await listen(
    folderApp(STORYBOOK, () => ({'Cache-Control': 'no-cache'})),
    origin,
  );
  return `${origin}/`;
}
