import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { Button, joinClasses } from '@renderer/ui';
import type { LocalDateTime } from '@shared/record/primitives';
import { ballotValues, type BallotValue } from '@shared/record/vote';
import { useHearingNames } from '../parts/use-hearing-names';
import type { HearingSectionProps } from '../section-props';
import { voicesOf, votersOf, type Voter } from './vote-draft';
import { VoteProblem } from './VoteProblem';
import styles from './BallotTable.module.css';

interface BallotTableProps extends Pick<HearingSectionProps, 'hearing' | 'directory'> {
  readonly at: LocalDateTime | null;
  /** Where the subject is known, only exceptions are left to enter. */
  readonly autoFocus: boolean;
  readonly ballots: ReadonlyMap<string, BallotValue>;
  readonly onChange: (ballots: ReadonlyMap<string, BallotValue>) => void;
  readonly onAllFor: () => void;
  readonly problem: string | undefined;
}

/**
 * Votes by name. Up and down go from person to person, left and right or 1 to 7 set the vote, 0 takes it away. Whoever
 * the record says to be elsewhere can only be absent.
 */
export function BallotTable({
  hearing,
  directory,
  at,
  autoFocus,
  ballots,
  onChange,
  onAllFor,
  problem,
}: BallotTableProps): ReactNode {
  const { t } = useText();
  const names = useHearingNames(hearing, directory);
  const voters = votersOf(hearing, at);
  const isAnybodyPresent = voters.some(({ whereabouts }) => whereabouts === 'present');
  const voices = new Map(voicesOf(voters, ballots).map(({ personId, value }) => [personId, value]));
  const [current, setCurrent] = useState(0);
  const list = useRef<HTMLUListElement>(null);

  useEffect(() => {
    if (autoFocus) list.current?.querySelector<HTMLElement>('[role="radiogroup"]')?.focus();
  }, [autoFocus]);

  function setBallot({ personId, whereabouts }: Voter, value: BallotValue | null): void {
    if (whereabouts === 'absent' && value !== 'absent' && value !== null) return;
    const next = new Map(ballots);
    if (value === null) next.delete(personId);
    else next.set(personId, value);
    onChange(next);
  }

  function goTo(row: number): void {
    const place = Math.min(Math.max(row, 0), voters.length - 1);
    setCurrent(place);
    list.current?.querySelectorAll<HTMLElement>('[role="radiogroup"]')[place]?.focus();
  }

  function onKeyDown(event: KeyboardEvent, row: number, voter: Voter): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const digit = /^(?:Digit|Numpad)([0-7])$/.exec(event.code)?.[1];
    const value = voices.get(voter.personId) ?? null;
    const allowed = valuesOf(voter);
    if (event.key === 'ArrowDown') goTo(row + 1);
    else if (event.key === 'ArrowUp') goTo(row - 1);
    else if (event.key === 'ArrowRight') setBallot(voter, neighbour(allowed, value, 1));
    else if (event.key === 'ArrowLeft') setBallot(voter, neighbour(allowed, value, -1));
    else if (digit !== undefined)
      setBallot(voter, digit === '0' ? null : (ballotValues[Number(digit) - 1] ?? null));
    else return;
    event.preventDefault();
  }

  return (
    <section aria-label={t('decisions.vote.ballots')} className={styles.ballots}>
      <div className={styles.head}>
        <p className={styles.hint}>
          {voters.length === 0
            ? t('decisions.vote.noMembers')
            : isAnybodyPresent
              ? t('decisions.vote.ballotsHint')
              : t('decisions.vote.ballotsUnrecorded')}
        </p>
        {isAnybodyPresent ? (
          <Button size="small" onPress={onAllFor}>
            {t('decisions.vote.allFor')}
          </Button>
        ) : null}
      </div>
      <ul ref={list} className={styles.list}>
        {voters.map((voter, row) => (
          <li key={voter.personId} className={styles.row}>
            <div
              role="radiogroup"
              aria-label={names.person(voter.personId)}
              tabIndex={row === Math.min(current, voters.length - 1) ? 0 : -1}
              className={styles.group}
              onKeyDown={(event) => onKeyDown(event, row, voter)}
              onFocus={() => setCurrent(row)}
            >
              <span className={styles.name}>{names.person(voter.personId)}</span>
              {ballotValues.map((value) => {
                const isChosen = voices.get(voter.personId) === value;
                return (
                  <span
                    key={value}
                    role="radio"
                    aria-checked={isChosen}
                    aria-disabled={!valuesOf(voter).includes(value)}
                    className={joinClasses(styles.value, isChosen && styles[value])}
                    onClick={() => setBallot(voter, value)}
                  >
                    {t(`record.ballot.${value}`)}
                  </span>
                );
              })}
            </div>
          </li>
        ))}
      </ul>
      <VoteProblem problem={problem} />
    </section>
  );
}

const onlyAbsent: readonly BallotValue[] = ['absent'];

function valuesOf({ whereabouts }: Voter): readonly BallotValue[] {
  return whereabouts === 'absent' ? onlyAbsent : ballotValues;
}

/** The value beside one, in the order of the columns. */
function neighbour(
  values: readonly BallotValue[],
  value: BallotValue | null,
  step: 1 | -1,
): BallotValue | null {
  const place = value === null ? (step === 1 ? -1 : values.length) : values.indexOf(value);
  return values[Math.min(Math.max(place + step, 0), values.length - 1)] ?? null;
}
