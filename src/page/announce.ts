/** Says sentences to screen readers, from a place of its own that is not seen; nothing is there before the first. */
export function announcer(signal: AbortSignal): (sentence: string) => void {
  let voice: HTMLElement | null = null;
  const open = (): HTMLElement => {
    const host = document.createElement('whose-words-voice');
    host.style.cssText =
      'position:fixed!important;width:1px!important;height:1px!important;overflow:hidden!important;clip-path:inset(50%)!important';
    const said = document.createElement('div');
    said.setAttribute('role', 'status');
    host.attachShadow({ mode: 'closed' }).append(said);
    document.documentElement.append(host);
    signal.addEventListener('abort', () => {
      host.remove();
    });
    return said;
  };
  return (sentence) => {
    voice ??= open();
    voice.textContent = sentence;
  };
}
