// Words in one text in, a list of them out: tables of many short inputs stay readable.

/** Parted by one space each. */
export const listed = (text: string): readonly string[] => text.split(' ');
