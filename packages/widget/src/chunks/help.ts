import {Cyber17Cover} from '../panel/cyber-17-cover.js';
import {Cyber17Answers} from '../views/answers/cyber-17-answers.js';
import {Cyber17Damage} from '../views/answers/cyber-17-damage.js';
import {Cyber17Summary} from '../views/answers/cyber-17-summary.js';
import {Cyber17Chat} from '../views/chat/cyber-17-chat.js';
import {Cyber17Handover} from '../views/handover/cyber-17-handover.js';
import {Cyber17Letter} from '../views/letter/cyber-17-letter.js';
import {Cyber17Else} from '../views/outcome/cyber-17-else.js';
import {Cyber17Reasons} from '../views/outcome/cyber-17-reasons.js';
import {Cyber17Situations} from '../views/outcome/cyber-17-situations.js';
import {Cyber17Update} from '../views/outcome/cyber-17-update.js';
import {Cyber17Count} from '../views/plan/cyber-17-count.js';
import {Cyber17Explanations} from '../views/plan/cyber-17-explanations.js';
import {Cyber17Keep} from '../views/plan/cyber-17-keep.js';
import {Cyber17Plan} from '../views/plan/cyber-17-plan.js';
import {Cyber17BeforeHiring} from '../views/providers/cyber-17-before-hiring.js';
import {Cyber17ProviderList} from '../views/providers/cyber-17-provider-list.js';
import {Cyber17Providers} from '../views/providers/cyber-17-providers.js';
import {Cyber17Moment} from '../views/question/cyber-17-moment.js';
import {Cyber17QuestionHelp} from '../views/question/cyber-17-question-help.js';
import {Cyber17Advice} from '../views/shared/cyber-17-advice.js';

import type {ElementsOf} from '../views/elements-of.js';

export {follow} from './follow.js';
export {leaveTab} from '../attend/leave-tab.js';
export {renderDeadline} from '../views/shared/deadline.js';
export {isUnknownPostcode, makeCount, sendCount} from '@cyber-17/client';

/** The elements that this chunk delivers, by tag: its views, and the parts that views are drawn with. */
export const elements = {
  'cyber-17-advice': Cyber17Advice,
  'cyber-17-answers': Cyber17Answers,
  'cyber-17-before-hiring': Cyber17BeforeHiring,
  'cyber-17-provider-list': Cyber17ProviderList,
  'cyber-17-count': Cyber17Count,
  'cyber-17-explanations': Cyber17Explanations,
  'cyber-17-cover': Cyber17Cover,
  'cyber-17-damage': Cyber17Damage,
  'cyber-17-moment': Cyber17Moment,
  'cyber-17-question-help': Cyber17QuestionHelp,
  'cyber-17-else': Cyber17Else,
  'cyber-17-reasons': Cyber17Reasons,
  'cyber-17-situations': Cyber17Situations,
  'cyber-17-update': Cyber17Update,
  'cyber-17-summary': Cyber17Summary,
  'cyber-17-plan': Cyber17Plan,
  'cyber-17-keep': Cyber17Keep,
  'cyber-17-letter': Cyber17Letter,
  'cyber-17-providers': Cyber17Providers,
  'cyber-17-handover': Cyber17Handover,
  'cyber-17-chat': Cyber17Chat,
} satisfies ElementsOf<'help'>;
