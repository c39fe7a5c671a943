import type { Migration } from '@storage/migrations';

/** Papers of more kinds than two: editions instead of languages, agenda items, templates of the office's own. */
export const papersOfManyKinds: Migration = {
  version: 2,
  name: '002-papers-of-many-kinds',
  up: (data) => {
    const { documents } = data as FirstRegister;
    return {
      documents: documents.map(({ language, ...kept }) => ({
        ...kept,
        itemId: null,
        edition: language,
        templateFingerprint: null,
      })),
    };
  },
};

export const documentRegisterMigrations: readonly Migration[] = [papersOfManyKinds];

/** What the first version of the register holds where the second differs. */
interface FirstRegister {
  readonly documents: readonly { readonly language: string }[];
}
