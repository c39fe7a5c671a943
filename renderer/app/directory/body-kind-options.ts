import type { SelectOption } from '@renderer/ui';
import { bodyKinds, type BodyKind } from '@shared/record/body';
import { useText } from '../text';
import { capitalized } from '../words';

/** The kinds of bodies for a Select. */
export function useBodyKindOptions(): readonly SelectOption<BodyKind>[] {
  const { t } = useText();
  return bodyKinds.map((value) => ({ value, label: capitalized(t(`record.bodyKind.${value}`)) }));
}
