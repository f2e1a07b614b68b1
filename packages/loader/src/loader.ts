import {runningScript} from './running-script.js';
import {start} from './start.js';

start(runningScript());
