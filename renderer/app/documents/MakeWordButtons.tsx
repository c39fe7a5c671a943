import { FileCheck, FileStack } from 'lucide-react';
import type { ReactNode } from 'react';
import { useReadOnly } from '@renderer/api';
import { Button } from '@renderer/ui';
import type { Edition } from '@shared/record/produced-document';
import { useText } from '../text';
import type { WordFiles } from './use-word-files';

interface MakeWordButtonsProps {
  readonly files: WordFiles;
  /** The editions the paper is made in. */
  readonly editions: readonly Edition[];
  readonly edition: Edition;
}

/** The Word file in the chosen language, or in all three. The reading room makes none. */
export function MakeWordButtons({ files, editions, edition }: MakeWordButtonsProps): ReactNode {
  const { t } = useText();
  if (useReadOnly()) return null;
  return (
    <>
      <Button
        variant="primary"
        icon={FileCheck}
        isPending={files.isPending}
        onPress={() => files.make([edition])}
        aria-label={
          edition === 'ky-ru'
            ? t('pages.produceBoth')
            : t('documents.produce.one', { language: t(`record.inLanguage.${edition}`) })
        }
      >
        {t('pages.template.word')}
      </Button>
      <Button
        icon={FileStack}
        isDisabled={files.isPending}
        onPress={() => files.make(editions.filter((one) => one !== 'ky-ru'))}
      >
        {t('documents.produce.all')}
      </Button>
    </>
  );
}
