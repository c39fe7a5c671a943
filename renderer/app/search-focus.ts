/** The id of the search field of the list of hearings, so that Ctrl+K can put the caret into it. */
export const hearingSearchId = 'hearing-search';
