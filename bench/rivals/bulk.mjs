// What is quickly written: one update for each embed of the manifest, all at once, and whatever comes of it.

import { readFileSync } from 'node:fs';

const wish = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')).embeds;

const update = (/** @type {string} */ embedId) =>
  fetch(`${process.env.DATABRAIN_API_BASE_URL}/api/v2/data-app/embeds`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${process.env.DATABRAIN_API_TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify({ embedId, accessSettings: wish[embedId].accessSettings }),
  }).then((response) => response.json());

const answers = await Promise.all(Object.keys(wish).map(update));
process.stdout.write(`${answers.length} updated\n`);
