export const USAGE = `Whose words? Reads an article and says whose words each passage is.

  npm run --silent analyse -- page.html --url https://…    an HTML file
  npm run --silent analyse -- --text story.txt              plain text, paragraphs divided by blank lines
  npm run --silent analyse -- --jsonl < in > out            one {"id","html"|"text","url"?} a line in,
                                                            {"id","reading"} or {"id","error"} a line out

  --url URL    the address the page was taken from
  --table      a table for people instead of JSON
  --csv        one line a quotation, with the columns of the ATAP quotation tool and more
  --help       this text

A file name of - stands for standard input.
`;

/** What the command line asks for. */
export type Job =
  | { kind: 'help' }
  | { kind: 'wrong'; message: string }
  | { kind: 'lines'; format: Format }
  | { kind: 'file'; path: string; isText: boolean; url: string | null; format: Format };

export type Format = 'json' | 'table' | 'csv';

/** The job, from the arguments after the command. */
export function parseOptions(args: readonly string[]): Job {
  let path: string | null = null;
  let url: string | null = null;
  let format: Format = 'json';
  let isText = false;
  let isLines = false;
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? '';
    if (arg === '--help' || arg === '-h') return { kind: 'help' };
    if (arg === '--table' || arg === '--csv') format = arg === '--csv' ? 'csv' : 'table';
    else if (arg === '--text') isText = true;
    else if (arg === '--jsonl') isLines = true;
    else if (arg === '--url') {
      url = args[++index] ?? null;
      if (url === null || !URL.canParse(url))
        return wrong(`--url needs a full address, as in https://example.org/story`);
    } else if (arg.startsWith('-') && arg !== '-') return wrong(`There is no option ${arg}.`);
    else if (path !== null) return wrong(`One file at a time: ${path} or ${arg}. For many, use --jsonl.`);
    else path = arg;
  }
  if (isLines)
    return path === null ? { kind: 'lines', format } : wrong('--jsonl reads standard input, not a file.');
  if (path === null) return args.length === 0 ? wrong('') : wrong('No file is named.');
  return { kind: 'file', path, isText, url, format };
}

const wrong = (message: string): Job => ({ kind: 'wrong', message });
