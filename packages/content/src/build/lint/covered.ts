import type {Rule} from './rule.js';

/** What stands in for an action is not itself left out for one that does not say it. */
export const covered: Rule = ({actions}) =>
  Object.values(actions).flatMap(({file, value: {coveredBy = []}}) =>
    coveredBy.flatMap((id, index) =>
      (actions[id]?.value.coveredBy ?? [])
        .filter((next) => !coveredBy.includes(next))
        .map((next) => file.fault('covered', ['coveredBy', index], `${next} too, which covers ${id}`, id)),
    ),
  );
