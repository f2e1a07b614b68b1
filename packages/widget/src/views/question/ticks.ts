import type {Answer} from '@cyber-17/content';

/** Answers that are ticked, by their ids. */
export type Ticks = ReadonlySet<string>;

/** What was ticked and not said yet, by the answers before it: gone with them. */
const underWay = new WeakMap<object, {readonly asked: string; readonly ticks: Ticks}>();

/** Keeps what is ticked, for who looks at something else and comes back. */
export function keepTicks(point: object, asked: string, ticks: Ticks) {
  underWay.set(point, {asked, ticks});
}

/** What was ticked at a point of the way, if the same is asked there. */
export function ticksAt(point: object, asked: string): Ticks | undefined {
  const kept = underWay.get(point);
  return kept?.asked === asked ? kept.ticks : undefined;
}

/** «Nothing» and «I don't know» exclude the rest, and the rest excludes them. */
export function toggled(before: Ticks, {id, alone, unsure}: Answer, answers: readonly Answer[]): Ticks {
  const ticks = new Set(before);
  if (ticks.delete(id)) return ticks;
  for (const each of answers) if (alone || unsure || each.alone || each.unsure) ticks.delete(each.id);
  return ticks.add(id);
}
