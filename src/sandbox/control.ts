// A request to the sandbox itself in, what to say out: for whoever runs it from a shell and wants to play the outsider.
// Unlike the API it refuses what it does not know, because here a typing error should be told.

import { didYouMean, nearest } from '../nearest.ts';
import { isSettingName, SETTING_NAMES, settingSpelled } from '../settings.ts';
import { acceptSettings, isRecord } from './accept.ts';
import { type Answer, apiError, json } from './answers.ts';
import { parseFaults } from './fault-input.ts';
import type { Sandbox } from './options.ts';
import { spellingsTaken } from './spellings.ts';

/** Below the base path; protected by the token, also once the API itself has been told to refuse it. */
export const CONTROL_PREFIX = '/_sandbox/';

export interface ControlCall {
  readonly method: string;
  /** What follows the prefix. */
  readonly path: string;
  /** The parsed body; undefined where it is not JSON. */
  readonly body: unknown;
}

export function control(sandbox: Sandbox, { method, path, body }: ControlCall): Answer {
  const [, escapedId] = /^embeds\/([^/]+)$/.exec(path) ?? [];
  if (escapedId !== undefined && (method === 'POST' || method === 'DELETE')) {
    const embedId = unescaped(escapedId);
    const ids = sandbox.state().map((embed) => embed.embedId);
    if (!ids.includes(embedId)) return unknownEmbed(embedId, ids);
    return method === 'POST' ? change(sandbox, embedId, body) : remove(sandbox, embedId);
  }
  switch (`${method} ${path}`) {
    case 'GET state':
      return json(200, { embeds: sandbox.state() });
    case 'GET ledger':
      return json(200, { ledger: sandbox.ledger });
    case 'POST faults':
      return script(sandbox, body);
    case 'DELETE faults':
      sandbox.script([]);
      return json(200, { faults: 0 });
    default:
      return apiError(
        404,
        'NOT_FOUND',
        `There are: ${ADDRESSES.map((address) => address.join(` ${CONTROL_PREFIX}`)).join(', ')}`,
      );
  }
}

const ADDRESSES = [
  ['GET', 'state'],
  ['GET', 'ledger'],
  ['POST', 'embeds/ID {accessSettings}'],
  ['DELETE', 'embeds/ID'],
  ['POST', 'faults {faults}'],
  ['DELETE', 'faults'],
] as const;

function change(sandbox: Sandbox, embedId: string, body: unknown): Answer {
  if (!isRecord(body) || !isRecord(body.accessSettings)) return malformed('The body must be {"accessSettings": {…}}');
  const stray = Object.keys(body.accessSettings).find((name) => !isSettingName(name));
  if (stray !== undefined) {
    const hint = didYouMean(settingSpelled(stray)?.name ?? stray, SETTING_NAMES);
    return malformed(`No such setting: ${stray}. ${hint ?? `There are: ${SETTING_NAMES.join(', ')}`}`);
  }
  const accepted = acceptSettings(body.accessSettings, spellingsTaken('kebab'));
  if ('problem' in accepted) return malformed(accepted.problem);
  sandbox.change(embedId, accepted.settings);
  return json(200, { embedId, changed: Object.keys(accepted.settings) });
}

function remove(sandbox: Sandbox, embedId: string): Answer {
  sandbox.remove(embedId);
  return json(200, { embedId, removed: true });
}

function script(sandbox: Sandbox, body: unknown): Answer {
  const parsed = parseFaults(isRecord(body) ? body.faults : body);
  if ('problem' in parsed) return malformed(parsed.problem);
  sandbox.script(parsed.faults);
  return json(200, { faults: parsed.faults.length });
}

const malformed = (message: string): Answer => apiError(400, 'INVALID_REQUEST_BODY', message);

function unknownEmbed(embedId: string, ids: readonly string[]): Answer {
  const near = nearest(embedId, ids);
  return apiError(404, 'EMBED_NOT_FOUND', `No embed ${embedId}${near.length === 0 ? '' : `; nearest: ${near.join(', ')}`}`);
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
