/** opened, voted; not: need. A past tense that stands in no list shows itself by its end. */
export const endsInEd = (form: string): boolean =>
  form.endsWith('ed') && form.length > 2 && form.charAt(form.length - 3) !== 'e';
