import { runAnalyse } from './run-analyse.ts';

process.exitCode = await runAnalyse(process.argv.slice(2), process);
