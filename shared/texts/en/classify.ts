/** Sorting the lines of the record after the sitting. */
export const classify = {
  open: 'Sort {count} {count|line|lines}',
  title: 'Sorting the lines',
  hint: 'A letter gives the kind, Q leads to the name. A sorted line makes room for the next one.',
  context: 'The line between its neighbours',
  progress: '{place} of {total}',
  left: 'Left: {count}',
  need: {
    kind: 'which kind?',
    speaker: 'who spoke?',
    item: 'which item?',
    question: 'to which question?',
  },
  answers: 'Answers the question',
  back: 'Back',
  next: 'Skip',
  again: 'Once more through the rest',
  done: 'End',
  allSorted: 'Every line is sorted.',
  someLeft: 'Some lines were skipped. They stay in the record as they were typed.',
  keys: {
    open: 'Sort the lines one after another',
    speaker: 'Who spoke: type a part of the name',
    question: 'Answers the question with this digit',
    item: 'Belongs to the item with this digit',
    undo: 'Take back the last step',
  },
} as const;
