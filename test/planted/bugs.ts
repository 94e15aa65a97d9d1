// Bugs that must never live, each the change of one place in one source file, with the test file that has to fail for it.
// One for each guarantee that matters; "npm run planted" plants them one by one, and demands that each is caught.

export interface Bug {
  /** What the program would do wrong, as the end of the sentence "a program that …". */
  readonly name: string;
  readonly file: string;
  /** Occurs exactly once in `file`. */
  readonly find: string;
  readonly replace: string;
  /** The test file that fails when the bug is there, and passes when it is not. */
  readonly caughtBy: string;
}

export const BUGS: readonly Bug[] = [
  // ── Planning ──────────────────────────────────────────────────────────────────────────────────────────────────
  {
    name: 'takes a value that live does not tell for the wanted one',
    file: 'src/plan/diff.ts',
    find: 'if (told === undefined && sameValue(lastApplied[setting], wanted))',
    replace: 'if (told === undefined)',
    caughtBy: 'test/plan/diff.test.ts',
  },
  {
    name: 'calls the turning on of a flag a narrowing',
    file: 'src/plan/direction.ts',
    find: 'return after === true',
    replace: 'return after !== true',
    caughtBy: 'test/plan/direction.test.ts',
  },
  {
    name: 'counts the removal of a tenancy row as narrow',
    file: 'src/plan/direction.ts',
    find: 'const removed = before.filter((row) => !columns.has(row.name));',
    replace: 'const removed = before.filter(() => false);',
    caughtBy: 'test/plan/direction.test.ts',
  },
  {
    name: 'counts another tenancy column as narrow',
    file: 'src/plan/direction.ts',
    find: 'columns.get(row.name) !== row.clientColumn);',
    replace: 'columns.get(row.name) === undefined);',
    caughtBy: 'test/plan/direction.test.ts',
  },
  {
    name: 'does not see that an empty tenancy list filters nothing',
    file: 'src/plan/direction.ts',
    find: 'if (after.length === 0) {',
    replace: 'if (after.length < 0) {',
    caughtBy: 'test/plan/direction.test.ts',
  },
  {
    name: 'lets a datamart move alone, as if its tenancy list came along',
    file: 'src/plan/direction.ts',
    find: 'listMoves: tenancy !== undefined && rowsOf(tenancy.after).length > 0,',
    replace: 'listMoves: true,',
    caughtBy: 'test/plan/direction.test.ts',
  },
  {
    name: 'calls a change by the mildest of its directions',
    file: 'src/plan/direction.ts',
    find: 'DIRECTIONS.find(',
    replace: 'DIRECTIONS.findLast(',
    caughtBy: 'test/plan/direction.test.ts',
  },
  {
    name: 'sends settings that do not change',
    file: 'src/plan/build.ts',
    find: "input.payload === 'full' ? embed.settings : after",
    replace: 'embed.settings',
    caughtBy: 'test/plan/build.test.ts',
  },
  {
    name: 'takes what a colleague moved in the web interface for an edit of the manifest',
    file: 'src/plan/drift.ts',
    find: "if (!liveMoved) return manifestMoved ? 'pending' : undefined;",
    replace: "if (liveMoved) return manifestMoved ? 'pending' : undefined;",
    caughtBy: 'test/plan/drift.test.ts',
  },

  // ── Consent and policy ────────────────────────────────────────────────────────────────────────────────────────
  {
    name: 'counts limits as a share of the chosen embeds',
    file: 'src/pipeline.ts',
    find: 'managed: resolved.desired.length,',
    replace: '',
    caughtBy: 'test/commands/selecting.test.ts',
  },
  {
    name: 'holds up what is exactly the limit',
    file: 'src/plan/limits.ts',
    find: 'count * 100 <= limit.percent * managed',
    replace: 'count * 100 < limit.percent * managed',
    caughtBy: 'test/plan/policy.test.ts',
  },
  {
    name: 'says nothing of a tenancy change that the policy lets through',
    file: 'src/plan/consent.ts',
    find: "return direction === 'tenancy' ? 'warning' : undefined;",
    replace: 'return undefined;',
    caughtBy: 'test/plan/policy.test.ts',
  },
  {
    name: 'protects an embed by its name in the manifest, not by its live one',
    file: 'src/plan/protected.ts',
    find: "['name', live.name ?? desired.name],",
    replace: "['name', desired.name],",
    caughtBy: 'test/plan/policy.test.ts',
  },
  {
    name: 'takes consent for enough where one of several closed windows does not',
    file: 'src/plan/windows.ts',
    find: 'windows.every(({ override })',
    replace: 'windows.some(({ override })',
    caughtBy: 'test/plan/policy-windows.test.ts',
  },
  {
    name: 'lets a blocked plan through',
    file: 'src/plan/verdict.ts',
    find: "if (findings.some(({ severity }) => severity === 'block')) return 'blocked';",
    replace: '',
    caughtBy: 'test/plan/build.test.ts',
  },
  {
    name: 'takes a few digits of a plan id for consent',
    file: 'src/plan/plan-id.ts',
    find: 'export const APPROVAL_DIGITS = 12;',
    replace: 'export const APPROVAL_DIGITS = 4;',
    caughtBy: 'test/plan/build.test.ts',
  },
  {
    name: 'takes the id of another plan for consent to this one',
    file: 'src/commands/consent.ts',
    find: 'if (namesPlan(plan.planId, approve)) return;',
    replace: 'if (approve !== plan.planId) return;',
    caughtBy: 'test/commands/exit-codes.test.ts',
  },
  {
    name: 'gives one plan id to plans with different payloads',
    file: 'src/plan/plan-id.ts',
    find: '      payload,\n',
    replace: '',
    caughtBy: 'test/plan/build.test.ts',
  },
  {
    name: 'applies a saved plan that was edited',
    file: 'src/plan/planfile.ts',
    find: 'if (planIdOf(plan) !== plan.planId)',
    replace: "if (plan.planId === '')",
    caughtBy: 'test/plan/planfile.test.ts',
  },
  {
    name: 'applies a saved plan that shows one direction and sends another',
    file: 'src/plan/planfile.ts',
    find: 'if (canonicalJson(shownDirections) !== canonicalJson(derived))',
    replace: 'if (shownDirections.length !== derived.length)',
    caughtBy: 'test/plan/planfile.test.ts',
  },

  // ── Sending ───────────────────────────────────────────────────────────────────────────────────────────────────
  {
    name: 'sends before its intents are on record',
    file: 'src/apply/execute.ts',
    find: 'await tools.history.append([start,',
    replace: 'void tools.history.append([start,',
    caughtBy: 'test/apply/execute.test.ts',
  },
  {
    name: 'sends an update again without a look at what it did',
    file: 'src/apply/send.ts',
    find: "if (answer.kind === 'conflict' || answer.kind === 'unknown') {",
    replace: "if (answer.kind === 'conflict') {",
    caughtBy: 'test/apply/execute.test.ts',
  },
  {
    name: 'goes on sending with a token that was refused',
    file: 'src/apply/send.ts',
    find: "if (answer.kind === 'global' || answer.kind === 'withheld') sending",
    replace: "if (answer.kind === 'withheld') sending",
    caughtBy: 'test/apply/execute.test.ts',
  },
  {
    name: 'takes a refused token for the trouble of one embed',
    file: 'src/databrain/classify.ts',
    find: "return { kind: 'global', problem };",
    replace: "return { kind: 'rejected', problem };",
    caughtBy: 'test/databrain/classify.test.ts',
  },
  {
    name: 'takes the word of another embed for success',
    file: 'src/databrain/classify.ts',
    find: ' && body.id === embedId)',
    replace: ')',
    caughtBy: 'test/databrain/classify.test.ts',
  },
  {
    name: 'widens before it narrows',
    file: 'src/apply/waves.ts',
    find: 'return waves.filter(',
    replace: 'return waves.reverse().filter(',
    caughtBy: 'test/apply/rollout.test.ts',
  },
  {
    name: 'takes back narrowings when it undoes what a rollout widened',
    file: 'src/apply/take-back.ts',
    find: 'const settings = change.settings.filter(opens);',
    replace: 'const settings = change.settings;',
    caughtBy: 'test/apply/take-back.test.ts',
  },
  {
    name: 'calls verified what live does not tell',
    file: 'src/apply/verify.ts',
    find: "return untold > 0 ? 'accepted' : 'verified';",
    replace: "return 'verified';",
    caughtBy: 'test/apply/execute.test.ts',
  },
  {
    name: 'does not see that the server dropped what was not sent',
    file: 'src/apply/merge-check.ts',
    find: 'if (atStake.every(isDropped)) return',
    replace: 'if (atStake.length === 0) return',
    caughtBy: 'test/apply/merge-check.test.ts',
  },
  {
    name: 'repeats itself without an end at a server in trouble',
    file: 'src/budget.ts',
    find: 'if (taken >= FLOOR + Math.floor(begun / PER_REPETITION)) return false;',
    replace: '',
    caughtBy: 'test/budget.test.ts',
  },
  {
    name: 'never gives up on a server that keeps failing',
    file: 'src/breaker.ts',
    find: "if (openings >= OPENINGS) return { kind: 'stop', ...found };",
    replace: '',
    caughtBy: 'test/breaker.test.ts',
  },

  // ── Reading ───────────────────────────────────────────────────────────────────────────────────────────────────
  {
    name: 'ignores Retry-After',
    file: 'src/databrain/pace.ts',
    find: '...(asked !== undefined && { retryAfterMs: asked }), ',
    replace: '',
    caughtBy: 'test/databrain/pace.test.ts',
  },
  {
    name: 'takes a text for true',
    file: 'src/databrain/decode-settings.ts',
    find: "return typeof value === 'boolean' ? { kind: 'value', value }",
    replace: "return value ? { kind: 'value', value: true }",
    caughtBy: 'test/databrain/decode.test.ts',
  },
  {
    name: 'believes the first of two values that contradict each other',
    file: 'src/databrain/decode-settings.ts',
    find: 'if (sameJson(meant, value)) continue;',
    replace: 'if (meant !== undefined) continue;',
    caughtBy: 'test/databrain/decode.test.ts',
  },
  {
    name: 'takes the first page for the whole list',
    file: 'src/databrain/pages.ts',
    find: 'if (first.count !== PAGE_SIZE)',
    replace: 'if (first.count >= 0)',
    caughtBy: 'test/databrain/paging.test.ts',
  },

  // ── Secrets and addresses ─────────────────────────────────────────────────────────────────────────────────────
  {
    name: 'hands on the token in an answer that repeats it',
    file: 'src/databrain/transport.ts',
    find: 'text: redact(text),',
    replace: 'text,',
    caughtBy: 'test/databrain/transport.test.ts',
  },
  {
    name: 'carries the token to wherever a redirect points',
    file: 'src/databrain/transport.ts',
    find: 'followRedirect: false,',
    replace: 'followRedirect: true,',
    caughtBy: 'test/databrain/transport.test.ts',
  },
  {
    name: 'prints the token in base64',
    file: 'src/secret.ts',
    find: '    ...base64Alignments(bytes),\n',
    replace: '',
    caughtBy: 'test/secret.test.ts',
  },
  {
    name: 'sends the token over plain http',
    file: 'src/base-url.ts',
    find: "if (url.protocol === 'http:' && !LOOPBACK.has(url.hostname)) {",
    replace: "if (url.protocol === 'http:' && url.hostname === '') {",
    caughtBy: 'test/databrain/credentials.test.ts',
  },
  {
    name: 'signs a message without its time, so that it can be sent again later',
    file: 'src/notify/signature.ts',
    find: '{seconds}.',
    replace: "{''}",
    caughtBy: 'test/notify/webhook.test.ts',
  },

  // ── History ───────────────────────────────────────────────────────────────────────────────────────────────────
  {
    name: 'leaves the time of a record out of its hash',
    file: 'src/history/chain.ts',
    find: 'digestOfText(DOMAIN + textOf(members));',
    replace: "digestOfText(DOMAIN + textOf(members.filter(({ key }) => key !== 'time')));",
    caughtBy: 'test/history/chain.test.ts',
  },
  {
    name: 'does not miss a record that was cut out',
    file: 'src/history/chain.ts',
    find: "if (content.prev !== head.hash) return 'does not continue the record before it';",
    replace: '',
    caughtBy: 'test/history/chain.test.ts',
  },
  {
    name: 'takes a write that never finished for a sound log',
    file: 'src/history/chain.ts',
    find: 'if (tail.length === 0) return',
    replace: 'if (tail.length >= 0) return',
    caughtBy: 'test/history/chain.test.ts',
  },
  {
    name: 'does not notice that another log took the place of its own',
    file: 'src/history/chain.ts',
    find: 'if (entry.hash === expected.hash && entry.log === expected.log) return undefined;',
    replace: 'if (entry.seq === expected.seq) return undefined;',
    caughtBy: 'test/history/chain.test.ts',
  },
  {
    name: 'rolls back over what somebody changed since',
    file: 'src/plan/way-back.ts',
    find: '!(isMoved(expect, now) || isFilled(lost, now))',
    replace: '!isFilled(lost, now)',
    caughtBy: 'test/plan/way-back.test.ts',
  },
  {
    name: 'rolls back by an inverse that does not lead back',
    file: 'src/history/undo.ts',
    find: 'if (found !== undefined && fits) return before;',
    replace: 'if (found !== undefined) return before;',
    caughtBy: 'test/history/undo.test.ts',
  },
  {
    name: 'rolls back what never took effect',
    file: 'src/history/undo.ts',
    find: "if (effect === 'left') return { before: {}, after: {} };",
    replace: '',
    caughtBy: 'test/history/undo.test.ts',
  },
  {
    name: 'takes the lock of a process that still runs',
    file: 'src/history/lock.ts',
    find: ' && !machine.isAlive(pid)',
    replace: '',
    caughtBy: 'test/history/lock.test.ts',
  },
  {
    name: 'lets what fails after a signal pass for the reason of the end',
    file: 'src/apply/halt.ts',
    find: 'problem = reason() ?? next;',
    replace: 'problem ??= next;',
    caughtBy: 'test/apply/halt.test.ts',
  },
  {
    name: 'goes on with a lock that was written in part',
    file: 'src/history/lock.ts',
    find: 'if (written !== text.length) throw',
    replace: 'if (written > text.length) throw',
    caughtBy: 'test/history/lock.test.ts',
  },
  {
    name: 'says that nothing was sent where only its lock could not be given back',
    file: 'src/commands/connect.ts',
    find: 'lock.release().catch((error) => context.note(lockLeft(error)))',
    replace: 'lock.release()',
    caughtBy: 'test/commands/lock-left.test.ts',
  },
  {
    name: 'forces its history over what another runner pushed',
    file: 'src/history/git-branch.ts',
    find: "'--no-verify', lease,",
    replace: "'--no-verify', '--force',",
    caughtBy: 'test/history/git-branch.test.ts',
  },

  // ── What people and machines are told ─────────────────────────────────────────────────────────────────────────
  {
    name: 'swallows the exit code of a failure',
    file: 'src/commands/show.ts',
    find: 'return error.exitCode;',
    replace: 'return EXIT.done;',
    caughtBy: 'test/commands/exit-codes.test.ts',
  },
  {
    name: 'does not say in its exit code that access was opened outside',
    file: 'src/commands/drift.ts',
    find: "if (opened || overdue.includes('narrow')) return EXIT.widened;",
    replace: '',
    caughtBy: 'test/commands/drift.test.ts',
  },
  {
    name: 'writes a name that a spreadsheet runs as a formula',
    file: 'src/render/encode.ts',
    find: '.replace(FORMULA, "$1\'")',
    replace: '',
    caughtBy: 'test/render/audit-csv.test.ts',
  },
  {
    name: 'lets a name break out of its code span in Markdown',
    file: 'src/render/encode.ts',
    find: "'`'.repeat(longest + 1)",
    replace: "'`'",
    caughtBy: 'test/render/encode.test.ts',
  },
  {
    name: 'lets a name move the cursor of a terminal',
    file: 'src/render/encode.ts',
    find: 'text.replace(UNSEEN, braced);',
    replace: 'text;',
    caughtBy: 'test/render/encode.test.ts',
  },
  {
    name: 'takes a comment of somebody else for its own',
    file: 'src/github/comments.ts',
    find: 'isMarked(body) && isWrittenBy(author, fields)',
    replace: 'isMarked(body)',
    caughtBy: 'test/github/comments.test.ts',
  },
];
