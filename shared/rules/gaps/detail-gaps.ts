import { directoryIndex } from '../directory-lookup';
import { isBlank, localized } from '../names';
import { membersOn } from '../office-on-date';
import { listStrengthOf } from '../quorum';
import { type Gap, type GapInput, gapsOf, missingLanguages } from './gap';

const gap = gapsOf('preparation');

/** Number, title, place, times, and who presides. */
export function detailGaps(input: GapInput): Gap[] {
  const { hearing, languages } = input;
  const found: Gap[] = [];
  if (isBlank(hearing.number ?? '')) found.push(gap('numberMissing'));
  found.push(...missingLanguages(hearing.title, languages, (language) => gap('titleMissing', { language })));
  found.push(...placeGaps(input), ...timeGaps(input));
  if (hearing.presidingId === null) found.push(gap('presidingMissing'));
  if (hearing.secretaryId === null) found.push(gap('secretaryMissing'));
  return [...found, ...listStrengthGaps(input)];
}

function placeGaps({ hearing, languages }: GapInput): Gap[] {
  if (localized(hearing.place, hearing.language).language === null) return [gap('placeMissing')];
  return missingLanguages(hearing.place, languages, (language) => gap('placeTextMissing', { language }));
}

/** Before the sitting nobody can know when it starts, and during it when it ends. */
function timeGaps({ hearing: { status, actualStart, actualEnd } }: GapInput): Gap[] {
  const found: Gap[] = [];
  if (status !== 'planned' && actualStart === null) found.push(gap('startMissing'));
  if (status !== 'planned' && status !== 'inSession' && actualEnd === null) found.push(gap('endMissing'));
  return found;
}

/** The memberships in a directory may be incomplete, so a strength counted from them is asked about. */
function listStrengthGaps({ hearing, directory }: GapInput): Gap[] {
  const strength = listStrengthOf(hearing, directory);
  if (strength === null) return [gap('listStrengthUnknown')];
  if (hearing.listStrength !== null) return [];
  const index = directoryIndex(directory);
  const counted = [hearing.bodyId, ...hearing.jointBodyIds].some(
    (bodyId) =>
      (index.body(bodyId)?.listStrength ?? null) === null &&
      membersOn(directory, bodyId, hearing.date).length > 0,
  );
  return counted ? [gap('listStrengthCounted', { severity: 'warning', details: { count: strength } })] : [];
}
