import { parseSync } from 'vite';

/** A sentence that people read, with the line that it begins on. Code in backticks is left out. */
export interface Prose {
  readonly kind: 'comment' | 'test name' | 'sentence' | 'document';
  readonly text: string;
  readonly line: number;
}

interface Line {
  readonly text: string;
  readonly line: number;
}

/** A node of the syntax tree as the parser gives it: its type, its place and whatever fields that type has. */
interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

const SENTENCE_END = /(?<=[.!?:])\s+(?=["“(]?[A-Z])/g;
const CODE = /`[^`]*`|https?:\S+/g;
const SQL = /\b(?:SELECT|INSERT|UPDATE|DELETE|WHERE|JOIN|VALUES|CREATE|ORDER BY)\b/;
const TEST_FUNCTIONS = new Set(['it', 'test', 'describe']);

/** Lines joined to running text, so that a phrase is found across a line break, then cut into sentences. */
function sentencesOf(kind: Prose['kind'], lines: readonly Line[]): Prose[] {
  const starts: { at: number; line: number }[] = [];
  let joined = '';
  for (const { text, line } of lines) {
    starts.push({ at: joined.length, line });
    joined += `${text.trim()} `;
  }
  const withoutCode = joined.replace(CODE, code => 'x'.repeat(code.length)).trimEnd();
  const cuts = [0, ...[...withoutCode.matchAll(SENTENCE_END)].map(({ index, 0: gap }) => index + gap.length)];
  return cuts.map((from, index) => ({
    kind,
    text: withoutCode.slice(from, cuts[index + 1]).trimEnd(),
    line: starts.findLast(({ at }) => at <= from)?.line ?? 1,
  }));
}

const linesFrom = (text: string, first: number): Line[] =>
  text.split('\n').map((line, index) => ({ text: line.replace(/^\s*\*(?:\s|$)/, ''), line: first + index }));

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';

function* walk(node: SyntaxNode): Generator<SyntaxNode> {
  yield node;
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* walk(child);
}

/** The text of a string or template literal, an ellipsis for each value that is filled in; null for other nodes. */
function literalText(node: SyntaxNode | undefined): string | null {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'JSXText') return node.value as string;
  if (node?.type !== 'TemplateLiteral') return null;
  return (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join('…');
}

/** `it`, `it.each(...)`, `describe.runIf(...)`: the name that a call begins with. */
function calledName(callee: SyntaxNode): string | null {
  if (callee.type === 'Identifier') return callee.name as string;
  const inner = callee.object ?? callee.callee ?? callee.tag;
  return isNode(inner) ? calledName(inner) : null;
}

function testNames(program: SyntaxNode, lineAt: (at: number) => number): Prose[] {
  return [...walk(program)].flatMap(node => {
    if (node.type !== 'CallExpression' || !TEST_FUNCTIONS.has(calledName(node.callee as SyntaxNode) ?? ''))
      return [];
    const title = (node.arguments as SyntaxNode[])[0];
    const text = literalText(title);
    return text === null || !title
      ? []
      : sentencesOf('test name', [{ text: text.replace(/\s+/g, ' '), line: lineAt(title.start) }]);
  });
}

function sentencesInCode(program: SyntaxNode, lineAt: (at: number) => number): Prose[] {
  return [...walk(program)].flatMap(node => {
    const text = literalText(node)?.replace(/\s+/g, ' ').trim();
    if (!text || !/\p{L}+ .*\p{L}/u.test(text) || SQL.test(text)) return [];
    return sentencesOf('sentence', [{ text, line: lineAt(node.start) }]);
  });
}

/** Comments of one block, or line comments on lines that follow each other, are one text. */
function commentsIn(
  comments: readonly { type: string; value: string; start: number }[],
  lineAt: (at: number) => number,
): Prose[] {
  const texts: Line[][] = [];
  let lastLine = Number.NaN;
  for (const { type, value, start } of comments) {
    const line = lineAt(start);
    const lines = linesFrom(value, line);
    if (type === 'Line' && line === lastLine + 1) texts.at(-1)?.push(...lines);
    else texts.push(lines);
    lastLine = type === 'Line' ? line : Number.NaN;
  }
  return texts.flatMap(lines => sentencesOf('comment', lines));
}

/** Comments, and test names or (outside tests, whose strings are often a council's words) sentences of a source file. */
export function proseOfSource(path: string, source: string, strings: 'test names' | 'sentences'): Prose[] {
  const { program, comments } = parseSync(path, source);
  const lineAt = (at: number) => source.slice(0, at).split('\n').length;
  const tree = program as unknown as SyntaxNode;
  return [
    ...commentsIn(comments, lineAt),
    ...(strings === 'sentences' ? sentencesInCode(tree, lineAt) : testNames(tree, lineAt)),
  ];
}

/** Paragraphs, list items and table cells of a Markdown page, without its code blocks. */
export function proseOfDocument(source: string): Prose[] {
  const blocks: Line[][] = [[]];
  let inCode = false;
  source.split('\n').forEach((text, index) => {
    if (/^\s*```/.test(text)) inCode = !inCode;
    else if (inCode) return;
    else if (text.startsWith('|'))
      blocks.push(...text.split('|').map(cell => [{ text: cell, line: index + 1 }]), []);
    else if (text.trim() === '') blocks.push([]);
    else if (/^\s*(?:[-*#>]+|\d+\.)\s/.test(text))
      blocks.push([{ text: text.replace(/^\s*(?:[-*#>]+|\d+\.)\s+/, ''), line: index + 1 }]);
    else blocks.at(-1)?.push({ text, line: index + 1 });
  });
  return blocks
    .filter(lines => lines.some(({ text }) => text.trim()))
    .flatMap(lines => sentencesOf('document', lines));
}
