// What `embed-sync apply` does, as a program of your own: plan, show, send what needs no approval, say what became of it.
// Usage: node examples/library.ts embeds.yaml

import { apply, EmbedSyncError, loadManifest, openReader, openWriter, plan, readHistory, renderPlan } from 'embed-sync';

const connection = {
  baseUrl: process.env.DATABRAIN_API_BASE_URL ?? 'https://api.usedatabrain.com',
  token: process.env.DATABRAIN_API_TOKEN ?? '',
  history: 'file:.embed-sync/history.jsonl',
};

try {
  const { manifest } = await loadManifest(process.argv.slice(2));
  const planned = await plan(manifest, openReader(connection));
  console.log(renderPlan(planned.plan, 'text'));

  if (planned.plan.verdict === 'ready') {
    const { outcomes } = await apply(planned, openWriter(connection), { actor: 'example' });
    for (const { embedId, status } of outcomes) console.log(`${embedId}  ${status}`);
  }

  const { runs } = await readHistory(connection.history);
  console.log(`Runs on record: ${runs.length}`);
} catch (error) {
  if (!(error instanceof EmbedSyncError)) throw error;
  console.error(`${error.code}  ${error.message}`);
  for (const { file, line, message } of error.issues) console.error(`  ${file}:${line}  ${message}`);
  process.exitCode = error.exitCode;
}
