// A sandbox that ends with its test, a client over real HTTP, and a clock that only moves when told to.

import { afterEach } from 'vitest';
import type { SandboxEmbed } from '../../src/sandbox/model.ts';
import type { Sandbox, SandboxOptions, SandboxRuntime } from '../../src/sandbox/options.ts';
import { startSandbox } from '../../src/sandbox/server.ts';

const running: Sandbox[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((sandbox) => sandbox.close()));
});

export async function sandboxOf(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await startSandbox(options);
  running.push(sandbox);
  return sandbox;
}

export const KEBAB = '/api/v2/data-app/embeds';
export const CAMEL = '/api/v2/dataApp/embeds';
export const LEGACY_LIST = '/api/v2/dataApp/embed/list';
export const LEGACY_UPDATE = '/api/v2/dataApp/embed/update';

export const FAMILIES = {
  kebab: { list: `GET ${KEBAB}`, update: `PUT ${KEBAB}` },
  camel: { list: `GET ${CAMEL}`, update: `PUT ${CAMEL}` },
  legacy: { list: `POST ${LEGACY_LIST}`, update: `POST ${LEGACY_UPDATE}` },
} as const;
export const DIALECTS = ['kebab', 'camel', 'legacy'] as const;

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: expectations look into it freely
  readonly json: any;
}

interface Asked {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** `request` is a method and a path below the base URL; a string body is sent as it is. */
export async function ask(sandbox: Sandbox, request: string, { body, headers, signal }: Asked = {}): Promise<Reply> {
  const [method = 'GET', path = '/'] = request.split(' ');
  const response = await fetch(sandbox.baseUrl + path, {
    method,
    redirect: 'manual',
    headers: { authorization: `Bearer ${sandbox.token}`, 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: parsed(text) };
}

export const put = (sandbox: Sandbox, embedId: string, accessSettings: unknown): Promise<Reply> =>
  ask(sandbox, `PUT ${KEBAB}`, { body: { embedId, accessSettings } });

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

export const SALES: SandboxEmbed = {
  embedId: 'sales',
  name: 'Sales overview',
  accessSettings: {
    datamartName: 'sales-data',
    isAllowAiPilot: false,
    isAllowEmailReports: true,
    isAllowCreateDashboardView: true,
    metricCreationMode: 'DRAG_DROP',
    joinModel: 'single',
    tableTenancySettings: [{ name: 'orders', clientColumn: 'customer_id' }],
  },
};

export const manyEmbeds = (count: number): readonly SandboxEmbed[] =>
  Array.from({ length: count }, (_, index) => ({ embedId: `e${index + 1}`, accessSettings: { isAllowAiPilot: false } }));

/** Sleepers wake when `advance` reaches their time. */
export function manualRuntime(): SandboxRuntime & { advance(ms: number): void } {
  let clock = 0;
  let sleepers: { readonly due: number; readonly wake: () => void }[] = [];
  return {
    now: () => new Date(Date.UTC(2026, 5, 1) + clock),
    monotonic: () => clock,
    sleep: (ms) => new Promise((wake) => sleepers.push({ due: clock + ms, wake })),
    randomHex: (bytes) => 'ab'.repeat(bytes),
    advance: (ms) => {
      clock += ms;
      for (const { wake } of sleepers.filter(({ due }) => due <= clock)) wake();
      sleepers = sleepers.filter(({ due }) => due > clock);
    },
  };
}
