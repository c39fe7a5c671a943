import { useCallback, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { problemOf, useChangeHearing, useReadOnly } from '@renderer/api';
import { useReportProblem } from '@renderer/app/attempt';
import { navigate } from '@renderer/app/hash-location';
import { hearingPath } from '@renderer/app/routes';
import { useText } from '@renderer/app/text';
import { Page, Tabs } from '@renderer/ui';
import type { HearingState } from '@shared/contract/hearing-methods';
import type { InstructionState } from '@shared/contract/instruction-methods';
import type { Directory } from '@shared/record/directory';
import type { IsoDate } from '@shared/record/primitives';
import type { Settings } from '@shared/record/settings';
import { CheckPanel } from '../check/CheckPanel';
import { useCheck } from '../check/use-check';
import { useNextGap } from '../check/use-next-gap';
import { DecisionsSection } from '../decisions';
import { DocumentsSection } from '../documents/DocumentsSection';
import { HistoryPanel } from '../history/HistoryPanel';
import { useHearingGaps } from '../parts/use-hearing-gaps';
import { PreparationSection } from '../preparation/PreparationSection';
import { ReadingView } from '../reading';
import { RecordSection } from '../record';
import type { HearingSectionProps } from '../section-props';
import { HearingActions, type HearingPanel } from './HearingActions';
import styles from './HearingFrame.module.css';
import { HearingHeader } from './HearingHeader';
import { ConflictNotice, ForeignNotice, StatusNotice } from './Notices';
import { defaultSection, hearingSections, isHearingSection, type HearingSectionName } from './sections';
import { useForeignChanges } from './use-foreign-changes';
import { useHearingKeys } from './use-hearing-keys';
import { useUndo } from './use-undo';
import { useWatchedChanger } from './use-watched-changer';

const sectionViews: Readonly<Record<HearingSectionName, (props: HearingSectionProps) => ReactNode>> = {
  preparation: PreparationSection,
  record: RecordSection,
  decisions: DecisionsSection,
  documents: DocumentsSection,
  reading: ReadingView,
};

interface HearingFrameProps {
  readonly state: HearingState;
  readonly directory: Directory;
  readonly settings: Settings;
  readonly instructions: readonly InstructionState[];
  readonly section: string | undefined;
  readonly targetId: string | undefined;
}

/** Head, notices, tabs and panels around the sections of one hearing. */
export function HearingFrame({
  state,
  directory,
  settings,
  instructions,
  section,
  targetId,
}: HearingFrameProps): ReactNode {
  const { hearing, revision } = state;
  const { t } = useText();
  const isReadingRoom = useReadOnly();
  const [panel, setPanel] = useState<HearingPanel | null>(null);
  const report = useSectionReport(hearing.date);
  const foreign = useForeignChanges(hearing.id, revision, useChangeHearing(hearing.id));
  const { changer, waiting } = useWatchedChanger(foreign.changer);
  const steps = useUndo(hearing, directory, changer, report);
  const gaps = useHearingGaps(hearing, directory, instructions);
  const check = useCheck(hearing, gaps);
  const nextGap = useNextGap(hearing.id, instructions, check);
  const ownSection = isReadingRoom ? 'reading' : defaultSection(hearing.status);
  const current = isHearingSection(section) ? section : ownSection;
  const head = useSectionStart(current);
  /** The entry whose history is shown; null shows that of the whole hearing. */
  const [historyOf, setHistoryOf] = useState<string | null>(null);

  function togglePanel(wanted: HearingPanel): void {
    setHistoryOf(null);
    setPanel((open) => (open === wanted ? null : wanted));
  }

  function openHistory(entryId: string): void {
    setHistoryOf(entryId);
    setPanel('history');
  }

  useHearingKeys({
    openSection: (name) => navigate(hearingPath(hearing.id, name)),
    undo: () => void steps.undo(),
    redo: () => void steps.redo(),
    toggleCheck: () => togglePanel('check'),
    nextGap,
  });

  const sectionProps: HearingSectionProps = {
    hearing,
    revision,
    directory,
    settings,
    instructions,
    changer,
    readOnly: isReadingRoom || hearing.status === 'approved',
    targetId,
    openHistory,
    report,
  };

  return (
    <Page width="full">
      <div ref={head}>
        <HearingHeader
          hearing={hearing}
          directory={directory}
          actions={
            <HearingActions
              state={state}
              directory={directory}
              settings={settings}
              isReadingRoom={isReadingRoom}
              gapCount={gaps.length}
              check={check}
              panel={panel}
              onPanel={togglePanel}
              steps={steps}
              changer={changer}
              report={report}
            />
          }
        />
      </div>
      {waiting.length === 0 ? null : (
        <div className={styles.decision}>
          <ConflictNotice waiting={waiting} />
        </div>
      )}
      {foreign.isChanged && waiting.length === 0 ? (
        <ForeignNotice
          hearingId={hearing.id}
          revision={revision}
          onShow={() => {
            setHistoryOf(null);
            setPanel('history');
            foreign.dismiss();
          }}
          onDismiss={foreign.dismiss}
        />
      ) : null}
      <StatusNotice hearing={hearing} />
      <div className={styles.columns}>
        <div className={styles.section}>
          <Tabs
            label={t('hearing.sections')}
            value={current}
            isOpenedByEnter
            onChange={(name) => navigate(hearingPath(hearing.id, name))}
            tabs={hearingSections.map((name) => {
              const View = sectionViews[name];
              return {
                id: name,
                label: t(`hearing.section.${name}`),
                content: name === current ? <View {...sectionProps} /> : null,
              };
            })}
          />
        </div>
        {panel === 'check' ? (
          <CheckPanel
            hearingId={hearing.id}
            instructions={instructions}
            sections={check}
            onClose={() => setPanel(null)}
          />
        ) : null}
        {panel === 'history' ? (
          <HistoryPanel
            hearing={hearing}
            revision={revision}
            directory={directory}
            entryId={historyOf}
            onShowAll={() => setHistoryOf(null)}
            onClose={() => setPanel(null)}
          />
        ) : null}
      </div>
    </Page>
  );
}

/** A section begins at its beginning, however far down the one before it was read. */
function useSectionStart(section: HearingSectionName) {
  const head = useRef<HTMLDivElement>(null);
  const shown = useRef(section);
  // Before the effects of the section itself: the record begins at its newest row.
  useLayoutEffect(() => {
    if (shown.current !== section) head.current?.scrollIntoView({ block: 'nearest' });
    shown.current = section;
  }, [section]);
  return head;
}

/** A change that another window was faster than has its own notice; every other refusal is a message. */
function useSectionReport(day: IsoDate): (problem: unknown) => void {
  const report = useReportProblem(day);
  return useCallback(
    (problem: unknown) => {
      if (problemOf(problem).code !== 'record.changedElsewhere') report(problem);
    },
    [report],
  );
}
