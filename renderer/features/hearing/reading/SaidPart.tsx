import type { ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { withCapital } from '../parts/vote-words';
import { ItemGroup } from './ItemGroup';
import { Part, Place } from './Place';
import { PromiseNote } from './PromiseNote';
import { useReadingPage } from './reading-page';
import { byItem, saidIn } from './reading-parts';
import { Who } from './Who';
import { Words } from './Words';
import styles from './Parts.module.css';

/** Reports, statements, appeals and remarks, item by item. */
export function SaidPart(): ReactNode {
  const { t } = useText();
  const page = useReadingPage();
  return (
    <Part part="said">
      {byItem(page, saidIn(page), ({ itemId }) => itemId).map(({ itemId, parts }) => (
        <ItemGroup key={itemId} itemId={itemId}>
          {parts.map((entry) => (
            <Place key={entry.id} id={entry.id} className={styles.said}>
              <p className={styles.line}>
                <Who personId={entry.speakerId} withOffice />
                <span className={styles.kind}>{withCapital(t(`record.entryKind.${entry.kind}`))}</span>
              </p>
              <Words text={entry.text} original={entry.language} />
              <PromiseNote entry={entry} />
            </Place>
          ))}
        </ItemGroup>
      ))}
    </Part>
  );
}
