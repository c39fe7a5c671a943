import { SlidersHorizontal } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { Button, IconButton } from '@renderer/ui';
import { detailsCode, keyName } from './line-keys';

interface LineButtonsProps {
  readonly areDetailsOpen: boolean;
  readonly onDetails: () => void;
  readonly onRecord: () => void;
}

/** The buttons behind the field, which stay as they are while it is typed into. */
export const LineButtons = memo(function LineButtons({
  areDetailsOpen,
  onDetails,
  onRecord,
}: LineButtonsProps): ReactNode {
  const { t } = useText();
  return (
    <>
      <IconButton
        icon={SlidersHorizontal}
        label={t('line.details')}
        keyHint={keyName(detailsCode)}
        variant="outlined"
        aria-expanded={areDetailsOpen}
        onPress={onDetails}
      />
      <Button variant="primary" onPress={onRecord}>
        {t('line.record')}
      </Button>
    </>
  );
});
