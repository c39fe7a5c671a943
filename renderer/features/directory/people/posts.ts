import { membershipText } from '@renderer/app/directory/office-text';
import type { Directory } from '@shared/record/directory';
import type { Membership, OfficeHolding } from '@shared/record/office';
import type { IsoDate } from '@shared/record/primitives';
import { directoryIndex } from '@shared/rules/directory-lookup';
import { localized } from '@shared/rules/names';
import type { Language } from '@shared/texts/language';

/** An office held or a membership, as one line of a person's page. */
export type Post = {
  readonly id: string;
  readonly text: string;
  readonly bodyId: string;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
} & (
  | { readonly kind: 'holding'; readonly holding: OfficeHolding }
  | { readonly kind: 'membership'; readonly membership: Membership }
);

/** Offices and memberships of a person, the latest first. */
export function postsOf(directory: Directory, personId: string, language: Language): readonly Post[] {
  const index = directoryIndex(directory);
  const holdings = index.holdingsOf(personId).flatMap((holding): Post[] => {
    const office = index.office(holding.officeId);
    if (office === undefined) return [];
    const { id, from, to } = holding;
    const text = localized(office.title, language).text;
    return [{ kind: 'holding', id, text, bodyId: office.bodyId, from, to, holding }];
  });
  const memberships = index.membershipsOf(personId).map((membership): Post => {
    const { id, bodyId, from, to } = membership;
    const text = membershipText(directory, membership, language);
    return { kind: 'membership', id, text, bodyId, from, to, membership };
  });
  return [...holdings, ...memberships].toSorted(
    (a, b) => compare(b.to ?? open, a.to ?? open) || compare(b.from ?? '', a.from ?? ''),
  );
}

/** Sorts after every date: what has no end lasts. */
const open = '9999';

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
