import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import '../../assets/styles/welcome.css';
import browser from 'webextension-polyfill';
import { welcomeView } from '../../src/ui/welcome-view.ts';
import { openOwn } from '../wiring/open-surface.ts';
import { start } from '../wiring/start.ts';
import { demonstrate } from './demonstrate.ts';

const settings = await start('welcome_title');
const story = await fetch(browser.runtime.getURL('/demo/story.txt' as never)).then((file) => file.text());

const view = welcomeView(story, {
  setLayer: (layer, on) => {
    settings.layers[layer] = on;
    demonstration.adapt();
    view.done('layer');
  },
  skip: () => {
    window.close();
  },
  openNotebook: () => void openOwn('notebook.html'),
  openOptions: () => void openOwn('options.html'),
});
document.body.replaceChildren(view.root);
const demonstration = demonstrate(view, settings);
