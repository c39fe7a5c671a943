import type { ReactNode } from 'react';
import { Banner } from '@renderer/ui';
import { useText } from '../text';

interface TemplateNotShownProps {
  /** Name of the template as the office loaded it. */
  readonly file: string;
  /** What leads to the right paper. */
  readonly action?: ReactNode;
}

/** Says above the pages that they are not the ones that may go out. */
export function TemplateNotShown({ file, action }: TemplateNotShownProps): ReactNode {
  const { t } = useText();
  return (
    <Banner tone="warning" title={t('pages.template.notShown', { file })} actions={action}>
      {t('pages.template.notShownHint')}
    </Banner>
  );
}
