import { useState, type ReactNode } from 'react';
import { useOffice, type usePacket } from '@renderer/api';
import { saveInBrowser } from '@renderer/app/save-in-browser';
import { useText } from '@renderer/app/text';
import { Banner, Button, Dialog, Progress, type Tone } from '@renderer/ui';
import type { PacketState } from '@shared/contract/packet-methods';
import { problemSentence } from '@shared/texts/problem-sentence';
import styles from './PacketDialog.module.css';

interface PacketProgressProps {
  readonly packet: ReturnType<typeof usePacket>;
  readonly state: PacketState;
  readonly report: (problem: unknown) => void;
  readonly onClose: () => void;
}

/** A packet on its way, and what became of it. */
export function PacketProgress({ packet, state, report, onClose }: PacketProgressProps): ReactNode {
  const { t } = useText();
  const [isStopping, setIsStopping] = useState(false);
  const { status } = state;

  async function stop(): Promise<void> {
    setIsStopping(true);
    await packet.cancel(state.jobId).catch(report);
    setIsStopping(false);
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('packet.title')}
      closeLabel={t('packet.close')}
      actions={
        status === 'running' ? (
          <Button isPending={isStopping} onPress={() => void stop()}>
            {t('packet.cancel')}
          </Button>
        ) : (
          <>
            <Button onPress={packet.forget}>{t('packet.again')}</Button>
            <Ready packet={packet} state={state} report={report} />
            <Button onPress={onClose}>{t('packet.close')}</Button>
          </>
        )
      }
    >
      {status === 'running' ? (
        <Progress
          label={t('packet.running')}
          value={state.done}
          total={state.total}
          valueText={t('packet.progress', { done: state.done, total: state.total })}
        />
      ) : (
        <Ended state={state} status={status} />
      )}
    </Dialog>
  );
}

/** The whole packet brought to whoever ordered it. */
function Ready({ packet, state, report }: Omit<PacketProgressProps, 'onClose'>): ReactNode {
  const { t } = useText();
  const capabilities = useOffice().data?.capabilities;
  if (state.status !== 'done') return null;
  if (capabilities?.canShowFiles === true) {
    return <Button onPress={() => void packet.show(state.jobId).catch(report)}>{t('packet.show')}</Button>;
  }
  if (capabilities?.canDownloadFiles !== true || state.as !== 'zip') return null;
  return (
    <Button
      variant="primary"
      onPress={() => void packet.download(state.jobId).then(saveInBrowser).catch(report)}
    >
      {t('packet.download')}
    </Button>
  );
}

const tones: Readonly<Record<'done' | 'cancelled' | 'failed', Tone>> = {
  done: 'success',
  cancelled: 'warning',
  failed: 'danger',
};

interface EndedProps {
  readonly state: PacketState;
  readonly status: 'done' | 'cancelled' | 'failed';
}

/** How it ended, why, and what is on the disk now. */
function Ended({ state, status }: EndedProps): ReactNode {
  const { t } = useText();
  const { files, problem, path } = state;
  const kept = files.flatMap(({ keptFileName }) => (keptFileName === null ? [] : [keptFileName]));
  return (
    <>
      <Banner tone={tones[status]} title={t(`packet.${status}`)}>
        {problem === null ? undefined : problemSentence(problem, t)}
      </Banner>
      {kept.length === 0 ? null : <p>{t('packet.kept', { files: kept.join(', ') })}</p>}
      {path === null ? null : <p className={styles.path}>{t('packet.where', { path })}</p>}
      {files.length === 0 ? (
        <p>{t('packet.nothingThere')}</p>
      ) : (
        <>
          <p>{t('packet.there', { count: files.length })}</p>
          <ul className={styles.files}>
            {files.map(({ fileName }) => (
              <li key={fileName}>{fileName}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
