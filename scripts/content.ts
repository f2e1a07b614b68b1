import {AUDIENCES} from '@cyber-17/protocol';
import {
  ContentError,
  dataDirectory,
  describeFault,
  loadContent,
  longestWay,
  reportContacts,
  shortestWays,
  walk,
} from '@cyber-17/content/build';

/** `npm run content`: checks the knowledge base and says what it holds. */
try {
  const {source, examples} = loadContent(dataDirectory);
  const count = (all: object) => Object.keys(all).length;
  console.log(
    `${count(source.threats)} threats, ${count(source.outcomes)} outcomes, ` +
      `${count(source.questions.value.questions)} questions, ${count(source.actions)} actions, ` +
      `${count(source.channels)} channels, ${examples.length} examples`,
  );
  for (const audience of AUDIENCES) {
    const steps = walk(source, audience);
    const start = source.questions.value.starts[audience];
    const tap = audience === 'individual' ? 0 : 1;
    const shortest = [...shortestWays(steps, start).values()]
      .map((length) => length + tap)
      .sort((a, b) => a - b);
    const median = shortest[Math.floor(shortest.length / 2)];
    console.log(
      `${audience}: longest way ${longestWay(steps, start) + tap} answers, median of the shortest ${median}`,
    );
  }
  const notes = reportContacts(source, new Date());
  console.log(`\n${notes.length} contacts to look at again:`);
  for (const {file, why, verifiedOn, source: origin} of notes) {
    console.log(`  ${file}  ${why}, ${verifiedOn}, ${origin}`);
  }
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  for (const fault of error.faults) console.error(describeFault(fault));
  console.error(`\n${error.faults.length} faults.`);
  process.exitCode = 1;
}
