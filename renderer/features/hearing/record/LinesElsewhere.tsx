import type { ReactNode } from 'react';
import { useLineDraft } from '@renderer/api';
import { useReportProblem } from '@renderer/app/attempt';
import { useText } from '@renderer/app/text';
import { Banner, Button } from '@renderer/ui';
import type { LineElsewhere } from '@shared/contract/draft-methods';
import type { Hearing } from '@shared/record/hearing';
import type { Translate } from '@shared/texts/catalogue';
import { beginningOf } from './line/line-choices';

/** Lines begun in other windows, or in windows that are gone: shown until somebody records or empties them. */
export function LinesElsewhere({ hearing }: { readonly hearing: Hearing }): ReactNode {
  const { t } = useText();
  const report = useReportProblem();
  const { elsewhere, take } = useLineDraft(hearing.id, () => beginningOf(hearing));
  return elsewhere.map((line) => (
    <Banner
      key={line.pageId}
      tone="info"
      title={t('safety.elsewhere.title')}
      actions={
        <Button size="small" onPress={() => void take(line.pageId).catch(report)}>
          {t('safety.elsewhere.take')}
        </Button>
      }
    >
      {[wordsOf(line, t), t('safety.elsewhere.hint')].filter((part) => part !== '').join(' ')}
    </Banner>
  ));
}

function wordsOf({ kept: { line, unsent } }: LineElsewhere, t: Translate): string {
  const words = line.text.trim() === '' ? '' : `«${line.text.trim()}».`;
  const count = unsent.length === 0 ? '' : `${t('safety.elsewhere.unsent', { count: unsent.length })}.`;
  return [words, count].filter((part) => part !== '').join(' ');
}
