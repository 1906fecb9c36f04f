/**
 * Asks until there is an answer that is neither false nor empty, and gives it back.
 * Throws when there is none within the time; the message says what was waited for.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  milliseconds = 15_000,
): Promise<T> {
  const end = Date.now() + milliseconds;
  let last = '';
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) return answer;
    } catch (error) {
      last = ` (${String(error).slice(0, 200)})`;
    }
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}${last}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}
