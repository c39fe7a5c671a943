/** Words about a disk that fails: what is held in memory, copied elsewhere, and taken back. */
export const safety = {
  trouble: {
    title: 'The disk does not take what is typed',
    hostGone: 'The program does not answer: what is typed is not on the disk yet',
    accessEnded: 'The program was started anew: what is typed is not on the disk yet',
    advice: 'Go on typing: everything is held in memory and tried again by itself. Do not close this window.',
    copy: 'An emergency copy is in the file {file}.',
    noCopy: 'No other place took an emergency copy. Save what is unsaved as a file now.',
    tryNow: 'Try now',
    saveFile: 'Save what is unsaved as a file',
    fileName: 'Keneshme unsaved {time}.json',
  },
  found: {
    title: 'An emergency copy was found: it holds what the disk did not take',
    hearing: '{title}: {changes} {changes|change|changes}, {lines} {lines|line|lines} begun',
    unknownHearing: 'A hearing that is not in this archive',
    savedAt: 'Written {time}, file {file}',
    recover: 'Take it back',
    hint: 'What is missing in the record is added, nothing twice. The file is kept.',
  },
  recovered: {
    done: 'Taken back: {added} added, {known} were there already.',
    refused: '{count} {count|change|changes} could not be taken back: {sentence} The file is kept.',
  },
  file: {
    title: 'Emergency copy',
    hint: 'A file that was saved when the disk failed. What is missing in the records is added, nothing twice.',
    choose: 'Take back from a file',
  },
  elsewhere: {
    title: 'A line was begun in another window',
    unsent: '{count} {count|line|lines} handed over and not recorded',
    take: 'Continue it here',
    hint: 'What is begun here is kept in its place.',
  },
} as const;
