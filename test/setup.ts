// Makes each test file independent of the machine: no settings leak in from the shell or from the CI runner.
for (const name of Object.keys(process.env)) {
  if (/^(DATABRAIN|EMBED_SYNC|GITHUB|RUNNER|INPUT|ACTIONS)_|^(CI|NO_COLOR|FORCE_COLOR)$/.test(name)) delete process.env[name];
}
