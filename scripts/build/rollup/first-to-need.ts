import type {GetManualChunk, ModuleInfo} from 'rollup';

type GetModuleInfo = (id: string) => ModuleInfo | null;

interface Specifier {
  readonly imported?: {readonly name: string};
  readonly local?: {readonly name: string};
  readonly exported?: {readonly name: string};
}

/** A statement of a module, as far as it says what comes from where. */
interface Statement {
  readonly type: string;
  readonly source?: {readonly value: string} | null;
  readonly specifiers?: readonly Specifier[];
}

/**
 * Puts each module into the first of several chunks that needs it. What a
 * module needs from an index is looked up in the index: the rest of it is not
 * needed because something beside it is.
 *
 * @param chunks name → entry, the first to be loaded first
 */
export function firstToNeed(chunks: Readonly<Record<string, string>>): GetManualChunk {
  const needed = new Map<string, ReadonlySet<string>>();
  return (id, {getModuleInfo}) =>
    Object.keys(chunks).find((name) => {
      const known = needed.get(name) ?? reachedFrom(chunks[name]!, getModuleInfo);
      needed.set(name, known);
      return known.has(id);
    });
}

function reachedFrom(entry: string, getModuleInfo: GetModuleInfo): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [entry];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...neededBy(next, getModuleInfo));
  }
  return seen;
}

/** The modules that one takes something from, seen through every index. */
function neededBy(id: string, getModuleInfo: GetModuleInfo): readonly string[] {
  const info = getModuleInfo(id);
  return statementsOf(info).flatMap((statement) => {
    const target = targetOf(info, statement);
    const names = statement.specifiers?.map(({imported, local}) => (imported ?? local)!.name);
    const isWhole =
      !names?.length || statement.specifiers?.some(({imported}) => !imported && isImport(statement));
    if (target === undefined) return [];
    return isWhole || !isIndex(getModuleInfo(target))
      ? [target]
      : names.flatMap((name) => behind(target, name, getModuleInfo));
  });
}

/** The modules that an index takes one name from. */
function behind(index: string, name: string, getModuleInfo: GetModuleInfo): readonly string[] {
  const info = getModuleInfo(index);
  const statement = statementsOf(info).find(({specifiers}) =>
    specifiers?.some(({exported}) => exported?.name === name),
  );
  const target = statement && targetOf(info, statement);
  // A name that comes by `export *`: everything it may be.
  if (target === undefined) return [index, ...(info?.importedIds ?? [])];
  return isIndex(getModuleInfo(target)) ? behind(target, name, getModuleInfo) : [target];
}

/** Whether a module does nothing but hand on what others export. */
function isIndex(info: ModuleInfo | null): boolean {
  const body = bodyOf(info);
  return body.length > 0 && body.every(({type, source}) => type.startsWith('Export') && source);
}

function isImport({type}: Statement): boolean {
  return type === 'ImportDeclaration';
}

function statementsOf(info: ModuleInfo | null): readonly Statement[] {
  return bodyOf(info).filter(({source}) => source);
}

function bodyOf(info: ModuleInfo | null): readonly Statement[] {
  return (info?.ast as {readonly body?: readonly Statement[]} | null | undefined)?.body ?? [];
}

/** Resolved ids stand in the order in which their sources appear first. */
function targetOf(info: ModuleInfo | null, {source}: Statement): string | undefined {
  const sources = [...new Set(statementsOf(info).map((statement) => statement.source!.value))];
  return info?.importedIds[sources.indexOf(source!.value)];
}
