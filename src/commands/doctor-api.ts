// The way to the API in; what its answers say of the token, of the API and of the clock out. Two reads, one of embeds and one of
// datamarts, and what a server that pages or moved its addresses adds to them. Whether a token may write only a write would show.

import { createReader } from '../databrain/client.ts';
import { itemsOf } from '../databrain/decode.ts';
import { placesOfSettings } from '../databrain/decode-settings.ts';
import type { AnswerHeaders, Transport } from '../databrain/exchange.ts';
import { headerText } from '../databrain/headers.ts';
import { EmbedSyncError } from '../errors.ts';
import { dialectOf } from '../history/recall.ts';
import { parseJson } from '../json.ts';
import { loadManifest } from '../load.ts';
import { resolveManifest } from '../manifest/resolve.ts';
import type { Entry } from '../records.ts';
import type { Check } from '../render/check-up-text.ts';
import { duration, plural } from '../render/numbers.ts';
import type { Runtime } from '../runtime.ts';
import { SETTING_NAMES } from '../settings.ts';
import type { EmbedReader, LiveEmbed } from '../types.ts';
import { attempted, problemOf } from './attempted.ts';
import type { CommandContext } from './command.ts';
import { openTransport } from './connect.ts';

const skipped = (name: string): Check => ({ name, status: 'skipped', message: 'not looked at, because of a problem above' });

/** What stands in the place of these checks where no request can be made. */
export const NOT_ASKED: readonly Check[] = ['API', 'data app', 'settings', 'permissions', 'clock'].map(skipped);

export async function checkApi(context: CommandContext, entries: readonly Entry[]): Promise<readonly Check[]> {
  const { options, runtime } = context;
  const { baseUrl, transport } = openTransport(context);
  const heard = listening(transport, runtime);
  const guess = dialectOf(entries, baseUrl);
  const reader = createReader(heard.transport, { api: options.api, ...(guess !== undefined && { guess }) }, runtime);
  try {
    const live = await reader.list();
    return [
      apiCheck(reader, live),
      await dataAppCheck(live, context),
      settingsCheck(live, heard.first()),
      await attempted('permissions', () => permissionCheck(reader)),
      clockCheck(heard.clock()),
    ];
  } catch (error) {
    return [problemOf('API', error), ...['data app', 'settings', 'permissions'].map(skipped), clockCheck(heard.clock())];
  }
}

const apiCheck = (reader: EmbedReader, live: readonly LiveEmbed[]): Check => ({
  name: 'API',
  status: 'ok',
  message: `the token is accepted; ${plural(live.length, 'embed')} at the addresses of generation "${reader.dialect()}"`,
});

// ── The data app ────────────────────────────────────────────────────────────────────────────────────────────────

async function dataAppCheck(live: readonly LiveEmbed[], context: CommandContext): Promise<Check> {
  const name = 'data app';
  const told = [...new Set(live.flatMap(({ dataAppName }) => dataAppName ?? []))];
  if (told.length === 0) {
    return {
      name,
      status: 'warning',
      message: 'the API does not tell which data app this token belongs to, so a token of another one would not be noticed',
      hint: 'Compare the embeds that plan calls unmanaged or missing with what you expect.',
    };
  }
  const shown = told.map((one) => `"${one}"`).join(', ');
  const wanted = await wantedDataApp(context);
  if (wanted === undefined || told.includes(wanted)) return { name, status: 'ok', message: shown };
  return {
    name,
    status: 'problem',
    message: `this token lists the embeds of ${shown}, and the manifest is for "${wanted}"`,
    hint: 'Use the token of that data app, or the manifest of this one.',
  };
}

/** Undefined where there is no manifest, or none that names one: what is wrong with it is another check. */
async function wantedDataApp({ options, runtime }: CommandContext): Promise<string | undefined> {
  try {
    const { manifest } = await loadManifest(options.file, runtime.cwd);
    const { env } = options;
    const { dataApp } = resolveManifest(manifest, {
      live: [],
      now: runtime.now(),
      ...(env !== undefined && { environment: env }),
    });
    return dataApp === '' ? undefined : dataApp;
  } catch (error) {
    if (error instanceof EmbedSyncError) return undefined;
    throw error;
  }
}

