import type {PlannedAction} from '@cyber-17/diagnostic';

/** What was ticked and unticked, by action: when, or that it is not done. */
export type Ticks = Readonly<Record<string, number | false>>;

/** Whether an action is done: ticked by the visitor, or done by what they answered. */
export function isDone(
  {context: {done}}: {readonly context: {readonly done: Ticks}},
  {action, done: isSaid}: PlannedAction,
): boolean {
  return (done[action.id] ?? isSaid ?? false) !== false;
}
