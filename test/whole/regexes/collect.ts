import { relative } from 'node:path';
import ts from 'typescript';

/** A regular expression as it stands in a source file. */
export interface WrittenRegex {
  /** File and line. */
  readonly at: string;
  readonly source: string;
  readonly flags: string;
}

/** What the files of a program hold of regular expressions. */
export interface CollectedRegexes {
  readonly written: WrittenRegex[];
  /** Where one is put together while the program runs: file and line. */
  readonly assembled: string[];
}

const placeOf = (node: ts.Node): string => {
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  return `${relative('.', file.fileName)}:${line + 1}`;
};

const ofLiteral = (node: ts.RegularExpressionLiteral): WrittenRegex => {
  const end = node.text.lastIndexOf('/');
  return { at: placeOf(node), source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
};

const textOf = (node: ts.Node | undefined): string | undefined =>
  node && ts.isStringLiteralLike(node) ? node.text : undefined;

// A type goes, and `instanceof` asks; anything else that is done with `RegExp` may make one.
const isUsed = ({ parent }: ts.Identifier): boolean =>
  !ts.isTypeReferenceNode(parent) &&
  !(ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword);

/** What `new RegExp('a+', 'u')` makes, where both are plain texts. */
const ofConstructor = (node: ts.Identifier): WrittenRegex | undefined => {
  const { parent } = node;
  const isMade = ts.isNewExpression(parent) || ts.isCallExpression(parent);
  if (!isMade || parent.expression !== node) return undefined;
  const [pattern, options] = parent.arguments ?? [];
  const source = textOf(pattern);
  const flags = options ? textOf(options) : '';
  return source === undefined || flags === undefined
    ? undefined
    : { at: placeOf(parent), source, flags };
};

const takesPattern = new Set(['match', 'matchAll', 'search']);

/** Whether a method of texts is given a text, of which the engine makes a regular expression. */
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
  if (ts.isCallExpression(node) && givesText(node, checker)) assembled.push(placeOf(node));
  if (!ts.isIdentifier(node) || node.text !== 'RegExp' || !isUsed(node)) return;
  const made = ofConstructor(node);
  if (made) written.push(made);
  else assembled.push(placeOf(node));
};

/**
 * Every regular expression of the files, found by the compiler: none is missed because it looks like
 * a comment, a text or a division.
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
