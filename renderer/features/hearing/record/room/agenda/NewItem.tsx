import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { Button, TextField, toasts } from '@renderer/ui';
import { useNewItem } from '../../../parts/use-new-item';
import type { RoomProps } from '../room-props';
import styles from './NewItem.module.css';

/** One line for an item put on the agenda now; while the sitting goes on the minutes say that it was. */
export function NewItem(room: RoomProps): ReactNode {
  const { t } = useText();
  const { title, setTitle, isBlank, input, onSubmit } = useNewItem(room, (number) =>
    toasts.show({ text: t('room.agenda.addedNow', { number }) }),
  );

  return (
    <form className={styles.form} onSubmit={onSubmit}>
      <TextField
        ref={input}
        label={t('room.agenda.add')}
        placeholder={t('room.agenda.addPlaceholder')}
        lang={room.hearing.language}
        value={title}
        onChange={setTitle}
      />
      <Button type="submit" size="small" icon={Plus} isDisabled={isBlank}>
        {t('room.agenda.add')}
      </Button>
    </form>
  );
}
