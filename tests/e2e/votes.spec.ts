import { exampleHearingId } from './support/example';
import { expect, test } from './office';

test('seven voices by keyboard, and the announced sentence beside the drafted one', async ({ office, t }) => {
  const { page, core } = office;
  const state = await core.call('hearings.get', { id: exampleHearingId });
  const members = state.hearing.participants.filter(({ role }) => role === 'member');
  const [absent] = members;
  if (absent === undefined) throw new Error('The example has members.');
  let { revision } = state;
  for (const change of [
    { kind: 'participant.edit', personId: absent.personId, set: { presence: 'excused' } },
    { kind: 'participant.allPresent' },
  ] as const) {
    ({ revision } = await core.call('hearings.change', {
      id: exampleHearingId,
      expectedRevision: revision,
      change,
    }));
  }

  await office.goTo(`/hearings/${exampleHearingId}/decisions`);
  await page
    .getByRole('button', { name: t('decisions.proposals.putToVote') })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: t('decisions.vote.newTitle') });
  const voters = dialog.getByRole('region', { name: t('decisions.vote.ballots') }).getByRole('radiogroup');
  await expect(voters).toHaveCount(members.length);

  // The first member is excused: the record itself says that the voice is that of somebody absent.
  const voiceOf = (row: number, value: 'absent' | 'for' | 'recused' | 'invalid' | 'didNotVote') =>
    voters.nth(row).getByRole('radio', { name: t(`record.ballot.${value}`), exact: true });
  await expect(voiceOf(0, 'absent')).toBeChecked();
  await expect(voiceOf(0, 'for')).toBeDisabled();
  await voters.nth(0).focus();
  await page.keyboard.press('1');
  await expect(voiceOf(0, 'absent')).toBeChecked();

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('6');
  await expect(voiceOf(1, 'recused')).toBeChecked();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('7');
  await expect(voiceOf(2, 'invalid')).toBeChecked();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('4');
  await expect(voiceOf(3, 'didNotVote')).toBeChecked();

  const others = members.length - 4;
  const drafted = t('record.voteSentence.counts', { for: others, against: 0, abstained: 0 });
  await expect(dialog.getByRole('status').last()).toContainText(drafted);

  const announced = dialog.getByRole('textbox', { name: t('decisions.vote.announced') });
  await expect(announced).toHaveAttribute('placeholder', new RegExp(`«за» – ${others}`));
  await announced.fill('Решение принято большинством голосов.');
  await announced.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Решение принято большинством голосов.').first()).toBeVisible();

  const { hearing } = await core.call('hearings.get', { id: exampleHearingId });
  const [vote] = hearing.votes;
  expect(vote?.result).toEqual({ ru: 'Решение принято большинством голосов.' });
  expect(vote?.record).toEqual({
    method: 'byName',
    ballots: members.map(({ personId }, place) => ({
      personId,
      value: (['absent', 'recused', 'invalid', 'didNotVote'] as const)[place] ?? 'for',
    })),
  });
});
