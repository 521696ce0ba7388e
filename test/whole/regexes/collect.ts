import { relative } from 'node:path';
import ts from 'typescript';

/** A regular expression written in a source file. */
export interface WrittenRegex {
  /** File and line. */
  readonly at: string;
  readonly source: string;
  readonly flags: string;
}

/** The regular expressions found in the files of a program. */
export interface CollectedRegexes {
  readonly written: WrittenRegex[];
  /** Places that build an expression at run time: file and line. */
  readonly assembled: string[];
}

const lineOf = (node: ts.Node): string => {
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  return `${relative('.', file.fileName)}:${line + 1}`;
};

const ofLiteral = (node: ts.RegularExpressionLiteral): WrittenRegex => {
  const end = node.text.lastIndexOf('/');
  return { at: lineOf(node), source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
};

const textOf = (node: ts.Node | undefined): string | undefined =>
  node && ts.isStringLiteralLike(node) ? node.text : undefined;

// Type references and `instanceof` build nothing; any other use of `RegExp` may.
const isUsed = ({ parent }: ts.Identifier): boolean =>
  !ts.isTypeReferenceNode(parent) &&
  !(ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword);

/** The expression built by `new RegExp('a+', 'u')` if both arguments are string literals. */
const ofConstructor = (node: ts.Identifier): WrittenRegex | undefined => {
  const { parent } = node;
  const isMade = ts.isNewExpression(parent) || ts.isCallExpression(parent);
  if (!isMade || parent.expression !== node) return undefined;
  const [pattern, options] = parent.arguments ?? [];
  const source = textOf(pattern);
  const flags = options ? textOf(options) : '';
  return source === undefined || flags === undefined
    ? undefined
    : { at: lineOf(parent), source, flags };
};

const takesPattern = new Set(['match', 'matchAll', 'search']);

/** Whether a string method gets a string argument, which the engine turns into an expression. */
const givesText = (node: ts.CallExpression, checker: ts.TypeChecker): boolean => {
  const [given] = node.arguments;
  return (
    given !== undefined &&
    ts.isPropertyAccessExpression(node.expression) &&
    takesPattern.has(node.expression.name.text) &&
    (checker.getTypeAtLocation(given).flags & ts.TypeFlags.StringLike) !== 0
  );
};

const collectFrom = (
  node: ts.Node,
  checker: ts.TypeChecker,
  { written, assembled }: CollectedRegexes,
): void => {
  if (ts.isRegularExpressionLiteral(node)) written.push(ofLiteral(node));
  if (ts.isCallExpression(node) && givesText(node, checker)) assembled.push(lineOf(node));
  if (!ts.isIdentifier(node) || node.text !== 'RegExp' || !isUsed(node)) return;
  const made = ofConstructor(node);
  if (made) written.push(made);
  else assembled.push(lineOf(node));
};

/**
 * Finds every regular expression with the TypeScript compiler, because a text search confuses them
 * with comments, strings and divisions.
 */
export const collectRegexes = (
  files: readonly string[],
  options: ts.CompilerOptions,
): CollectedRegexes => {
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const collected: CollectedRegexes = { written: [], assembled: [] };
  const visit = (node: ts.Node): void => {
    collectFrom(node, checker, collected);
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (!source) throw new TypeError(`The compiler has not read ${file}.`);
    visit(source);
  }
  return collected;
};
