/** The first page of a new office. */
export const welcome = {
  title: 'Keneshme',
  lead: 'The record of your hearings: prepared, written down, printed and found again in one place.',
  points: {
    record:
      'During the hearing you type questions, answers, proposals and votes line by line, with the keyboard alone.',
    papers:
      'Afterwards the minutes and the instructions to the Cabinet come out as Word files in Kyrgyz, Russian and English.',
    archive:
      'Months later you find in seconds what a minister answered, what was promised and what became of it.',
  },
  data: {
    title: 'Where your data is',
    text: 'Everything stays on this computer, in this folder. Nothing is sent anywhere.',
  },
  begin: 'How do you want to begin?',
  example: {
    title: 'Look at the example office',
    text: 'The hearing of the “Ala-Too” deputies’ group of 16 January 2026 on the sewing industry, put together from press reports. Every paper made from it says that it is an example. You can move it to the trash later.',
    action: 'Load the example office',
  },
  own: {
    title: 'Start with your own office',
    text: 'Name the group, committee or commission whose hearings you record. Everything else can be added later.',
    name: 'Name of the body',
    nameHint: 'As it stands in its papers: “The ‘Ala-Too’ Deputies’ Group”. One language is enough for now.',
    kind: 'What it is',
    original: 'Language of your records',
    action: 'Start',
    problem: 'Write the name in at least one language.',
  },
  back: 'Back to the program',
} as const;
