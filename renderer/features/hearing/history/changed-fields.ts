import type { MethodOutput } from '@shared/contract/contract';

export type HistoryChange = MethodOutput<'hearings.history'>['changes'][number];

/** Values of a part of the record by their place in it: `title.ky` → «…». */
export type Part = ReadonlyMap<string, string>;

/** What a change did to one field, or to one part of a list. */
export type ChangedField =
  | {
      readonly kind: 'edited';
      /** Names and places of the field: `agenda`, `0`, `title`, `ky`. */
      readonly path: readonly string[];
      /** Empty where there was nothing. */
      readonly before: string;
      readonly after: string;
    }
  | { readonly kind: 'added' | 'removed'; readonly list: string; readonly part: Part }
  | { readonly kind: 'order'; readonly list: string }
  /** One voice of a vote by name; empty where there was none. */
  | {
      readonly kind: 'voice';
      /** Place of the vote in the hearing. */
      readonly vote: number;
      readonly personId: string;
      readonly before: string;
      readonly after: string;
    };

/**
 * The fields a change touched. Lists are kept as shifted places («the fifth is now what the fourth was»); here they
 * become parts that were added, removed or put in another order. The voices of a vote are told apart by the person.
 */
export function changedFields({ before, after }: Pick<HistoryChange, 'before' | 'after'>): ChangedField[] {
  const old = valuesByPath(before);
  const fresh = valuesByPath(after);
  const lists = new Set([...old.keys(), ...fresh.keys()].flatMap((path) => listOfIdentifier(path) ?? []));
  const paths = new Set([...old.keys(), ...fresh.keys()]);
  const others = [...paths].filter((path) => !isInside(path, lists));
  const edited = others.filter((path) => !voicePath.test(path));
  return [
    ...[...lists].flatMap((list) => changedParts(list, old, fresh)),
    ...(edited.length < others.length ? changedVoices(voicesOf(old), voicesOf(fresh)) : []),
    ...edited.map((path) => ({
      kind: 'edited' as const,
      path: path.split('.'),
      before: old.get(path) ?? '',
      after: fresh.get(path) ?? '',
    })),
  ];
}

/** True where places of a list after this change are no longer those before it. */
export function movesPlaces(
  field: ChangedField,
): field is Extract<ChangedField, { kind: 'removed' | 'order' }> {
  return field.kind === 'removed' || field.kind === 'order';
}

function valuesByPath(values: HistoryChange['before']): Map<string, string> {
  return new Map(values.map(({ path, value }) => [path, value]));
}

/** Participants are identified by the person; whoever else has a person has an identifier of its own. */
const identifierPath = /^(\w+)\.(\d+)\.(?:id|(?<=^participants\.\d+\.)personId)$/;

/** The list whose part at some place became another one. */
function listOfIdentifier(path: string): string | undefined {
  return identifierPath.exec(path)?.[1];
}

function isInside(path: string, lists: ReadonlySet<string>): boolean {
  const [list = '', place = ''] = path.split('.');
  return lists.has(list) && /^\d+$/.test(place);
}

function changedParts(list: string, before: Part, after: Part): ChangedField[] {
  const old = partsOf(list, before);
  const fresh = partsOf(list, after);
  const removed = [...old].filter(([id]) => !fresh.has(id));
  const added = [...fresh].filter(([id]) => !old.has(id));
  if (removed.length + added.length === 0) return [{ kind: 'order', list }];
  return [
    ...removed.map(([, part]) => ({ kind: 'removed' as const, list, part })),
    ...added.map(([, part]) => ({ kind: 'added' as const, list, part })),
  ];
}

/** The parts of a list that are named in the change, by identifier. */
function partsOf(list: string, values: Part): Map<string, Part> {
  const parts = new Map<string, Part>();
  for (const [path, id] of values) {
    const [, ofList, place] = identifierPath.exec(path) ?? [];
    if (ofList !== list) continue;
    const start = `${list}.${place ?? ''}.`;
    const own = [...values].filter(([other]) => other.startsWith(start));
    parts.set(id, new Map(own.map(([other, value]) => [other.slice(start.length), value])));
  }
  return parts;
}

interface Voice {
  readonly vote: number;
  readonly personId: string;
  readonly value: string;
}

const voicePath = /^votes\.(\d+)\.record\.ballots\.(\d+)\.(?:personId|value)$/;

function voicesOf(values: Part): Voice[] {
  return [...values].flatMap(([path, personId]) => {
    const [, vote = '', place = ''] = voicePath.exec(path) ?? [];
    if (vote === '' || !path.endsWith('.personId')) return [];
    const value = values.get(`votes.${vote}.record.ballots.${place}.value`) ?? '';
    return [{ vote: Number(vote), personId, value }];
  });
}

function changedVoices(before: readonly Voice[], after: readonly Voice[]): ChangedField[] {
  const isOf = (voice: Voice) => (other: Voice) =>
    other.vote === voice.vote && other.personId === voice.personId;
  const gone = before.filter((voice) => !after.some(isOf(voice)));
  return [...after, ...gone].flatMap((voice) => {
    const old = before.find(isOf(voice))?.value ?? '';
    const fresh = after.find(isOf(voice))?.value ?? '';
    if (old === fresh) return [];
    return [{ kind: 'voice', vote: voice.vote, personId: voice.personId, before: old, after: fresh }];
  });
}
