// Issues of the manifest and findings of the policy in, one SARIF 2.1.0 log out, for code scanning: each at the manifest line
// that it is about. A plain object, to be written as JSON; its texts are inert for whatever shows them.

import { digestOfText } from '../canonical.ts';
import type { Issue } from '../errors.ts';
import type { Finding, Place, Severity } from '../types.ts';
import { commentKey, sarifSafe } from './encode.ts';

export interface SarifInput {
  /** Name and version of the program, parted by a space. */
  readonly generator: string;
  readonly environment: string | null;
  readonly issues: readonly Issue[];
  readonly findings: readonly Finding[];
  /** Where the manifest speaks of an embed. */
  readonly places: ReadonlyMap<string, Pick<Place, 'file' | 'line' | 'column'>>;
  /** The file that stands for the manifest where no line is known: code scanning shows no result without a place. */
  readonly manifest: string;
}

type SarifLevel = 'error' | 'warning' | 'note';

interface Result {
  readonly rule: string;
  readonly about: string;
  readonly level: SarifLevel;
  readonly message: string;
  readonly place: { readonly file: string; readonly line?: number; readonly column?: number };
  /** What makes it the same result again, although lines move. */
  readonly identity: readonly (string | null)[];
}

const LEVELS: Readonly<Record<Severity, SarifLevel>> = { block: 'error', approve: 'warning', warning: 'warning', info: 'note' };

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

export function sarifOf(input: SarifInput): object {
  const results = [...input.issues.map((issue) => ofIssue(issue, input)), ...input.findings.map((one) => ofFinding(one, input))];
  const rules = [...new Map(results.map((result) => [result.rule, result])).values()];
  const indexOf = new Map(rules.map(({ rule }, i) => [rule, i]));
  const [name = '', version = ''] = input.generator.split(' ');
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name, ...(version !== '' && { version }), rules: rules.map(ruleOf) } },
        // Uploads of several environments must not replace each other.
        automationDetails: { id: `embed-sync/${input.environment === null ? '' : `${commentKey(input.environment)}/`}` },
        columnKind: 'utf16CodeUnits',
        results: results.map((result) => ({ ...resultOf(result), ruleIndex: indexOf.get(result.rule) })),
      },
    ],
  };
}

const ofIssue = ({ severity, code, message, hint, file, line, column }: Issue, { manifest }: SarifInput): Result => ({
  rule: code,
  about: 'An issue of the manifest or the policy.',
  level: severity,
  message: hint === undefined ? message : `${message} ${hint}`,
  place: {
    file: file ?? manifest,
    ...(line !== undefined && { line }),
    ...(line !== undefined && column !== undefined && { column }),
  },
  identity: [code, file ?? null, message],
});

const ofFinding = ({ rule, severity, message, embedId, setting }: Finding, { places, manifest }: SarifInput): Result => ({
  rule,
  about: 'A finding of the policy.',
  level: LEVELS[severity],
  message: [embedId, setting, message].filter((part) => part !== undefined).join(': '),
  place: places.get(embedId ?? '') ?? { file: manifest },
  identity: [rule, embedId ?? null, setting ?? null],
});

const ruleOf = ({ rule, about, level }: Result): object => ({
  id: sarifSafe(rule),
  shortDescription: { text: sarifSafe(rule) },
  fullDescription: { text: about },
  help: { text: about },
  defaultConfiguration: { level },
});

const resultOf = ({ rule, level, message, place, identity }: Result): object => ({
  ruleId: sarifSafe(rule),
  level,
  message: { text: sarifSafe(message) },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: uriOf(place.file) },
        region: { startLine: place.line ?? 1, ...(place.column !== undefined && { startColumn: place.column }) },
      },
    },
  ],
  partialFingerprints: { 'embedSync/v1': digestOfText(JSON.stringify(identity)).slice('sha256:'.length) },
});

/** A path as a reference, relative where the path is; a colon would make its first part a scheme. */
function uriOf(path: string): string {
  const bytes = new TextEncoder().encode(path.replaceAll('\\', '/'));
  const encoded = Array.from(bytes, (byte) => {
    const character = String.fromCharCode(byte);
    return /[\w.~/-]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }).join('');
  return encoded.startsWith('/') ? `file://${encoded}` : encoded;
}
