import {start} from './start.js';

// Not always a script, whatever its name: an image can be called `currentScript`.
start(document.currentScript as HTMLScriptElement | null);
