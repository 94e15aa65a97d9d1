// Loaded into each measured process: what it used, on file descriptor 3 as it ends.

const { readFileSync, writeSync } = process.getBuiltinModule('node:fs');

/** What Linux counts as the peak of a process includes that of its parent before it; this does not. */
function peakKiB(/** @type {number} */ otherwise) {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? otherwise);
  } catch {
    return otherwise;
  }
}

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const cpuMs = (userCPUTime + systemCPUTime) / 1000;
  writeSync(3, JSON.stringify({ peakMiB: peakKiB(maxRSS) / 1024, cpuMs }));
});
