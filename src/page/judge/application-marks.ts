/** Attributes, as markup has them, of what is to be worked with or bought from, and not read. */
export const APPLICATION_MARKS = [
  ...['role="application"', 'role="feed"', 'role="grid"'],
  ...['contenteditable="true"', 'itemprop="price"', 'name="add-to-cart"'],
];
