// The tables of inputs and outputs in, action.yml as GitHub reads it out.

import { OPTIONS } from '../../src/commands/options.ts';
import { INPUTS, OUTPUTS } from '../../src/workflow/inputs.ts';

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

export function actionYaml(): string {
  const inputs = Object.entries(INPUTS).map(([name, spec]) => {
    const words = 'description' in spec ? spec.description : OPTIONS[spec.option].description;
    const lines = [`  ${name}:`, `    description: ${quoted(words)}`];
    return [...lines, ...('default' in spec ? [`    default: ${quoted(spec.default)}`] : [])].join('\n');
  });
  const outputs = Object.entries(OUTPUTS).map(([name, words]) => `  ${name}:\n    description: ${quoted(words)}`);
  return [
    '# Written from src/workflow/inputs.ts by "npx vitest run test/workflow -u"; do not edit.',
    'name: embed-sync',
    'description: Plan, review and apply access settings of DataBrain embeds from a manifest in your repository.',
    'author: embed-sync contributors',
    'branding:',
    '  icon: shield',
    '  color: blue',
    'inputs:',
    ...inputs,
    'outputs:',
    ...outputs,
    'runs:',
    '  using: node24',
    '  main: dist/action.js',
    '',
  ].join('\n');
}
