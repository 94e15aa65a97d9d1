// The name of a setting or of a code in, what it means and what to do about it out; without a name, all of them.
// Offline: everything is taken from the tables that the program itself works with.

import { CODE_KINDS, CODES, type Code, type CodeKind, codeNamed, EXPLAINED_NAMES, pageOf } from '../codes/catalogue.ts';
import { EmbedSyncError, EXIT } from '../errors.ts';
import { nearest } from '../nearest.ts';
import { renderCodeMarkdown, renderIndexMarkdown, renderSettingMarkdown } from '../render/explain-markdown.ts';
import { type ExplainedSetting, type Index, renderCode, renderIndex, renderSetting } from '../render/explain-text.ts';
import { FORMAT_VERSION } from '../render/json.ts';
import { CATALOGUE, type SettingSpec, settingSpelled } from '../settings.ts';
import type { CommandContext, Report } from './command.ts';
import { explainSetting } from './explain-setting.ts';

export async function runExplain({ args: [word] }: CommandContext): Promise<Report> {
  if (word === undefined) return indexReport();
  const setting = settingNamed(word);
  if (setting !== undefined) return settingReport(explainSetting(setting));
  const code = codeNamed(word);
  if (code !== undefined) return codeReport(code);
  throw unknown(word);
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const settingNamed = (word: string): SettingSpec | undefined =>
  settingSpelled(word) ??
  CATALOGUE.find(({ name, title, aliases }) => [name, title, ...aliases].some((known) => same(known, word)));

function unknown(word: string): EmbedSyncError {
  const parts =
    word.length < SHORTEST_PART ? [] : EXPLAINED_NAMES.filter((name) => name.toLowerCase().includes(word.toLowerCase()));
  const alike = [...new Set([...nearest(word, EXPLAINED_NAMES), ...parts])].slice(0, SUGGESTED);
  const hint = `${alike.length === 0 ? '' : `Did you mean ${alike.join(' or ')}? `}See all with "embed-sync explain".`;
  return new EmbedSyncError('USAGE', `there is no setting and no code ${JSON.stringify(word)}`, { hint });
}

const SHORTEST_PART = 3;
const SUGGESTED = 3;

const settingReport = (setting: ExplainedSetting): Report => ({
  exitCode: EXIT.done,
  json: () => ({ formatVersion: FORMAT_VERSION, setting }),
  text: (look) => renderSetting(setting, look),
  markdown: () => renderSettingMarkdown(setting),
});

function codeReport(code: Code): Report {
  const page = pageOf(code);
  const shown = { ...code, kind: CODE_KINDS[code.kind].one, page };
  return {
    exitCode: EXIT.done,
    json: () => ({ formatVersion: FORMAT_VERSION, code: { ...code, page } }),
    text: (look) => renderCode(shown, look),
    markdown: () => renderCodeMarkdown(shown),
  };
}

const KINDS: readonly CodeKind[] = ['error', 'issue', 'problem', 'finding', 'event'];

function indexReport(): Report {
  const index: Index = [
    { title: 'Settings', names: CATALOGUE.map(({ name, title }) => [name, title]) },
    ...KINDS.map((kind) => ({
      title: CODE_KINDS[kind].many,
      names: CODES.filter((code) => code.kind === kind).map(({ name, means }) => [name, means] as const),
    })),
  ];
  return {
    exitCode: EXIT.done,
    json: () => ({
      formatVersion: FORMAT_VERSION,
      settings: CATALOGUE.map(({ name, title }) => ({ name, title })),
      codes: CODES.map(({ name, kind, means }) => ({ name, kind, means })),
    }),
    text: (look) => renderIndex(index, look),
    markdown: () => renderIndexMarkdown(index),
  };
}
