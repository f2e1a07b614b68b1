import {THREAT_CLASSES} from '@cyber-17/content';
import {
  actionFields,
  channelFields,
  readBlocks,
  readCondition,
  readSentence,
  readVariant,
  threatFields,
} from '@cyber-17/content/read';
import {AUDIENCES, LANGS} from '@cyber-17/protocol';
import {exactly, list, oneOf, optional, shape, text} from '@cyber-17/protocol/read';

import type {PageAction, PageChannel, PageEvidence, ThreatPage} from '../tree/threat-page.js';
import type {Condition, ThreatClass} from '@cyber-17/content';
import type {Reader} from '@cyber-17/protocol/read';

const id = text(60);

/** Reads an action of a threat's page. */
export const readPageAction: Reader<PageAction> = shape<PageAction>({
  ...actionFields,
  id,
  if: optional(list(readCondition, 2)) as Reader<readonly Condition[]>,
});

/** Reads a contact of a threat's page. */
export const readPageChannel: Reader<PageChannel> = shape<PageChannel>({...channelFields, id});

/** Reads a piece of evidence of a threat's page. */
export const readPageEvidence: Reader<PageEvidence> = shape<PageEvidence>({id, text: readSentence});

/** Reads `/v1/<lang>/threats/<id>.json`; the widget does not, it reads the book. */
export const readThreatPage: Reader<ThreatPage> = shape<ThreatPage>({
  ...threatFields,
  schema: exactly(1),
  lang: oneOf(LANGS),
  id,
  title: readSentence,
  audiences: list(oneOf(AUDIENCES), AUDIENCES.length),
  class: optional(oneOf(THREAT_CLASSES)) as Reader<ThreatClass>,
  variants: list(readVariant, 20),
  recognise: readBlocks,
  actions: list(readPageAction, 60),
  channels: list(readPageChannel, 200),
  evidence: list(readPageEvidence, 40),
});
