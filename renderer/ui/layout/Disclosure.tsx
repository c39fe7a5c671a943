import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Disclosure as AriaDisclosure, Button, DisclosurePanel } from 'react-aria-components';
import { definedProps } from '../definedProps';
import { joinClasses } from '../joinClasses';
import styles from './Disclosure.module.css';

export type DisclosureProps = {
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** At the right end of the title's line. */
  readonly end?: ReactNode;
  readonly isOpenAtFirst?: boolean;
  /** Given together with `onChange` where the view decides. */
  readonly isOpen?: boolean | undefined;
  readonly onChange?: ((isOpen: boolean) => void) | undefined;
};

/** A part that is folded away until it is wanted. */
export function Disclosure({
  title,
  children,
  end,
  isOpenAtFirst = false,
  isOpen,
  onChange,
}: DisclosureProps): ReactNode {
  return (
    <AriaDisclosure
      className={joinClasses(styles.disclosure)}
      defaultExpanded={isOpenAtFirst}
      {...definedProps({ isExpanded: isOpen, onExpandedChange: onChange })}
    >
      <div className={styles.line}>
        <Button slot="trigger" className={joinClasses(styles.trigger)}>
          <ChevronRight size={16} aria-hidden className={styles.chevron} />
          {title}
        </Button>
        {end}
      </div>
      <DisclosurePanel className={joinClasses(styles.panel)}>{children}</DisclosurePanel>
    </AriaDisclosure>
  );
}
