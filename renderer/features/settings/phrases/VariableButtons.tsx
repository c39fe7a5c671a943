import type { ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { Button } from '@renderer/ui';
import { phraseVariables } from '@shared/rules/line/phrases';
import styles from './VariableButtons.module.css';

/**
 * The variables of a sentence by their names in the language of the interface.
 *
 * @param textId the text box they go into, where its cursor stands.
 */
export function VariableButtons({ textId }: { readonly textId: string }): ReactNode {
  const { t } = useText();
  return (
    <div role="group" aria-label={t('phrases.variables')} className={styles.group}>
      <span aria-hidden className={styles.title}>
        {t('phrases.variables')}
      </span>
      <div className={styles.buttons}>
        {phraseVariables.map((name) => (
          <Button key={name} size="small" onPress={() => insertAtCursor(textId, `{${name}}`)}>
            {t(`phrases.variable.${name}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}

function insertAtCursor(textId: string, words: string): void {
  const box = document.getElementById(textId);
  if (!(box instanceof HTMLTextAreaElement)) return;
  box.setRangeText(words, box.selectionStart, box.selectionEnd, 'end');
  // As if it had been typed: the field takes it over with this event.
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  box.focus();
}
