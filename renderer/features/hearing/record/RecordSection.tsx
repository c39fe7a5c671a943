import { MessagesSquare } from 'lucide-react';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { inTurn } from '@renderer/api';
import { useText } from '@renderer/app/text';
import { useSteady } from '@renderer/app/use-steady';
import { EmptyState, toasts } from '@renderer/ui';
import { openQuestions } from '@shared/rules/open-questions';
import { focusField } from '../frame/focus-field';
import { fieldId } from '../frame/gap-fields';
import { useHearingNames } from '../parts/use-hearing-names';
import type { HearingSectionProps } from '../section-props';
import { AgendaRail } from './AgendaRail';
import { ClassifyBar } from './classify/ClassifyBar';
import { EntryList } from './EntryList';
import { everyEntry, filteredEntries } from './entry-filter';
import { FilterBar } from './FilterBar';
import { recordFlow } from './flow/record-flow';
import { Line } from './line/Line';
import { LinesElsewhere } from './LinesElsewhere';
import { useLineChoices } from './line/line-choices';
import { QuestionsPanel } from './questions/QuestionsPanel';
import { useQuestionKeys } from './questions/use-question-keys';
import { BegunNotice } from './repair/BegunNotice';
import { useBegunEdits } from './repair/use-begun-edits';
import { useRepair } from './repair/use-repair';
import { Room } from './room/Room';
import { useCalledItem } from './room/use-called-item';
import { useEntryActions } from './use-entry-actions';
import { useEscapeToLine } from './use-escape-to-line';
import { useDockOverEnd } from './use-dock-over-end';
import { useRecordKeys } from './use-record-keys';
import styles from './RecordSection.module.css';

/** The record of a hearing: agenda at the left, the flow of the sitting, open questions and the next entry below. */
export function RecordSection(props: HearingSectionProps): ReactNode {
  const { hearing, directory, instructions, settings, changer, report, readOnly, targetId, openHistory } =
    props;
  const { t } = useText();
  const names = useHearingNames(hearing, directory);
  const line = useLineChoices(hearing);
  const actions = useEntryActions(props);
  const begun = useBegunEdits(hearing);
  const [filter, setFilter] = useState(everyEntry);
  const field = useRef<HTMLTextAreaElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const entries = useMemo(() => filteredEntries(hearing, filter), [hearing, filter]);
  const rows = useMemo(
    () =>
      recordFlow(
        hearing,
        instructions.map(({ instruction }) => instruction),
        entries,
      ),
    [hearing, instructions, entries],
  );
  const entryIds = useMemo(() => entries.map(({ id }) => id), [entries]);
  const repair = useRepair(entryIds, targetId ?? null, () => field.current?.focus());

  const [shownTarget, setShownTarget] = useState(targetId);
  if (targetId !== shownTarget) {
    setShownTarget(targetId);
    repair.activate(targetId ?? null);
    setFilter(everyEntry);
  }

  useEffect(() => {
    if (targetId !== undefined) focusField([fieldId(targetId)]);
    else if (!readOnly) {
      field.current?.focus({ preventScroll: true });
      end.current?.scrollIntoView({ block: 'end' });
    }
  }, [targetId, readOnly]);

  useEffect(() => {
    // What was just saved stays in sight above the line.
    if (document.activeElement === field.current) end.current?.scrollIntoView({ block: 'end' });
  }, [rows.length]);
  const dock = useDockOverEnd(end, field);

  const insertBefore = useSteady((entryId: string | null): void => {
    repair.close();
    line.choose({ insertBeforeId: entryId });
    field.current?.focus();
  });

  const answer = useSteady((questionId: string): void => {
    repair.close();
    const question = hearing.entries.find(({ id }) => id === questionId);
    if (question !== undefined) line.choose({ answersId: questionId, itemId: question.itemId });
    field.current?.focus();
  });

  const chooseItem = useSteady((itemId: string | null): void => {
    line.choose({ itemId, answersId: null });
    if (readOnly) {
      const first = hearing.entries.find((entry) => entry.itemId === itemId);
      if (first) repair.focusRow(first.id);
    } else field.current?.focus();
  });

  function answerPlace(place: number): void {
    const question = openQuestions(hearing, line.itemId)[place - 1]?.question;
    if (question === undefined) toasts.show({ text: t('flow.questions.missing', { place }) });
    else answer(question.id);
  }

  /** Before the fields of the line, because a closed list opens with Alt+↑ as well. */
  function onLineKeyDownCapture(event: KeyboardEvent): void {
    const isAltAlone = event.altKey && !event.shiftKey && !event.ctrlKey && !event.metaKey;
    if (event.code !== 'ArrowUp' || !isAltAlone) return;
    event.preventDefault();
    event.stopPropagation();
    // The last entry may be on its way.
    void inTurn(hearing.id, repair.openLast, 'breath');
  }

  /** What is typed behind the call belongs to the item that is called, also before the record has it. */
  const followCall = useSteady((itemId: string): void => {
    if (line.isUntouched) line.choose({ itemId });
  });
  useCalledItem(hearing, line.isUntouched, (itemId) => line.choose({ itemId }));
  useEscapeToLine(field);
  useQuestionKeys(readOnly ? null : answerPlace);
  useRecordKeys({ hearing, currentItemId: line.itemId, isEnabled: !readOnly, onItem: chooseItem });

  return (
    <div className={styles.place}>
      <div className={styles.record}>
        <Room {...props} onCall={followCall} />
        <aside className={styles.side}>
          <AgendaRail {...props} current={line.itemId} onChoose={chooseItem} />
        </aside>
        <div className={styles.main}>
          {readOnly ? null : (
            <ClassifyBar hearing={hearing} directory={directory} changer={changer} report={report} />
          )}
          {hearing.entries.length === 0 ? null : (
            <FilterBar
              hearing={hearing}
              names={names}
              filter={filter}
              onChange={setFilter}
              found={entries.length}
            />
          )}
          {entries.length === 0 ? (
            <EmptyState
              icon={MessagesSquare}
              title={hearing.entries.length === 0 ? t('entries.empty.title') : t('entries.empty.filtered')}
            >
              {hearing.entries.length === 0 && !readOnly ? t('entries.empty.hint') : undefined}
            </EmptyState>
          ) : null}
          {rows.length === 0 ? null : (
            <EntryList
              hearing={hearing}
              directory={directory}
              readOnly={readOnly}
              rows={rows}
              names={names}
              actions={actions}
              begun={begun}
              activeId={repair.activeId}
              onActivate={repair.activate}
              editedId={repair.editedId}
              onEdit={repair.open}
              onStep={repair.step}
              onInsertBefore={insertBefore}
              onAnswer={answer}
              onHistory={openHistory}
              onFocusRow={repair.focusRow}
              onLeave={repair.leave}
            />
          )}
          <div ref={end} className={styles.end} />
          {readOnly ? null : (
            <div ref={dock} className={styles.dock} onKeyDownCapture={onLineKeyDownCapture} data-record-line>
              <LinesElsewhere hearing={hearing} />
              <BegunNotice hearing={hearing} begun={begun} editedId={repair.editedId} onOpen={repair.open} />
              <QuestionsPanel
                hearing={hearing}
                names={names}
                itemId={line.itemId}
                chosenId={line.questionId}
                onChoose={answer}
              />
              <Line
                hearing={hearing}
                directory={directory}
                settings={settings}
                changer={changer}
                report={report}
                names={names}
                fieldRef={field}
              />
            </div>
          )}
        </div>
      </div>
    </div>
  );
}
