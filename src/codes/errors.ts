// Every error code, explained: what ended a command, and what to do about it. Exit codes stand in `errors.ts` of the ground.

import type { ErrorCode } from '../errors.ts';
import { type Explanation, explained } from './explanation.ts';

export const ERROR_CODES: Readonly<Record<ErrorCode, Explanation>> = {
  // Before any request
  USAGE: explained(
    'The command line, the environment or the step of a workflow asks for something that does not exist or does not fit together.',
    'Look at the command with --help, or at its inputs in the workflow file.',
  ),
  MANIFEST_INVALID: explained(
    'The manifest has errors, which are listed with their places. Nothing was requested.',
    'Correct the issues; embed-sync validate shows them again without any network.',
  ),
  POLICY_INVALID: explained(
    'The policy has errors, cannot be read, or names an environment variable that does not hold what it should.',
    'Correct the issues, or what the message names; embed-sync validate checks the policy too.',
  ),
  PLAN_FILE_INVALID: explained(
    'The plan file is missing, was edited, or was written by a version that this one does not read.',
    'Make it anew with embed-sync plan -o FILE, and look at it before it is applied.',
  ),
  TOKEN_MISSING: explained(
    'No token is set: DATABRAIN_API_TOKEN for the API, or github-token for the action.',
    'Set the variable to an API key of the data app; in a workflow, from a secret.',
  ),
  TOKEN_MALFORMED: explained(
    'What is set as a token cannot be one: it has blanks, quotes, a word like "Bearer", or a length that none has.',
    'Copy the bare token once more.',
  ),
  BASE_URL_INVALID: explained(
    'The address of a server is not one that a token may be sent to, such as plain http to another machine.',
    'Give the https address of the API, without user, query and fragment.',
  ),
  UNSAFE_ENVIRONMENT: explained(
    'The environment switches certificate checks off, or makes Node show requests or memory, and the token with them.',
    'Unset the variable that the message names.',
  ),
  RUN_UNKNOWN: explained(
    'No run of the change history has this id, or several begin like it, or it changed nothing here.',
    'See the runs with embed-sync history; --history and --env say which log and which target count.',
  ),

  // Talking to a server
  AUTHENTICATION_FAILED: explained(
    'The server does not accept the token. A run that hears this sends nothing more.',
    'Check that the token is an API key of this data app on this very server, and neither revoked nor expired.',
  ),
  PERMISSION_DENIED: explained(
    'The token is genuine and may not do this.',
    'Use an API key of the data app that the embed belongs to; for GitHub, give the job the permission that the message names.',
  ),
  API_UNREACHABLE: explained(
    'No connection to the server came about, or it was lost, also after repetitions.',
    'Check the base URL, the network and its firewall, then run the command again.',
  ),
  API_FAILING: explained(
    'The server failed one call after another, was left alone twice, and still fails. What was done stays done.',
    'Run the same command again once the server is well: it sends what is left.',
  ),
  API_REFUSED: explained(
    'The server understood the request and refused it, or kept failing over it.',
    'Read what the server said; where nothing is at the address, check the base URL and --api.',
  ),
  API_ANSWER_INVALID: explained(
    'The answer is not one that the API documents, or it changed while it was read. Nothing is concluded from it.',
    'Check the base URL, and whether a proxy answers in place of the API; then try again.',
  ),

  // Files and records
  HISTORY_UNREADABLE: explained(
    'The change history is there and cannot be read, or the place that --history names cannot hold one.',
    'Make it readable, or name another place with --history.',
  ),
  HISTORY_UNWRITABLE: explained(
    'A record could not be made to last. No update is sent without one.',
    'Make the place writable and run the command again: it first finds out what became of the updates that were sent.',
  ),
  HISTORY_BROKEN: explained(
    'A record of the change history was altered, left out or put elsewhere since it was written. Nothing was sent.',
    'See which one with embed-sync history verify, find out who changed it, and put back a sound copy.',
  ),
  FILE_UNREADABLE: explained('A file that the command needs cannot be read.', 'Check its path and its permissions.'),
  FILE_UNWRITABLE: explained(
    'A file could not be written, is there already, or was changed by somebody else in the meantime.',
    'Give another path, or run the command again.',
  ),

  // What may not be sent
  PLAN_BLOCKED: explained(
    'The policy or the target forbids this plan. There is no consent to a blocked plan.',
    'See the findings of severity block: change the manifest, wait for the window to close, or change the policy.',
  ),
  CONSENT_MISSING: explained(
    'Nothing was sent, because nobody consented to this very plan.',
    'Look at the plan; if it is right, give its id with --approve, or answer yes at a terminal.',
  ),
  TARGET_WRONG: explained(
    'What is to be sent was made for another server, data app or environment than the one that is given.',
    'Give the --base-url, --env and token that it was made for.',
  ),
  LOCKED: explained(
    'Another run holds the lock or the lease of this change history. Nothing was sent.',
    'Wait for it to end; the message says who it is, and what to do if it no longer runs.',
  ),
  PLAN_STALE: explained(
    'Live state, manifest, policy or history moved since the plan was made, so it is not the plan that was looked at.',
    'Plan again and look at what changed.',
  ),

  // Ends that are nobody's mistake, or ours
  INTERRUPTED: explained(
    'The run was told to stop by SIGINT. What was under way was finished and recorded.',
    'Run the same command again: it sends what is left.',
  ),
  TERMINATED: explained(
    'The run was told to stop by SIGTERM. What was under way was finished and recorded.',
    'Run the same command again: it sends what is left.',
  ),
  INTERNAL: explained(
    'This is a bug in embed-sync.',
    'Report it with the command you ran; embed-sync plan shows where things stand.',
  ),
};
