import type { ReactNode } from 'react';
import { useDirectory } from '@renderer/api';
import { findBodies } from '@renderer/app/directory/BodyField';
import { useText } from '@renderer/app/text';
import { TagField } from '@renderer/ui';
import { useBodyItems } from '../../preparation/body-items';

interface BodiesFieldProps {
  readonly label: string;
  readonly value: readonly string[];
  readonly onChange: (bodyIds: readonly string[]) => void;
  readonly isReadOnly: boolean;
}

/** Several bodies of the directory. */
export function BodiesField(props: BodiesFieldProps): ReactNode {
  const { t } = useText();
  const { directory } = useDirectory();
  return (
    <TagField
      {...props}
      items={useBodyItems(directory)}
      search={(items, typed) => {
        const found = new Set(findBodies(directory, typed).map(({ id }) => id));
        return items.filter(({ id }) => found.has(id));
      }}
      noMatches={t('directory.bodies.nothingFound')}
      placeholder={t('decisions.instruction.chooseBody')}
      removeLabel={(label) => t('decisions.instruction.removeBody', { label })}
    />
  );
}
