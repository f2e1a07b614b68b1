import {Cyber17OwnWords} from '../views/own-words/cyber-17-own-words.js';

/** The elements that this chunk delivers, by tag. */
export const elements = {'cyber-17-own-words': Cyber17OwnWords};
