import { useEffect } from 'react';
import { useText } from './text';

/** Puts the title of the page into the title of the window; null while it is not known. */
export function usePageTitle(title: string | null): void {
  const { t } = useText();
  const name = t('app.name');
  useEffect(() => {
    document.title = title === null || title === '' || title === name ? name : `${title} — ${name}`;
  }, [title, name]);
}
