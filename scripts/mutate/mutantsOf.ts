import { parseSync } from 'vite';

/** One small change of one file: `replacement` instead of the text from `start` to `end`. */
export interface Mutant {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly original: string;
  readonly replacement: string;
  readonly kind: MutantKind;
  /** The line that it starts in, without its indentation. */
  readonly lineText: string;
}

export type MutantKind =
  | 'comparison'
  | 'condition'
  | 'arithmetic'
  | 'removed statement'
  | 'boolean'
  | 'string'
  | 'emptied array'
  | 'optional chaining'
  | 'return value';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

const COMPARISONS: Readonly<Record<string, string>> = { '<': '<=', '<=': '<', '>': '>=', '>=': '>' };
const NEGATIONS: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '==': '!=',
  '!=': '==',
  '&&': '||',
  '||': '&&',
};
const ARITHMETIC: Readonly<Record<string, string>> = {
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '+=': '-=',
  '-=': '+=',
  '++': '--',
  '--': '++',
};

/**
 * Every mutant of a file's text. The parser is the one inside Vite, which the project has anyway: TypeScript 7 has no
 * parser for programs to call.
 */
export function mutantsOf(file: string, text: string): Mutant[] {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} does not parse: ${errors[0]?.message}`);
  const found: Mutant[] = [];
  const add = (kind: MutantKind, { start, end }: { start: number; end: number }, replacement: string) => {
    const line = text.slice(0, start).split('\n').length;
    const lineText = text.split('\n')[line - 1]?.trim() ?? '';
    found.push({ file, line, start, end, original: text.slice(start, end), replacement, kind, lineText });
  };
  walk(program as unknown as Node, null, (node, parent) => visit(node, parent, text, add));
  return found;
}

type Add = (kind: MutantKind, at: { start: number; end: number }, replacement: string) => void;

function visit(node: Node, parent: Node | null, text: string, add: Add): void {
  const source = ({ start, end }: Node): string => text.slice(start, end);
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression':
    case 'AssignmentExpression': {
      const [left, right, operator] = [node.left as Node, node.right as Node, node.operator as string];
      const between = text.slice(left.end, right.start);
      const at = left.end + between.indexOf(operator);
      const place = { start: at, end: at + operator.length };
      const boundary = COMPARISONS[operator];
      const negated = NEGATIONS[operator];
      const other = ARITHMETIC[operator];
      if (boundary) add('comparison', place, boundary);
      if (negated) add('condition', place, negated);
      if (other) add('arithmetic', place, other);
      return;
    }
    case 'UpdateExpression': {
      const operator = node.operator as string;
      add('arithmetic', node, source(node).replace(operator, ARITHMETIC[operator] ?? operator));
      return;
    }
    case 'UnaryExpression':
      if (node.operator === '!') add('condition', node, source(node.argument as Node));
      if (node.operator === '-') add('arithmetic', node, source(node.argument as Node));
      return;
    case 'IfStatement':
    case 'ConditionalExpression':
    case 'WhileStatement': {
      const test = node.test as Node;
      const isNegated = test.type === 'UnaryExpression' || NEGATIONS[test.operator as string] !== undefined;
      if (!isNegated) add('condition', test, `!(${source(test)})`);
      return;
    }
    case 'ExpressionStatement':
      if (node.directive === undefined || node.directive === null) add('removed statement', node, ';');
      return;
    case 'Literal':
      if (typeof node.value === 'boolean') add('boolean', node, String(!node.value));
      if (typeof node.value === 'string' && isSpoken(node, parent))
        add('string', node, node.value === '' ? "'mutated'" : "''");
      return;
    case 'TemplateLiteral':
      if (parent?.type !== 'TaggedTemplateExpression') add('string', node, "''");
      return;
    case 'ArrayExpression':
      if ((node.elements as unknown[]).length > 0) add('emptied array', node, '[]');
      return;
    case 'MemberExpression':
    case 'CallExpression':
      if (node.optional === true) {
        const from = ((node.object ?? node.callee) as Node).end;
        const at = from + text.slice(from, node.end).indexOf('?.');
        const isDot = node.type === 'MemberExpression' && node.computed !== true;
        add('optional chaining', { start: at, end: at + 2 }, isDot ? '.' : '');
      }
      return;
    case 'ReturnStatement':
      if (node.argument) returned(node.argument as Node, add);
      return;
    case 'ArrowFunctionExpression':
      if (node.expression === true) returned(node.body as Node, add);
  }
}

/** What a function answers becomes nothing, or the other answer; the types refuse what cannot be. */
function returned(answer: Node, add: Add): void {
  if (answer.type === 'Literal' || answer.type === 'ArrayExpression' || answer.type === 'TemplateLiteral')
    return;
  add('return value', answer, 'null');
  const { operator } = answer;
  const isYesOrNo =
    typeof operator === 'string' && (operator in NEGATIONS || operator in COMPARISONS || operator === '!');
  if (isYesOrNo) for (const always of ['true', 'false']) add('return value', answer, always);
}

/** A string that the program uses: not a name of a module, a member or a type. */
function isSpoken(node: Node, parent: Node | null): boolean {
  if (!parent) return false;
  const isKey =
    ['Property', 'MethodDefinition', 'PropertyDefinition'].includes(parent.type) && parent.key === node;
  return !isKey && !/^(?:Import|Export|TS)/.test(parent.type);
}

/** Types hold nothing that runs, but for the expressions that they are written around. */
const WRAPPERS = ['TSAsExpression', 'TSNonNullExpression', 'TSSatisfiesExpression'];

function walk(node: Node, parent: Node | null, each: (node: Node, parent: Node | null) => void): void {
  const isWrapper = WRAPPERS.includes(node.type);
  if (node.type.startsWith('TS') && !isWrapper) return;
  if (!isWrapper) each(node, parent);
  for (const value of isWrapper ? [node.expression] : Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, node, each);
  }
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string' && 'start' in value;
