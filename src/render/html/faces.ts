// Cells one by one in; the dictionary of distinct cells out, each encoded once. Ten thousand embeds share a few hundred.

import { terminalSafe } from '../encode.ts';
import type { Face } from './rows.ts';

export interface FaceBook {
  /** The place of a face, the same for equal ones. Takes raw text. */
  readonly add: (face: Face) => number;
  readonly all: () => readonly Face[];
}

export function createFaceBook(): FaceBook {
  const faces: Face[] = [''];
  const places = new Map<string, number>([['""', 0]]);
  return {
    add: (face) => {
      const key = JSON.stringify(face);
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, faces.length);
      return faces.push(encoded(face)) - 1;
    },
    all: () => faces,
  };
}

function encoded(face: Face): Face {
  if (typeof face === 'string') return terminalSafe(face);
  const [text, kind, below] = face;
  return below === undefined ? [terminalSafe(text), kind] : [terminalSafe(text), kind, terminalSafe(below)];
}
