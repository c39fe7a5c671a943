import type { Locator, Page } from '@playwright/test';
import type { Translate } from '@shared/texts/catalogue';

type RoomTab = 'floor' | 'hall' | 'agenda' | 'sitting';

/** The room of a sitting: the line above the record, the panel beside it, the roll call. */
export class RoomPage {
  readonly bar: Locator;
  readonly panel: Locator;
  readonly floor: Locator;
  readonly queueField: Locator;
  readonly queue: Locator;
  readonly times: Locator;
  readonly movement: Locator;
  readonly person: Locator;
  readonly items: Locator;
  readonly rollCall: Locator;
  readonly find: Locator;
  readonly called: Locator;
  readonly itemTimes: Locator;
  readonly turns: Locator;

  constructor(
    private readonly page: Page,
    private readonly t: Translate,
  ) {
    this.bar = page.getByRole('region', { name: t('room.bar.label') });
    this.panel = page.getByRole('complementary', { name: t('room.panel.label') });
    this.floor = this.panel.getByRole('region', { name: t('room.floor.title') });
    this.queueField = this.panel.getByRole('combobox', { name: t('room.floor.add') });
    this.queue = this.panel.getByRole('list', { name: t('room.floor.queue') }).getByRole('listitem');
    this.times = this.panel.getByRole('table', { name: t('room.floor.times') });
    this.movement = this.panel.getByRole('form', { name: t('room.hall.movement') });
    this.person = this.movement.getByRole('combobox', { name: t('room.hall.person') });
    this.items = this.panel.getByRole('list', { name: t('room.agenda.list') }).getByRole('listitem');
    this.rollCall = page.getByRole('dialog', { name: t('room.rollCall.title') });
    this.find = this.rollCall.getByRole('textbox', { name: t('room.rollCall.find') });
    this.itemTimes = page.getByRole('dialog', { name: t('room.itemTimes.title') });
    this.turns = page.getByRole('dialog', { name: t('room.turns.title') });
    this.called = this.rollCall.getByRole('list', { name: t('room.rollCall.list') }).getByRole('listitem');
  }

  /** The box of one end of a period in a dialog, in the order shown; the missed period comes last. */
  end(dialog: Locator, end: 'from' | 'until', place: number): Locator {
    return dialog.getByRole('textbox', { name: new RegExp(`^${this.t(`room.period.${end}`)}`) }).nth(place);
  }

  /** People of one group of the list: in the hall, or not. */
  group(group: 'inside' | 'outside'): Locator {
    return this.panel.getByRole('list', { name: new RegExp(`^${this.t(`room.hall.${group}`)}`) });
  }

  async openTab(tab: RoomTab): Promise<void> {
    await this.panel.getByRole('tab', { name: this.t(`room.panel.tabs.${tab}`) }).click();
  }

  /** Sets the clock of the page to a moment of 10 February 2026, where it stands; timers go on. */
  async setClock(time: string): Promise<void> {
    await this.page.clock.setFixedTime(momentOf(time));
  }

  /** Shows the page as it is at a moment of 10 February 2026, at which its clock stands until it is set. */
  async showAt(hearingId: string, time: string): Promise<void> {
    await this.setClock(time);
    await this.show(hearingId);
  }

  /** Shows the page as it is at a moment of 10 February 2026; the clock goes on from there. */
  async showFrom(hearingId: string, time: string): Promise<void> {
    await this.page.clock.install({ time: momentOf(time) });
    await this.show(hearingId);
  }

  private async show(hearingId: string): Promise<void> {
    await this.page.evaluate((id) => (window.location.hash = `#/hearings/${id}/record`), hearingId);
    await this.page.reload();
    await this.bar.waitFor();
  }
}

function momentOf(time: string): Date {
  return new Date(`2026-02-10T${time}+06:00`);
}
