import { describe, expect, it } from 'vitest';
import { ask, KEBAB, put, SALES, sandboxOf } from './client.ts';

describe('the control addresses', () => {
  it('show the state and the ledger, and are not in the ledger themselves', async () => {
    const sandbox = await sandboxOf({ embeds: [SALES] });
    await put(sandbox, 'sales', { isAllowAiPilot: true });
    expect((await ask(sandbox, 'GET /_sandbox/state')).json).toEqual({ embeds: sandbox.state() });
    const { json } = await ask(sandbox, 'GET /_sandbox/ledger');
    expect(json).toEqual({ ledger: sandbox.ledger });
    expect(json.ledger).toHaveLength(1);
  });

  it('change an embed from outside, keeping what is not named', async () => {
    const slug = { ...SALES, embedId: 'a b/ü' };
    const sandbox = await sandboxOf({ embeds: [slug], updates: 'replace' });
    const path = `/_sandbox/embeds/${encodeURIComponent(slug.embedId)}`;
    const { status, json } = await ask(sandbox, `POST ${path}`, { body: { accessSettings: { isAllowAiPilot: true } } });
    expect([status, json]).toEqual([200, { embedId: 'a b/ü', changed: ['isAllowAiPilot'] }]);
    expect(sandbox.state()[0]?.accessSettings).toEqual({ ...SALES.accessSettings, isAllowAiPilot: true });
    expect(sandbox.state()[0]?.updatedAt).not.toBe('2026-01-05T09:00:00.000Z');
  });

  it('delete an embed from outside', async () => {
    const sandbox = await sandboxOf({ embeds: [SALES] });
    expect((await ask(sandbox, 'DELETE /_sandbox/embeds/sales')).json).toEqual({ embedId: 'sales', removed: true });
    expect(sandbox.state()).toEqual([]);
  });

  it('script faults, and end them', async () => {
    const sandbox = await sandboxOf({ embeds: [SALES] });
    const faults = [{ kind: 'error', status: 503, when: { on: 'update', times: 'always' } }];
    expect((await ask(sandbox, 'POST /_sandbox/faults', { body: { faults } })).json).toEqual({ faults: 1 });
    expect((await put(sandbox, 'sales', {})).status).toBe(503);
    expect((await ask(sandbox, 'DELETE /_sandbox/faults')).json).toEqual({ faults: 0 });
    expect((await put(sandbox, 'sales', {})).status).toBe(200);
  });

  const rows = [
    ['an unknown embed', 'POST embeds/sale', { accessSettings: {} }, [404, 'nearest: sales']],
    ['an unknown embed to delete', 'DELETE embeds/sale', undefined, [404, 'nearest: sales']],
    ['an id that cannot be unescaped', 'POST embeds/%', { accessSettings: {} }, [404, 'No embed %']],
    ['a body without settings', 'POST embeds/sales', { isAllowAiPilot: true }, [400, '{"accessSettings": {…}}']],
    ['a body that is not JSON', 'POST embeds/sales', '{', [400, '{"accessSettings": {…}}']],
    ['a misspelt setting', 'POST embeds/sales', { accessSettings: { isAllowAiPilto: true } }, [400, 'mean "isAllowAiPilot"']],
    ['an old spelling', 'POST embeds/sales', { accessSettings: { tableList: [] } }, [400, 'mean "tableTenancySettings"']],
    ['a value of the wrong type', 'POST embeds/sales', { accessSettings: { isAllowAiPilot: 1 } }, [400, 'must be a boolean']],
    ['faults that are no list', 'POST faults', { faults: {} }, [400, 'must be a list']],
    ['an unknown address', 'GET nothing', undefined, [404, 'GET /_sandbox/state']],
    ['another method', 'PUT state', {}, [404, 'GET /_sandbox/state']],
  ] as const;
  it.each(rows)('refuse %s and say what would do', async (_, request, body, [status, says]) => {
    const sandbox = await sandboxOf({ embeds: [SALES] });
    const reply = await ask(sandbox, request.replace(' ', ' /_sandbox/'), { body });
    expect(reply.status).toBe(status);
    expect(reply.json.error.message).toContain(says);
    expect(sandbox.state()[0]?.accessSettings).toEqual(SALES.accessSettings);
  });

  it.each(['GET state', 'GET ledger', 'POST embeds/sales', 'DELETE embeds/sales', 'POST faults', 'DELETE faults'])(
    'need the token for %s',
    async (request) => {
      const sandbox = await sandboxOf({ embeds: [SALES] });
      const headers = { authorization: 'Bearer wrong' };
      const { status, text } = await ask(sandbox, request.replace(' ', ' /_sandbox/'), { headers });
      expect(status).toBe(401);
      expect(text).not.toContain('sales');
      expect((await ask(sandbox, `GET ${KEBAB}`)).json.data).toHaveLength(1);
    },
  );
});
