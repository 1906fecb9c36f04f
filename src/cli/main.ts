import { runAnalyse } from './run-analyse.ts';

// Whoever reads the output may stop early (| head); that is no fault.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code !== 'EPIPE') throw fault;
  process.exit(0);
});

process.exitCode = await runAnalyse(process.argv.slice(2), process);
