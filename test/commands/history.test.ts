// The history as people ask it, on a real log: who could see what when, what changed in plain words, and that JSON keeps its schema.

import { describe, expect, it } from 'vitest';
import { momentOf } from '../../src/commands/moment.ts';
import { validateHistoryOutput } from '../../src/generated/validate-history-output.js';
import { openStage, type Stage } from '../support/cli.ts';

interface At {
  readonly at: string;
  readonly embeds: readonly {
    readonly embedId: string;
    readonly settings: Readonly<Record<string, unknown>>;
    readonly runId: string;
    readonly marks: Readonly<Record<string, { readonly how: string; readonly since: string; readonly changedBy?: object }>>;
  }[];
}

const embeds = ['sales', 'finance'].map((embedId) => ({
  embedId,
  name: `The ${embedId}`,
  accessSettings: { isAllowAiPilot: true },
}));
const manifest = `version: 1\ndataApp: Customer portal\nembeds:\n  sales: { accessSettings: { isAllowAiPilot: false } }\n  finance: { accessSettings: { isAllowAiPilot: true } }\n`;

/** Closed, opened again from outside, closed once more, and rolled back. */
async function withStory(): Promise<{ readonly stage: Stage; readonly times: readonly string[] }> {
  const stage = await openStage({ embeds }, { 'embeds.yaml': manifest });
  const times: string[] = [];
  for (const step of ['apply', 'outside', 'apply', 'rollback last']) {
    if (step === 'outside') stage.sandbox.change('sales', { isAllowAiPilot: true });
    else expect((await stage.run(`${step} --auto-approve`)).code).toBe(0);
    times.push(new Date().toISOString());
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return { stage, times };
}

describe('history at', () => {
  it('tells who could see what at each point of a story, and fits its schema', async () => {
    const { stage, times } = await withStory();
    const seen = await Promise.all(
      times.map(async (time) => {
        const output = (await stage.run(`history at ${time} --format json`)).json<At & Record<string, unknown>>();
        expect(validateHistoryOutput(output)).toBe(true);
        expect(output.at).toBe(time);
        const sales = output.embeds.find(({ embedId }) => embedId === 'sales');
        return [
          sales?.settings.isAllowAiPilot,
          sales?.marks.isAllowAiPilot?.how,
          sales?.marks.isAllowAiPilot?.changedBy !== undefined,
        ];
      }),
    );
    expect(seen).toEqual([
      [false, 'verified', true],
      [false, 'verified', true],
      [false, 'verified', false],
      [true, 'verified', false],
    ]);
  });

  it('takes a day, which means its end', async () => {
    const { stage } = await withStory();
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    const ran = await stage.run(`history at ${tomorrow}`);
    expect([ran.code, ran.out]).toEqual([
      0,
      expect.stringContaining(`Access at ${tomorrow}T23:59:59.999Z, the end of that day in UTC`),
    ]);
    expect(ran.out).toContain('The sales (sales)');
    expect((await stage.run(`history at ${tomorrow} --format markdown`)).out).toContain('| `isAllowAiPilot` | `true` |');
  });

  it('tells that it knows nothing of the time before', async () => {
    const { stage } = await withStory();
    expect((await stage.run('history at 2020-02-29')).out).toMatch(/nothing is known\nThe change history begins at 20/);
    expect((await stage.run('history at 2020-02-29 --format json')).json<At & Record<string, unknown>>().embeds).toEqual([]);
  });

  it.each(['', 'yesterday', '2026-02-30', '2026-13-01', '2026-01-01T10:00:00'])('wants an instant: %s', async (written) => {
    const stage = await openStage({ embeds });
    const ran = await stage.run(`history at ${written}`);
    expect(ran.code).toBe(3);
    expect(ran.err).toContain('history at needs an instant, or a day');
  });

  it('knows an environment that was asked for', async () => {
    const { stage } = await withStory();
    expect(
      (await stage.run('history at 2099-01-01 --env staging --format json')).json<At & Record<string, unknown>>().embeds,
    ).toEqual([]);
  });
});

describe('history changes', () => {
  it('tells what viewers can do, newest run first', async () => {
    const { stage } = await withStory();
    const { out } = await stage.run('history changes');
    const today = new Date().toISOString().slice(0, 10);
    expect(out).toContain(`## \`${today}\``);
    expect(out.indexOf('`viewers can now ask questions')).toBeLessThan(out.indexOf('`viewers can no longer ask questions'));
    expect(out).toMatch(/Took back run `\S+` at `\d\d:\d\d UTC`/);
    expect((await stage.run('history changes --format markdown')).out).toBe(out);
  });

  it('leaves out what was before a day, and says since when', async () => {
    const { stage } = await withStory();
    const { out } = await stage.run('history changes --since 2099-01-01');
    expect(out).toContain('Since `2099-01-01T00:00:00.000Z`.');
    expect(out).toContain('Nothing was changed.');
    expect((await stage.run('history list --since 2099-01-01')).out).toContain('History: 0 runs');
    expect((await stage.run('history changes --since soon')).code).toBe(3);
  });

  it('is as JSON the list of runs with what each changed', async () => {
    const { stage } = await withStory();
    const output = (await stage.run('history changes --format json')).json<
      { runs: { changes: object[] }[] } & Record<string, unknown>
    >();
    expect(validateHistoryOutput(output)).toBe(true);
    expect(output.runs.map(({ changes }) => changes.length)).toEqual([1, 1, 1]);
  });
});

describe('history show', () => {
  it('says what each change means to a viewer', async () => {
    const { stage } = await withStory();
    expect((await stage.run('history show last')).out).toContain(
      '    isAllowAiPilot: false → true\n      viewers can now ask questions about the data in natural language\n',
    );
  });
});

describe('a moment', () => {
  it.each([
    ['2026-11-20', 'start', '2026-11-20T00:00:00.000Z'],
    ['2026-11-20', 'end', '2026-11-20T23:59:59.999Z'],
    ['2026-11-20T09:30:00+02:00', 'end', '2026-11-20T07:30:00.000Z'],
    ['2028-02-29', 'end', '2028-02-29T23:59:59.999Z'],
  ] as const)('%s, %s, is %s', (written, edge, instant) => {
    expect(momentOf(written, edge)?.toISOString()).toBe(instant);
  });
});
