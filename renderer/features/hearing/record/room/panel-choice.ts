/** Whether this window shows the room: as chosen last, else where the window is wide enough for the list beside it. */
const key = 'keneshme.room';
const wideEnough = 1_500;

export function isRoomShownAtFirst(): boolean {
  try {
    const kept = window.localStorage.getItem(key);
    if (kept !== null) return kept === 'shown';
  } catch {
    // A browser may forbid storage; then the width decides.
  }
  return window.innerWidth >= wideEnough;
}

export function keepRoomShown(isShown: boolean): void {
  try {
    window.localStorage.setItem(key, isShown ? 'shown' : 'folded');
  } catch {
    // As above: the choice holds for this window.
  }
}
