export type {
  Action,
  Answer,
  Book,
  Channel,
  Conclusion,
  Graph,
  PackedGraph,
  Question,
  Severity,
  Threat,
} from '@cyber-17/content';
export {unpack} from '@cyber-17/content/unpack';
export {withBook} from '@cyber-17/content';
export type {Audience, Lang} from '@cyber-17/protocol';
export {answersOf, unsureAnswerOf} from './trail/answers-of.js';
export {beginningAt} from './trail/beginning.js';
export {complaintFor, type ComplaintAdvice} from './outcome/complaint.js';
export type {DiagnosticContext, DiagnosticInput, Phase} from './machine/context.js';
export {questionsFor} from './trail/questions-for.js';
export {pathTo} from './machine/switched.js';
export {createDiagnostic, type DiagnosticMachine} from './machine/create-diagnostic.js';
export {deadlineState, type DeadlineState} from './outcome/deadline.js';
export {detailsOf} from './outcome/details-of.js';
export type {AnswerGiven, DiagnosticEvent} from './machine/events.js';
export {next} from './machine/next.js';
export {begin} from './machine/position.js';
export {MAX_SHOWN, foldedPlan, type FoldedPlan} from './outcome/folded-plan.js';
export type {Judged} from './outcome/judge.js';
export {outcomeOf, type Offers, type Outcome, type OutcomeInput, type Sureness} from './outcome/outcome.js';
export type {PlannedAction} from './outcome/plan.js';
export type {Beginning, Trail, TrailEntry} from './trail/trail.js';
export {remainingFrom, type Remaining} from './trail/remaining.js';
export {alternativesTo, type Alternative} from './outcome/why.js';
