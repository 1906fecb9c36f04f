/** What is loaded with the first chart. */
export { barsChart } from './bars-chart.ts';
export { sharesChart } from './shares-chart.ts';
export { versusChart } from './versus-chart.ts';
