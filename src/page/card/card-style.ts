/** The card's looks; it stands in a closed shadow root, so that nothing of the page reaches it. */
export const CARD_STYLE = `
:host { all: initial !important; }
.card { color-scheme: light dark; --ink: light-dark(#1b1b1a, #ececea); --soft: light-dark(#5b5b57, #a9a9a4);
  --line: light-dark(#dfddd7, #3d3d3b); --paper: light-dark(#fff, #1d1d1c); --wash: light-dark(#f6f5f2, #272726);
  --quote: light-dark(#0062a3, #6cb6ee); --paraphrase: light-dark(#00734f, #4fc9a0); --editorial: light-dark(#b34700, #ff9a57);
  position: fixed; z-index: 2147483647; box-sizing: border-box; width: min(340px, calc(100vw - 16px)); max-height: min(70vh, 480px);
  overflow: auto; margin: 0; padding: 14px 16px; border: 1px solid var(--line); border-radius: 10px; background: var(--paper);
  color: var(--ink); box-shadow: 0 10px 30px #0003; font: 14px/1.45 system-ui, 'Segoe UI', 'Liberation Sans', sans-serif; text-align: start; }
.card.light { color-scheme: light; } .card.dark { color-scheme: dark; }
.row { display: flex; gap: 8px; align-items: center; flex-wrap: wrap; }
.grow { flex: 1; }
.soft { color: var(--soft); font-size: 13px; }
h2 { font: 600 16px/1.3 system-ui, 'Segoe UI', 'Liberation Sans', sans-serif; margin: 6px 0 0; overflow-wrap: anywhere; }
p { margin: 8px 0 0; overflow-wrap: anywhere; }
.line { width: 26px; border: 0 solid; border-bottom-width: 3px; flex: none; }
.line.quote { border-color: var(--quote); border-bottom-style: solid; }
.line.paraphrase { border-color: var(--paraphrase); border-bottom-style: dotted; }
.line.editorial { border-color: var(--editorial); border-bottom-style: double; }
button, textarea, input { font: inherit; font-size: 13px; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: 7px; }
button { padding: 5px 10px; min-height: 30px; cursor: pointer; }
button:hover { background: var(--wash); }
:focus-visible { outline: 2px solid var(--quote); outline-offset: 2px; }
textarea, input { width: 100%; box-sizing: border-box; padding: 6px 8px; }
textarea { min-height: 74px; resize: vertical; }
form { display: grid; gap: 8px; margin-top: 10px; }
.note { border-inline-start: 3px solid var(--line); margin: 8px 0 0; padding: 1px 0 1px 10px; white-space: pre-wrap; font-size: 13.5px; }
.foot { margin-top: 12px; }
[hidden] { display: none !important; }
@media (pointer: coarse) { button { min-height: 44px; min-width: 44px; } }
@media (forced-colors: active) { .card { border: 2px solid CanvasText; } }
`;
