import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { allNodes, parse, placeOf, readSources, type Source } from './sources';

/**
 * What a browser offers on https and localhost only. The reading room opens the program over plain HTTP in the office
 * network, where these are missing (W3C Secure Contexts); they would work on every desk we try them on.
 */
const secureOnly = new Map([
  ['randomUUID', 'crypto'],
  ['subtle', 'crypto'],
  ['clipboard', 'navigator'],
  ['serviceWorker', 'navigator'],
]);

test('the pages use nothing that is missing over plain HTTP', () => {
  expect(readSources(['renderer'], ['.ts', '.tsx']).flatMap(secureUses)).toEqual([]);
});

describe('a use of it is caught', () => {
  test.each([
    'const id = crypto.randomUUID();',
    'const id = globalThis.crypto.randomUUID();',
    'const { subtle } = crypto;',
    'await window.crypto?.subtle.digest(name, bytes);',
    'await navigator.clipboard.writeText(text);',
    'if (navigator.clipboard) show();',
    `navigator['serviceWorker'].register(file);`,
  ])('%s', (text) => {
    expect(secureUses({ path: 'renderer/api/id.ts', text })).toHaveLength(1);
  });
});

test.each([
  'crypto.getRandomValues(bytes);',
  '// not crypto.randomUUID',
  'icons.clipboard;',
  'navigator.language;',
])('let through: %s', (text) => {
  expect(secureUses({ path: 'renderer/api/id.ts', text })).toEqual([]);
});

function secureUses(source: Source): readonly string[] {
  return [...allNodes(parse(source))].flatMap((node) => {
    const used = usedProperty(node);
    if (!used || secureOnly.get(used.property) !== used.owner) return [];
    return [
      `${placeOf(node)}: ${used.owner}.${used.property} is missing where the page comes over plain HTTP`,
    ];
  });
}

function usedProperty(node: ts.Node): { owner: string; property: string } | undefined {
  if (ts.isPropertyAccessExpression(node))
    return { owner: lastName(node.expression), property: node.name.text };
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
    return { owner: lastName(node.expression), property: node.argumentExpression.text };
  }
  if (!ts.isBindingElement(node) || !ts.isVariableDeclaration(node.parent.parent)) return undefined;
  const owner = node.parent.parent.initializer;
  return owner && { owner: lastName(owner), property: (node.propertyName ?? node.name).getText() };
}

/** `crypto` of `crypto`, `window.crypto` and `globalThis.crypto`. */
function lastName(node: ts.Expression): string {
  return ts.isPropertyAccessExpression(node) ? node.name.text : node.getText();
}
