import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import {withFirstAid} from '@cyber-17/content';

import {VERSION_FOLDER} from '../../scripts/build-data.js';
import {codeFolder} from '../../scripts/cdn/code-folder.js';

import type {FirstAid, NamingGraph} from '@cyber-17/content';
import type {Control} from '../visitor.js';

/** What was published in French: as visitors get it, and sooner than it is compiled. */
const published = <T>(name: string): T =>
  JSON.parse(readFileSync(join(VERSION_FOLDER, codeFolder(), `${name}.fr.json`), 'utf8')) as T;

const graph = withFirstAid(published<NamingGraph>('graph'), published<FirstAid>('first-aid'));

/** As the accessibility tree gives it: every space a plain one. */
const plain = (text: string) => text.replace(/\s+/g, ' ');

const beginsWith = (text: string) => new RegExp(`^${plain(text).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

export const button = (name: string | RegExp): Control => ({role: 'button', name});
export const heading = (name: string | RegExp): Control => ({role: 'heading', name});

/** The heading of a question. */
export const asks = (question: string) => heading(plain(graph.questions[question]!.title));

/** The heading of a threat. */
export const names = (threat: string) => heading(plain(graph.threats[threat]!.title));

/** An answer to a question, as a control. */
export function answer(question: string, id: string): Control {
  const {answers, kind} = graph.questions[question]!;
  const found = answers.find((each) => each.id === id);
  if (!found) throw new TypeError(`Expected an answer ${id} of ${question}, found none.`);
  return {role: kind === 'multiple' ? 'checkbox' : 'button', name: beginsWith(found.label)};
}

/** The title of an action. */
export const titleOf = (action: string) => plain(graph.actions[action]!.title);

/** The title of a question, or the label of one of its answers, as they are read. */
export function labelOf(question: string, answered?: string): string {
  const {answers, title} = graph.questions[question]!;
  const text = answered === undefined ? title : answers.find(({id}) => id === answered)?.label;
  if (text === undefined) throw new TypeError(`Expected an answer ${answered} of ${question}, found none.`);
  return plain(text);
}
