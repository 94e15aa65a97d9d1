// Makes each test file independent of the machine: no settings leak in from the shell or from the CI runner.
// EMBED_SYNC_NODES, EMBED_SYNC_PROOF (also _PROOF_MINUTES), EMBED_SYNC_SEED, EMBED_SYNC_TRIED and EMBED_SYNC_UPDATE are meant for the tests themselves.
for (const name of Object.keys(process.env)) {
  if (
    /^(DATABRAIN|EMBED_SYNC(?!_NODES$|_PROOF(?:_MINUTES)?$|_SEED$|_TRIED$|_UPDATE$)|GITHUB|RUNNER|INPUT|ACTIONS)_|^(CI|NO_COLOR|FORCE_COLOR)$/.test(
      name,
    )
  )
    delete process.env[name];
}
