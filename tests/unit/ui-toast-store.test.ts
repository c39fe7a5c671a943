import { describe, expect, test } from 'vitest';
import { createToastStore, type ToastMessage } from '@renderer/ui/feedback/toastStore';

describe('the messages of the window', () => {
  test.each<[string, readonly ToastMessage[], readonly string[]]>([
    ['three stand together', texts('1', '2', '3'), ['1', '2', '3']],
    ['a fourth takes the place of the oldest', texts('1', '2', '3', '4', '5'), ['3', '4', '5']],
    [
      'what went wrong stays',
      [{ text: 'lost', tone: 'danger' }, ...texts('1', '2', '3', '4')],
      ['lost', '3', '4'],
    ],
    [
      'what waits to be dismissed stays',
      [{ text: 'waits', duration: null }, ...texts('1', '2', '3')],
      ['waits', '2', '3'],
    ],
    [
      'the newest is shown behind any number of them',
      [...Array<ToastMessage>(4).fill({ text: 'lost', tone: 'danger' }), ...texts('1', '2')],
      ['lost', 'lost', 'lost', 'lost', '2'],
    ],
  ])('%s', (_title, messages, shown) => {
    const store = createToastStore();
    for (const message of messages) store.show(message);
    expect(store.list().map(({ text }) => text)).toEqual(shown);
  });
});

function texts(...all: readonly string[]): ToastMessage[] {
  return all.map((text) => ({ text }));
}
