import type { KeyboardEvent, ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { Badge, StatusPill, type StatusTone } from '@renderer/ui';
import type { InstructionState } from '@shared/contract/instruction-methods';
import type { CheckedSection, CheckState } from '@shared/rules/hearing-check';
import { SidePanel } from '../frame/SidePanel';
import styles from './CheckPanel.module.css';
import { GapLine } from './GapLine';

interface CheckPanelProps {
  readonly hearingId: string;
  readonly instructions: readonly InstructionState[];
  readonly sections: readonly CheckedSection[];
  readonly onClose: () => void;
}

/** Every part of the work with what it lacks, in the order a secretary works; the arrow keys go from gap to gap. */
export function CheckPanel({ hearingId, instructions, sections, onClose }: CheckPanelProps): ReactNode {
  const { t } = useText();
  const complete = sections.filter(({ state }) => state === 'complete').length;
  const hasGaps = sections.some(({ state }) => state === 'gaps');
  return (
    <SidePanel
      title={t('hearing.gaps.title')}
      hint={
        hasGaps
          ? t('hearing.gaps.hint', { sections: complete, all: sections.length })
          : t('hearing.gaps.allComplete')
      }
      onClose={onClose}
    >
      <div onKeyDown={moveBetweenGaps}>
        {sections.map(({ section, state, gaps }) => (
          <section key={section} className={styles.section} aria-label={t(`hearing.gaps.section.${section}`)}>
            <h3 className={styles.title}>
              {t(`hearing.gaps.section.${section}`)}
              <StatusPill tone={tones[state]}>
                {t(`hearing.gaps.state.${state}`, { count: gaps.length })}
              </StatusPill>
            </h3>
            {gaps.length === 0 ? null : (
              <ul>
                {gaps.map((gap, index) => (
                  <GapLine key={index} hearingId={hearingId} instructions={instructions} gap={gap} />
                ))}
              </ul>
            )}
          </section>
        ))}
      </div>
    </SidePanel>
  );
}

/** The number of gaps, for the button that opens the panel. */
export function GapCount({ sections }: Pick<CheckPanelProps, 'sections'>): ReactNode {
  const count = sections.reduce((sum, { gaps }) => sum + gaps.length, 0);
  return count === 0 ? null : <Badge tone="warning">{count}</Badge>;
}

const tones: Readonly<Record<CheckState, StatusTone>> = {
  complete: 'success',
  gaps: 'warning',
  later: 'neutral',
};

function moveBetweenGaps(event: KeyboardEvent<HTMLElement>): void {
  const step = event.code === 'ArrowDown' ? 1 : event.code === 'ArrowUp' ? -1 : 0;
  if (step === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
  const links = [...event.currentTarget.querySelectorAll('a')];
  const place = links.findIndex((link) => link === document.activeElement);
  const next = links[place + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
