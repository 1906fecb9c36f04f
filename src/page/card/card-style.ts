/** The card's looks, after assets/styles/tokens.css; it stands in a closed shadow root that no page style reaches. */
export const CARD_STYLE = `
:host{all:initial!important;display:block!important;position:fixed!important;inset:0 auto auto 0!important;width:0!important;height:0!important;overflow:visible!important}
.card{--ink:light-dark(#1b1b1a,#ececea);--soft:light-dark(#5b5b57,#a9a9a4);--line:light-dark(#dfddd7,#3d3d3b);--edge:light-dark(#85837c,#83837f);
--paper:light-dark(#fff,#1d1d1c);--wash:light-dark(#f6f5f2,#2a2a29);--quote:light-dark(#0062a3,#6cb6ee);--paraphrase:light-dark(#00734f,#4fc9a0);--editorial:light-dark(#b34700,#ff9a57);--signal:light-dark(#8a3f72,#e5a3cd);
color-scheme:light;position:fixed;box-sizing:border-box;width:min(344px,100vw - 16px);overflow:auto;overscroll-behavior:contain;padding:12px 16px 14px;
border:1px solid var(--line);border-radius:10px;background:var(--paper);color:var(--ink);box-shadow:0 10px 30px #0003,0 1px 3px #0002;font:14px/1.45 system-ui,'Segoe UI','Liberation Sans',sans-serif;text-align:start}
.card.dark{color-scheme:dark}.card:focus{outline:0}
.row{display:flex;gap:6px;align-items:center;flex-wrap:wrap}.card>.row:first-child{flex-wrap:nowrap;margin-inline-end:-8px;gap:8px}.grow{flex:1}.row.ways{flex-wrap:nowrap;gap:2px;margin-inline-start:auto}
.soft{color:var(--soft);font-size:13px}h2{font-size:17px;line-height:1.3;font-weight:600;margin:4px 0 0;overflow-wrap:anywhere}.doubt{font-weight:400;color:var(--soft)}
[dir=rtl] :is(h2,.soft)[dir=auto]{text-align:right}p{margin:9px 0 0;overflow-wrap:anywhere}p:empty{display:none}b{font-weight:600}
.line{width:26px;flex:none;border:0 solid var(--quote);border-bottom-width:3px}.line.paraphrase{border-color:var(--paraphrase);border-bottom-style:dotted}
.line.reporter{border-color:var(--edge);border-bottom-width:1px}.line.signal{border-color:var(--signal);border-bottom:2px dashed var(--signal)}.wording{text-decoration:underline dashed 1.5px var(--signal);text-underline-offset:4px}.line.bracket{border-color:var(--editorial);border-bottom:4px double}.line.bracket,.line.editorial{border-color:var(--editorial)}
.line.editorial{height:6px;border:0;background:radial-gradient(circle at 4px 6px,#0000 2.6px,var(--editorial) 2.7px 4.2px,#0000 4.3px) 0 -3px/8px 6px repeat-x,radial-gradient(circle at 4px 0,#0000 2.6px,var(--editorial) 2.7px 4.2px,#0000 4.3px) 4px 3px/8px 6px repeat-x}
button,textarea,input{font:inherit;font-size:13px;color:inherit;background:var(--paper);border:1px solid var(--edge);border-radius:7px;margin:0}
button{padding:4px 10px;min-height:30px;cursor:pointer}button:hover{background:var(--wash)}.soft>button{color:var(--ink)}
.icon{padding:0;width:30px;border-color:#0000;background:none;display:grid;place-items:center}svg{width:16px;height:16px;fill:none;stroke:currentColor;stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round}
[dir=rtl] .foot .icon:not(.copy) svg{transform:scaleX(-1)}.chip{border-radius:15px}.chip[aria-pressed=true]::before{content:'✓ '}.main,.chip[aria-pressed=true]{background:var(--ink);color:var(--paper);border-color:var(--ink)}.main:hover{background:var(--soft)}
:focus-visible{outline:2px solid var(--quote);outline-offset:2px}input[type=checkbox]{flex:none}.check{display:flex;gap:6px;align-items:center}textarea,input:not([type=checkbox]){width:100%;box-sizing:border-box;padding:6px 8px}textarea{resize:vertical}::placeholder{color:var(--soft);opacity:1}
form{display:grid;gap:8px;margin-top:10px;padding-top:10px;border-top:1px solid var(--line)}
.note{border-inline-start:3px solid var(--line);padding-inline-start:10px;white-space:pre-wrap;font-size:13.5px}.foot{margin-top:12px;margin-inline-end:-8px}form~.foot,div:has(>form)~.foot,.card:has(form) .why{display:none}form .given{flex-wrap:nowrap}
@media (pointer:coarse){button,input{min-height:44px;min-width:44px}}
@media (max-width:480px){.card{top:auto!important;bottom:8px;left:8px!important;width:calc(100vw - 16px);max-height:60vh}}
@media (forced-colors:active){.card{border:2px solid CanvasText}.line{forced-color-adjust:none;border-color:CanvasText}}
@media print{.card{display:none}}
`;
