// What a careful engineer writes in an afternoon: list, compare, update what differs, ten at a time, with retries.

import { readFileSync } from 'node:fs';
import got from 'got';
import pLimit from 'p-limit';

const wish = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')).embeds;
const api = got.extend({
  prefixUrl: `${process.env.DATABRAIN_API_BASE_URL}/api/v2/data-app`,
  headers: { authorization: `Bearer ${process.env.DATABRAIN_API_TOKEN}` },
  retry: { methods: ['GET', 'PUT'] },
});

/** @type {{ data: { embedId: string, accessSettings: Record<string, any> }[] }} */
const { data } = await api.get('embeds').json();
const tasks = data.flatMap(({ embedId, accessSettings }) => {
  const wanted = Object.entries(wish[embedId]?.accessSettings ?? {});
  const differing = wanted.filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(accessSettings[name]));
  return differing.length === 0 ? [] : [{ embedId, accessSettings: Object.fromEntries(differing) }];
});
const limit = pLimit(10);
const results = await Promise.allSettled(tasks.map((json) => limit(() => api.put('embeds', { json }).json())));
const failed = results.filter(({ status }) => status === 'rejected').length;
process.stdout.write(`${results.length - failed} updated, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
