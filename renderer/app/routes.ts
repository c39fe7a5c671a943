/** The patterns of the pages. */
export const routePatterns = {
  hearings: '/hearings',
  newHearing: '/hearings/new',
  hearing: '/hearings/:hearingId/:section?/:targetId?',
  people: '/people',
  person: '/people/:personId',
  bodies: '/bodies',
  body: '/bodies/:bodyId',
  register: '/register',
  settings: '/settings',
  screen: '/screen/:hearingId',
  welcome: '/welcome',
} as const;

/** A hearing, a section of it, or one thing in a section, for example an entry of the record. */
export function hearingPath(hearingId: string, section?: string, targetId?: string): string {
  return [routePatterns.hearings, hearingId, section, targetId]
    .filter((part) => part !== undefined)
    .join('/');
}

/** The second screen of a hearing. */
export function screenPath(hearingId: string): string {
  return `/screen/${hearingId}`;
}

export function personPath(personId: string): string {
  return `${routePatterns.people}/${personId}`;
}

export function bodyPath(bodyId: string): string {
  return `${routePatterns.bodies}/${bodyId}`;
}

/** The address of a path, for a link. */
export function hrefOf(path: string): string {
  return `#${path}`;
}
