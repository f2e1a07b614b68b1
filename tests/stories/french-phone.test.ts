import {PHONE, testEveryStory} from './every-story.js';

// Snapshots here alone: other colours and words change no role.
await testEveryStory([{lang: 'fr', screen: PHONE, withSnapshots: true}]);
