/** Places whose name stands for those who govern or work there. Our own compilation; lower case. */
export const METONYMS: ReadonlySet<string> = new Set(
  `washington moscow london paris berlin beijing kyiv kiev tehran teheran ankara rome roma madrid lisbon lisboa vienna wien bern
brussels brüssel bruxelles bruselas warsaw warschau prague prag budapest bucharest sofia athens athen belgrade stockholm oslo
copenhagen helsinki tallinn riga vilnius minsk tbilisi baku yerevan ottawa canberra wellington tokyo seoul pyongyang taipei hanoi
bangkok manila jakarta delhi islamabad kabul dhaka colombo baghdad damascus beirut jerusalem amman riyadh doha cairo tripoli tunis
algiers rabat khartoum nairobi pretoria abuja accra caracas bogotá brasília havana moskau peking pekín pequim moscou moscú mosca
londres londra parigi berlino pechino kremlin kreml whitehall westminster pentagon vatican vatikan hollywood
москва вашингтон киев лондон париж берлин пекин брюссель анкара тегеран варшава кремль россия сша украина
russia ukraine france germany britain china iran israel turkey poland japan india america england scotland wales ireland
deutschland frankreich russland österreich italien spanien russie allemagne italie espagne francia alemania rusia italia
twitter facebook google apple amazon microsoft`.split(/\s+/u),
);
