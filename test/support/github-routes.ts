// What the stand-in for GitHub answers, as a table: a route, the permission that it takes, and what it does to the state.

import {
  type Access,
  commentJson,
  type HeldIssue,
  type Holder,
  issueJson,
  type Permission,
  pullJson,
  reviewJson,
  runJson,
  type State,
} from './github-state.ts';

interface Call {
  readonly state: State;
  readonly holder: Holder;
  /** A part of the path, decoded. */
  part(name: string): string;
  query(name: string): string | undefined;
  body<T>(): Promise<T>;
  /** One page of a list, with the addresses of the others. */
  page(items: readonly unknown[]): Response;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below the repository. */
  readonly path: string;
  /** Where several would do, one is enough. */
  readonly needs: readonly [Access, ...Permission[]];
  answer(call: Call): Response | Promise<Response>;
}

export const says = (message: string, status: number): Response =>
  Response.json({ message, documentation_url: 'https://docs.github.com/rest', status: String(status) }, { status });

const notFound = (): Response => says('Not Found', 404);
const created = (body: unknown): Response => Response.json(body, { status: 201 });
const number = (call: Call): number => Number(call.part('number'));
const author = ({ holder: { login, type } }: Call) => ({ login, type });

// ── Comments ────────────────────────────────────────────────────────────────────────────────────────────────────

const canBeCommented = ({ pulls, issues }: State, on: number): boolean => [...pulls, ...issues].some((one) => one.number === on);

const COMMENTS: readonly Route[] = [
  {
    method: 'GET',
    path: '/issues/:number/comments',
    needs: ['read', 'issues', 'pull_requests'],
    answer: (call) => {
      const on = number(call);
      if (!canBeCommented(call.state, on)) return notFound();
      return call.page(call.state.comments.filter((comment) => comment.on === on).map(commentJson));
    },
  },
  {
    method: 'POST',
    path: '/issues/:number/comments',
    needs: ['write', 'issues', 'pull_requests'],
    answer: async (call) => {
      const { body } = await call.body<{ body: string }>();
      const { state } = call;
      if (!canBeCommented(state, number(call))) return notFound();
      if (body.length > 65_536) return says('Validation Failed', 422);
      const id = Math.max(1000, ...state.comments.map((comment) => comment.id)) + 1;
      const comment = { id, on: number(call), user: author(call), body };
      state.comments.push(comment);
      return created(commentJson(comment));
    },
  },
  {
    method: 'PATCH',
    path: '/issues/comments/:id',
    needs: ['write', 'issues', 'pull_requests'],
    answer: async (call) => {
      const comment = call.state.comments.find(({ id }) => id === Number(call.part('id')));
      if (comment === undefined) return notFound();
      comment.body = (await call.body<{ body: string }>()).body;
      return Response.json(commentJson(comment));
    },
  },
  {
    method: 'DELETE',
    path: '/issues/comments/:id',
    needs: ['write', 'issues', 'pull_requests'],
    answer: ({ state, part }) => {
      const index = state.comments.findIndex(({ id }) => id === Number(part('id')));
      if (index < 0) return notFound();
      state.comments.splice(index, 1);
      return new Response(null, { status: 204 });
    },
  },
];

// ── Issues ──────────────────────────────────────────────────────────────────────────────────────────────────────

const ISSUES: readonly Route[] = [
  {
    method: 'GET',
    path: '/issues',
    needs: ['read', 'issues'],
    answer: ({ state, query, page }) => {
      const wanted = query('labels')?.split(',') ?? [];
      const isWanted = (issue: HeldIssue): boolean =>
        issue.state === (query('state') ?? 'open') && wanted.every((label) => issue.labels.includes(label));
      // Newest first, as GitHub has it where nothing else is asked for.
      return page(state.issues.filter(isWanted).map(issueJson).reverse());
    },
  },
  {
    method: 'POST',
    path: '/issues',
    needs: ['write', 'issues'],
    answer: async (call) => {
      const { title, body, labels } = await call.body<{ title: string; body: string; labels: string[] }>();
      const { state } = call;
      const issue: HeldIssue = {
        number: Math.max(500, ...state.issues.map((one) => one.number)) + 1,
        user: author(call),
        isPullRequest: false,
        title,
        body,
        state: 'open',
        labels: labels.filter((label) => state.labels.has(label)),
      };
      state.issues.push(issue);
      return created(issueJson(issue));
    },
  },
  {
    method: 'PATCH',
    path: '/issues/:number',
    needs: ['write', 'issues'],
    answer: async (call) => {
      const issue = call.state.issues.find((one) => one.number === number(call));
      if (issue === undefined) return notFound();
      const { title, body, state } = await call.body<Partial<Pick<HeldIssue, 'title' | 'body' | 'state'>>>();
      Object.assign(issue, { title: title ?? issue.title, body: body ?? issue.body, state: state ?? issue.state });
      return Response.json(issueJson(issue));
    },
  },
  {
    method: 'GET',
    path: '/labels/:name',
    needs: ['read', 'issues'],
    answer: ({ state, part }) => (state.labels.has(part('name')) ? Response.json({ name: part('name') }) : notFound()),
  },
  {
    method: 'POST',
    path: '/labels',
    needs: ['write', 'issues'],
    answer: async ({ state, body }) => {
      const label = await body<{ name: string }>();
      if (state.labels.has(label.name)) return says('Validation Failed', 422);
      state.labels.add(label.name);
      return created(label);
    },
  },
];

