// The largest bad inputs, each in a process of its own with 256 MB for everything: refused in time, with a code and a remedy.
// EMBED_SYNC_PROOF=1 tries all of them instead of each sixth.
// holds: Y1 Y7

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeNamed } from '../../src/codes/catalogue.ts';
import type { Issue } from '../../src/errors.ts';
import { LIMITS } from '../../src/manifest/limits.ts';
import { openStage } from '../support/cli.ts';
import { run } from '../support/process.ts';
import { tried } from '../support/tried.ts';
import { sampled } from './oracle.ts';

const HEAD = 'version: 1\ndataApp: a\n';
const MIB = 1024 * 1024;
/** Of which the start of the process is a part. */
const LONGEST_MS = 10_000;

const lines = (line: string, bytes: number): string => `${line}\n`.repeat(Math.ceil(bytes / (line.length + 1)));

const LARGE: readonly (readonly [sentence: string, code: string, text: () => string | Buffer])[] = [
  ['a file that is a byte too large', 'FILE_TOO_LARGE', () => '#'.padEnd(LIMITS.file + 1, '\n')],
  ['a file of 100 MB', 'FILE_TOO_LARGE', () => Buffer.alloc(100 * MIB, 'a: b\n')],
  ['a line that is a byte too long', 'LINE_TOO_LONG', () => `${HEAD}#${'x'.repeat(LIMITS.line)}\n`],
  ['one line of 16 MiB', 'LINE_TOO_LONG', () => 'x'.repeat(LIMITS.file)],
  ['16 MiB of lines that are too long', 'LINE_TOO_LONG', () => lines('x'.repeat(LIMITS.line + 1), LIMITS.file - LIMITS.line - 2)],
  ['16 MiB of NULs', 'CONTROL_CHARACTER', () => lines('\0'.repeat(1000), LIMITS.file - 1001)],
  ['16 MiB of bytes that are no text', 'NOT_UTF8', () => Buffer.alloc(LIMITS.file, 0xff)],
  ['16 MiB of tabs before words', 'TAB_INDENT', () => lines('\tx', LIMITS.file - 3)],
  ['16 MiB of line separators', 'CONTROL_CHARACTER', () => lines('\u2028'.repeat(300), LIMITS.file / 3 - 1000)],
  ['16 MiB of open brackets', 'NESTED_TOO_DEEPLY', () => lines('['.repeat(60_000), LIMITS.file - 60_001)],
  ['16 MiB of open brackets, one a line', 'NESTED_TOO_DEEPLY', () => lines('[', LIMITS.file - 2)],
  ['16 MiB of dashes', 'NESTED_TOO_DEEPLY', () => lines('- '.repeat(30_000), LIMITS.file - 60_001)],
  [
    'a million levels by indentation',
    'NESTED_TOO_DEEPLY',
    () => Array.from({ length: 3000 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''),
  ],
  [
    'aliases of aliases',
    'ANCHOR_USED',
    () => `a: &a [${'x,'.repeat(1000)}]\n${Array.from({ length: 100 }, (_, i) => `b${i}: [${'*a,'.repeat(100)}]\n`).join('')}`,
  ],
  [
    'a hundred thousand anchors',
    'TOO_MANY_ISSUES',
    () => `${HEAD}${Array.from({ length: 100_000 }, (_, i) => `k${i}: &a 1\n`).join('')}`,
  ],
  ['a MiB of unknown keys', 'UNKNOWN_KEY', () => `${HEAD}${Array.from({ length: 60_000 }, (_, i) => `key${i}: 1\n`).join('')}`],
  ['a MiB of the same key', 'DUPLICATE_KEY', () => HEAD + lines('a: 1', MIB)],
  ['a text that is never closed', 'YAML_SYNTAX', () => `${HEAD}x: "${lines('a', MIB)}`],
];

describe('within 256 MB and some seconds', () => {
  it.each(sampled(LARGE, 6))('%s is refused', async (_, code, text) => {
    const stage = await openStage();
    await writeFile(join(stage.folder, 'embeds.yaml'), text());
    const start = performance.now();
    const env = { NODE_OPTIONS: '--max-old-space-size=256' };
    const ended = await run(['validate', '--format', 'json'], { cwd: stage.folder, env });
    const took = performance.now() - start;
    await writeFile(join(stage.folder, 'embeds.yaml'), '');
    expect([ended.code, ended.err]).toEqual([3, '']);
    const { issues }: { readonly issues: readonly Issue[] } = JSON.parse(ended.out);
    expect(issues.map((issue) => issue.code)).toContain(code);
    for (const issue of issues) {
      expect(codeNamed(issue.code)?.kind).toBe('issue');
      if (issue.code !== 'TOO_MANY_ISSUES') expect(issue).toMatchObject({ file: 'embeds.yaml', hint: expect.any(String) });
    }
    expect(took).toBeLessThan(LONGEST_MS);
    tried('bad inputs: large files', 1);
  });
});
