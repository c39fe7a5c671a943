import type { ReactNode } from 'react';
import { joinClasses, VisuallyHidden } from '@renderer/ui';
import type { DifferenceLine, DifferencePart } from '@shared/documents/difference';
import { useText } from '../../text';
import styles from './DifferenceDialog.module.css';

/** One paragraph with a word before it that says what became of it, or a stretch without changes. */
export function DifferenceRow({ line }: { readonly line: DifferenceLine }): ReactNode {
  const { t } = useText();
  if (line.kind === 'skipped')
    return <li className={styles.skipped}>{t('documents.difference.skipped', { count: line.count })}</li>;
  const state = stateOf(line.parts);
  return (
    <li className={joinClasses(styles.line, styles[state])}>
      <span className={styles.label}>{state === 'same' ? null : t(`documents.difference.${state}`)}</span>
      <span className={styles.text}>
        {line.parts.map((part, place) => (
          <Part key={place} part={part} isNamed={state === 'changed'} />
        ))}
      </span>
    </li>
  );
}

interface PartProps {
  readonly part: DifferencePart;
  /** Whether the words themselves tell where they stand: a whole paragraph has its label. */
  readonly isNamed: boolean;
}

/** Underlined where only the file has it, struck through where only the record has it. */
function Part({ part: { change, text }, isNamed }: PartProps): ReactNode {
  const { t } = useText();
  switch (change) {
    case 'same':
      return text;
    case 'onlyInFile':
      return (
        <ins>
          {isNamed ? <VisuallyHidden> {t('documents.difference.inFile')} </VisuallyHidden> : null}
          {text}
        </ins>
      );
    case 'onlyInRecord':
      return (
        <del>
          {isNamed ? <VisuallyHidden> {t('documents.difference.inRecord')} </VisuallyHidden> : null}
          {text}
        </del>
      );
  }
}

function stateOf(parts: readonly DifferencePart[]): DifferencePart['change'] | 'changed' {
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only.change : 'changed';
}
