import { describe, expect, test } from 'vitest';
import { redoLabel, stacksAfter, undoLabel } from '@core/archive/undo-stack';

function stacks(...labels: string[]) {
  return stacksAfter(labels.map((label, index) => ({ revision: index + 1, label })));
}

describe('what can be undone follows from the history', () => {
  test.each([
    ['nothing after the beginning', ['create'], [], []],
    ['each change, the last one first', ['create', 'entry.add', 'entry.edit'], [2, 3], []],
    ['an undone change can be made again', ['create', 'entry.add', undoLabel(2)], [], [2]],
    ['a change made again can be undone again', ['create', 'entry.add', undoLabel(2), redoLabel(2)], [2], []],
    ['a new change forgets what was undone', ['create', 'entry.add', undoLabel(2), 'entry.add'], [4], []],
    ['nothing before an approval', ['create', 'entry.add', 'status.approve'], [], []],
    ['nothing before a new format', ['create', 'entry.add', 'storage.migrated'], [], []],
    ['what came after a new format', ['create', 'storage.migrated', 'entry.add'], [3], []],
    ['only what came after reopening', ['create', 'status.approve', 'status.reopen', 'entry.add'], [4], []],
  ])('%s', (_rule, labels, undo, redo) => {
    expect(stacks(...labels)).toEqual({ undo, redo });
  });
});
