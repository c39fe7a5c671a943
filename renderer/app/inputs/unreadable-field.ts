/**
 * Whether a form holds a text that could not be read, for example a date; the caret goes to it. What cannot be read
 * must not be saved as nothing.
 */
export function stopsAtUnreadableField(form: HTMLFormElement): boolean {
  const field = form.querySelector<HTMLElement>('[aria-invalid="true"]');
  field?.focus();
  return field !== null;
}
