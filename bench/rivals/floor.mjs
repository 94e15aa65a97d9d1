// The least that any program with this job does, for comparison: fetch the list, parse it and the wish, compare.

import { readFileSync } from 'node:fs';
import { get } from 'node:http';

const wish = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')).embeds;
const headers = { authorization: `Bearer ${process.env.DATABRAIN_API_TOKEN}` };

get(`${process.env.DATABRAIN_API_BASE_URL}/api/v2/data-app/embeds`, { headers, agent: false }, (response) => {
  /** @type {Buffer[]} */
  const chunks = [];
  response.on('data', (chunk) => chunks.push(chunk));
  response.on('end', () => {
    let different = 0;
    for (const { embedId, accessSettings } of JSON.parse(Buffer.concat(chunks).toString('utf8')).data)
      if (!same(wish[embedId].accessSettings, accessSettings)) different++;
    process.stdout.write(`${different} of ${Object.keys(wish).length} differ\n`);
  });
});

/**
 * @param {Record<string, any>} wanted
 * @param {Record<string, any>} live
 */
function same(wanted, live) {
  for (const name in wanted) {
    const [a, b] = [wanted[name], live[name]];
    if (a !== b && !(Array.isArray(a) && JSON.stringify(a) === JSON.stringify(b))) return false;
  }
  return true;
}
