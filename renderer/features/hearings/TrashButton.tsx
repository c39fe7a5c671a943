import { useState, type ReactNode } from 'react';
import { Trash2 } from 'lucide-react';
import { useTrashedHearings } from '@renderer/api';
import { useText } from '@renderer/app/text';
import { Button } from '@renderer/ui';
import { TrashDialog } from './TrashDialog';

/** The way to what was removed; nothing while nothing was. */
export function TrashButton(): ReactNode {
  const { t } = useText();
  const hearings = useTrashedHearings().data?.hearings ?? [];
  const [isOpen, setIsOpen] = useState(false);
  if (hearings.length === 0 && !isOpen) return null;
  return (
    <>
      <Button variant="quiet" icon={Trash2} onPress={() => setIsOpen(true)}>
        {t('hearings.trash.open', { count: hearings.length })}
      </Button>
      {isOpen ? <TrashDialog hearings={hearings} onClose={() => setIsOpen(false)} /> : null}
    </>
  );
}
