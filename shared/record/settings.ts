import { z } from 'zod';
import { majorityRules } from './vote';
import { languageCode, localizedText, recordId, recordText } from './primitives';

export const themes = ['system', 'light', 'dark'] as const;

/** A ready sentence, called in the line by `;code`; a mark in braces is filled in when it is called. */
export const phrase = z.strictObject({
  id: recordId,
  /** Letters and digits without a space, unlike every other code. */
  code: z.string().regex(/^[\p{L}\p{N}]{1,20}$/u, { error: 'phrase.code' }),
  text: localizedText,
});

/** Settings of one office: one file. */
export const settings = z.strictObject({
  interfaceLanguage: languageCode,
  theme: z.enum(themes),
  /** The body whose secretariat works here; new hearings start with it. */
  homeBodyId: recordId.nullable(),
  /** The language new records are written in. */
  originalLanguage: languageCode,
  office: z.strictObject({
    /** Lines at the head of a letter where no own letterhead is loaded. */
    letterhead: localizedText,
    place: localizedText,
    telephone: recordText,
    preparedBy: recordText,
  }),
  majority: z.enum(majorityRules),
  /** Share of the list strength that makes a quorum: more than half, or two thirds. */
  quorum: z.enum(['moreThanHalf', 'twoThirds', 'notRequired']),
  /** Days until the minutes should be finished; regional practice is 5 to 15. */
  minutesDays: z.int().min(1).max(60),
  /** Time a speaker is granted, in minutes, for the countdown; null sets none. No rule for groups was found. */
  speakingMinutes: z.strictObject({
    report: z.int().min(1).max(240).nullable(),
    speech: z.int().min(1).max(240).nullable(),
  }),
  phrases: z.array(phrase),
  page: z.strictObject({
    font: z.enum(['Times New Roman', 'Arial']),
    fontSize: z.enum(['12', '13', '14']),
    lineSpacing: z.enum(['1.0', '1.15', '1.5']),
    /** 30 mm on the left for papers kept more than ten years, 20 mm otherwise. */
    leftMargin: z.enum(['20', '30']),
  }),
  /** Where the documents go; null means the `documents` folder of the data folder. */
  documentFolder: recordText.nullable(),
  /** True once the first-start page has been answered. */
  welcomed: z.boolean(),
});

export type Settings = z.infer<typeof settings>;
export type Phrase = z.infer<typeof phrase>;
export type Theme = (typeof themes)[number];

export const defaultSettings: Settings = {
  interfaceLanguage: 'ky',
  theme: 'system',
  homeBodyId: null,
  originalLanguage: 'ky',
  office: { letterhead: {}, place: {}, telephone: '', preparedBy: '' },
  majority: 'majorityOfPresent',
  quorum: 'moreThanHalf',
  minutesDays: 10,
  speakingMinutes: { report: null, speech: null },
  phrases: [],
  page: { font: 'Times New Roman', fontSize: '14', lineSpacing: '1.15', leftMargin: '30' },
  documentFolder: null,
  welcomed: false,
};
