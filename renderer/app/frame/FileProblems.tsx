import { useState, type ReactNode } from 'react';
import { useOffice } from '@renderer/api';
import { Banner, Button } from '@renderer/ui';
import type { FileProblem } from '@shared/contract/office-methods';
import type { Translate } from '@shared/texts/catalogue';
import { problemSentence } from '@shared/texts/problem-sentence';
import { useText } from '../text';
import styles from './FileProblems.module.css';

/** Files that could not be opened, and what was done with each: nothing is hidden, nothing is thrown away. */
export function FileProblems(): ReactNode {
  const { t } = useText();
  const problems = useOffice().data?.fileProblems ?? [];
  const [isOpen, setIsOpen] = useState(false);
  if (problems.length === 0) return null;
  return (
    <Banner
      tone="warning"
      title={t('app.files.title', { count: problems.length })}
      actions={
        <Button size="small" onPress={() => setIsOpen(!isOpen)} aria-expanded={isOpen}>
          {t(isOpen ? 'app.files.hide' : 'app.files.show')}
        </Button>
      }
    >
      {isOpen ? (
        <ul className={styles.list}>
          {problems.map((problem) => (
            <li key={problem.file}>{fileSentence(problem, t)}</li>
          ))}
        </ul>
      ) : undefined}
    </Banner>
  );
}

function fileSentence({ file, setAside, problem }: FileProblem, t: Translate): string {
  const sentence = problemSentence(problem, t);
  return setAside === null
    ? t('app.files.untouched', { file, sentence })
    : t('app.files.setAside', { file, sentence, setAside });
}
