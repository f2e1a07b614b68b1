import {LANGS} from '@cyber-17/protocol';

import {DESKTOP, PHONE, testEveryStory} from './every-story.js';

// Every language on both screens, without the one that french-phone.test.ts covers.
const settings = LANGS.flatMap((lang) => [PHONE, DESKTOP].map((screen) => ({lang, screen})));
await testEveryStory(settings.filter(({lang, screen}) => lang !== 'fr' || screen !== PHONE));
