// A manifest entry and its live embed in; what a full payload would drop on a server that replaces, out.
// Such a server forgets whatever is not sent, and a forgotten tenancy list shows every row to every tenant.

import { canBeLost, SETTING_NAMES } from '../settings.ts';
import type { DesiredEmbed, LiveEmbed, RefusedEmbed, SettingName } from '../types.ts';

/** Undefined where everything that matters is managed, and thus sent. */
export function incompletePayload(embed: DesiredEmbed, live: LiveEmbed): RefusedEmbed | undefined {
  const lost = SETTING_NAMES.filter((name) => embed.settings[name] === undefined && isAtStake(name, live));
  if (lost.length === 0) return undefined;
  return {
    embedId: embed.embedId,
    key: embed.key,
    name: live.name ?? embed.name ?? null,
    code: 'PAYLOAD_INCOMPLETE',
    reason: `a full payload would leave out ${lost.join(', ')}, which a server that replaces settings then forgets`,
    hint: `Manage ${lost.length === 1 ? 'it' : 'them'} in the manifest with the live value${lost.length === 1 ? '' : 's'}.`,
  };
}

/** What live tells would be lost; where it does not tell, the two that isolate tenants are taken to be there. */
function isAtStake(name: SettingName, live: LiveEmbed): boolean {
  const value = live.settings[name];
  if (value === undefined) return name === 'datamartName' || name === 'tableTenancySettings';
  return canBeLost(value);
}