// ── What the list tells ─────────────────────────────────────────────────────────────────────────────────────────

function settingsCheck(live: readonly LiveEmbed[], items: readonly unknown[]): Check {
  const name = 'settings';
  if (live.length === 0) return { name, status: 'ok', message: 'there is no embed to tell any of' };
  const untold = SETTING_NAMES.filter((setting) => live.every(({ settings }) => settings[setting] === undefined));
  if (untold.length === SETTING_NAMES.length) {
    return {
      name,
      status: 'warning',
      message: 'the list shows no access setting; plan looks closer, and calls unknown what stays untold',
      hint: 'What is sent can then not be read back: apply ends with "accepted" in place of "verified".',
    };
  }
  const places = [...new Set(items.flatMap(placesOfSettings))].join(', ');
  if (untold.length === 0) return { name, status: 'ok', message: `the list shows them in ${places}, and leaves none out` };
  return {
    name,
    status: 'warning',
    message: `the list shows them in ${places}, and never ${untold.join(', ')}`,
    hint: 'plan looks closer for those that the manifest names, and calls unknown what stays untold.',
  };
}

async function permissionCheck(reader: EmbedReader): Promise<Check> {
  const datamarts = await reader.datamarts();
  const name = 'permissions';
  if (datamarts !== undefined) {
    const message = `this token may list embeds and ${plural(datamarts.length, 'datamart')}: names of tables and columns are checked before sending`;
    return { name, status: 'ok', message };
  }
  return {
    name,
    status: 'warning',
    message: 'this token may not list datamarts, or this server cannot: names of tables and columns go unchecked',
    hint: 'A misspelt table in tableTenancySettings is then refused by the API at best; look twice.',
  };
}

// ── The clock ───────────────────────────────────────────────────────────────────────────────────────────────────

/** Beyond this, overrides and windows begin and end noticeably early or late. */
const NOTABLE_MS = 30_000;
const WRONG_MS = 300_000;

function clockCheck(aheadMs: number | undefined): Check {
  const name = 'clock';
  if (aheadMs === undefined) return { name, status: 'skipped', message: 'the server does not tell the time' };
  const off = Math.abs(aheadMs);
  if (off < NOTABLE_MS) return { name, status: 'ok', message: "this machine's clock agrees with the server's" };
  return {
    name,
    status: off < WRONG_MS ? 'warning' : 'problem',
    message: `this machine's clock is ${duration(off)} ${aheadMs > 0 ? 'ahead of' : 'behind'} the server's`,
    hint: 'Set it by a time server: overrides, windows and the history go by it.',
  };
}

interface Listening {
  readonly transport: Transport;
  /** Items of the first answer that was a list. */
  first(): readonly unknown[];
  /** Milliseconds by which this machine's clock is ahead of the server's; undefined where no answer told the time. */
  clock(): number | undefined;
}

function listening(transport: Transport, runtime: Runtime): Listening {
  let items: readonly unknown[] | undefined;
  let ahead: number | undefined;
  return {
    transport: {
      ...transport,
      exchange: async (request) => {
        const exchange = await transport.exchange(request);
        if (exchange.kind !== 'answer') return exchange;
        ahead ??= aheadOf(exchange.headers, runtime.now());
        if (exchange.status === 200) items ??= itemsOf(parseJson(exchange.text));
        return exchange;
      },
    },
    first: () => items ?? [],
    clock: () => ahead,
  };
}

function aheadOf(headers: AnswerHeaders, now: Date): number | undefined {
  const told = Date.parse(headerText(headers, 'date') ?? '');
  return Number.isNaN(told) ? undefined : now.getTime() - told;
}
