/** Words that show of what kind something with two capitals is: no person, but a place or a firm. Our own compilation. */
import { listed } from '../words/listed.ts';

/** Last words of places and things that look like two names: the Marshall Islands, Mill Street. */
export const PLACE_ENDINGS: ReadonlySet<string> = new Set(
  listed(
    'ocean sea bay gulf strait island islands river valley canyon mountain mountains hills beach coast county city street avenue road boulevard square highway bridge airport desert forest peninsula falls states kingdom republic emirates act bill amendment treaty accord agreement war day week prize award cup bowl games olympics',
  ),
);

/** The same behind what may be a first name too. */
export const SURE_PLACE =
  /^(?:islands|ocean|county|avenue|boulevard|highway|peninsula|republic|airport|act|treaty)$/u;

/** First words of places that look like two names. */
export const PLACE_OPENERS: ReadonlySet<string> = new Set(
  listed(
    'new north south east west northern southern eastern western central san los las saint st. fort lake mount great united port cape upper lower el la le',
  ),
);

/** Last words of firms that look like two names: Marlow Systems, Tarn Equities. */
export const FIRM_ENDINGS: ReadonlySet<string> = new Set(
  listed(
    'systems equities securities technologies technology studios motors industries laboratories labs airlines airways solutions networks associates ventures pharmaceuticals pharma therapeutics electronics software semiconductor foods stores records pictures entertainment productions robotics aerospace dynamics logistics analytics markets insurance telecom petroleum resources minerals mining chemicals healthcare bancorp brokerage investments consulting communications telecommunications enterprises properties homes hotels resorts cruises ferries railways breweries biotech bio energy power electric interactive online digital media works crossing',
  ),
);

/** Adjectives that open the names of firms and titles, and no first name: Big Mill, Rolling Pin. */
export const FIRM_OPENERS: ReadonlySet<string> = new Set(
  listed(
    'big blue red golden silver open global international national general royal free rolling digital electric environmental federal public social black green human',
  ),
);
