import { useState } from 'react';
import { forgetFailure, problemOf, useTemplateActions } from '@renderer/api';
import { useText } from '@renderer/app/text';
import { toasts } from '@renderer/ui';
import type { Problem } from '@shared/contract/problem';
import type { Edition } from '@shared/record/produced-document';
import { largestTemplateMegabytes, type TemplateKind } from '@shared/record/template';
import { fileBase64 } from './file-base64';

export interface RefusedFile {
  readonly fileName: string;
  readonly problems: readonly Problem[];
}

/** Loads a file as a template; where it is refused, everything that has to be repaired is named at once. */
export function useTemplateLoading(kind: TemplateKind, edition: Edition) {
  const { t } = useText();
  const { check, add } = useTemplateActions();
  const [isLoading, setIsLoading] = useState(false);
  const [refused, setRefused] = useState<RefusedFile | null>(null);

  async function problemsOf(file: File): Promise<readonly Problem[]> {
    if (file.size > largestTemplateMegabytes * 1024 * 1024) {
      return [{ code: 'template.tooLarge', details: { limit: largestTemplateMegabytes } }];
    }
    try {
      const base64 = await fileBase64(file);
      const { problems } = await check({ kind, base64 });
      if (problems.length === 0) await add({ kind, edition, fileName: file.name, base64 });
      return problems;
    } catch (error) {
      forgetFailure();
      return [problemOf(error)];
    }
  }

  async function load(file: File): Promise<void> {
    setIsLoading(true);
    setRefused(null);
    const problems = await problemsOf(file);
    setIsLoading(false);
    if (problems.length > 0) setRefused({ fileName: file.name, problems });
    else toasts.show({ text: t('templates.loaded', { file: file.name }), tone: 'success' });
  }

  return { load: (file: File) => void load(file), isLoading, refused, forget: () => setRefused(null) };
}
