/** What happens on the way through a part of the page, in the order of the page. */
export const STEPS = { close: 0, open: 1, break: 2, rule: 3, media: 4, text: 8 } as const;
/** A step of text adds how its words are set, and, times `LINK`, the number of the link they stand in (from 1). */
export const BOLD = 1;
export const ITALIC = 2;
export const LINK = 4;

/** The way through an area, noted without judging any of it. */
export interface AreaSteps {
  /** Steps through `boxes`, `texts` and `links`, each of which is used up in order. */
  steps: number[];
  /** The boxes (block-level elements) as they open, the first one the area's own. */
  boxes: StepBox[];
  /** The words of the text nodes, with all white space. */
  texts: string[];
  /** Where each is found, three numbers for each: see `Judged.places`. */
  places: number[];
  /** `href` of each link, as the page has it. */
  links: string[];
  /** Numbers of elements that hold nothing. */
  hollow: number[];
}

export interface StepBox {
  /** The element's number; null for one that is not in the document's tree. */
  number: number | null;
  /** Its local name. */
  tag: string;
  /** Class, id, itemprop and role, as the page has them, divided by blanks. */
  names: string;
  /** Of a block quotation: whom it is credited to. */
  cite: string | null;
}

/** Nothing noted yet; what is noted of a document without elements. */
export const noSteps = (): AreaSteps => ({
  ...{ steps: [], boxes: [], texts: [] },
  ...{ places: [], links: [], hollow: [] },
});
