import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './VoteProblem.module.css';

/** Why the numbers cannot be right, under them. */
export function VoteProblem({ problem }: { readonly problem: string | undefined }): ReactNode {
  if (problem === undefined) return null;
  return (
    <p role="alert" className={styles.problem}>
      <CircleAlert size={15} aria-hidden />
      {problem}
    </p>
  );
}
