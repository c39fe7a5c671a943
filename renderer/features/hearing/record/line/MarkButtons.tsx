import { memo, type ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { VisuallyHidden } from '@renderer/ui';
import {
  instructionMarks,
  kindMarks,
  phraseMark,
  promiseMark,
  type MarkedKind,
} from '@shared/rules/line/marks';
import { altCap, isMarkedKind, keyCapOf, keyOf, markGroups, type LineTool } from './line-keys';
import styles from './MarkButtons.module.css';

interface MarkButtonsProps {
  readonly onKind: (kind: MarkedKind) => void;
  readonly onTool: (tool: LineTool) => void;
}

/** Every mark of the line as a button, for whoever does not learn them. The line keeps the focus. */
export const MarkButtons = memo(function MarkButtons({ onKind, onTool }: MarkButtonsProps): ReactNode {
  const { t } = useText();
  return (
    <div role="group" aria-label={t('line.marksLabel')} className={styles.marks}>
      <kbd aria-hidden className={styles.alt}>
        {altCap}
      </kbd>
      {markGroups.map((names) => (
        <div key={names[0]} className={styles.group}>
          {names.map((name) => (
            <MarkButton
              key={name}
              name={name}
              onPress={() => (isMarkedKind(name) ? onKind(name) : onTool(name))}
            />
          ))}
        </div>
      ))}
    </div>
  );
});

/** The sign of a reply in writing has a letter of the language. */
const toolSigns = {
  promise: promiseMark,
  vote: '/',
  instruction: instructionMarks[0],
  decision: '/',
  phrase: phraseMark,
  arrival: '+',
  departure: '-',
  queue: 'q',
} as const satisfies Readonly<Record<Exclude<LineTool, 'written'>, string>>;

function signOf(name: MarkedKind | Exclude<LineTool, 'written'>): string {
  return isMarkedKind(name) ? kindMarks[name][0] : toolSigns[name];
}

interface MarkButtonProps {
  readonly name: MarkedKind | LineTool;
  readonly onPress: () => void;
}

/** The mark, the key that types it, and a short name below; the whole name, and what it is for, where the mouse rests. */
function MarkButton({ name, onPress }: MarkButtonProps): ReactNode {
  const { t } = useText();
  const wholeName = t(`line.mark.${name}`);
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.mark}
      title={`${wholeName} · ${keyOf(name)}\n${t(`line.explain.${name}`)}\n${t('line.keys.example')}: ${t(`line.example.${name}`)}`}
      aria-keyshortcuts={keyOf(name)}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      <span aria-hidden className={styles.head}>
        <span className={styles.sign}>{name === 'written' ? t('line.sign.written') : signOf(name)}</span>
        <kbd className={styles.key}>{keyCapOf(name)}</kbd>
      </span>
      <span aria-hidden>{t(`line.shortMark.${name}`)}</span>
      <VisuallyHidden>{wholeName}</VisuallyHidden>
    </button>
  );
}
