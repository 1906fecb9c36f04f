/** The popup: what takes its time, the page's answer, is asked for before anything else. */
import '../../assets/styles/popup.css';
import { findState } from '../wiring/page-state.ts';
import { ourTab } from '../wiring/tab.ts';
import { showPopup } from './show-popup.ts';

const tab = ourTab();
await showPopup(
  tab,
  tab.then((ours) => ours && findState(ours)),
);
