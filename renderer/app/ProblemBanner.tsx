import type { ReactNode } from 'react';
import { problemOf } from '@renderer/api';
import { Banner } from '@renderer/ui';
import { problemSentence } from '@shared/texts/problem-sentence';
import { useText } from './text';

/** Why a page could not be read, in its place. */
export function ProblemBanner({ error }: { readonly error: unknown }): ReactNode {
  const { t } = useText();
  return <Banner tone="danger">{problemSentence(problemOf(error), t)}</Banner>;
}
