import { useState, type ReactNode } from 'react';
import { FileUp, ShieldCheck } from 'lucide-react';
import type { MethodOutput } from '@shared/contract/contract';
import { useClient } from '@renderer/api';
import { useAttempt } from '@renderer/app/attempt';
import { hrefOf, routePatterns } from '@renderer/app/routes';
import { useTakeBack } from '@renderer/app/recovery';
import { useText } from '@renderer/app/text';
import { Banner, Button, FileButton, Inline, Link, Section, Stack } from '@renderer/ui';
import { problemSentence } from '@shared/texts/problem-sentence';
import styles from './DataSettings.module.css';

type Verification = MethodOutput<'archive.verify'>;

/** Where the data is, how to keep a copy, and whether every file is sound. */
export function DataSettings({ office }: { readonly office: MethodOutput<'office.state'> }): ReactNode {
  const { t } = useText();
  const client = useClient();
  const attempt = useAttempt();
  const [verification, setVerification] = useState<Verification | null>(null);
  const [isVerifying, setIsVerifying] = useState(false);

  async function verify(): Promise<void> {
    setIsVerifying(true);
    setVerification((await attempt(() => client.call('archive.verify', {}))) ?? null);
    setIsVerifying(false);
  }

  return (
    <Section title={t('settings.data.title')} isCard>
      <Stack>
        <div>
          <div className={styles.label}>{t('settings.data.folder')}</div>
          <code className={styles.path}>{office.dataFolder}</code>
        </div>
        <p className={styles.backup}>{t('settings.data.backup')}</p>
        <Inline>
          <Button icon={ShieldCheck} isPending={isVerifying} onPress={() => void verify()}>
            {t(isVerifying ? 'settings.data.verifying' : 'settings.data.verify')}
          </Button>
          <Link href={hrefOf(routePatterns.welcome)}>{t('settings.data.welcome')}</Link>
          <span className={styles.version}>{t('settings.data.version', { version: office.version })}</span>
        </Inline>
        <EmergencyFile />
        {verification === null ? null : <VerificationResult {...verification} />}
      </Stack>
    </Section>
  );
}

/** The way back for a copy that was saved as a file, or that lies on another computer. */
function EmergencyFile(): ReactNode {
  const { t } = useText();
  const { isPending, fromFile } = useTakeBack();
  return (
    <div>
      <div className={styles.label}>{t('safety.file.title')}</div>
      <p className={styles.backup}>{t('safety.file.hint')}</p>
      <FileButton icon={FileUp} accept={['.json']} isPending={isPending} onChoose={fromFile}>
        {t('safety.file.choose')}
      </FileButton>
    </div>
  );
}

function VerificationResult({ files, problems }: Verification): ReactNode {
  const { t } = useText();
  if (problems.length === 0) return <Banner tone="success">{t('settings.data.verified', { files })}</Banner>;
  return (
    <Banner tone="danger" title={t('settings.data.verifiedWithProblems', { files, count: problems.length })}>
      <ul>
        {problems.map(({ file, problem }) => (
          <li key={file}>{t('settings.data.problem', { file, sentence: problemSentence(problem, t) })}</li>
        ))}
      </ul>
    </Banner>
  );
}
