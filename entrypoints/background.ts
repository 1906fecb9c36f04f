import { defineBackground } from 'wxt/utils/define-background';
import { answerPages } from './background/answer-pages.ts';
import { obeyCommands } from './background/commands.ts';
import { offerMenus } from './background/menus.ts';
import { welcomeReaders } from './background/welcome.ts';

export default defineBackground(() => {
  answerPages();
  obeyCommands();
  offerMenus();
  welcomeReaders();
});
