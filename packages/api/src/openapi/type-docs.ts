import ts from 'typescript';

/** The documentation of a type, and of its properties by name. */
export interface TypeDocs {
  readonly description: string;
  readonly properties: Readonly<Record<string, string>>;
}

/**
 * Reads the documentation of exported types: inherited and picked properties
 * included.
 *
 * @param files modules that export the types
 * @param names of the types
 * @throws {TypeError} if no module exports one of them
 */
export function typeDocs(
  files: readonly string[],
  names: readonly string[],
): Readonly<Record<string, TypeDocs>> {
  const program = ts.createProgram([...files], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    customConditions: ['source'],
    target: ts.ScriptTarget.ES2022,
    strict: true,
    noEmit: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const exported = new Map(
    files.flatMap((file) => {
      const module = checker.getSymbolAtLocation(program.getSourceFile(file)!)!;
      return checker.getExportsOfModule(module).map((each) => [each.name, each] as const);
    }),
  );
  const textOf = (symbol: ts.Symbol) =>
    ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(/\s+/g, ' ').trim();

  return Object.fromEntries(
    names.map((name) => {
      const found = exported.get(name);
      if (!found) throw new TypeError(`Expected a module that exports the type "${name}", found none.`);
      const symbol = found.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(found) : found;
      const properties = checker.getDeclaredTypeOfSymbol(symbol).getProperties();
      return [
        name,
        {
          description: textOf(symbol),
          properties: Object.fromEntries(properties.map((each) => [each.name, textOf(each)])),
        },
      ];
    }),
  );
}
