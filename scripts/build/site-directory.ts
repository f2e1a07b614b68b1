import {readDepartments, readProviderPage} from '@cyber-17/protocol';

import type {Tree} from '@cyber-17/api';
import type {SiteDirectory} from '@cyber-17/site';

/** The directory as the API publishes it: the site shows what everyone can fetch. */
export function siteDirectory(tree: Tree): SiteDirectory {
  const json = (path: string): unknown => JSON.parse(Buffer.from(tree.get(path)!).toString());
  const {departments} = readDepartments(json('v1/departments.json'), 'departments');
  const pages = departments.flatMap(({code}) => {
    const path = `v1/providers/${code}.json`;
    return tree.has(path) ? [readProviderPage(json(path), path)] : [];
  });
  return {
    departments,
    serving: Object.fromEntries(pages.map(({department, providers}) => [department, providers])),
    isFictitious: pages.some(({fictitious}) => fictitious),
  };
}
