import { navigate } from '@renderer/app/hash-location';
import type { Gap } from '@shared/rules/gaps';
import type { Translate } from '@shared/texts/catalogue';
import { focusField } from '../frame/focus-field';
import type { GapPlace } from '../frame/gap-fields';

/** Goes to the field that fills a gap, in the language the text is missing in. */
export function openGap({ path, fieldIds }: GapPlace, { language }: Gap, t: Translate): void {
  navigate(path);
  focusField(fieldIds, language === null ? undefined : t(`app.languageName.${language}`));
}
