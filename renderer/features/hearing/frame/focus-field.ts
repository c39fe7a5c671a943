/** How long a section may take to appear after its address was opened, in milliseconds. */
const longestWait = 2_000;

/**
 * Puts the focus into the first of these elements that appears, and its text into the middle of the window. An element
 * that cannot take the focus gives it to its first control.
 *
 * @param languageName the tab to open in a field of several languages before the caret goes in.
 */
export function focusField(ids: readonly string[], languageName?: string): void {
  const start = performance.now();
  function attempt(): void {
    const element = firstOf(ids);
    if (element !== null) enter(element, languageName);
    else if (performance.now() - start < longestWait) requestAnimationFrame(attempt);
  }
  attempt();
}

function firstOf(ids: readonly string[]): HTMLElement | null {
  for (const id of ids) {
    const element = document.getElementById(id);
    if (element !== null) return element;
  }
  return null;
}

function enter(element: HTMLElement, languageName: string | undefined): void {
  element.closest('details')?.setAttribute('open', '');
  if (languageName !== undefined) openLanguage(element, languageName);
  // The tab draws its text box anew, with the same id.
  requestAnimationFrame(() => {
    const target = document.getElementById(element.id) ?? element;
    target.scrollIntoView({ block: 'center' });
    (isFocusable(target) ? target : (target.querySelector<HTMLElement>(controls) ?? target)).focus({
      preventScroll: true,
    });
  });
}

function openLanguage(element: HTMLElement, languageName: string): void {
  const tabs = document.querySelectorAll<HTMLElement>(
    `[role=tab][aria-controls="${CSS.escape(element.id)}"]`,
  );
  [...tabs].find((tab) => tab.title === languageName)?.click();
}

const controls = 'input, textarea, select, button, [tabindex]';

function isFocusable(element: HTMLElement): boolean {
  return element.matches(controls);
}
