import {fetchChecked} from './fetch-checked.js';

/** Where a file of this version is: beside this one. */
export const beside = (file: string) => new URL(file, import.meta.url).href; // defence: file-address

/** Loads data of this version, checked against its hash by the browser. */
export async function loadJson<T>(url: string, integrity: string): Promise<T> {
  const answer = await fetchChecked(url, integrity); // defence: graph-integrity
  return answer.json() as Promise<T>;
}
