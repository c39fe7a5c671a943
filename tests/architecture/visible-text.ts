import ts from 'typescript';
import { allNodes, parse, placeOf, type Source } from './sources';

/** Attributes whose words a reader sees or hears. */
const visibleAttributes = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'description',
  'errorMessage',
  'heading',
  'hint',
  'label',
  'message',
  'placeholder',
  'text',
  'title',
]);

/** One line for every text of a page that does not come from the catalogues in `shared/texts`. */
export function textsOutsideCatalogues(source: Source): readonly string[] {
  return [...allNodes(parse(source))]
    .flatMap(visibleWords)
    .filter(({ text }) => /\p{L}/u.test(text))
    .map(
      ({ node, text }) => `${placeOf(node)}: "${text.trim()}" belongs into the catalogues in shared/texts`,
    );
}

interface Words {
  readonly node: ts.Node;
  readonly text: string;
}

function visibleWords(node: ts.Node): readonly Words[] {
  if (ts.isJsxText(node)) return [{ node, text: node.text }];
  if (ts.isJsxAttribute(node)) {
    return visibleAttributes.has(node.name.getText()) && node.initializer ? wordsOf(node.initializer) : [];
  }
  const isChild = ts.isJsxExpression(node) && (ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent));
  return isChild ? wordsOf(node) : [];
}

/** The literals an expression may come out as; not those it compares, looks up, or passes to a function. */
function wordsOf(node: ts.Node): readonly Words[] {
  if (ts.isStringLiteralLike(node)) return [{ node, text: node.text }];
  if (ts.isTemplateExpression(node)) {
    const spans = node.templateSpans;
    return [
      { node, text: [node.head, ...spans.map((span) => span.literal)].map((part) => part.text).join(' ') },
      ...spans.flatMap((span) => wordsOf(span.expression)),
    ];
  }
  if (ts.isConditionalExpression(node)) return [...wordsOf(node.whenTrue), ...wordsOf(node.whenFalse)];
  if (ts.isBinaryExpression(node))
    return isJoining(node) ? [...wordsOf(node.left), ...wordsOf(node.right)] : [];
  if (ts.isJsxExpression(node) || ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) {
    return node.expression ? wordsOf(node.expression) : [];
  }
  return [];
}

function isJoining({ operatorToken }: ts.BinaryExpression): boolean {
  return [
    ts.SyntaxKind.PlusToken,
    ts.SyntaxKind.BarBarToken,
    ts.SyntaxKind.QuestionQuestionToken,
    ts.SyntaxKind.AmpersandAmpersandToken,
  ].includes(operatorToken.kind);
}
