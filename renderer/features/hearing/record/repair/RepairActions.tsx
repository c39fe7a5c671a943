import {
  ArrowDown,
  ArrowUp,
  Clock,
  CornerLeftUp,
  CornerRightDown,
  History,
  Merge,
  Split,
  Trash2,
  type LucideIcon,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { Button, IconButton, KeyHint } from '@renderer/ui';
import { repairKeys } from './repair-keys';
import styles from './RepairEditor.module.css';

export interface RepairCommands {
  readonly split: () => void;
  readonly join: () => void;
  readonly toMoment: () => void;
  readonly insert: () => void;
  readonly insertAfter: () => void;
  readonly moveUp: () => void;
  readonly moveDown: () => void;
  readonly remove: () => void;
  readonly history: () => void;
  readonly save: () => void;
}

interface RepairActionsProps {
  readonly commands: RepairCommands;
  readonly number: number;
  readonly last: number;
  /** Whether its time belongs elsewhere. */
  readonly isOutOfPlace: boolean;
}

/** What can be done with the whole entry, each with its key. */
export function RepairActions({ commands, number, last, isOutOfPlace }: RepairActionsProps): ReactNode {
  const { t } = useText();
  const icon = (
    Icon: LucideIcon,
    label: string,
    key: string | undefined,
    onPress: () => void,
    isDisabled = false,
  ) => (
    <IconButton
      icon={Icon}
      size="small"
      label={label}
      keyHint={key}
      isDisabled={isDisabled}
      onPress={onPress}
    />
  );
  return (
    <div className={styles.actions}>
      {icon(Split, t('flow.repair.split'), repairKeys.split, commands.split)}
      {icon(Merge, t('flow.repair.join'), repairKeys.join, commands.join, number === 1)}
      {icon(CornerLeftUp, t('entries.editor.insertBefore'), repairKeys.insert, commands.insert)}
      {icon(CornerRightDown, t('entries.editor.insertAfter'), undefined, commands.insertAfter)}
      {icon(ArrowUp, t('entries.editor.moveUp'), 'Alt+Shift+↑', commands.moveUp, number === 1)}
      {icon(ArrowDown, t('entries.editor.moveDown'), 'Alt+Shift+↓', commands.moveDown, number === last)}
      {icon(Clock, t('flow.repair.toMoment'), repairKeys.toMoment, commands.toMoment, !isOutOfPlace)}
      {icon(History, t('flow.repair.history'), repairKeys.history, commands.history)}
      {icon(Trash2, t('entries.editor.remove'), repairKeys.remove, commands.remove)}
      <span className={styles.hint}>{t('flow.repair.hint')}</span>
      <Button size="small" variant="primary" onPress={commands.save}>
        {t('flow.repair.save')}
      </Button>
      <KeyHint keys="Enter" />
    </div>
  );
}
