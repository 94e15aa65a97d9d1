// In: the lines that tests wrote through test/support/tried.ts, and what failed. Out: what `npm run proof` says of them.
// Pure. A part that counted nothing is a violation: a proof of nothing must be seen as such.

/** One line of the file that EMBED_SYNC_TRIED names. @typedef {{ name: string, count: number, seed?: number | string }} Tried */
/** @typedef {{ what: string, count: number, violations: number, seed?: number | string }} Row */
/** How often a kind of fault struck at a step; in the order in which steps come. @typedef {{ kind: string, step: string, count: number }} Cell */
/** What came of one part. @typedef {{ seconds: number, rows: Row[], cells: Cell[] }} Result */
/** Results by the name of their part, and the Node that they were made with. @typedef {{ node: string, cores: number, parts: Record<string, Result> }} Proof */

const CELL = /^cell: (?<kind>.+): (?<step>.+)$/;

/** The lines of a file, each JSON. @param {string} text @returns {readonly Tried[]} */
export const triedIn = (text) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

/**
 * Counts of one name added up, in the order in which names first came; and one row for each test that failed.
 * @param {readonly Tried[]} tried
 * @param {readonly string[]} failures
 * @returns {Pick<Result, 'rows' | 'cells'>}
 */
export function resultOf(tried, failures) {
  /** @type {Map<string, Row>} */
  const rows = new Map();
  /** @type {Map<string, Cell>} */
  const cells = new Map();
  for (const { name, count, seed } of tried) {
    const { kind, step } = CELL.exec(name)?.groups ?? {};
    if (kind !== undefined && step !== undefined) {
      cells.set(name, { kind, step, count: count + (cells.get(name)?.count ?? 0) });
      continue;
    }
    const told = seed ?? rows.get(name)?.seed;
    const all = count + (rows.get(name)?.count ?? 0);
    rows.set(name, { what: name, count: all, violations: 0, ...(told !== undefined && { seed: told }) });
  }
  const failed = failures.map((what) => ({ what: `FAILED: ${what}`, count: 0, violations: 1 }));
  return { rows: [...rows.values(), ...failed], cells: [...cells.values()] };
}

/** Counted wherever the program is run, so that it says nothing of what a part is for. */
const IN_PASSING = 'runs searched for the token';

/** What is wrong with the result of a part, in words; nothing where it proves what it is to prove. @param {Result} result */
export const complaintsAbout = ({ rows }) => [
  ...rows.filter(({ violations }) => violations > 0).map(({ what, violations }) => `${what}: ${violations} violations`),
  ...(rows.some(({ what, count }) => what !== IN_PASSING && count > 0) ? [] : ['nothing was counted']),
];

/** What must be reached: the sum of all rows whose names begin so. @typedef {{ what: string, least: number }} Goal */

/** @param {readonly Goal[]} goals @param {Proof['parts']} parts @returns {readonly string[]} */
export const unreached = (goals, parts) =>
  goals.flatMap(({ what, least }) => {
    const rows = Object.values(parts).flatMap((part) => part.rows.filter((row) => row.what.startsWith(what)));
    const reached = rows.reduce((sum, { count }) => sum + count, 0);
    return reached >= least ? [] : [`${what}: ${reached} of ${least}`];
  });

/** @param {number} count */
const shown = (count) => count.toLocaleString('en');

/** @param {readonly string[]} cells */
const line = (cells) => `| ${cells.join(' | ')} |`;

/** The one table; what several parts have counted stands there once. @param {Proof['parts']} parts */
export function tableOf(parts) {
  /** @type {Map<string, Row>} */
  const all = new Map();
  for (const row of Object.values(parts).flatMap(({ rows }) => rows)) {
    const known = all.get(row.what);
    const sum = known && { ...known, count: known.count + row.count, violations: known.violations + row.violations };
    all.set(row.what, sum ?? row);
  }
  const passing = all.get(IN_PASSING);
  const rows = [...all.values()].filter((row) => row !== passing);
  return [
    line(['What was tried', 'How many', 'Violations', 'Seed']),
    line(['---', '--:', '--:', '--:']),
    ...[...rows, ...(passing === undefined ? [] : [passing])].map(({ what, count, violations, seed }) =>
      line([what, shown(count), shown(violations), String(seed ?? '–')]),
    ),
  ].join('\n');
}

/** Kinds of faults by steps, one table for each set of steps. @param {Proof['parts']} parts */
export function coverageOf(parts) {
  /** @type {Map<string, Map<string, number>>} */
  const kinds = new Map();
  for (const { kind, step, count } of Object.values(parts).flatMap(({ cells }) => cells)) {
    const row = kinds.get(kind) ?? new Map();
    kinds.set(kind, row.set(step, count + (row.get(step) ?? 0)));
  }
  /** @type {{ steps: readonly string[], rows: [string, Map<string, number>][] }[]} */
  const tables = [];
  for (const [kind, row] of kinds) {
    const table = tables.find(({ steps }) => [...row.keys()].every((step) => steps.includes(step)));
    if (table === undefined) tables.push({ steps: [...row.keys()], rows: [[kind, row]] });
    else table.rows.push([kind, row]);
  }
  return tables
    .map(({ steps, rows }) =>
      [
        line(['', ...steps]),
        line(['---', ...steps.map(() => '--:')]),
        ...rows.map(([kind, row]) => line([kind, ...steps.map((step) => (row.has(step) ? shown(row.get(step) ?? 0) : '–'))])),
      ].join('\n'),
    )
    .join('\n\n');
}

/** What docs/reliability.md holds between its markers. @param {Proof} proof */
export function pageOf({ node, cores, parts }) {
  const minutes = Math.ceil(Object.values(parts).reduce((sum, { seconds }) => sum + seconds, 0) / 60);
  const covered = coverageOf(parts);
  return `Node ${node}, ${cores} cores, ${minutes} minutes.\n\n${tableOf(parts)}\n${covered === '' ? '' : `\n${covered}\n`}`;
}

const MARKED = /(?<=<!-- proof -->\n)[\s\S]*(?=<!-- \/proof -->)/;

/** The page with what the markers hold put anew. @param {string} page @param {Proof} proof */
export const withProof = (page, proof) => page.replace(MARKED, () => `\n${pageOf(proof)}\n`);
