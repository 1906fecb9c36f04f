import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import '../../assets/styles/article.css';
import '../../assets/styles/notebook.css';
import { countSources } from '../../src/store/list-sources.ts';
import { onStoreChange } from '../../src/store/notices.ts';
import { prepareSearch } from '../../src/store/search.ts';
import { notebookFrame } from '../../src/ui/notebook-frame.ts';
import { start } from '../wiring/start.ts';
import { isWriting } from './is-writing.ts';
import { addressIn, pageAt } from './pages.ts';
import { askToPersist } from './persist.ts';
import { saveFileAndClose } from './save-file.ts';

const settings = await start('notebook_title');
const frame = notebookFrame((query) => {
  const address = query.trim() === '' ? '#/speakers' : `#/search/${encodeURIComponent(query)}`;
  history.replaceState(null, '', address);
  void draw();
});
document.body.replaceChildren(frame.root);

/** Chosen notes stay chosen while their page is drawn anew. */
const chosenNotes = new Set<string>();

let latest = 0;

/** Draws the page of the present address; a slower earlier answer never covers a later one. */
async function draw(): Promise<void> {
  const mine = ++latest;
  const page = await pageAt(location.hash, {
    settings,
    say: frame.say,
    redraw: () => void draw(),
    chosenNotes,
  });
  if (mine !== latest) return;
  const focused = document.activeElement?.id ?? '';
  frame.show(page.room, page.view, page.notice);
  // a control that stays keeps its focus
  if (focused !== '') document.getElementById(focused)?.focus();
}

/** Counting a hundred thousand notes takes its time: it is done after the page is there, and when one changed. */
async function count(): Promise<void> {
  const counts = await countSources();
  if (counts.ok) frame.count(counts.value);
}

/** The field holds what the address asks for, however the reader came to it. */
function fillSearch(): void {
  const { room, query } = addressIn(location.hash);
  frame.search.value = room === 'search' ? query : '';
}

addEventListener('hashchange', () => {
  fillSearch();
  frame.moveOn();
  chosenNotes.clear();
  void draw().then(() => {
    scrollTo(0, 0);
    document.getElementById('page')?.focus();
  });
});
/** What another context has written is shown when the notebook is looked at: behind a page it would only be in the way. */
let isStale = false;
function catchUp(): void {
  if (!isStale || document.hidden) return;
  isStale = false;
  void count();
  void prepareSearch();
  if (!isWriting()) void draw();
}
let waiting = 0;
onStoreChange(() => {
  isStale = true;
  clearTimeout(waiting);
  waiting = window.setTimeout(catchUp, 300);
}, new AbortController().signal);
document.addEventListener('visibilitychange', catchUp);
fillSearch();
await draw();
void count();
void prepareSearch();
askToPersist();
if (location.search === '?save') void saveFileAndClose();
