import { expect, it } from 'vitest';
import {
  classifyCommandOf,
  kindKey,
  type PressedKey,
} from '@renderer/features/hearing/record/classify/classify-keys';
import { markedKinds } from '@renderer/features/hearing/record/line/line-keys';

function pressed(keys: string): PressedKey {
  const parts = keys.split('+');
  return {
    code: parts.at(-1) ?? '',
    altKey: parts.includes('Alt'),
    shiftKey: parts.includes('Shift'),
    ctrlKey: parts.includes('Ctrl'),
    metaKey: parts.includes('Meta'),
  };
}

it.each<[string, object | undefined]>([
  ['KeyW', { do: 'kind', kind: 'question' }],
  ['KeyA', { do: 'kind', kind: 'answer' }],
  ['Digit1', { do: 'question', place: 1 }],
  ['Numpad9', { do: 'question', place: 9 }],
  ['Digit0', undefined],
  ['Shift+Digit2', { do: 'item', place: 2 }],
  ['Shift+Digit0', { do: 'item', place: 0 }],
  ['KeyQ', { do: 'speaker' }],
  ['Enter', { do: 'next' }],
  ['Space', { do: 'next' }],
  ['ArrowUp', { do: 'back' }],
  ['Backspace', { do: 'back' }],
  ['Ctrl+KeyZ', { do: 'undo' }],
  ['Meta+KeyZ', { do: 'undo' }],
  ['Ctrl+Shift+KeyZ', undefined],
  ['Ctrl+Digit1', undefined],
  ['Alt+KeyW', undefined],
  ['Shift+KeyW', undefined],
  ['Tab', undefined],
  ['Escape', undefined],
])('%s, by its place on the keyboard', (keys, command) => {
  expect(classifyCommandOf(pressed(keys))).toEqual(command);
});

it('gives every kind a key of its own, beside those of the speaker and of undo', () => {
  const keys = markedKinds.map(kindKey);
  expect(new Set([...keys, 'Q']).size).toBe(markedKinds.length + 1);
  for (const kind of markedKinds) {
    expect(classifyCommandOf(pressed(`Key${kindKey(kind)}`))).toEqual({ do: 'kind', kind });
  }
});
