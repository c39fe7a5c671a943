import type { ReactNode } from 'react';
import { usePacket } from '@renderer/api';
import type { InstructionState } from '@shared/contract/instruction-methods';
import type { Gap } from '@shared/rules/gaps';
import type { Paper } from '../papers';
import { PacketForm } from './PacketForm';
import { PacketProgress } from './PacketProgress';

interface PacketDialogProps {
  readonly hearingId: string;
  readonly papers: readonly Paper[];
  readonly gaps: readonly Gap[];
  readonly instructions: readonly InstructionState[];
  readonly report: (problem: unknown) => void;
  readonly onClose: () => void;
}

/** All papers of a hearing in one go: what is wanted, then how far it is. A packet goes on when the dialog is closed. */
export function PacketDialog({ hearingId, report, onClose, ...choice }: PacketDialogProps): ReactNode {
  const packet = usePacket(hearingId);
  if (packet.state !== null) {
    return <PacketProgress packet={packet} state={packet.state} report={report} onClose={onClose} />;
  }
  return (
    <PacketForm
      {...choice}
      hearingId={hearingId}
      onStart={(input) => packet.start(input).catch(report)}
      onClose={onClose}
    />
  );
}
