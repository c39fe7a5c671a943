/** Words of the command line. */
export const cli = {
  usage: 'Usage: npm run --silent keneshme -- COMMAND [OPTIONS]',
  commonOptions:
    'Every command takes --data DIR (the data folder; otherwise KENESHME_DATA or the usual place), --json (the result as JSON) and --interface ky|ru|en (language of the messages). Exit code 0: done, 1: refused with the reason in one line, 2: wrong usage.',
  unknownCommand: 'There is no command "{name}". "help" lists the commands.',
  wrongWords: 'Wrong number of words. Usage: {usage}',
  wrongOptions: 'These options are not understood: {options}. "help" lists the options of each command.',
  wrongPort: '"{value}" is no port. Give a number from 0 to 65535.',
  optionNeeded: 'Please give {option}.',
  exampleLoaded: 'The example office is in {folder}. Its hearing: {id}',
  noHearings: 'There is no such hearing.',
  verified: '{files} {files|file|files} read, {problems} {problems|problem|problems}.',
  filesAtFault:
    'Something is wrong with {count} data {count|file|files}, so the result may lack what {count|it holds|they hold}. “verify” says what.',
  exported: 'Written: {file}',
  imported: 'Taken into the archive: {id}',
  keptByHand: 'Kept, because somebody has changed it: {file}',
  produced: '{count} {count|file|files} written.',
  backedUp: '{count} {count|file|files} copied to {folder}.',
  restored: '{count} {count|file|files} restored to {folder}.',
  setAside: 'What was there before is in {folder}.',
  numbersCarried: '{count} {count|number|numbers} given after the backup {count|stays|stay} given.',
  numbersUnknown:
    'Numbers given after this backup are not known here: before the next paper, compare the register with the last one that left the office.',
  help: {
    example: 'Loads the example office: the hearing of the Ala-Too group of 16 January 2026.',
    search:
      'Lists the hearings with their identifiers; with words, only those that hold every word, and where.',
    documents:
      'Writes the Word files. Without --hearing, --kind or --lang: all hearings, kinds and languages. A file that was changed by hand is never overwritten.',
    export:
      'Writes one hearing with everything it refers to as JSON (docs/format.md), to a new file or to standard output.',
    import:
      'Takes a hearing file into the archive. Where somebody of the same full name, or of the same identifier under another name, is known already, --namesakes says whether it is the same person.',
    verify: 'Reads every file of the archive, checks sums and contents, and changes nothing.',
    backup: 'Copies the whole data folder into a new folder.',
    restore:
      'Puts a backup in the place of a data folder that is empty or does not exist yet. With --replace an archive that is there is set aside under another name first, and the numbers it has given stay given.',
    schema: 'Prints the JSON Schema of the hearing file.',
    serve: 'Opens the program for a browser on this computer and prints a one-time address. Ctrl+C ends it.',
    help: 'Shows this text.',
  },
} as const;
