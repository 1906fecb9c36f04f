/** `npx tsx tests/write-rule-words.ts`: writes the rules' sentences of the core into the English messages. */
import { readFileSync, writeFileSync } from 'node:fs';
import { RULE_IDS, explain } from '../src/core/explain.ts';

const FILE = 'assets/public/_locales/en/messages.json';
const messages = JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, { message: string }>;
for (const id of RULE_IDS)
  messages[`rule_${id.replaceAll('-', '_')}`] = { message: explain(id, { cue: '$1', mention: '$2' }) };
writeFileSync(FILE, `${JSON.stringify(messages, null, 2)}\n`);