// ── Pull requests ───────────────────────────────────────────────────────────────────────────────────────────────

const PULLS: readonly Route[] = [
  {
    method: 'GET',
    path: '/pulls/:number',
    needs: ['read', 'pull_requests'],
    answer: (call) => {
      const pull = call.state.pulls.find((one) => one.number === number(call));
      return pull === undefined ? notFound() : Response.json({ ...pullJson(pull, call.state), changed_files: pull.files.length });
    },
  },
  {
    method: 'GET',
    path: '/pulls/:number/reviews',
    needs: ['read', 'pull_requests'],
    answer: (call) => call.page(call.state.reviews.filter(({ on }) => on === number(call)).map(reviewJson)),
  },
  {
    method: 'GET',
    path: '/pulls/:number/files',
    needs: ['read', 'pull_requests'],
    answer: (call) => call.page(call.state.pulls.find((one) => one.number === number(call))?.files.slice(0, 3000) ?? []),
  },
  {
    method: 'GET',
    path: '/commits/:sha/pulls',
    needs: ['read', 'pull_requests'],
    answer: ({ state, part, page }) => {
      const numbers = state.commitPulls.get(part('sha')) ?? [];
      return page(state.pulls.filter((pull) => numbers.includes(pull.number)).map((pull) => pullJson(pull, state)));
    },
  },
  {
    method: 'GET',
    path: '/collaborators/:login/permission',
    needs: ['read', 'metadata'],
    answer: ({ state, part }) => {
      const permission = state.roles.get(part('login')) ?? 'none';
      return Response.json({ permission, role_name: permission, user: null });
    },
  },
];

// ── Files and runs ──────────────────────────────────────────────────────────────────────────────────────────────

const FILES_AND_RUNS: readonly Route[] = [
  {
    method: 'GET',
    path: '/commits',
    needs: ['read', 'contents'],
    answer: ({ state, query, page }) => {
      const sha = query('sha') ?? 'main';
      return state.files.has(sha) ? page([{ sha }]) : notFound();
    },
  },
  {
    method: 'GET',
    path: '/contents/:path{.+}',
    needs: ['read', 'contents'],
    answer: ({ state, query, part }) => {
      const ref = query('ref') ?? 'main';
      const file = state.files.get(ref)?.get(part('path'));
      if (!state.files.has(ref)) return says(`No commit found for the ref ${ref}`, 404);
      if (file === undefined) return notFound();
      if (file === null) return Response.json([]);
      const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : new Uint8Array(file);
      return new Response(bytes, { headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' } });
    },
  },
  {
    method: 'GET',
    path: '/actions/workflows/:file/runs',
    needs: ['read', 'actions'],
    answer: ({ state, part, query }) => {
      const file = part('file');
      if (!state.workflows.has(file)) return notFound();
      const runs = state.runs.filter(({ workflow, event }) => workflow === file && event === (query('event') ?? event));
      const newest = runs.map(runJson).sort((a, b) => b.created_at.localeCompare(a.created_at));
      const wanted = newest.slice(0, Number(query('per_page') ?? 30));
      return Response.json({ total_count: runs.length, workflow_runs: wanted });
    },
  },
];

export const ROUTES: readonly Route[] = [...COMMENTS, ...ISSUES, ...PULLS, ...FILES_AND_RUNS];
