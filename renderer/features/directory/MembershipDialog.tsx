import { useState, type ReactNode } from 'react';
import { useChangeDirectory } from '@renderer/api';
import { BodyField } from '@renderer/app/directory/BodyField';
import { PersonField } from '@renderer/app/directory/PersonField';
import { useText } from '@renderer/app/text';
import { capitalized } from '@renderer/app/words';
import { Select } from '@renderer/ui';
import { membershipRoles, type Membership } from '@shared/record/office';
import { FormDialog } from '@renderer/app/FormDialog';
import { PeriodFields } from './PeriodFields';

interface MembershipDialogProps {
  /** Given on a person's page: the body is chosen. */
  readonly personId: string | null;
  /** Given on a body's page: the person is chosen. */
  readonly bodyId: string | null;
  /** The membership to edit; null adds one. */
  readonly membership: Membership | null;
  readonly onClose: () => void;
}

/** Adds or edits a membership: who, of what, in which role, from when to when. */
export function MembershipDialog({
  personId,
  bodyId,
  membership,
  onClose,
}: MembershipDialogProps): ReactNode {
  const { t } = useText();
  const changeDirectory = useChangeDirectory();
  const [draft, setDraft] = useState({
    personId: membership?.personId ?? personId,
    bodyId: membership?.bodyId ?? bodyId,
    role: membership?.role ?? ('member' as const),
    from: membership?.from ?? null,
    to: membership?.to ?? null,
  });
  const [isChecked, setIsChecked] = useState(false);

  async function save(): Promise<boolean> {
    setIsChecked(true);
    const { personId: person, bodyId: body, ...rest } = draft;
    if (person === null || body === null) return false;
    const whole = { personId: person, bodyId: body, ...rest };
    await changeDirectory(
      membership === null
        ? { kind: 'membership.add', membership: whole }
        : { kind: 'membership.edit', membershipId: membership.id, set: whole },
    );
    return true;
  }

  return (
    <FormDialog
      title={t(
        membership === null ? 'directory.membershipDialog.titleAdd' : 'directory.membershipDialog.titleEdit',
      )}
      onClose={onClose}
      onSubmit={save}
    >
      {personId === null ? (
        <PersonField
          label={t('directory.membershipDialog.person')}
          value={draft.personId}
          onChange={(value) => setDraft({ ...draft, personId: value })}
          problem={
            isChecked && draft.personId === null ? t('directory.membershipDialog.problem.person') : undefined
          }
          isRequired
          autoFocus
        />
      ) : (
        <BodyField
          label={t('directory.membershipDialog.body')}
          value={draft.bodyId}
          onChange={(value) => setDraft({ ...draft, bodyId: value })}
          problem={
            isChecked && draft.bodyId === null ? t('directory.membershipDialog.problem.body') : undefined
          }
          isRequired
          autoFocus
        />
      )}
      <Select
        label={t('directory.membershipDialog.role')}
        value={draft.role}
        onChange={(role) => setDraft({ ...draft, role })}
        options={membershipRoles.map((value) => ({
          value,
          label: capitalized(t(`record.membershipRole.${value}`)),
        }))}
        placeholder={t('app.notChosen')}
      />
      <PeriodFields
        from={draft.from}
        to={draft.to}
        onChange={(period) => setDraft({ ...draft, ...period })}
      />
    </FormDialog>
  );
}
