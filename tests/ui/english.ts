/** The English words, as the browser would give them; imported first by every test of the interface. */
import messages from '../../assets/public/_locales/en/messages.json' with { type: 'json' };

const known: Record<string, { message: string }> = messages;

const getMessage = (key: string, substitutions: string[] = []): string =>
  (known[key]?.message ?? '').replace(
    /\$(\d)/g,
    (_, index: string) => substitutions[Number(index) - 1] ?? '',
  );

Object.assign(globalThis, { chrome: { runtime: { id: 'test' }, i18n: { getMessage } } });
