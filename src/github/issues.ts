// The one open issue of its kind in, as it is to be; opened, changed in place or closed.
// There is never more than one: of two runs that open it at the same time, the older issue stays open.

import { EmbedSyncError } from '../errors.ts';
import { isObject } from '../json.ts';
import { type Denied, type GitHub, type GitHubReader, needed, type Writing } from './capability.ts';
import { isWrittenBy, sameText } from './own.ts';

export interface Issue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
}

/** How an issue is known again: all three of label, marker and author. A person who takes the label off takes the issue over. */
export interface IssueKind {
  readonly label: IssueLabel;
  /** Whether a body carries the hidden marker of this kind, such as one environment's. */
  readonly isMarked: (body: string) => boolean;
}

export interface IssueLabel {
  readonly name: string;
  /** Six hexadecimal digits. */
  readonly color: string;
  readonly description: string;
}

export interface IssueText extends IssueKind {
  readonly title: string;
  readonly body: string;
}

export type IssuePut = { readonly kind: 'created' | 'updated' | 'unchanged'; readonly number: number } | Denied;
/** `numbers`: those that were open and are closed now. */
export type IssuesClosed = { readonly kind: 'closed'; readonly numbers: readonly number[] } | Denied;

const NEEDS = 'issues: write';

/** Every open issue of this kind, oldest first. Throws EmbedSyncError. */
export async function findIssues(github: GitHubReader, { label, isMarked }: IssueKind): Promise<readonly Issue[]> {
  const author = await github.author();
  const ask = { path: ['issues'], query: { state: 'open', labels: label.name }, needs: 'issues: read' };
  const listed = await github.list(ask, (fields) => {
    const body = fields.raw('body');
    const isIssue = fields.raw('pull_request') === undefined && typeof body === 'string';
    if (!isIssue || !isMarked(body) || !isWrittenBy(author, fields)) return [];
    return [{ number: fields.count('number'), title: fields.text('title'), body }];
  });
  const { items, complete } = needed(listed);
  if (!complete) throw github.unreliable(ask, 'there are more open issues with this label than are read');
  return [...items].sort((a, b) => a.number - b.number);
}

/** Opens the issue, or changes the oldest and closes the others; sends nothing where all is so already. Throws EmbedSyncError. */
export async function putIssue(github: GitHub, wanted: IssueText): Promise<IssuePut> {
  const [oldest, ...others] = await findIssues(github, wanted);
  return oldest === undefined ? create(github, wanted) : keep(github, wanted, { oldest, others });
}

/** Closes every open issue of this kind; `comment` tells why. Sends nothing where there is none. Throws EmbedSyncError. */
export async function closeIssues(github: GitHub, kind: IssueKind, comment: string): Promise<IssuesClosed> {
  const numbers: number[] = [];
  for (const { number } of await findIssues(github, kind)) {
    const closed = await close(github, number, comment);
    if (closed !== undefined) return closed;
    numbers.push(number);
  }
  return { kind: 'closed', numbers };
}

async function create(github: GitHub, wanted: IssueText): Promise<IssuePut> {
  const { label, title, body } = wanted;
  const denied = await makeLabel(github, label);
  if (denied !== undefined) return denied;
  const posted = await github.write({
    method: 'POST',
    path: ['issues'],
    body: { title, body, labels: [label.name] },
    needs: NEEDS,
    arrived: async () => (await findIssues(github, wanted)).length > 0,
  });
  if (posted.kind === 'denied') return posted;
  if (posted.kind === 'missing') return { ...posted, kind: 'denied' };
  // Another run may have opened one too, just now.
  const [oldest, ...others] = await findIssues(github, wanted);
  if (oldest === undefined) return unfound(github, label, posted);
  const kept = await keep(github, wanted, { oldest, others });
  return kept.kind === 'unchanged' ? { kind: 'created', number: kept.number } : kept;
}

/** GitHub drops labels without a word where the token's user may not set them: such an issue would never be found again. */
async function unfound(github: GitHub, { name }: IssueLabel, posted: Writing): Promise<IssuePut> {
  if (posted.kind !== 'done') throw new EmbedSyncError('API_REFUSED', 'the issue was opened and is gone again');
  const number = posted.value.count('number');
  const labels = posted.value.raw('labels');
  if (Array.isArray(labels) && labels.some((label) => isObject(label) && label.name === name)) return { kind: 'created', number };
  await close(
    github,
    number,
    `Closed: this token may not set the label \`${name}\`, without which the issue would not be found again.`,
  );
  const message = `GitHub did not set the label ${name} on issue ${number}, which is closed again`;
  const hint = 'Use a token that may set labels, such as the token of the job with "permissions: { issues: write }".';
  return { kind: 'denied', problem: { code: 'LABEL_NOT_SET', message, hint } };
}

interface Marked {
  readonly oldest: Issue;
  readonly others: readonly Issue[];
}

async function keep(github: GitHub, { title, body }: IssueText, { oldest, others }: Marked): Promise<IssuePut> {
  const { number } = oldest;
  for (const other of others) await close(github, other.number, `Closed: this goes on in #${number}.`);
  if (oldest.title === title && sameText(oldest.body, body)) return { kind: 'unchanged', number };
  const patched = await github.write({ method: 'PATCH', path: ['issues', number], body: { title, body }, needs: NEEDS });
  if (patched.kind === 'denied') return patched;
  return patched.kind === 'missing' ? { ...patched, kind: 'denied' } : { kind: 'updated', number };
}

/** Undefined where it went well. The comment comes first: a closed issue is not looked at again. */
async function close(github: GitHub, number: number, comment: string): Promise<Denied | undefined> {
  await github.write({
    method: 'POST',
    path: ['issues', number, 'comments'],
    body: { body: comment },
    needs: NEEDS,
    // One that may have arrived is not worth a second.
    arrived: async () => true,
  });
  const body = { state: 'closed', state_reason: 'completed' };
  const closed = await github.write({ method: 'PATCH', path: ['issues', number], body, needs: NEEDS });
  return closed.kind === 'denied' ? closed : undefined;
}

/** Undefined where the label is there, now or before. */
async function makeLabel(github: GitHub, { name, color, description }: IssueLabel): Promise<Denied | undefined> {
  const label = await github.read({ path: ['labels', name], needs: 'issues: read' });
  if (label.kind === 'found') return undefined;
  const body = { name, color, description };
  // 422: another run made it in the meantime. A label that was made twice is still one.
  const made = await github.write({
    method: 'POST',
    path: ['labels'],
    body,
    needs: NEEDS,
    soAlready: 422,
    arrived: async () => false,
  });
  if (made.kind === 'missing') return { ...made, kind: 'denied' };
  return made.kind === 'denied' ? made : undefined;
}
