import { useState, type ReactNode } from 'react';
import { useChangeDirectory } from '@renderer/api';
import { LocalizedField } from '@renderer/app/inputs/LocalizedField';
import { useText } from '@renderer/app/text';
import type { Office } from '@shared/record/office';
import { isGap } from '@shared/rules/names';
import { languages } from '@shared/texts/language';
import { FormDialog } from '@renderer/app/FormDialog';

interface OfficeDialogProps {
  readonly bodyId: string;
  /** The office to rename; null adds one. */
  readonly office: Office | null;
  readonly onClose: () => void;
}

/** Adds an office to a body or changes its title. */
export function OfficeDialog({ bodyId, office, onClose }: OfficeDialogProps): ReactNode {
  const { t } = useText();
  const changeDirectory = useChangeDirectory();
  const [title, setTitle] = useState(office?.title ?? {});
  const [isChecked, setIsChecked] = useState(false);
  const isUntitled = languages.every((language) => isGap(title, language));

  async function save(): Promise<boolean> {
    setIsChecked(true);
    if (isUntitled) return false;
    await changeDirectory(
      office === null
        ? { kind: 'office.add', office: { bodyId, title } }
        : { kind: 'office.edit', officeId: office.id, set: { title } },
    );
    return true;
  }

  return (
    <FormDialog
      title={t(office === null ? 'directory.officeDialog.titleAdd' : 'directory.officeDialog.titleEdit')}
      onClose={onClose}
      onSubmit={save}
    >
      <LocalizedField
        label={t('directory.officeDialog.officeTitle')}
        description={t('directory.officeDialog.officeTitleHint')}
        value={title}
        onCommit={setTitle}
        problem={isChecked && isUntitled ? t('directory.officeDialog.problem.title') : undefined}
        isRequired
        autoFocus
      />
    </FormDialog>
  );
}
