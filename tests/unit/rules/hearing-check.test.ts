import { describe, expect, it } from 'vitest';
import { nextGapPlace } from '@renderer/features/hearing/check/next-gap-place';
import type { HearingStatus } from '@shared/record/hearing';
import type { Gap, GapCode, GapSection } from '@shared/rules/gaps';
import { hearingCheck } from '@shared/rules/hearing-check';

function gap(section: GapSection, code: GapCode, targetId: string | null = null): Gap {
  return { code, section, targetId, language: null, severity: 'missing', details: {} };
}

describe('hearingCheck', () => {
  it.each<[HearingStatus, string]>([
    ['planned', 'complete gaps complete later later later later later'],
    ['inSession', 'complete gaps complete complete complete complete complete later'],
    ['finishing', 'complete gaps complete complete complete complete complete complete'],
    ['approved', 'complete gaps complete complete complete complete complete complete'],
  ])('of a hearing that is %s', (status, states) => {
    const sections = hearingCheck({ status }, [gap('people', 'participantsMissing')]);
    expect(sections.map(({ state }) => state).join(' ')).toBe(states);
  });

  it('keeps the order of the work, and the gaps of a section together', () => {
    const gaps = [
      gap('papers', 'minutesNotMade'),
      gap('record', 'speakerMissing', 'a'),
      gap('record', 'answerUnlinked', 'b'),
    ];
    const found = hearingCheck({ status: 'planned' }, gaps).filter(({ state }) => state === 'gaps');
    expect(found.map(({ section, gaps: held }) => [section, held.map(({ code }) => code)])).toEqual([
      ['record', ['speakerMissing', 'answerUnlinked']],
      ['papers', ['minutesNotMade']],
    ]);
  });
});

describe('nextGapPlace', () => {
  const a = gap('record', 'speakerMissing', 'a');
  const b = gap('record', 'speakerMissing', 'b');
  const c = gap('votes', 'voteCountsMissing', 'c');

  it.each<[string, readonly Gap[], { gap: Gap; place: number } | null, number]>([
    ['begins at the first one', [a, b], null, 0],
    ['goes on behind the last one visited', [a, b, c], { gap: b, place: 1 }, 2],
    ['stays in its place when that one was filled', [a, c], { gap: b, place: 1 }, 1],
    ['begins anew behind the end', [a, b, c], { gap: c, place: 2 }, 0],
    ['begins anew when the last one was filled', [a, b], { gap: c, place: 2 }, 0],
    ['finds nothing where nothing is missing', [], { gap: a, place: 0 }, -1],
  ])('%s', (_what, gaps, last, place) => {
    expect(nextGapPlace(gaps, last)).toBe(place);
  });
});
