import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import '../../assets/styles/welcome.css';
import browser from 'webextension-polyfill';
import { welcomeView } from '../../src/ui/welcome-view.ts';
import { commandsOf, whenCommanded } from '../wiring/commands.ts';
import { openOwn } from '../wiring/open-surface.ts';
import { start } from '../wiring/start.ts';
import { demonstrate } from './demonstrate.ts';

const settings = await start('welcome_title');
const story = await fetch(browser.runtime.getURL('/demo/story.txt' as never)).then((file) => file.text());

const next = (await commandsOf()).find(({ id }) => id === 'next')?.keys ?? '';

const view = welcomeView(story, next, {
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
whenCommanded((name) => {
  if (name === 'next' || name === 'previous') demonstration.step(name === 'next' ? 1 : -1);
});
