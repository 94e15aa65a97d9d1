// The environment of this process in, that of its git commands out: what git needs to reach the remote as this user, and
// nothing else. The token of the API is never among it, whatever it is called; configuration comes by variables, not by words.

import type { Runtime } from '../runtime.ts';

/** A key of git's configuration, and its value, which may be secret: never to be put on a command line. */
export type GitSetting = readonly [key: string, value: string];

/** By upper case: Windows does not tell the cases apart, and proxies are written in both. */
const PASSED_ON = new Set([
  // To find git, its helpers, and the user's own configuration, which git trusts and so do we.
  ...['PATH', 'HOME', 'USER', 'LOGNAME', 'TMPDIR', 'TEMP', 'TMP', 'XDG_CONFIG_HOME', 'XDG_CACHE_HOME', 'XDG_RUNTIME_DIR'],
  ...['GIT_EXEC_PATH', 'GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM'],
  // Credentials: keys, agents, helpers, and what the helpers of hosts look for.
  ...['SSH_AUTH_SOCK', 'SSH_AGENT_PID', 'SSH_ASKPASS', 'SSH_ASKPASS_REQUIRE', 'GIT_SSH', 'GIT_SSH_COMMAND', 'GIT_SSH_VARIANT'],
  ...['GIT_ASKPASS', 'DISPLAY', 'WAYLAND_DISPLAY', 'DBUS_SESSION_BUS_ADDRESS', 'KRB5CCNAME'],
  ...['GH_TOKEN', 'GITHUB_TOKEN', 'GH_HOST', 'GH_CONFIG_DIR'],
  // The way: proxies and certificates.
  ...['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY', 'GIT_SSL_CAINFO', 'GIT_SSL_CAPATH', 'SSL_CERT_FILE', 'SSL_CERT_DIR'],
  // Without these nothing starts on Windows.
  ...['SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC', 'PATHEXT', 'USERPROFILE', 'HOMEDRIVE', 'HOMEPATH'],
  ...['APPDATA', 'LOCALAPPDATA', 'PROGRAMDATA', 'PROGRAMFILES'],
]);

/** Holds for every command, over whatever any configuration says. */
const ALWAYS: readonly GitSetting[] = [
  // A repository that lies among the files of a checkout is not one that anybody chose.
  ['safe.bareRepository', 'explicit'],
  ['core.hooksPath', '/dev/null'],
  ['core.fsmonitor', 'false'],
  ['core.attributesFile', '/dev/null'],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
  ['push.followTags', 'false'],
  ['push.gpgSign', 'false'],
  ['push.recurseSubmodules', 'no'],
  ['transfer.fsckObjects', 'true'],
  ['credential.interactive', 'false'],
  // The credential goes along to wherever a redirect leads.
  ['http.followRedirects', 'false'],
  // A connection that says nothing any more is given up.
  ['http.lowSpeedLimit', '1'],
  ['http.lowSpeedTime', '20'],
];

/** `settings` win over the user's own, and those of `GIT_CONFIG_COUNT` are kept: they are how a workflow hands over a credential. */
export function gitEnvironment(
  { env }: Pick<Runtime, 'env'>,
  settings: readonly GitSetting[] = [],
): Readonly<Record<string, string>> {
  const own = Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && PASSED_ON.has(name.toUpperCase()) ? [[name, value] as const] : [],
  );
  const all = [...handedOver(env), ...ALWAYS, ...settings];
  return {
    ...Object.fromEntries(own),
    ...Object.fromEntries(
      all.flatMap(([key, value], n) => [
        [`GIT_CONFIG_KEY_${n}`, key],
        [`GIT_CONFIG_VALUE_${n}`, value],
      ]),
    ),
    GIT_CONFIG_COUNT: String(all.length),
    // Neither another transport, which may be any program, nor one that anybody on the way can read and change.
    GIT_ALLOW_PROTOCOL: 'file:http:https:ssh',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GCM_INTERACTIVE: 'never',
    // What it says is read, here and by people who look for it.
    LC_ALL: 'C',
  };
}

function handedOver(env: Runtime['env']): readonly GitSetting[] {
  const count = /^\d{1,3}$/.test(env.GIT_CONFIG_COUNT ?? '') ? Number(env.GIT_CONFIG_COUNT) : 0;
  return Array.from({ length: count }, (_, n) => [env[`GIT_CONFIG_KEY_${n}`], env[`GIT_CONFIG_VALUE_${n}`]] as const).flatMap(
    ([key, value]) => (key === undefined || value === undefined ? [] : [[key, value] as const]),
  );
}
