// A pull request and the text of the one comment on it in; that comment out, made or changed in place.
// There is never more than one that lasts: of two runs that make it at the same time, the older comment stays.

import { EmbedSyncError } from '../errors.ts';
import { type Denied, type GitHub, type GitHubReader, needed } from './capability.ts';
import { isWrittenBy, sameText } from './own.ts';

export interface Comment {
  readonly id: number;
  readonly body: string;
}

/** The one comment of its kind on a pull request. */
export interface StickyComment {
  readonly pullRequest: number;
  /** Whether a body carries the hidden marker of this kind. Who wrote it is judged here. */
  readonly isMarked: (body: string) => boolean;
  readonly body: string;
}

export type Put = { readonly kind: 'created' | 'updated' | 'unchanged'; readonly id: number } | Denied;

const NEEDS = 'pull-requests: write';
/** A person who deletes the comment just when it is changed does not do so again and again. */
const ROUNDS = 3;

/** Every comment that is marked and written by this token's own author, oldest first. Throws EmbedSyncError. */
export async function findComments(
  github: GitHubReader,
  { pullRequest, isMarked }: Omit<StickyComment, 'body'>,
): Promise<readonly Comment[]> {
  const author = await github.author();
  const ask = { path: ['issues', pullRequest, 'comments'], needs: 'pull-requests: read' };
  const listed = await github.list(ask, (fields) => {
    const body = fields.raw('body');
    return typeof body === 'string' && isMarked(body) && isWrittenBy(author, fields) ? [{ id: fields.count('id'), body }] : [];
  });
  const { items, complete } = needed(listed);
  // What lies beyond might be ours: a second comment must not be, so there is no comment at all.
  if (!complete) throw github.unreliable(ask, 'there are more comments than are read');
  return [...items].sort((a, b) => a.id - b.id);
}

/**
 * Makes the comment, or changes the oldest and deletes the others; sends nothing where all is so already. `known` is what
 * `findComments` found before. Throws EmbedSyncError; where the token may not write, the answer says so.
 */
export async function putComment(github: GitHub, sticky: StickyComment, known?: readonly Comment[]): Promise<Put> {
  let found = known ?? (await findComments(github, sticky));
  for (let round = 0; round < ROUNDS; round++) {
    const [oldest, ...others] = found;
    const put = oldest === undefined ? await create(github, sticky) : await keep(github, sticky, { oldest, others });
    if (put.kind !== 'gone') return put;
    found = await findComments(github, sticky);
  }
  throw new EmbedSyncError(
    'API_REFUSED',
    `somebody deletes the comment on pull request ${sticky.pullRequest} while it is written`,
  );
}

type Attempt = Put | { readonly kind: 'gone' };

async function create(github: GitHub, sticky: StickyComment): Promise<Attempt> {
  const { pullRequest, body } = sticky;
  const posted = await github.write({
    method: 'POST',
    path: ['issues', pullRequest, 'comments'],
    body: { body },
    needs: NEEDS,
    arrived: async () => (await findComments(github, sticky)).length > 0,
  });
  if (posted.kind === 'denied') return posted;
  if (posted.kind === 'missing') return { ...posted, kind: 'denied' };
  // Another run may have made one too, just now.
  const [oldest, ...others] = await findComments(github, sticky);
  if (oldest === undefined) return posted.kind === 'done' ? { kind: 'created', id: posted.value.count('id') } : { kind: 'gone' };
  const kept = await keep(github, sticky, { oldest, others });
  return kept.kind === 'unchanged' ? { kind: 'created', id: kept.id } : kept;
}

interface Marked {
  readonly oldest: Comment;
  readonly others: readonly Comment[];
}

async function keep(github: GitHub, { body }: StickyComment, { oldest, others }: Marked): Promise<Attempt> {
  // One that is gone already, or may not be deleted, does no harm: this is looked at again the next time.
  for (const { id } of others) await github.write({ method: 'DELETE', path: commentPath(id), needs: NEEDS });
  if (sameText(oldest.body, body)) return { kind: 'unchanged', id: oldest.id };
  const patched = await github.write({ method: 'PATCH', path: commentPath(oldest.id), body: { body }, needs: NEEDS });
  if (patched.kind === 'denied') return patched;
  return patched.kind === 'missing' ? { kind: 'gone' } : { kind: 'updated', id: oldest.id };
}

const commentPath = (id: number): readonly (string | number)[] => ['issues', 'comments', id];
