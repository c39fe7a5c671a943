import { Link2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { hearingPath, hrefOf } from '@renderer/app/routes';
import { useText } from '@renderer/app/text';
import { joinClasses } from '@renderer/ui';
import { fieldId } from '../frame/gap-fields';
import { withCapital } from '../parts/vote-words';
import { useReadingPage } from './reading-page';
import type { ReadingPart } from './reading-parts';
import styles from './Place.module.css';

interface PlaceProps {
  readonly id: string;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/** Something with an address of its own: an entry, a vote, a decision, an instruction. */
export function Place({ id, children, className }: PlaceProps): ReactNode {
  const { targetId } = useReadingPage();
  return (
    <div
      id={fieldId(id)}
      tabIndex={-1}
      className={joinClasses(styles.place, id === targetId && styles.target, className)}
    >
      {children}
      <Permalink id={id} />
    </div>
  );
}

/** A part of the page under its heading. */
export function Part({
  part,
  children,
}: {
  readonly part: ReadingPart;
  readonly children: ReactNode;
}): ReactNode {
  const { t } = useText();
  return (
    <section aria-labelledby={`${part}-heading`} className={styles.part}>
      <div id={fieldId(part)} tabIndex={-1} className={styles.place}>
        <h2 id={`${part}-heading`} className={styles.heading}>
          {withCapital(t(`reading.${part}`))}
        </h2>
        <Permalink id={part} />
      </div>
      {children}
    </section>
  );
}

function Permalink({ id }: { readonly id: string }): ReactNode {
  const { t } = useText();
  const { hearing } = useReadingPage();
  return (
    <a
      href={hrefOf(hearingPath(hearing.id, 'reading', id))}
      aria-label={t('reading.permalink')}
      title={t('reading.permalink')}
      className={styles.permalink}
      data-print="hide"
    >
      <Link2 size={15} aria-hidden />
    </a>
  );
}
