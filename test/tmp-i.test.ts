import { it } from 'vitest';
import { writeFileSync } from 'node:fs';
import { openStage } from './support/cli.ts';
import { COMMANDS } from '../src/commands/registry.ts';
it('x', async () => {
  const stage = await openStage({});
  for (const s of ['bash','zsh','fish']) writeFileSync(`/tmp/tab/out/${s}`, (await stage.run(`completion ${s}`)).out);
  let log='';
  for (const c of ['--help', ...COMMANDS.map(c=>c.name+' --help')]) { const r = await stage.run(c); const l=r.out.trimEnd().split('\n'); log += `${c} ${l.length} ${Math.max(...l.map(x=>x.length))}\n`; }
  log += (await stage.run('plan --help')).out + (await stage.run('--help')).out;
  for (const w of ['explain isallowaipilot','explain tableTenancySettings','explain datamartName','explain consent_missing', 'explain http_503', 'explain rule:x', 'explain tenancygap','explain aipilot', 'explain aaaa','explain consent_missing --format json','explain tableList --format markdown', 'explain consent_missing --format markdown', 'completion csh', 'completion']) { const r=await stage.run(w); log += `\n$ ${w} -> ${r.code}\n${r.out}${r.err}`; }
  log += (await stage.run('explain')).out.slice(0, 3000);
  writeFileSync('/tmp/tab/out/log', log);
});
