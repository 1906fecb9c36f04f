/** True while the reader writes, chooses or looks at a preview, so that nothing is drawn over it. */
export const isWriting = (): boolean =>
  document.querySelector('.note-editor, .preview:not(:empty), .chosen:not(:empty)') !== null;
