import { CirclePlay, CircleStop, LockOpen, Stamp, type LucideIcon } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { navigate } from '@renderer/app/hash-location';
import { hearingPath } from '@renderer/app/routes';
import { useText } from '@renderer/app/text';
import { Button, toasts } from '@renderer/ui';
import type { Hearing, HearingStatus } from '@shared/record/hearing';
import type { HearingChange } from '@shared/record/hearing-change';
import { ApproveDialog } from './ApproveDialog';
import { ReopenDialog } from './ReopenDialog';
import { SittingTimeDialog } from './SittingTimeDialog';

type StatusStep = 'start' | 'finish' | 'resume' | 'approve' | 'reopen';

const steps: Readonly<Record<HearingStatus, readonly StatusStep[]>> = {
  planned: ['start'],
  inSession: ['finish'],
  finishing: ['resume', 'approve'],
  approved: ['reopen'],
  reopened: ['approve'],
};

const icons: Readonly<Record<StatusStep, LucideIcon>> = {
  start: CirclePlay,
  finish: CircleStop,
  resume: CirclePlay,
  approve: Stamp,
  reopen: LockOpen,
};

const doneTexts = {
  start: 'hearing.status.started',
  finish: 'hearing.status.finished',
  resume: 'hearing.status.resumed',
  approve: 'hearing.status.approved',
  reopen: 'hearing.status.reopened',
} as const;

interface StatusActionsProps {
  readonly hearing: Hearing;
  readonly gapCount: number;
  /** Who usually approves, as a suggestion. */
  readonly suggestedApprover: string;
  readonly suggestedStaff: string;
  readonly change: (change: HearingChange) => Promise<string | null>;
  readonly report: (problem: unknown) => void;
}

/** The next steps of the status, each with the few facts it needs. */
export function StatusActions({
  hearing,
  gapCount,
  suggestedApprover,
  suggestedStaff,
  change,
  report,
}: StatusActionsProps): ReactNode {
  const { t } = useText();
  const [open, setOpen] = useState<StatusStep | null>(null);
  const [isPending, setIsPending] = useState(false);

  async function take(step: StatusStep, wanted: HearingChange): Promise<void> {
    setIsPending(true);
    try {
      await change(wanted);
      setOpen(null);
      toasts.show({ text: t(doneTexts[step]), tone: 'success' });
      // With the sitting begins the work on its record.
      if (step === 'start' || step === 'resume') navigate(hearingPath(hearing.id, 'record'));
    } catch (error) {
      report(error);
    } finally {
      setIsPending(false);
    }
  }

  const available = steps[hearing.status];
  const dialog = { onClose: () => setOpen(null), isPending };
  return (
    <>
      {available.map((step) => (
        <Button
          key={step}
          icon={icons[step]}
          variant={step === available.at(-1) && step !== 'reopen' ? 'primary' : 'secondary'}
          onPress={() => {
            if (step === 'resume') void take('resume', { kind: 'status.resume' });
            else setOpen(step);
          }}
        >
          {t(`hearing.status.${step}`)}
        </Button>
      ))}
      {open === 'start' || open === 'finish' ? (
        <SittingTimeDialog
          {...dialog}
          hearing={hearing}
          step={open}
          onSubmit={(at) => void take(open, { kind: `status.${open}`, at })}
        />
      ) : null}
      {open === 'approve' ? (
        <ApproveDialog
          {...dialog}
          gapCount={gapCount}
          suggested={suggestedApprover}
          onSubmit={(by) => void take('approve', { kind: 'status.approve', by })}
        />
      ) : null}
      {open === 'reopen' ? (
        <ReopenDialog
          {...dialog}
          suggested={suggestedStaff}
          onSubmit={(by, reason) => void take('reopen', { kind: 'status.reopen', by, reason })}
        />
      ) : null}
    </>
  );
}
