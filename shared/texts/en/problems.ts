/** A sentence for every refusal: what is wrong, and what to do. The keys are the codes of the contract. */
export const problems = {
  input: {
    invalid: 'A value does not have the form it needs. Correct it and try again.',
    identifier: 'An identifier is not well formed or is used twice. Choose the record from the list again.',
    date: 'This is not a date of the calendar. Enter it as 16.01.2026.',
    time: 'This is not a time of day. Enter it as 10:05.',
    dateTime: 'This is not a date with a time. Enter it as 16.01.2026, 10:05.',
    unknownMethod:
      'This version of the program does not know the request. Restart the program or reload the page.',
    tooLarge: 'The input is too large. Divide it and try again.',
  },
  text: {
    controlCharacters:
      'The text holds invisible control characters that no document can hold. Delete them, or paste the text without formatting.',
    empty: 'The text is empty. Enter at least one character.',
    tooLong: 'The text is too long for one field. Divide it between several entries.',
  },
  record: {
    notFound: 'This record is not there any more. Somebody may have removed it: open the list anew.',
    changedElsewhere:
      'The record was changed in another window in the meantime. Look at the new state and repeat your change.',
    nothingToUndo: 'There is nothing to undo.',
    nothingToRedo: 'There is nothing to redo.',
  },
  hearing: {
    approvalDiffers: 'The record is not what {by} approved on {date}. Compare it with a backup of that day.',
    locked: 'The record is approved and locked. To change it, reopen it and give the reason.',
    wrongStatus: 'This step does not fit the status of the hearing: {status}. Take the steps in their order.',
    endBeforeStart: 'The end ({end}) is earlier than the start ({start}). Correct one of the two times.',
    breakOutsideSitting:
      'The break at {start} lies outside the sitting. Correct the times of the break or of the sitting.',
    closedPartOutsideSitting:
      'The closed part at {start} lies outside the sitting. Correct the times of the closed part or of the sitting.',
    notInSession: 'The sitting was not in session at {at}. Start the sitting, or correct the time.',
    endMissing: 'The sitting has ended, so what began at {at} has an end as well. Enter it.',
    notReadyToApprove: 'The record cannot be approved yet: {reason}',
  },
  agenda: {
    itemInUse:
      'The agenda item cannot be removed: {count} {count|entry, vote or decision belongs|entries, votes or decisions belong} to it. Move them to another item first.',
    unknownItem: 'The agenda has no such item any more. Choose another item.',
    nothingOpen: 'No agenda item is being considered. Call an item first.',
    timesOverlap: 'Another stretch of consideration covers the time {at}. Correct the time.',
  },
  participant: {
    alreadyThere: 'The list of participants already holds {name}.',
    unknown: '{name} is not on the list of participants. Add the person to the participants first.',
    inUse:
      '{name} cannot be taken off the list: the record names this person {count} {count|time|times} (as speaker, addressee, voter, presiding or secretary). Correct those places first.',
  },
  attendance: {
    leftBeforeArrived:
      '{name}: the time of leaving ({left}) must be later than the time of arrival ({arrived}).',
    overlapping: '{name}: two stays in the hall overlap. Correct the times of arrival or leaving.',
    alreadyInside: '{name} is in the hall already at {at}. Correct the time, or note that the person left.',
    notInside: '{name} is not in the hall at {at}. Correct the time, or note that the person came.',
    votedThen: '{name} voted at {at}, so was in the hall then. Correct the time or the vote.',
  },
  queue: {
    alreadyThere: '{name} is already waiting for the floor.',
    unknown: 'This person is not waiting for the floor any more. Choose from the queue again.',
  },
  turn: {
    unknown: 'The record has no such turn at speaking any more. Choose another.',
    nobodySpeaks: 'Nobody has the floor. Give it to somebody first.',
    overlapping: '{name} had the floor at {at}. Correct the time.',
  },
  entry: {
    unknown: 'The record has no such entry any more. Choose another entry.',
    answersItself: 'An answer cannot answer itself. Choose the question it belongs to.',
    answersNoQuestion:
      'Only a question can have answers. Link the answers to another question, or leave this entry a question.',
    answersOtherItem:
      'The answer and its question must belong to the same agenda item. Correct the item, or choose another question.',
    nothingBefore: 'There is no entry before this one to join it to.',
    differentSpeakers:
      'Only entries of one speaker on one agenda item can be joined. Correct the speaker or the item first.',
    splitOutside: 'Put the caret between two words: each part must hold text.',
    onlyAnswersAnswer:
      'Only an answer can be linked to a question. Change the kind of the entry to “answer”.',
    onlyQuestionsAwaitReply:
      'A reply in writing can be promised only to a question. Change the kind of the entry, or take the promise out.',
  },
  vote: {
    unknown: 'The record has no such vote any more. Choose another vote.',
    moreThanPresent:
      'There are {votes} {votes|vote|votes} but at most {present} {present|member was|members were} in the hall. Correct the counts or the attendance.',
    absentVoter:
      'According to the attendance, {name} was not in the hall at the vote. Correct the ballot or the attendance.',
    notMember: '{name} takes part without being a member, so has no vote. Correct the ballot or the role.',
    votedTwice: '{name} appears twice in the vote. Leave one ballot.',
    secretByName: 'A secret vote cannot be recorded by name. Enter the counts only, or make the vote open.',
    noBallots: 'This vote is recorded by count, so it has no votes by name. Choose “by name” first.',
  },
  phrase: {
    code: 'The code of a phrase is up to 20 letters and digits without a space. Correct the code.',
    sameCode: 'The code “{code}” already calls another phrase. Choose another code.',
  },
  decision: { unknown: 'The record has no such decision any more. Choose another decision.' },
  person: {
    sameName:
      'The directory already holds a person named {name}. Choose that person, or confirm that this is somebody else of the same name.',
    nameMissing: 'The person has no full name. Enter it in at least one language.',
    unknown: 'The directory has no such person. Choose somebody from the directory.',
    inUse: '{name} cannot be removed: offices, memberships or records name this person.',
  },
  body: {
    sameName: 'The directory already holds “{name}”. Use that one, or give this one another name.',
    nameMissing: 'The body has no full name. Enter it in at least one language.',
    unknown: 'The directory has no such body. Choose one from the directory.',
    inUse: '“{name}” cannot be removed: offices, members, bodies or records refer to it.',
    ownParent: '“{name}” cannot be a part of itself. Choose another superior body.',
  },
  office: {
    unknown: 'The directory has no such office. Choose one from the directory.',
    inUse: 'The office “{title}” cannot be removed: somebody holds it or held it.',
  },
  period: { endBeforeStart: 'The period ends ({end}) before it starts ({start}). Correct one of the dates.' },
  instruction: {
    unknownItem: 'The instruction has no such item any more. Choose another item.',
    registered:
      'The instruction is registered under No. {number}, so its text can no longer change. Take the registration back first.',
    extensionDate: 'An extension needs its new deadline, and only an extension has one. Correct the date.',
  },
  document: {
    hearingNeeded: 'Choose the hearing the document is to be made for.',
    itemNeeded: 'Choose the agenda item the document is to be made for.',
    instructionNeeded: 'Choose the instruction the document is to be made for.',
    editionNotOffered: 'This document is made in one language. Choose Kyrgyz, Russian or English.',
    folderNotWritable:
      'Nothing can be written into the folder “{folder}”. Choose another folder in the settings, or close the file in Word.',
    fileMissing: 'The file “{file}” is not where it was saved. Produce the document again.',
    notReadable:
      'The text of “{file}” cannot be compared: the file is damaged, protected by a password, too large, or no Word file. It stays as it is.',
    notHere: 'This works only in the desktop program. Here the file can be downloaded.',
    writerEnded:
      'The program could not finish this file. Make it again; if it happens again, the text may be too long for one document.',
  },
  pdf: {
    notHere:
      'A PDF is made by the desktop program or by LibreOffice, which is not installed here. Choose “Print” and then “Save as PDF” in the print dialog.',
    failed:
      'LibreOffice could not lay out this document. Try again; if it fails again, make the Word file and print it from Word.',
    tooLong:
      'LibreOffice was not finished after {seconds} seconds and was stopped. Try again, or make the Word file and print it from Word.',
    onTemplate:
      'This document goes on your own template, and its PDF needs LibreOffice, which is not installed here. Make the Word file and save it as PDF in Word.',
    left: 'The pages were not made, because nobody waited for them any more. Open the document again.',
  },
  packet: {
    running: 'Another packet is being made. Wait until it is finished, or stop it.',
    notReady: 'The packet is not finished, so there is nothing to open yet.',
  },
  template: {
    tooLarge: 'The file is larger than {limit} MB. Make the pictures in it smaller and load it again.',
    notWord:
      'This is not a Word document. Save the template in Word as “Word Document (.docx)” and load it again.',
    oldWord:
      'The file is of an old Word format. Open it in Word, save it as “Word Document (.docx)” and load it again.',
    password: 'The file is protected by a password. Take the password off in Word and load it again.',
    activeContent:
      'The file holds macros or embedded programs, which an official paper must not carry. Save it without them as “Word Document (.docx)”.',
    tooMuchInside:
      'The file becomes far too large when it is unpacked. Make a new document in Word, paste the letterhead into it and load that.',
    damaged: 'The file is damaged. Open it in Word, let Word repair it, save it and load it again.',
    linked:
      'The file fetches something from elsewhere: {link}. Insert the picture or the text itself instead of a link to it.',
    unknownMark:
      'There is no placeholder {mark} ({place}: “{words}”). Correct it after the list of placeholders, or delete it.',
    markElsewhere:
      'The placeholder {mark} has no value in this kind of paper ({place}: “{words}”). Delete it.',
    markPlace:
      'The placeholder {mark} stands in the description of a picture ({place}), where nothing is filled in. Move it into the text.',
    brokenMark:
      'A placeholder is not complete ({place}: “{words}”). A placeholder begins with two braces, ends with two, and has one name between them.',
    bodyMissing:
      'The template has no {mark}, so there is no place for the paper itself. Write {mark} on a line of its own.',
    bodyTwice: 'The template has {mark} more than once (again here: {place}). Leave one.',
    bodyPlace:
      '{mark} must stand alone in a paragraph of the text, not in a table, a text box, a header or a footer ({place}: “{words}”).',
    notFilled:
      'The template could not be filled in completely: a placeholder is left ({place}: “{words}”). Type it anew without formatting and load the file again.',
    bytesMissing:
      'The file of the template “{name}” is not in the data folder any more. Load it again, or restore the data from a backup.',
    bytesChanged:
      'The file of the template “{name}” in the data folder has been changed. Load it again, or restore the data from a backup.',
  },
  exchange: {
    notOurs: 'This file is not a Keneshme hearing. Choose a file that Keneshme exported.',
    newerVersion:
      'The file was made by a newer version of the program (format {found}, known here: {known}). Update the program.',
    damaged:
      'The file is damaged or contradicts itself, so nothing was imported. Ask for it to be exported again.',
    alreadyThere: 'The archive already holds this hearing: “{title}”. Nothing was imported.',
    notUtf8:
      'The file is not written in UTF-8, so its letters cannot be read. Save it as UTF-8 and import it again.',
    sameIdentifier:
      'The identifier “{id}” is “{name}” in the file and “{other}” in the archive. Say whether both are one and the same, or give it another identifier in the file.',
    instructionTaken:
      'The identifier “{id}” is an instruction of another hearing in the archive. Give it another identifier in the file.',
    fileExists: 'The file “{file}” exists already. Choose another name.',
    fileMissing: 'There is no file “{file}” that can be read. Check the name.',
    notWritable:
      'The file “{file}” cannot be written. Check that the folder exists and that you may write there.',
  },
  backup: {
    notOurs:
      'The folder “{folder}” is no backup of Keneshme. Choose the folder that holds “hearings” and “directory”.',
    archiveThere:
      'There is an archive in the folder “{folder}” already. Choose another folder, or let “--replace” set that archive aside first.',
  },
  register: {
    pattern: 'A number needs the mark “n” in braces for its counter.',
    numberTaken: 'No. {number} was given before and is never given again. Take the next one.',
    voidedAlready: 'No. {number} is void already.',
    approved:
      'The minutes are approved together with their number. Reopen the hearing first, then assign or void the number.',
    numberFixed: 'No. {number} stands in the register. Void it there with a reason, then give a new one.',
    numberTyped: 'The paper bears No. {number} from another journal. Clear that number first.',
    gapDate: 'The number was skipped in {period}. Choose a day of that year.',
  },
  storage: {
    diskFull: 'The disk is full. Free some space and try again; what was saved before is kept.',
    notWritable:
      'The data folder cannot be written. Check its permissions, or whether the disk is connected.',
    failed: 'The disk refused to work. Check that it is connected, then try again.',
    damaged: 'A data file is damaged. It is kept as it is; restore the record from a backup.',
    newerFormat:
      'A data file was written by a newer version of the program. Update the program; the file is untouched.',
    locked: 'The data folder is open in “{program}” (process {pid}). Close that one first.',
    copyIntoItself: 'A copy cannot lie inside the data folder itself. Choose a place outside: “{folder}”.',
    targetTaken:
      'The folder “{folder}” is not empty, and nothing in it is replaced. Choose an empty or a new one.',
    copyUnfinished:
      'The copy in the folder “{folder}” was broken off and is not whole. Delete that folder and copy again.',
    noArchive:
      'There is no archive of Keneshme in the folder “{folder}”. Check its name, or begin an archive there with the program.',
    notFound: 'The data file is not there any more. Open the list anew.',
  },
  access: {
    readOnly: 'Here the records can only be read. Changes are made at the secretariat.',
    refused: 'Access is refused. Open the program anew, or ask the secretariat.',
    ended:
      'The program was started anew and does not know this page yet. Open its new address, which stands where it was started: then this page goes on by itself.',
  },
  host: { unreachable: 'The program does not answer. Check the connection; what you typed stays here.' },
  program: {
    failed: 'The program made a mistake. Try again; if it happens again, restart it and tell the developers.',
  },
} as const;

/** Parts that are put into the sentences above. */
export const problemParts = {
  notReady: {
    empty: 'it has neither an agenda item nor a decision. Add them first.',
    contradictions:
      '{count} {count|place contradicts|places contradict} the rest of the record. Open the entries and correct the links.',
  },
  templatePlace: {
    text: 'paragraph {number} of the text',
    table: 'cell {number} of the tables',
    textBox: 'text box, paragraph {number}',
    header: 'header, paragraph {number}',
    footer: 'footer, paragraph {number}',
    footnote: 'footnote, paragraph {number}',
    comment: 'comment, paragraph {number}',
    picture: 'picture {number}',
  },
  file: 'File: {value}.',
  folder: 'Folder: {value}.',
  computer: 'Computer: {value}.',
  field: 'Field: {value}.',
  message: 'Message: {value}.',
} as const;
