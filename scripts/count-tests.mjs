// In: vitest's JSON report. Out: one line "N passed, N failed", and exit code 1 unless tests ran and none failed.
// A test file that did not even load counts as one failure.
import { readFileSync } from 'node:fs';

const report = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const files = /** @type {{ status: string, assertionResults: unknown[] }[]} */ (report.testResults);
const unloaded = files.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;

const passed = report.numPassedTests;
const failed = report.numFailedTests + unloaded;
const skipped = report.numPendingTests + report.numTodoTests;
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
if (failed > 0 || passed === 0) process.exitCode = 1;
