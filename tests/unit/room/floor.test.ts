import { describe, expect, it } from 'vitest';
import type { Hearing } from '@shared/record/hearing';
import { grantedSeconds, openTurn, secondsLeft, timePhase, type TimePhase } from '@shared/rules/room/floor';
import { momentAfter, momentOfTime, secondsBetween, sittingSeconds } from '@shared/rules/room/moments';
import { speakingTimes } from '@shared/rules/room/speaking-time';
import { aHearing, anItem, at } from '../rules/support/records';
import { aTurn, from } from './sitting';

const lunch = { id: 'lunch', ...from('12:00', '13:00'), note: '' };

describe('a stretch of the sitting', () => {
  it.each<[string, Partial<Hearing>, [string, string | null], string, number]>([
    ['without a break', {}, ['10:00', '10:10'], '18:00', 10],
    ['that still lasts', {}, ['10:00', null], '10:07', 7],
    ['with a break in it', { breaks: [lunch] }, ['11:50', '13:10'], '18:00', 20],
    ['that begins in a break', { breaks: [lunch] }, ['12:30', '13:10'], '18:00', 10],
    ['that ends in a break', { breaks: [lunch] }, ['11:50', '12:30'], '18:00', 10],
    ['all in a break', { breaks: [lunch] }, ['12:10', '12:50'], '18:00', 0],
    ['in a break that goes on', { breaks: [{ ...lunch, end: null }] }, ['11:50', null], '12:40', 10],
    [
      'with two breaks that overlap',
      { breaks: [lunch, { ...lunch, id: 'longer', ...from('12:30', '13:30') }] },
      ['11:00', '14:00'],
      '18:00',
      90,
    ],
    ['that nobody ended before the sitting did', { actualEnd: at('11:00') }, ['10:30', null], '18:00', 30],
    ['of the future', {}, ['10:30', null], '10:00', 0],
  ])('is counted %s', (_what, more, [start, end], clock, minutes) => {
    expect(sittingSeconds(aHearing(more), from(start, end), at(clock))).toBe(minutes * 60);
  });

  it('goes over midnight', () => {
    expect(secondsBetween('2026-01-16T23:59:30', '2026-01-17T00:00:15')).toBe(45);
    expect(momentAfter('2026-01-16T23:59:30', 45)).toBe('2026-01-17T00:00:15');
    expect(momentAfter('2026-03-01T00:00:00', -1)).toBe('2026-02-28T23:59:59');
  });

  it.each<[string, Partial<Hearing>, string, string, string]>([
    ['of the day', { actualStart: at('10:00') }, '10:40', at('11:00'), at('10:40')],
    ['before the start', { actualStart: at('10:00') }, '09:50', at('11:00'), at('09:50')],
    ['after midnight', { actualStart: at('20:00') }, '00:30', '2026-01-17T01:00:00', '2026-01-17T00:30:00'],
    ['of the evening before', { actualStart: at('20:00') }, '23:30', '2026-01-17T01:00:00', at('23:30')],
    [
      'of a sitting written down days later',
      { actualStart: at('10:00'), actualEnd: at('12:00') },
      '09:50',
      '2026-01-20T09:00:00',
      at('09:50'),
    ],
  ])('knows which moment a time means: %s', (_what, more, time, clock, expected) => {
    expect(momentOfTime(aHearing(more), time, clock)).toBe(expected);
  });
});

describe('the floor', () => {
  const speaking = aTurn('asanov', from('11:58'), { limitSeconds: 300 });

  it.each<[string, Partial<Hearing>, string, number]>([
    ['while somebody speaks', {}, '11:59', 240],
    ['beyond the limit', {}, '12:04', -60],
    ['stands still in a break', { breaks: [{ ...lunch, end: null }] }, '12:40', 180],
    ['goes on after the break', { breaks: [lunch] }, '13:01', 120],
  ])('counts down %s', (_what, more, clock, expected) => {
    const hearing = aHearing({ turns: [speaking], ...more });
    expect(openTurn(hearing)).toEqual(speaking);
    expect(secondsLeft(hearing, speaking, at(clock))).toBe(expected);
  });

  it('has no countdown without a limit, and nobody once the turn has ended', () => {
    const turns = [aTurn('asanov', from('10:00', '10:01'))];
    expect(openTurn(aHearing({ turns }))).toBeNull();
    expect(secondsLeft(aHearing(), aTurn('asanov', from('10:00')), at('10:05'))).toBeNull();
  });

  it.each<[number | null, TimePhase]>([
    [null, 'unlimited'],
    [31, 'enough'],
    [30, 'ending'],
    [1, 'ending'],
    [0, 'over'],
    [-5, 'over'],
  ])('with %s seconds left is in the phase %s', (left, phase) => {
    expect(timePhase(left)).toBe(phase);
  });

  it('grants a rapporteur the time of a report once, everybody else that of a speech', () => {
    const item = anItem('item-1', { rapporteurIds: ['minister'], considered: [from('10:00')] });
    const minutes = { speakingMinutes: { report: 15, speech: 3 } };
    const hearing = aHearing({ agenda: [item] });
    expect(grantedSeconds(hearing, minutes, 'minister')).toBe(900);
    expect(grantedSeconds(hearing, minutes, 'asanov')).toBe(180);
    const turns = [aTurn('minister', from('10:00', '10:15'), { itemId: 'item-1' })];
    expect(grantedSeconds({ ...hearing, turns }, minutes, 'minister')).toBe(180);
    expect(grantedSeconds(aHearing(), minutes, 'minister')).toBe(180);
    expect(
      grantedSeconds(hearing, { speakingMinutes: { report: null, speech: null } }, 'minister'),
    ).toBeNull();
  });
});

describe('speaking time', () => {
  it('adds up the turns of each person without breaks, the longest first', () => {
    const hearing = aHearing({
      breaks: [lunch],
      turns: [
        aTurn('asanov', from('11:00', '11:05')),
        aTurn('bekova', from('11:05', '11:20')),
        aTurn('asanov', from('11:55', '13:04')),
        aTurn('minister', from('13:10')),
      ],
    });
    expect(speakingTimes(hearing, at('13:12'))).toEqual([
      { personId: 'bekova', turns: 1, seconds: 900 },
      { personId: 'asanov', turns: 2, seconds: 5 * 60 + 9 * 60 },
      { personId: 'minister', turns: 1, seconds: 120 },
    ]);
  });
});
