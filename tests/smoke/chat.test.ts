import {randomUUID} from 'node:crypto';

import {officer, say, signIn} from '@cyber-17/chat/testing';
import {expect, test} from 'vitest';

import {inEveryEngine} from './every-engine.js';
import {published} from './published-policy.js';
import {goToTheChat} from './ways.js';

inEveryEngine(
  (world) => {
    test('under the partner’s strict policy, with no cookie for third parties, a visitor talks with an officer', async () => {
      const {operator} = world.site;
      const node = {address: new URL(operator.chatOrigin).host, origin: operator.chatOrigin};
      const desk = await officer(node, await signIn(node, 'camille'));
      await desk.next('welcome');
      desk.send({type: 'ready', is: true});

      const visitor = await world.visit({headers: {'Content-Security-Policy': published(operator)}});
      await goToTheChat(visitor);
      const {waiting} = await desk.next('waiting', ({waiting}) => waiting.length > 0);
      const {c} = waiting[0]!;
      await visitor.readsInFrame('Personne n’attend avant vous.');
      await visitor.clickInFrame('#message');
      await visitor.tab.type('On vide mon compte.');
      await visitor.clickInFrame('button.go:not([type])');
      desk.send({type: 'take', id: randomUUID(), c});
      await desk.until(
        () => JSON.stringify(desk.events).includes('On vide mon compte.'),
        'the words of the visitor',
      );
      desk.send(say(c, 'Avez-vous appelé votre banque ?'));
      await visitor.readsInFrame('Avez-vous appelé votre banque ?');
      expect(await visitor.wrong()).toEqual([]);
      await desk.close();
    });
  },
  {hasChat: true},
);
