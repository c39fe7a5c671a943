import type { ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { Badge, Button, joinClasses } from '@renderer/ui';
import type { HearingNames } from '../../parts/hearing-names';
import { readingChips } from './reading-chips';
import type { Line } from './use-line';
import styles from './Line.module.css';

interface ReadingLineProps {
  readonly id: string;
  readonly line: Line;
  readonly names: HearingNames;
  /** Somebody wanted to record the line, and it is incomplete. */
  readonly isRefused: boolean;
  readonly onKeep: () => void;
}

/** How the line is read, while it is typed; what is missing; and, behind an empty line, what the last one became. */
export function ReadingLine({ id, line, names, isRefused, onKeep }: ReadingLineProps): ReactNode {
  const { t, language } = useText();
  const { reading, done } = line;
  const chips = readingChips(reading, {
    hearing: line.context.hearing,
    names,
    t,
    language,
    insertBeforeId: line.draft.insertBeforeId,
    now: line.context.at ?? line.context.now,
  });
  const { problem } = reading;
  return (
    <div id={id} aria-label={t('line.read.label')} className={styles.reading} role="group">
      {chips.map((chip, place) => (
        <Badge key={place} tone={place === 0 && problem === null ? 'accent' : 'neutral'}>
          {chip}
        </Badge>
      ))}
      {problem === null ? null : (
        <span className={joinClasses(styles.problem, isRefused && styles.refused)} role="status">
          {t(`line.problem.${problem}`)} {isRefused ? t('line.problem.keep') : null}
        </span>
      )}
      {problem !== null && isRefused ? (
        <Button size="small" variant="quiet" onPress={onKeep}>
          {t('line.keepAsTyped')}
        </Button>
      ) : null}
      {reading.kind === 'empty' && done !== null && done !== 'empty' ? (
        <span className={styles.done} role="status">
          {t(`line.done.${done}`)}
        </span>
      ) : null}
    </div>
  );
}
