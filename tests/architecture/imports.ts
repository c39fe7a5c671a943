import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path/posix';
import ts from 'typescript';
import { importRules } from './import-rules';
import { allNodes, parse, placeOf, type Source } from './sources';

interface Import {
  /** A path of ours from the project folder, `package <name>`, or `package node`. */
  readonly target: string;
  readonly written: string;
  readonly typesOnly: boolean;
  readonly place: string;
}

const aliases: Readonly<Record<string, string>> = {
  '@shared': 'shared',
  '@core': 'electron/core',
  '@storage': 'electron/storage',
  '@search': 'electron/search',
  '@documents': 'electron/documents',
  '@host': 'electron/host',
  '@renderer': 'renderer',
};

const whereToRead = 'read docs/adr/0001-the-house.md, the rules are in tests/architecture/import-rules.ts';

/** One sentence for every import of the file that its place does not allow. */
export function forbiddenImports(source: Source): readonly string[] {
  const rule = importRules.find(({ from }) => isIn(source.path, from));
  if (!rule) return [`${source.path}: no rule says what this place may import; ${whereToRead}`];
  return importsOf(source)
    .filter(
      (found) => ![ownPlace(source.path, rule.from), ...rule.may].some((allowed) => allows(allowed, found)),
    )
    .map(
      (found) =>
        `${found.place}: ${rule.from} may not import "${found.written}"` +
        `${allowsTypes(rule.may, found) ? ' as a value, only its types' : ''}; ${whereToRead}`,
    );
}

function importsOf(source: Source): readonly Import[] {
  return [...allNodes(parse(source))].flatMap((node) => {
    const found = specifierOf(node);
    if (!found) return [];
    const { specifier, typesOnly } = found;
    const written = specifier.text;
    return [{ target: targetOf(source.path, written), written, typesOnly, place: placeOf(specifier) }];
  });
}

function specifierOf(node: ts.Node): { specifier: ts.StringLiteralLike; typesOnly: boolean } | undefined {
  if (ts.isImportDeclaration(node)) {
    return literal(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
  }
  if (ts.isExportDeclaration(node)) return literal(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return literal(node.argument.literal, true);
  if (!ts.isCallExpression(node)) return undefined;
  const isRequire = ts.isIdentifier(node.expression) && node.expression.text === 'require';
  const isDynamicImport = node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isRequire || isDynamicImport ? literal(node.arguments[0], false) : undefined;
}

function literal(node: ts.Node | undefined, typesOnly: boolean): ReturnType<typeof specifierOf> {
  return node && ts.isStringLiteralLike(node) ? { specifier: node, typesOnly } : undefined;
}

function targetOf(importer: string, written: string): string {
  const path = written.replace(/\?.*$/, '');
  if (path.startsWith('.')) return join(dirname(importer), path);
  if (isBuiltin(path)) return 'package node';
  const [first = '', ...rest] = path.split('/');
  const folder = aliases[first];
  return folder ? [folder, ...rest].join('/') : `package ${path}`;
}

function allows(allowed: string, found: Import): boolean {
  if (!allowed.startsWith('type ')) return isIn(found.target, allowed);
  return found.typesOnly && isIn(found.target, allowed.slice('type '.length));
}

function allowsTypes(may: readonly string[], found: Import): boolean {
  return may.some((allowed) => allows(allowed, { ...found, typesOnly: true }));
}

/** The place itself; of `renderer/features/*\/` the one feature the file belongs to. */
function ownPlace(path: string, from: string): string {
  return from.endsWith('/')
    ? `${path
        .split('/')
        .slice(0, from.split('/').length - 1)
        .join('/')}/`
    : from;
}

/** Whether a path lies in a place of ours, or a package is the one named. */
function isIn(target: string, place: string): boolean {
  const isOneFile = /\.\w+$/.test(place) || place.endsWith('*');
  if (!isOneFile && !place.endsWith('/')) return isPackage(target, place);
  const pattern = place.replaceAll('.', '\\.').replaceAll('*', '[^/]+').replace(/\/$/, '');
  return new RegExp(isOneFile ? `^${pattern}$` : `^${pattern}(/|$)`).test(target);
}

function isPackage(target: string, name: string): boolean {
  // electron-vite leaves every import that starts with "electron/" in the bundle, where it fails: use the aliases.
  return target === `package ${name}` || (name !== 'electron' && target.startsWith(`package ${name}/`));
}
