// Measurements in, Markdown tables out. Times are shown to give a feeling; what is compared are the ratios.

/** @param {readonly import('./run.mjs').Row[]} rows */
export const costTable = (rows) =>
  table(
    ['Work', 'Against', 'Time', '×', 'CPU ×', 'Peak', '×'],
    rows.map(({ work, against, run, base }) => [
      work,
      against,
      ms(run.wallMs),
      ratio(run.wallMs, base.wallMs),
      ratio(run.cpuMs, base.cpuMs),
      `${run.peakMiB.toFixed(0)} MiB`,
      ratio(run.peakMiB, base.peakMiB),
    ]),
  );

/** @param {readonly Awaited<ReturnType<typeof import('./applies.mjs').applies>>[number][]} rows */
export const applyTable = (rows) =>
  table(
    ['Work', 'Program', 'Time', 'bound ÷ time', 'CPU an update', 'Peak', 'Requests', 'Refused', 'Lost', 'Exit code'],
    rows.map(({ work, program, run, boundMs, updates, requests, refused, lost }) => [
      work,
      program,
      ms(run.wallMs),
      boundMs === undefined ? '–' : ratio(boundMs, run.wallMs),
      `${(run.cpuMs / updates).toFixed(2)} ms`,
      `${run.peakMiB.toFixed(0)} MiB`,
      String(requests),
      String(refused),
      String(lost),
      String(run.code),
    ]),
  );

const ms = (/** @type {number} */ time) => (time < 10_000 ? `${time.toFixed(0)} ms` : `${(time / 1000).toFixed(1)} s`);

const ratio = (/** @type {number} */ a, /** @type {number} */ b) => (a / b).toFixed(2);

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
const table = (head, rows) =>
  [head, head.map((_, column) => (column < 2 ? '---' : '--:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
