import { useEffect, useState } from 'react';
import { useReadOnly, useSettings } from '@renderer/api';
import type { Theme } from '@shared/record/settings';
import { keepOwnTheme, ownTheme } from './own-choices';

/** The theme in force and the function that changes it; sets `data-theme`, which the tokens follow. */
export function useTheme(): { readonly theme: Theme; readonly chooseTheme: (theme: Theme) => void } {
  const { settings, change } = useSettings();
  const readOnly = useReadOnly();
  const [own, setOwn] = useState(ownTheme);
  const theme = (readOnly ? own : null) ?? settings?.theme ?? own ?? 'system';

  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
    keepOwnTheme(theme);
  }, [theme]);

  function chooseTheme(chosen: Theme): void {
    setOwn(chosen);
    // A refusal is shown by the save state.
    if (!readOnly) change({ theme: chosen }).catch(() => undefined);
  }

  return { theme, chooseTheme };
}
