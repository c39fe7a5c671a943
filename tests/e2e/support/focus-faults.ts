import type { Page } from '@playwright/test';

/** A place where Tab should stop. */
interface TabStop {
  readonly html: string;
  /** How it and what surrounds it look without the focus. */
  readonly look: string;
}

interface FocusedPlace {
  /** Number of the tab stop, and of those it lies in: a list hands its focus to a line. */
  readonly stops: readonly number[];
  readonly html: string;
  readonly look: string;
}

/** Goes once around a page by Tab; answers what is not reached, and what looks the same with and without the focus. */
export async function focusFaults(page: Page): Promise<string[]> {
  const stops = await page.evaluate(collectTabStops);
  const looks = new Map(stops.map(({ look }, index) => [index, look]));
  const reached = new Set<number>();
  const faults = new Set<string>();
  for (let step = 0; step < stops.length + 10 && reached.size < stops.length; step += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(describeFocus);
    if (focused === null) continue;
    for (const stop of focused.stops) reached.add(stop);
    const [own] = focused.stops;
    if (own !== undefined && looks.get(own) === focused.look) faults.add(`no visible focus: ${focused.html}`);
  }
  for (const [index, { html }] of stops.entries()) {
    if (!reached.has(index)) faults.add(`not reached: ${html}`);
  }
  return [...faults];
}

/** Runs in the page: numbers the tab stops and remembers their look. */
function collectTabStops(): TabStop[] {
  (document.activeElement as HTMLElement | null)?.blur();
  const controls = 'a[href], button, input, select, textarea, [tabindex]';
  const all = [...document.querySelectorAll<HTMLElement>(controls)].filter(
    (element) => element.tabIndex >= 0 && element.checkVisibility() && !element.matches(':disabled'),
  );
  // One radio button of a group stands for the group.
  const groups = new Set<string>();
  const stops = all.filter((element) => {
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
    const isTabStop = element.checked || !groups.has(element.name);
    groups.add(element.name);
    return isTabStop;
  });
  window.lookOf = (element) => {
    const label = element.closest('label');
    const places = [element, element.parentElement, element.parentElement?.parentElement, label];
    return places
      .flatMap((place) =>
        place ? ([null, '::before', '::after'] as const).map((part) => [place, part] as const) : [],
      )
      .map(([place, part]) => {
        const style = getComputedStyle(place, part);
        return [style.outline, style.boxShadow, style.borderColor, style.backgroundColor].join(' ');
      })
      .join('; ');
  };
  return stops.map((element, index) => {
    element.dataset['tabStop'] = String(index);
    return { html: element.outerHTML.slice(0, 140), look: window.lookOf(element) };
  });
}

/** Runs in the page. */
function describeFocus(): FocusedPlace | null {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return null;
  const stops: number[] = [];
  for (let place: HTMLElement | null = element; place !== null; place = place.parentElement) {
    const stop = place.dataset['tabStop'];
    if (stop !== undefined) stops.push(Number(stop));
  }
  return { stops, html: element.outerHTML.slice(0, 140), look: window.lookOf(element) };
}

declare global {
  interface Window {
    /** Left in the page by `collectTabStops`. */
    lookOf: (element: Element) => string;
  }
}
