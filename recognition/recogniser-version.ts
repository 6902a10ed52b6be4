/** Raised whenever the same text may give other mentions: kept mentions say which recogniser found them. */
export const recogniserVersion = '1';
