import {readOperator} from '@cyber-17/operator';
import {afterAll, afterEach, beforeAll, describe} from 'vitest';

import {startLiveChat} from '../support/live-chat.js';
import {ENGINES} from './engines.js';
import {startSite} from './site.js';
import {Visitor} from './visitor.js';

import type {LocalChat} from '../../scripts/serve/chat.js';
import type {HostPage} from '../support/host-page.js';
import type {Engine} from './engine.js';
import type {Site} from './site.js';

/** What the tests of one engine have: a site, and visitors who never were there before. */
export interface World {
  readonly engine: 'Firefox' | 'WebKitGTK';
  readonly site: Site;
  /** Somebody who is nowhere yet; they leave when the test ends. */
  arrive(): Promise<Visitor>;
  /** Somebody who has opened a page and sees the launcher. */
  visit(page: HostPage): Promise<Visitor>;
}

/** Describes what holds in every engine that is here; the others are shown as skipped. */
export function inEveryEngine(
  tests: (world: World) => void,
  {hasChat = false}: {readonly hasChat?: boolean} = {},
) {
  for (const {name, start} of ENGINES) {
    // Now and then the driver of WebKitGTK stops answering half-way: once more, then.
    const retry = name === 'WebKitGTK' ? 1 : 0;
    describe.skipIf(!start)(`in ${name}`, {retry}, () => {
      let site: Site;
      let engine: Engine;
      let chat: LocalChat | undefined;
      const visitors: Visitor[] = [];

      beforeAll(async () => {
        chat = hasChat ? await startLiveChat(readOperator()) : undefined;
        site = await startSite({chat: chat?.node.server});
        engine = await start!(new URL(site.operator.hostOrigin));
      });

      afterEach(async () => {
        site.begin();
        for (const visitor of visitors.splice(0)) await visitor.tab.leave();
      });

      afterAll(async () => {
        await engine?.end();
        site?.end();
        await chat?.stop();
      });

      const arrive = async () => {
        const visitor = new Visitor(await engine.arrive());
        visitors.push(visitor);
        return visitor;
      };
      tests({
        engine: name,
        get site() {
          return site;
        },
        arrive,
        async visit(page) {
          const visitor = await arrive();
          await visitor.goTo(site.publish(page));
          return visitor;
        },
      });
    });
  }
}
