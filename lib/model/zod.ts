import * as z from 'zod/mini';

// zod 4 probes `new Function` for its compiled parsers; the extension's CSP forbids that and would
// log a violation at every start. Whoever validates imports this module first.
z.config({ jitless: true });

export { z };
