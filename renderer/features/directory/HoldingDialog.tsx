import { useState, type ReactNode } from 'react';
import { useChangeDirectory, useDirectory } from '@renderer/api';
import { BodyField } from '@renderer/app/directory/BodyField';
import { LocalizedField } from '@renderer/app/inputs/LocalizedField';
import { useText } from '@renderer/app/text';
import { ComboBox } from '@renderer/ui';
import type { OfficeHolding } from '@shared/record/office';
import type { LocalizedText } from '@shared/record/primitives';
import { directoryIndex } from '@shared/rules/directory-lookup';
import { bodyName, isGap, localized } from '@shared/rules/names';
import { languages } from '@shared/texts/language';
import { FormDialog } from '@renderer/app/FormDialog';
import { PeriodFields } from './PeriodFields';

interface HoldingDialogProps {
  readonly personId: string;
  /** The holding to edit; null adds one. */
  readonly holding: OfficeHolding | null;
  readonly onClose: () => void;
}

/** An office that is not in the directory yet. */
interface NewOffice {
  readonly bodyId: string | null;
  readonly title: LocalizedText;
}

/** Adds or edits an office a person holds; an office that nobody has entered yet is entered on the way. */
export function HoldingDialog({ personId, holding, onClose }: HoldingDialogProps): ReactNode {
  const { t, language } = useText();
  const changeDirectory = useChangeDirectory();
  const [officeId, setOfficeId] = useState(holding?.officeId ?? null);
  const [newOffice, setNewOffice] = useState<NewOffice | null>(null);
  const [period, setPeriod] = useState({ from: holding?.from ?? null, to: holding?.to ?? null });
  const [isChecked, setIsChecked] = useState(false);

  async function save(): Promise<boolean> {
    setIsChecked(true);
    const chosen = newOffice === null ? officeId : await addOffice(newOffice);
    if (chosen === null) return false;
    setOfficeId(chosen);
    setNewOffice(null);
    await changeDirectory(
      holding === null
        ? { kind: 'holding.add', holding: { personId, officeId: chosen, ...period } }
        : { kind: 'holding.edit', holdingId: holding.id, set: { officeId: chosen, ...period } },
    );
    return true;
  }

  async function addOffice({ bodyId, title }: NewOffice): Promise<string | null> {
    if (bodyId === null || isUntitled(title)) return null;
    return changeDirectory({ kind: 'office.add', office: { bodyId, title } });
  }

  return (
    <FormDialog
      title={t(holding === null ? 'directory.officeDialog.titleAdd' : 'directory.officeDialog.titleEdit')}
      onClose={onClose}
      onSubmit={save}
    >
      {newOffice === null ? (
        <OfficeField
          value={officeId}
          onChange={setOfficeId}
          onCreate={(text) => setNewOffice({ bodyId: null, title: { [language]: text } })}
          problem={isChecked && officeId === null ? t('directory.officeDialog.problem.office') : undefined}
        />
      ) : (
        <NewOfficeFields value={newOffice} onChange={setNewOffice} isChecked={isChecked} />
      )}
      <PeriodFields from={period.from} to={period.to} onChange={setPeriod} />
    </FormDialog>
  );
}

interface OfficeFieldProps {
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  readonly onCreate: (text: string) => void;
  readonly problem: string | undefined;
}

function OfficeField(props: OfficeFieldProps): ReactNode {
  const { t, language } = useText();
  const { directory } = useDirectory();
  const index = directoryIndex(directory);
  return (
    <ComboBox
      {...props}
      label={t('directory.officeDialog.office')}
      description={t('directory.officeDialog.officeHint')}
      items={directory.offices.map((office) => {
        const body = index.body(office.bodyId);
        return {
          id: office.id,
          label: localized(office.title, language).text,
          secondary: body === undefined ? undefined : bodyName(body, language).text,
        };
      })}
      createLabel={(text) => t('directory.officeDialog.createOffice', { text })}
      noMatches={t('directory.officeDialog.noMatches')}
      isRequired
      autoFocus
    />
  );
}

interface NewOfficeFieldsProps {
  readonly value: NewOffice;
  readonly onChange: (office: NewOffice) => void;
  readonly isChecked: boolean;
}

function NewOfficeFields({ value, onChange, isChecked }: NewOfficeFieldsProps): ReactNode {
  const { t, language } = useText();
  return (
    <>
      <LocalizedField
        label={t('directory.officeDialog.officeTitle')}
        description={t('directory.officeDialog.officeTitleHint')}
        value={value.title}
        onCommit={(title) => onChange({ ...value, title })}
        original={language}
        problem={isChecked && isUntitled(value.title) ? t('directory.officeDialog.problem.title') : undefined}
        isRequired
      />
      <BodyField
        label={t('directory.officeDialog.body')}
        value={value.bodyId}
        onChange={(bodyId) => onChange({ ...value, bodyId })}
        problem={isChecked && value.bodyId === null ? t('directory.officeDialog.problem.body') : undefined}
        isRequired
        autoFocus
      />
    </>
  );
}

function isUntitled(title: LocalizedText): boolean {
  return languages.every((language) => isGap(title, language));
}
