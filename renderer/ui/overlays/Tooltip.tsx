import type { ReactNode } from 'react';
import { Tooltip as AriaTooltip } from 'react-aria-components';
import { joinClasses } from '../joinClasses';
import styles from './Tooltip.module.css';

export type TooltipProps = { readonly children: ReactNode };

/** The bubble of a TooltipTrigger. Never the only place of a fact: it does not exist on paper or touch. */
export function Tooltip({ children }: TooltipProps): ReactNode {
  return (
    <AriaTooltip className={joinClasses(styles.tooltip)} offset={6}>
      {children}
    </AriaTooltip>
  );
}
