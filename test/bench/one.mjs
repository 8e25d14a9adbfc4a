// One bench in a process of its own, so that none begins with the heap of another. Started by run.mjs.
import { benches } from './benches.mjs';

const rows = await benches[process.argv[2]]();
process.send(rows, () => process.exit(0));
