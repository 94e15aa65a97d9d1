// The process and its environment in; whether they are fit to hold a token and to reach the API out. Nothing is requested, and
// no value of the environment but the checked address is ever repeated: any of them may hold a credential.

import { parseToken, refuseUnsafeEnvironment } from '../databrain/credentials.ts';
import type { Check } from '../render/check-up-text.ts';
import { VERSION } from '../version.ts';
import { attempted } from './attempted.ts';
import type { CommandContext } from './command.ts';
import { baseUrlOf } from './connect.ts';
import { commitOf } from './provenance.ts';

/** A problem among them means that no request can be made. */
export const checkMachine = async (context: CommandContext): Promise<readonly Check[]> => [
  checkNode(process.versions.node),
  await checkEnvironment(context),
  checkProxy(context),
  await checkToken(context),
  await checkBaseUrl(context),
  await checkGit(context),
];

const OLDEST = [20, 19] as const;

function checkNode(version: string): Check {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isFit = major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
  if (isFit) return { name: 'Node', status: 'ok', message: `Node ${version} runs embed-sync ${VERSION}` };
  return {
    name: 'Node',
    status: 'problem',
    message: `Node ${version} is older than what embed-sync ${VERSION} is made for`,
    hint: `Install Node ${OLDEST.join('.')} or newer.`,
  };
}

const checkEnvironment = ({ runtime }: CommandContext): Promise<Check> =>
  attempted('environment', () => {
    refuseUnsafeEnvironment(runtime.env, process.execArgv);
    return { name: 'environment', status: 'ok', message: 'certificates are checked, and no debug mode shows requests' };
  });

const PROXIES: readonly string[] = ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY'];

/** The transport brings its own agents, which ask no variable. */
function checkProxy({ runtime }: CommandContext): Check {
  const found = Object.entries(runtime.env).find(([name, value]) => PROXIES.includes(name.toUpperCase()) && (value ?? '') !== '');
  if (found === undefined) return { name: 'proxy', status: 'ok', message: 'no proxy is set; requests go straight to the API' };
  return {
    name: 'proxy',
    status: 'warning',
    message: `${found[0]} is set and has no effect here: requests go straight to the API`,
    hint: 'If this machine may reach the API through the proxy alone, run embed-sync where it need not.',
  };
}

const checkToken = ({ runtime }: CommandContext): Promise<Check> =>
  attempted('token', () => {
    parseToken(runtime.env.DATABRAIN_API_TOKEN);
    return { name: 'token', status: 'ok', message: 'DATABRAIN_API_TOKEN is set and has the form of an API key' };
  });

const checkBaseUrl = (context: CommandContext): Promise<Check> =>
  attempted('base URL', () => ({ name: 'base URL', status: 'ok', message: baseUrlOf(context) }));

async function checkGit({ runtime }: CommandContext): Promise<Check> {
  const commit = await commitOf(runtime);
  if (commit !== null) return { name: 'git', status: 'ok', message: `plans and the history name commit ${commit.slice(0, 12)}` };
  return {
    name: 'git',
    status: 'warning',
    message: 'no commit is checked out here, or there is no git: plans and the history will name none',
    hint: 'Keep the manifest in a git repository, so that each change has an author and a reason.',
  };
}
