import type { ReactNode } from 'react';
import { FileDown, RotateCw } from 'lucide-react';
import { emergencyText, tryNow, useEmergencyPlace, useOffice, useTrouble } from '@renderer/api';
import { Banner, Button } from '@renderer/ui';
import type { ProblemCode } from '@shared/contract/problem';
import type { MessageKey } from '@shared/texts/catalogue';
import { problemSentence } from '@shared/texts/problem-sentence';
import { saveTextFile } from '../save-text-file';
import { useText } from '../text';

/** Said at once when something typed cannot reach the disk: why, where it is meanwhile, what can be done. */
export function TroubleBanner(): ReactNode {
  const { t } = useText();
  const trouble = useTrouble();
  const place = useEmergencyPlace();
  const canDownload = useOffice().data?.capabilities.canDownloadFiles === true;
  if (trouble === null) return null;

  const { code } = trouble.problem;
  const sentence = code === 'host.unreachable' ? t('app.start.lost') : problemSentence(trouble.problem, t);
  const copy =
    place === null
      ? ''
      : place === 'failed'
        ? t('safety.trouble.noCopy')
        : t('safety.trouble.copy', { file: place.file });
  const saveFile = (): void => {
    const time = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
    saveTextFile(t('safety.trouble.fileName', { time }), emergencyText());
  };

  return (
    <Banner
      tone="danger"
      title={t(titles[code] ?? 'safety.trouble.title')}
      actions={
        <>
          <Button size="small" icon={RotateCw} isPending={trouble.nextTryAt === null} onPress={tryNow}>
            {t('safety.trouble.tryNow')}
          </Button>
          {canDownload || place === 'failed' ? (
            <Button size="small" icon={FileDown} onPress={saveFile}>
              {t('safety.trouble.saveFile')}
            </Button>
          ) : null}
        </>
      }
    >
      {[sentence, t('safety.trouble.advice'), copy].filter((part) => part !== '').join(' ')}
    </Banner>
  );
}

/** A disk is not blamed for what is not its doing. */
const titles: Readonly<Partial<Record<ProblemCode, MessageKey>>> = {
  'host.unreachable': 'safety.trouble.hostGone',
  'access.ended': 'safety.trouble.accessEnded',
};
