// How wide text is laid out: longer lines are hard to read, and what is no terminal does not say how wide it is.

/** In columns, at most. */
export const WIDTH = 100;
