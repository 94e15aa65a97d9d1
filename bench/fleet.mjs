// Embeds as a server holds them in; manifests that want just that of them, or one setting otherwise, out. Each embed says
// all of its settings itself, which is the most that a manifest can weigh.

/**
 * @typedef {{ embedId: string, name: string, accessSettings: Record<string, any> }} Embed
 * @typedef {{ name: string, accessSettings: Record<string, any> }} Wanted
 */

/**
 * What a manifest says of each embed. The empty tenancy list, which needs a person's reason, is left out.
 *
 * @param {readonly Embed[]} embeds
 * @returns {Record<string, Wanted>}
 */
export const wanted = (embeds) =>
  Object.fromEntries(
    embeds.map(({ embedId, name, accessSettings: { tableTenancySettings: rows, ...others } }) => [
      embedId,
      { name, accessSettings: rows?.length > 0 ? { ...others, tableTenancySettings: rows } : others },
    ]),
  );

/**
 * The same with one flag turned, so that each embed needs one update.
 *
 * @param {readonly Embed[]} embeds
 * @returns {Embed[]}
 */
export const turned = (embeds) =>
  embeds.map(({ accessSettings, ...embed }) => ({
    ...embed,
    accessSettings: { ...accessSettings, isAllowEmailReports: accessSettings.isAllowEmailReports !== true },
  }));

const HEAD = { version: 1, dataApp: 'Customer portal' };

/** @param {readonly Embed[]} embeds */
export const asJson = (embeds) => `${JSON.stringify({ ...HEAD, embeds: wanted(embeds) }, null, 2)}\n`;

/**
 * Block style with comments and blank lines, as `import` and people write.
 *
 * @param {readonly Embed[]} embeds
 */
export const asYaml = (embeds) =>
  `# What is live\nversion: 1\ndataApp: Customer portal\n\nembeds:\n${entries(embeds).join('\n')}`;

/** @param {readonly Embed[]} embeds */
const entries = (embeds) =>
  Object.entries(wanted(embeds)).map(
    ([id, { name, accessSettings }]) =>
      `  ${id}:\n    name: ${name}\n    accessSettings:\n${settingLines(accessSettings).join('')}`,
  );

/** @param {Record<string, any>} settings */
const settingLines = (settings) =>
  Object.entries(settings).map(([name, value]) =>
    Array.isArray(value) ? `      ${name}:\n${value.map(rowLine).join('')}` : `      ${name}: ${value}\n`,
  );

/** @param {{ name: string, clientColumn: string }} row */
const rowLine = ({ name, clientColumn }) => `        - { name: ${name}, clientColumn: ${clientColumn} }\n`;

/**
 * Accepted, and written in a way that only the full parser knows: a text over two lines in each entry.
 *
 * @param {readonly Embed[]} embeds
 */
export const asOddYaml = (embeds) =>
  asYaml(embeds).replace(/^ {4}name: (.*)$/gm, (_, /** @type {string} */ name) => `    name: ${name.replace(' ', '\n      ')}`);
