import type { Migration } from '@storage/migrations';

/** Ready phrases, the time granted to speakers, and the font of the papers. */
export const phrasesAndSpeakingTime: Migration = {
  version: 2,
  name: '002-phrases-and-speaking-time',
  up: (data) => {
    const settings = data as { readonly page: object };
    return {
      ...settings,
      speakingMinutes: { report: null, speech: null },
      phrases: [],
      page: { font: 'Times New Roman', ...settings.page },
    };
  },
};

export const settingsMigrations: readonly Migration[] = [phrasesAndSpeakingTime];
