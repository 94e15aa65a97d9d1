// The action as the runner starts it: inputs and files in the environment, outputs and summary in files.
// holds: T5 O1 O2

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStage, type Stage } from '../support/cli.ts';
import { ACTION, start } from '../support/process.ts';
import { commandsIn } from '../support/runner-commands.ts';

const MANIFEST = 'version: 1\ndataApp: Customer portal\nembeds:\n  a: { accessSettings: { isAllowAiPilot: true } }\n';
const name = 'A ::error::injected ##[warning]injected';
const embeds = [{ embedId: 'a', name, embedType: 'dashboard' as const, accessSettings: { isAllowAiPilot: false } }];

async function act(stage: Stage, inputs: Readonly<Record<string, string>>) {
  const files = { GITHUB_OUTPUT: join(stage.folder, 'output'), GITHUB_STEP_SUMMARY: join(stage.folder, 'summary') };
  for (const file of ['output', 'summary']) await stage.write(file, '');
  const given = Object.fromEntries(Object.entries(inputs).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value]));
  const env = {
    ...files,
    ...given,
    INPUT_HISTORY: 'file:history.jsonl',
    'INPUT_API-TOKEN': stage.sandbox.token,
    'INPUT_BASE-URL': stage.sandbox.baseUrl,
  };
  const { code, out, err } = await start(ACTION, [], { cwd: stage.folder, env }).ended;
  const lines = (await readFile(files.GITHUB_OUTPUT, 'utf8')).matchAll(/^(\S+)<<(\S+)\n([\s\S]*?)\n\2$/gm);
  return {
    code,
    log: out + err,
    outputs: Object.fromEntries([...lines].map(([, key, , value]) => [key, value])),
    summary: await readFile(files.GITHUB_STEP_SUMMARY, 'utf8'),
  };
}

describe('the action', () => {
  it('plans, applies exactly that, and finds nothing to do afterwards', async () => {
    const stage = await openStage({ embeds }, { 'embeds.yaml': MANIFEST });
    const planned = await act(stage, { command: 'plan', 'plan-file': 'plan.json' });
    expect(planned).toMatchObject({ code: 0, outputs: { verdict: 'ready', changes: '1', 'exit-code': '0' } });
    expect(planned.summary).toContain('isAllowAiPilot');
    const applied = await act(stage, { command: 'apply', 'plan-file': 'plan.json' });
    expect(applied).toMatchObject({ code: 0, outputs: { status: 'complete', 'plan-id': planned.outputs['plan-id'] } });
    expect(stage.updates()).toHaveLength(1);
    expect(await act(stage, { command: 'plan' })).toMatchObject({ code: 0, outputs: { verdict: 'in-sync', changes: '0' } });
  });

  it('fails with the exit code of the command', async () => {
    const stage = await openStage({ embeds }, { 'embeds.yaml': MANIFEST.replace('true', 'yes') });
    expect(await act(stage, { command: 'validate' })).toMatchObject({ code: 1, outputs: { 'exit-code': '3' } });
    expect(await act(stage, { command: 'destroy' })).toMatchObject({ code: 1, outputs: { 'exit-code': '3' } });
    expect(stage.sandbox.ledger).toEqual([]);
  });

  it('lets no text from elsewhere become a command of the runner, and masks the token', async () => {
    const stage = await openStage({ embeds }, { 'embeds.yaml': MANIFEST });
    const { log } = await act(stage, { command: 'plan' });
    expect(log).toContain(`::add-mask::${stage.sandbox.token}`);
    // Between the fence nothing at all; outside of it only what this program says, and names are data of one command.
    const [, marker = '', fenced = ''] = /^::stop-commands::(\w+)\n([\s\S]*?)\n::\1::$/m.exec(log) ?? [];
    expect(commandsIn(fenced)).toEqual([]);
    const outside = log.replace(fenced, '').replaceAll(marker, 'marker');
    expect(commandsIn(outside).map((command) => command.name)).toEqual(['add-mask', 'stop-commands', 'warning']);
    expect(log).not.toContain('##[');
  });
});
