import { localDateTimeOf } from '@shared/calendar/civil-date';
import { Refusal } from '@shared/contract/problem';
import { roomView } from '@shared/rules/room/room-view';
import type { CoreContext } from '../context';
import type { Handlers } from '../dispatcher';

type ScreenHandlers = Pick<Handlers, 'screen.view' | 'screen.open'>;

/** The second screen, for the room or the chair. */
export function screenHandlers(core: CoreContext): ScreenHandlers {
  return {
    async 'screen.view'({ hearingId }) {
      const { value: hearing } = await core.hearings.get(hearingId);
      const at = localDateTimeOf(core.now());
      const view = roomView(hearing, core.directory.value(), core.settings.value(), at);
      return { view, at, language: hearing.language };
    },

    async 'screen.open'({ hearingId }) {
      await core.hearings.get(hearingId);
      if (core.desktop === null) throw new Refusal('document.notHere');
      await core.desktop.openScreen(hearingId);
      return {};
    },
  };
}
