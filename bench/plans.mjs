// What a plan costs where nothing differs, by size and by how the manifest is written, against the floor in the same run.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asJson, asOddYaml, asYaml } from './fleet.mjs';
import { compare } from './measure.mjs';
import { CLI, withServer } from './stage.mjs';

const FLOOR = join(import.meta.dirname, 'rivals/floor.mjs');
/** No manifest file may be larger than 16 MiB, so a large one is many. */
const EMBEDS_A_FILE = 10_000;

/**
 * @param {import('./run.mjs').Bench} bench
 * @param {number} count
 * @returns {Promise<import('./run.mjs').Row[]>}
 */
export async function plans({ folder, server, rounds }, count) {
  return withServer(server, { embeds: count }, async ({ baseUrl, token, embeds }) => {
    const files = {
      json: await write(folder, `${count}.json`, embeds, asJson),
      yaml: await write(folder, `${count}.yaml`, embeds, asYaml),
      odd: await write(folder, `${count}-odd.yaml`, embeds, asOddYaml),
    };
    await writeFile(join(folder, 'wish.json'), asJson(embeds));
    const env = { DATABRAIN_API_BASE_URL: baseUrl, DATABRAIN_API_TOKEN: token };
    const plan = (/** @type {readonly string[]} */ paths) => ({
      words: [CLI, 'plan', ...paths.flatMap((path) => ['-f', path])],
      cwd: folder,
      env,
    });
    const { base, runs } = await compare(
      { words: [FLOOR, 'wish.json'], cwd: folder, env },
      {
        JSON: plan(files.json),
        'plain YAML': plan(files.yaml),
        ...(count <= 10_000 && { 'other YAML': plan(files.odd) }),
      },
      count > 10_000 ? 1 : rounds,
    );
    return runs.map(([how, run]) => ({
      work: `\`plan\`, ${count.toLocaleString('en')} embeds, ${how}`,
      against: 'the floor',
      run: inSync(run),
      base,
    }));
  });
}

/**
 * A manifest of as many embeds alone, against `JSON.parse` of the same.
 *
 * @param {import('./run.mjs').Bench} bench
 * @param {number} count
 * @returns {Promise<import('./run.mjs').Row[]>}
 */
export async function validations({ folder, server, rounds }, count) {
  const embeds = await withServer(server, { embeds: count }, async (served) => served.embeds);
  const files = {
    JSON: await write(folder, `${count}.json`, embeds, asJson),
    'plain YAML': await write(folder, `${count}.yaml`, embeds, asYaml),
  };
  await writeFile(join(folder, 'wish.json'), asJson(embeds));
  const validate = (/** @type {readonly string[]} */ paths) => ({
    words: [CLI, 'validate', ...paths.flatMap((path) => ['-f', path])],
    cwd: folder,
  });
  const { base, runs } = await compare(
    { words: ['-e', 'JSON.parse(require("fs").readFileSync("wish.json", "utf8"))'], cwd: folder },
    Object.fromEntries(Object.entries(files).map(([how, paths]) => [how, validate(paths)])),
    rounds,
  );
  return runs.map(([how, run]) => ({
    work: `\`validate\`, ${count.toLocaleString('en')} embeds, ${how}`,
    against: '`JSON.parse`',
    run,
    base,
  }));
}

/**
 * @param {string} folder
 * @param {string} name
 * @param {import('./fleet.mjs').Embed[]} embeds
 * @param {(embeds: import('./fleet.mjs').Embed[]) => string} format
 */
async function write(folder, name, embeds, format) {
  const paths = [];
  for (let from = 0; from < embeds.length; from += EMBEDS_A_FILE) {
    const path = `${from}-${name}`;
    const text = format(embeds.slice(from, from + EMBEDS_A_FILE));
    await writeFile(join(folder, path), from === 0 ? text : text.replace(/^.*dataApp.*\n/m, ''));
    paths.push(path);
  }
  return paths;
}

/**
 * A plan that finds something to do, or fails, would be another measurement.
 *
 * @param {import('./measure.mjs').Median} run
 */
function inSync(run) {
  if (run.last?.code === 0 && run.last.out.includes('in sync')) return run;
  throw new Error(`this plan is not in sync: ${run.last?.err}${run.last?.out.slice(-500)}`);
}
