import { useTemplateActions } from '@renderer/api';
import { useStep } from '@renderer/app/attempt';
import { saveInBrowser } from '@renderer/app/save-in-browser';
import type { Capabilities } from '@shared/contract/office-methods';
import type { TemplateSource } from '@shared/contract/template-methods';

/** Gives a Word file to the person the way the host can: opened in Word, or saved by the browser. */
export function useWordFile(capabilities: Capabilities): (source: TemplateSource) => void {
  const { open, download } = useTemplateActions();
  const step = useStep();
  return (source) =>
    void step(async () => {
      if (capabilities.canDownloadFiles) saveInBrowser(await download(source));
      else await open(source);
    });
}
