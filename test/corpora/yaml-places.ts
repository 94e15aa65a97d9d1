// Ideas in, manifests that hold each idea in each position out.

export interface Attack {
  readonly idea: string;
  readonly text: string;
}

export const HEAD = 'version: 1\ndataApp: Customer portal\n';

/** Each idea in each position. */
export const inEach = (positions: readonly ((idea: string) => string)[], ideas: readonly string[]): readonly Attack[] =>
  ideas.flatMap((idea) => positions.map((position) => ({ idea, text: position(idea) })));

/** Where a value of any kind may stand, right or wrong. */
export const AS_VALUE: readonly ((value: string) => string)[] = [
  (value) => `version: 1\ndataApp: ${value}\n`,
  (value) => `${HEAD}tiers:\n  basic: ${value}\n`,
  (value) => `${HEAD}embeds:\n  e1:\n    tier: ${value}\n`,
  (value) => `${HEAD}embeds:\n  e1: { accessSettings: { isAllowAiPilot: ${value} } }\n`,
  (value) => `${HEAD}groups:\n  - name: g\n    match: { name: ${value} }\n    tier: basic\n`,
];

export const AS_KEY: readonly ((key: string) => string)[] = [
  (key) => `${HEAD}${key}: 1\n`,
  (key) => `${HEAD}embeds:\n  e1:\n    ${key}: 1\n`,
  (key) => `${HEAD}embeds:\n  e1: { accessSettings: { ${key}: true } }\n`,
];
