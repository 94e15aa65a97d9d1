// What it costs to say hello: each command that needs no network, against an empty program.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asYaml } from './fleet.mjs';
import { compare } from './measure.mjs';
import { CLI, withServer } from './stage.mjs';

/**
 * @param {import('./run.mjs').Bench} bench
 * @returns {Promise<import('./run.mjs').Row[]>}
 */
export async function startUp({ folder, server, rounds }) {
  const embeds = await withServer(server, { embeds: 100 }, async (served) => served.embeds);
  await writeFile(join(folder, 'hundred.yaml'), asYaml(embeds));
  const { base, runs } = await compare(
    { words: ['-e', '0'] },
    {
      '`--version`': { words: [CLI, '--version'] },
      '`--help`': { words: [CLI, '--help'] },
      '`validate`, 100 embeds': { words: [CLI, 'validate', '-f', 'hundred.yaml'], cwd: folder },
    },
    rounds * 4,
  );
  return runs.map(([work, run]) => ({ work, against: 'an empty program', run, base }));
}
