/** Characters of "about what" in a statement: a line, not a report. */
export const LONGEST_ABOUT = 200

/** Search begins with two letters and shows at most this many. */
export const SEARCH_FROM = 2
export const MOST_FOUND = 25

/** How far back the streams are read: a year, so that a project of last winter still shows. */
export const WINDOW_DAYS = 365
