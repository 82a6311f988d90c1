import fc from 'fast-check'

/** Property tests draw the same inputs on every run, so that a failure is a fact; FC_SEED draws others. */
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20261124) })
