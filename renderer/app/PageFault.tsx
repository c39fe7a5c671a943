import type { ReactNode } from 'react';
import { Button, Page, PageHeader, Stack } from '@renderer/ui';
import { useText } from './text';
import styles from './PageFault.module.css';

/** Stands in place of a page that has failed: what happened, what is safe, what to do. */
export function PageFault({ error }: { readonly error: Error }): ReactNode {
  const { t } = useText();
  return (
    <Page width="reading">
      <PageHeader title={t('app.fault.title')} />
      <Stack>
        <p>{t('app.fault.hint')}</p>
        <pre className={styles.error}>{error.stack ?? String(error)}</pre>
        <div>
          <Button variant="primary" onPress={() => window.location.reload()}>
            {t('app.fault.reload')}
          </Button>
        </div>
      </Stack>
    </Page>
  );
}
