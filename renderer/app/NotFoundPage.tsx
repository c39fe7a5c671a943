import type { ReactNode } from 'react';
import { Link, Page, PageHeader } from '@renderer/ui';
import { usePageTitle } from './page-title';
import { hrefOf, routePatterns } from './routes';
import { useText } from './text';

interface NotFoundPageProps {
  /** What there is none of; the page itself where it is left out. */
  readonly title?: string;
  /** The list it would be in. */
  readonly list?: { readonly label: string; readonly path: string };
}

/** Stands where an address leads nowhere. */
export function NotFoundPage({ title, list }: NotFoundPageProps): ReactNode {
  const { t } = useText();
  const heading = title ?? t('app.notFound.title');
  usePageTitle(heading);
  return (
    <Page>
      <PageHeader title={heading} meta={t('app.notFound.hint')} />
      <div>
        <Link variant="button" href={hrefOf(list?.path ?? routePatterns.hearings)}>
          {list?.label ?? t('app.notFound.toHearings')}
        </Link>
      </div>
    </Page>
  );
}
