/**
 * Runs in a story's page before anything else: notes in `storyEnd` how the
 * story ended, `success` or what went wrong. Plain script, because compilers
 * leave their own helpers in functions that are sent to a page.
 */
{
  const FAULTS = [
    'playFunctionThrewException',
    'unhandledErrorsWhilePlaying',
    'storyThrewException',
    'storyErrored',
    'storyMissing',
  ];
  let channel;
  Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set: (given) => {
      channel = given;
      for (const event of FAULTS) {
        given.on(event, (said) => (window.storyEnd ??= said?.message ?? said?.description ?? event));
      }
      given.on('storyFinished', ({status}) => (window.storyEnd ??= status));
    },
  });
}
