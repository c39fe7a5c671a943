import { CircleCheck, History, ListTodo, Redo2, Trash2, Undo2, Ellipsis, Projector } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useHearingShelf, type HearingChanger } from '@renderer/api';
import { navigate } from '@renderer/app/hash-location';
import { hearingPath, routePatterns } from '@renderer/app/routes';
import { useText } from '@renderer/app/text';
import { Button, ConfirmDialog, IconButton, MenuButton, toasts } from '@renderer/ui';
import type { HearingState } from '@shared/contract/hearing-methods';
import type { Directory } from '@shared/record/directory';
import type { Hearing } from '@shared/record/hearing';
import type { Settings } from '@shared/record/settings';
import { directoryIndex } from '@shared/rules/directory-lookup';
import type { CheckedSection } from '@shared/rules/hearing-check';
import { localized, personName } from '@shared/rules/names';
import { officeTitleAt } from '@shared/rules/office-on-date';
import { GapCount } from '../check/CheckPanel';
import styles from './HearingActions.module.css';
import { StatusActions } from './StatusActions';
import { useSecondScreen } from './use-second-screen';
import type { UndoSteps } from './use-undo';

export type HearingPanel = 'check' | 'history';

interface HearingActionsProps {
  readonly state: HearingState;
  readonly directory: Directory;
  readonly settings: Settings;
  readonly isReadingRoom: boolean;
  /** What the papers would show as gaps. */
  readonly gapCount: number;
  readonly check: readonly CheckedSection[];
  readonly panel: HearingPanel | null;
  readonly onPanel: (panel: HearingPanel) => void;
  readonly steps: UndoSteps;
  readonly changer: HearingChanger;
  readonly report: (problem: unknown) => void;
}

/** Everything that can be done with the whole hearing. */
export function HearingActions(props: HearingActionsProps): ReactNode {
  const {
    state,
    directory,
    settings,
    isReadingRoom,
    gapCount,
    check,
    panel,
    onPanel,
    steps,
    changer,
    report,
  } = props;
  const { hearing } = state;
  const { t } = useText();
  const openScreen = useSecondScreen();
  const [isRemoving, setIsRemoving] = useState(false);
  return (
    <div className={styles.actions} data-print="hide">
      {isReadingRoom ? null : (
        <div className={styles.steps}>
          <StatusActions
            hearing={hearing}
            gapCount={gapCount}
            suggestedApprover={presidingOf(hearing, directory)}
            suggestedStaff={settings.office.preparedBy}
            change={(change) => changer.change(change)}
            report={report}
          />
          <Button
            icon={check.some(({ state }) => state === 'gaps') ? ListTodo : CircleCheck}
            aria-pressed={panel === 'check'}
            onPress={() => onPanel('check')}
          >
            {t('hearing.gaps.button')} <GapCount sections={check} />
          </Button>
        </div>
      )}
      <div className={styles.tools}>
        {isReadingRoom ? null : (
          <>
            <IconButton
              icon={Undo2}
              label={t('hearing.undo.action')}
              keyHint="Ctrl+Z"
              isDisabled={!state.canUndo}
              onPress={() => void steps.undo()}
            />
            <IconButton
              icon={Redo2}
              label={t('hearing.redo.action')}
              keyHint="Ctrl+Shift+Z"
              isDisabled={!state.canRedo}
              onPress={() => void steps.redo()}
            />
          </>
        )}
        <IconButton
          icon={History}
          label={t('hearing.history.button')}
          isPressed={panel === 'history'}
          onPress={() => onPanel('history')}
        />
        {isReadingRoom ? null : (
          <MenuButton
            label={t('hearing.more')}
            icon={Ellipsis}
            isIconOnly
            variant="quiet"
            actions={[
              {
                id: 'screen',
                label: t('screen.open'),
                icon: Projector,
                onAction: () => void openScreen(hearing.id),
              },
              {
                id: 'remove',
                label: t('hearing.trash.action'),
                icon: Trash2,
                isDanger: true,
                onAction: () => setIsRemoving(true),
              },
            ]}
          />
        )}
      </div>
      {isRemoving ? (
        <RemoveDialog hearing={hearing} report={report} onClose={() => setIsRemoving(false)} />
      ) : null}
    </div>
  );
}

interface RemoveDialogProps {
  readonly hearing: Hearing;
  readonly report: (problem: unknown) => void;
  readonly onClose: () => void;
}

function RemoveDialog({ hearing, report, onClose }: RemoveDialogProps): ReactNode {
  const { t, language } = useText();
  const shelf = useHearingShelf();
  const title = localized(hearing.title, language).text || t('hearing.untitled');

  async function remove(): Promise<void> {
    try {
      await shelf.remove(hearing.id);
      navigate(routePatterns.hearings);
      toasts.show({
        text: t('hearings.trash.moved', { title }),
        action: { label: t('app.action.undo'), onAction: () => void restore() },
      });
    } catch (error) {
      onClose();
      report(error);
    }
  }

  async function restore(): Promise<void> {
    try {
      await shelf.restore(hearing.id);
      navigate(hearingPath(hearing.id));
    } catch (error) {
      report(error);
    }
  }

  return (
    <ConfirmDialog
      isOpen
      isDanger
      title={t('hearing.trash.question')}
      confirmLabel={t('hearing.trash.action')}
      cancelLabel={t('app.action.cancel')}
      onConfirm={() => void remove()}
      onCancel={onClose}
    >
      {t('hearing.trash.hint')}
    </ConfirmDialog>
  );
}

/** Who usually approves the record: the presiding officer, as the papers name the person. */
function presidingOf(hearing: Hearing, directory: Directory): string {
  const person =
    hearing.presidingId === null ? undefined : directoryIndex(directory).person(hearing.presidingId);
  if (person === undefined) return '';
  const office = officeTitleAt(hearing, directory, person.id, hearing.language).text;
  return [personName(person, hearing.language).text, office].filter((part) => part !== '').join(', ');
}
