import { defineBackground } from 'wxt/utils/define-background';
import { obeyCommands } from './background/commands.ts';
import { offerMenus } from './background/menus.ts';
import { welcomeReaders } from './background/welcome.ts';

export default defineBackground(() => {
  obeyCommands();
  offerMenus();
  welcomeReaders();
});
