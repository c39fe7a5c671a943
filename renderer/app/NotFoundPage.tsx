import type { ReactNode } from 'react';
import { Link, Page, PageHeader } from '@renderer/ui';
import { usePageTitle } from './page-title';
import { hrefOf, routePatterns } from './routes';
import { useText } from './text';

/** Stands where an address leads nowhere. */
export function NotFoundPage({ title }: { readonly title?: string }): ReactNode {
  const { t } = useText();
  const heading = title ?? t('app.notFound.title');
  usePageTitle(heading);
  return (
    <Page>
      <PageHeader title={heading} meta={t('app.notFound.hint')} />
      <div>
        <Link variant="button" href={hrefOf(routePatterns.hearings)}>
          {t('app.notFound.toHearings')}
        </Link>
      </div>
    </Page>
  );
}
