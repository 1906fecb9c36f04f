/**
 * What speaks for (+) and against (−) the end of reported speech at a place, in pairs: how far the number of a sign lies
 * behind the one before, and its weight in hundredths. Written by `npm run fit`.
 */
export const CONTENT_END_WEIGHTS: readonly (readonly [step: number, weight: number])[] = [
  [0, -45], // fact: any place
  [64, -33], // fact: behind the content’s verb
  [64, -57], // fact: content opens with that
  [64, 101], // fact: content opens with marks
  [128, 76], // fact: content is a thing
  [64, 75], // fact: past all marks
  [64, -29], // fact: among marks
  [64, -27], // fact: before all marks
  [128, 108], // fact: dash, and no other
  [64, -34], // fact: comma, and another later
  [64, 41], // fact: last comma
  [64, 61], // fact: first comma
  [64, -133], // fact: second comma
  [64, -23], // fact: a later comma
  [64, 122], // fact: where and when it was said
  [64, 133], // fact: another attribution opens
  [64, 12], // fact: the reporter adds
  [64, 55], // fact: the reporter adds to a thing
  [2880, -47], // opens: space, and
  [1, -10], // opens: space, but
  [1, -46], // opens: space, while
  [1, -141], // opens: space, though
  [1, -5], // opens: space, contrast
  [1, -55], // opens: space, as
  [1, -26], // opens: space, that
  [2, -14], // opens: space, if
  [1, -18], // opens: space, after
  [1, -67], // opens: space, which
  [1, -88], // opens: space, who
  [1, -44], // opens: space, where
  [1, -157], // opens: space, question
  [1, -54], // opens: space, than
  [2, -63], // opens: space, with
  [1, -27], // opens: space, in
  [1, -33], // opens: space, at
  [3, -70], // opens: space, day
  [1, -150], // opens: space, saying
  [1, -163], // opens: space, doing
  [5, -105], // opens: space, preposition
  [1, -74], // opens: space, adverb
  [35, -13], // opens: comma, and
  [1, -20], // opens: comma, but
  [1, -11], // opens: comma, while
  [1, -23], // opens: comma, though
  [1, -9], // opens: comma, contrast
  [1, 33], // opens: comma, as
  [2, -5], // opens: comma, because
  [1, 21], // opens: comma, if
  [2, 20], // opens: comma, which
  [1, 33], // opens: comma, who
  [1, 24], // opens: comma, where
  [3, 34], // opens: comma, to
  [1, -26], // opens: comma, with
  [2, -39], // opens: comma, at
  [2, -68], // opens: comma, including
  [2, 11], // opens: comma, saying
  [1, 55], // opens: comma, doing
  [1, -22], // opens: comma, pronoun
  [1, -20], // opens: comma, a
  [1, 5], // opens: comma, the
  [1, -75], // opens: comma, determiner
  [1, 65], // opens: comma, preposition
  [1, -28], // opens: comma, adverb
  [1, 39], // opens: comma, verb
  [1, -63], // opens: comma, participle
  [1, -101], // opens: comma, name
  [1, -7], // opens: comma, number
  [1, -16], // opens: comma, word
  [1, -161], // opens: comma, quotation
  [29, 19], // opens: marks, and
  [1, 85], // opens: marks, but
  [4, -49], // opens: marks, as
  [1, -25], // opens: marks, that
  [1, -116], // opens: marks, because
  [1, -32], // opens: marks, if
  [1, 42], // opens: marks, after
  [2, -115], // opens: marks, who
  [4, -71], // opens: marks, to
  [1, -154], // opens: marks, with
  [1, -22], // opens: marks, in
  [1, -26], // opens: marks, at
  [5, 24], // opens: marks, doing
  [3, -96], // opens: marks, the
  [2, -62], // opens: marks, preposition
  [2, -13], // opens: marks, verb
  [2, -183], // opens: marks, name
  [2, -138], // opens: marks, word
  [54, 7], // opens: semicolon, pronoun
  [8, 57], // opens: semicolon, name
  [32, -9], // opens: dash, and
  [1, -32], // opens: dash, but
  [14, -153], // opens: dash, to
  [5, -120], // opens: dash, including
  [4, 202], // opens: dash, pronoun
  [2, 76], // opens: dash, the
  [1, 87], // opens: dash, determiner
  [1, -20], // opens: dash, preposition
  [1, -33], // opens: dash, adverb
  [1, -10], // opens: dash, verb
  [2, 68], // opens: dash, name
  [2, -17], // opens: dash, word
  [1, -54], // opens: dash, quotation
  [61, 55], // opens: bracket, name
  [1, -108], // opens: bracket, number
  [63, -7], // opens: colon, name
  [3, 37], // opens: colon, quotation
  [3678, 63], // opens a clause: space, but
  [1, 15], // opens a clause: space, while
  [1, -105], // opens a clause: space, though
  [1, -14], // opens a clause: space, contrast
  [1, -40], // opens a clause: space, as
  [1, -110], // opens a clause: space, that
  [1, -22], // opens a clause: space, because
  [1, -34], // opens a clause: space, if
  [1, -24], // opens a clause: space, after
  [1, -34], // opens a clause: space, which
  [1, -77], // opens a clause: space, who
  [1, -43], // opens a clause: space, where
  [1, -105], // opens a clause: space, question
  [1, -116], // opens a clause: space, than
  [2, -93], // opens a clause: space, with
  [1, -70], // opens a clause: space, in
  [1, -86], // opens a clause: space, at
  [3, -138], // opens a clause: space, day
  [1, -69], // opens a clause: space, saying
  [1, -115], // opens a clause: space, doing
  [5, -53], // opens a clause: space, preposition
  [1, -78], // opens a clause: space, adverb
  [35, 20], // opens a clause: comma, and
  [1, 26], // opens a clause: comma, but
  [1, -20], // opens a clause: comma, while
  [1, -9], // opens a clause: comma, though
  [1, -45], // opens a clause: comma, contrast
  [1, -33], // opens a clause: comma, as
  [2, -12], // opens a clause: comma, because
  [1, -30], // opens a clause: comma, if
  [2, 26], // opens a clause: comma, which
  [1, 42], // opens a clause: comma, who
  [4, -16], // opens a clause: comma, to
  [1, -51], // opens a clause: comma, with
  [1, 20], // opens a clause: comma, in
  [3, -49], // opens a clause: comma, including
  [2, 32], // opens a clause: comma, saying
  [1, 40], // opens a clause: comma, doing
  [1, 18], // opens a clause: comma, pronoun
  [1, 57], // opens a clause: comma, a
  [1, 50], // opens a clause: comma, the
  [1, 47], // opens a clause: comma, determiner
  [1, 56], // opens a clause: comma, preposition
  [1, 20], // opens a clause: comma, adverb
  [1, 29], // opens a clause: comma, verb
  [1, -18], // opens a clause: comma, participle
  [1, 115], // opens a clause: comma, name
  [1, 79], // opens a clause: comma, number
  [1, 35], // opens a clause: comma, word
  [36, -8], // opens a clause: marks, that
  [1, -91], // opens a clause: marks, because
  [1, -11], // opens a clause: marks, if
  [3, -103], // opens a clause: marks, who
  [4, -213], // opens a clause: marks, to
  [2, -242], // opens a clause: marks, in
  [11, -225], // opens a clause: marks, preposition
  [2, -11], // opens a clause: marks, verb
  [4, -18], // opens a clause: marks, word
  [54, 7], // opens a clause: semicolon, pronoun
  [8, -64], // opens a clause: semicolon, name
  [32, 47], // opens a clause: dash, and
  [1, 25], // opens a clause: dash, but
  [24, 22], // opens a clause: dash, a
  [4, -16], // opens a clause: dash, adverb
  [1, 27], // opens a clause: dash, verb
  [4, -25], // opens a clause: dash, word
  [3872, 63], // tenses: past, modal
  [1, 32], // tenses: past, present
  [62, -13], // tenses: modal, past
  [1, 29], // tenses: modal, modal
  [63, 19], // tenses: present, past
  [1, -79], // tenses: present, modal
  [1, 5], // tenses: present, present
  [3901, 35], // length: 1–2 words
  [64, -12], // length: 3–5 words
  [64, -41], // length: 6–9 words
  [64, -42], // length: 10–15 words
  [64, -83], // length: 16–24 words
  [64, -128], // length: 25 words or more
  [3776, -11], // rest: 1–2 words
  [64, -78], // rest: 3–5 words
  [64, -36], // rest: 6–11 words
  [64, -17], // rest: 12–19 words
  [3904, 35], // opens: behind 1–3 words, and
  [1, 59], // opens: behind 1–3 words, but
  [1, 17], // opens: behind 1–3 words, while
  [1, -30], // opens: behind 1–3 words, though
  [1, -40], // opens: behind 1–3 words, contrast
  [1, 17], // opens: behind 1–3 words, as
  [1, -177], // opens: behind 1–3 words, that
  [1, 49], // opens: behind 1–3 words, because
  [1, 38], // opens: behind 1–3 words, if
  [1, 61], // opens: behind 1–3 words, after
  [1, -92], // opens: behind 1–3 words, which
  [1, -88], // opens: behind 1–3 words, who
  [2, -122], // opens: behind 1–3 words, question
  [1, -152], // opens: behind 1–3 words, than
  [1, 50], // opens: behind 1–3 words, to
  [1, 20], // opens: behind 1–3 words, with
  [1, 39], // opens: behind 1–3 words, in
  [3, -14], // opens: behind 1–3 words, including
  [1, 98], // opens: behind 1–3 words, day
  [1, -10], // opens: behind 1–3 words, saying
  [1, -52], // opens: behind 1–3 words, doing
  [1, -54], // opens: behind 1–3 words, pronoun
  [1, -44], // opens: behind 1–3 words, a
  [1, -62], // opens: behind 1–3 words, the
  [1, 34], // opens: behind 1–3 words, determiner
  [1, -32], // opens: behind 1–3 words, preposition
  [1, -83], // opens: behind 1–3 words, adverb
  [1, 36], // opens: behind 1–3 words, verb
  [2, 9], // opens: behind 1–3 words, name
  [1, 42], // opens: behind 1–3 words, number
  [1, -64], // opens: behind 1–3 words, word
  [1, -72], // opens: behind 1–3 words, quotation
  [29, -21], // opens: behind 4–8 words, and
  [1, -39], // opens: behind 4–8 words, but
  [1, 37], // opens: behind 4–8 words, while
  [1, -7], // opens: behind 4–8 words, though
  [2, -43], // opens: behind 4–8 words, as
  [1, -100], // opens: behind 4–8 words, that
  [1, -67], // opens: behind 4–8 words, because
  [1, -41], // opens: behind 4–8 words, if
  [1, 30], // opens: behind 4–8 words, after
  [1, -13], // opens: behind 4–8 words, which
  [1, -59], // opens: behind 4–8 words, who
  [1, -10], // opens: behind 4–8 words, where
  [1, -33], // opens: behind 4–8 words, question
  [1, -161], // opens: behind 4–8 words, than
  [1, -55], // opens: behind 4–8 words, to
  [1, -20], // opens: behind 4–8 words, with
  [1, -41], // opens: behind 4–8 words, in
  [1, -40], // opens: behind 4–8 words, at
  [2, -89], // opens: behind 4–8 words, including
  [1, -36], // opens: behind 4–8 words, day
  [1, 7], // opens: behind 4–8 words, saying
  [1, -58], // opens: behind 4–8 words, doing
  [1, -58], // opens: behind 4–8 words, pronoun
  [1, 26], // opens: behind 4–8 words, a
  [1, -32], // opens: behind 4–8 words, the
  [2, -55], // opens: behind 4–8 words, preposition
  [1, -13], // opens: behind 4–8 words, adverb
  [1, 5], // opens: behind 4–8 words, verb
  [1, -127], // opens: behind 4–8 words, participle
  [1, -24], // opens: behind 4–8 words, name
  [1, -139], // opens: behind 4–8 words, number
  [1, -19], // opens: behind 4–8 words, word
  [1, -188], // opens: behind 4–8 words, quotation
  [29, -90], // opens: behind more words, and
  [1, 6], // opens: behind more words, but
  [1, -28], // opens: behind more words, while
  [1, 94], // opens: behind more words, though
  [2, -52], // opens: behind more words, as
  [1, 5], // opens: behind more words, that
  [1, -62], // opens: behind more words, because
  [1, -50], // opens: behind more words, if
  [1, -107], // opens: behind more words, after
  [1, 59], // opens: behind more words, which
  [1, 32], // opens: behind more words, who
  [1, 24], // opens: behind more words, where
  [1, -74], // opens: behind more words, question
  [1, -34], // opens: behind more words, than
  [1, -24], // opens: behind more words, to
  [1, -65], // opens: behind more words, with
  [1, -128], // opens: behind more words, in
  [1, -108], // opens: behind more words, at
  [2, -90], // opens: behind more words, including
  [1, -115], // opens: behind more words, day
  [1, -39], // opens: behind more words, saying
  [1, -44], // opens: behind more words, doing
  [1, 26], // opens: behind more words, pronoun
  [2, 44], // opens: behind more words, the
  [1, -30], // opens: behind more words, determiner
  [1, -66], // opens: behind more words, preposition
  [1, -51], // opens: behind more words, adverb
  [1, -64], // opens: behind more words, verb
  [1, 19], // opens: behind more words, participle
  [1, -32], // opens: behind more words, name
  [1, -9], // opens: behind more words, number
  [1, -43], // opens: behind more words, word
  [1, 12], // opens: behind more words, quotation
  [3933, 60], // past all marks: space, and
  [5, -214], // past all marks: space, as
  [1, 32], // past all marks: space, that
  [1, -8], // past all marks: space, because
  [1, -183], // past all marks: space, if
  [3, -179], // past all marks: space, who
  [2, -70], // past all marks: space, question
  [3, -178], // past all marks: space, with
  [1, -18], // past all marks: space, in
  [1, -236], // past all marks: space, at
  [3, -149], // past all marks: space, day
  [1, -125], // past all marks: space, saying
  [1, -79], // past all marks: space, doing
  [5, -151], // past all marks: space, preposition
  [1, -159], // past all marks: space, adverb
  [35, -104], // past all marks: comma, and
  [1, 62], // past all marks: comma, but
  [21, -76], // past all marks: comma, saying
  [3, -38], // past all marks: comma, a
  [4, -11], // past all marks: comma, adverb
  [5, -51], // past all marks: comma, word
  [30, 24], // past all marks: marks, and
  [5, -49], // past all marks: marks, as
  [1, 7], // past all marks: marks, that
  [1, -97], // past all marks: marks, because
  [1, -26], // past all marks: marks, if
  [7, -63], // past all marks: marks, to
  [1, -141], // past all marks: marks, with
  [1, -5], // past all marks: marks, in
  [1, -49], // past all marks: marks, at
  [5, 28], // past all marks: marks, doing
  [3, -93], // past all marks: marks, the
  [2, -38], // past all marks: marks, preposition
  [2, 8], // past all marks: marks, verb
  [2, -172], // past all marks: marks, name
  [2, -107], // past all marks: marks, word
  [3938, -122], // words: and, contrast
  [2, -157], // words: and, that
  [7, -54], // words: and, question
  [2, -56], // words: and, to
  [2, -83], // words: and, in
  [1, -72], // words: and, at
  [4, 61], // words: and, saying
  [1, 23], // words: and, doing
  [1, 58], // words: and, pronoun
  [1, -61], // words: and, a
  [1, -52], // words: and, the
  [1, -23], // words: and, determiner
  [1, -35], // words: and, preposition
  [1, -64], // words: and, adverb
  [1, 17], // words: and, verb
  [1, 32], // words: and, participle
  [1, -55], // words: and, name
  [1, -79], // words: and, number
  [1, -89], // words: and, word
  [1, -230], // words: and, quotation
  [35, -57], // words: but, that
  [18, 66], // words: but, pronoun
  [2, 14], // words: but, the
  [1, -18], // words: but, determiner
  [2, -103], // words: but, adverb
  [1, 22], // words: but, verb
  [2, 85], // words: but, name
  [2, 17], // words: but, word
  [52, 48], // words: while, saying
  [1, -70], // words: while, doing
  [1, -86], // words: while, pronoun
  [2, -80], // words: while, the
  [6, -12], // words: while, name
  [2, -33], // words: while, word
  [54, 54], // words: though, pronoun
  [127, -171], // words: as, doing
  [1, 59], // words: as, pronoun
  [1, -90], // words: as, a
  [1, -55], // words: as, the
  [1, -28], // words: as, determiner
  [2, -189], // words: as, adverb
  [1, 71], // words: as, verb
  [1, -192], // words: as, participle
  [1, 87], // words: as, name
  [2, -40], // words: as, word
  [1, -220], // words: as, quotation
  [117, 51], // words: because, pronoun
  [2, -36], // words: because, the
  [1, 11], // words: because, determiner
  [1, -50], // words: because, preposition
  [4, -29], // words: because, name
  [2, -7], // words: because, word
  [1, -108], // words: because, quotation
  [1, -157], // words: because, sign
  [52, -27], // words: if, pronoun
  [1, 14], // words: if, a
  [1, -74], // words: if, the
  [1, -59], // words: if, determiner
  [3, 73], // words: if, verb
  [1, -175], // words: if, participle
  [1, 34], // words: if, name
  [2, 41], // words: if, word
  [52, 5], // words: after, saying
  [1, 79], // words: after, doing
  [1, -46], // words: after, pronoun
  [1, 25], // words: after, a
  [1, -101], // words: after, the
  [1, -98], // words: after, determiner
  [5, 8], // words: after, name
  [2, -42], // words: after, word
  [3550, 35], // verb behind: but
  [64, -43], // verb behind: while
  [192, 115], // verb behind: as
  [128, -28], // verb behind: because
  [64, -36], // verb behind: if
  [64, 61], // verb behind: after
  [3520, -31], // given: by say, and
  [1, -80], // given: by say, but
  [1, 28], // given: by say, while
  [2, 7], // given: by say, contrast
  [2, -159], // given: by say, that
  [1, -190], // given: by say, because
  [1, -34], // given: by say, if
  [1, -43], // given: by say, after
  [1, -41], // given: by say, which
  [1, -86], // given: by say, who
  [1, -95], // given: by say, where
  [1, -57], // given: by say, question
  [1, 35], // given: by say, than
  [1, 12], // given: by say, to
  [1, -54], // given: by say, with
  [1, -6], // given: by say, in
  [1, 8], // given: by say, at
  [2, -49], // given: by say, including
  [1, -142], // given: by say, day
  [1, -17], // given: by say, saying
  [1, -53], // given: by say, doing
  [1, -37], // given: by say, pronoun
  [1, 52], // given: by say, a
  [1, -78], // given: by say, the
  [2, -39], // given: by say, preposition
  [1, -90], // given: by say, adverb
  [1, -48], // given: by say, verb
  [2, -37], // given: by say, name
  [1, 97], // given: by say, number
  [1, -109], // given: by say, word
  [1, -95], // given: by say, quotation
  [30, 6], // given: by a verb of speech, but
  [1, 67], // given: by a verb of speech, while
  [1, 7], // given: by a verb of speech, though
  [1, -98], // given: by a verb of speech, contrast
  [1, -37], // given: by a verb of speech, as
  [1, -125], // given: by a verb of speech, that
  [1, -77], // given: by a verb of speech, because
  [2, -25], // given: by a verb of speech, after
  [1, -22], // given: by a verb of speech, which
  [1, 47], // given: by a verb of speech, who
  [1, -71], // given: by a verb of speech, where
  [1, -133], // given: by a verb of speech, question
  [1, -104], // given: by a verb of speech, than
  [1, 52], // given: by a verb of speech, to
  [1, -40], // given: by a verb of speech, with
  [1, -19], // given: by a verb of speech, in
  [1, 44], // given: by a verb of speech, at
  [2, -51], // given: by a verb of speech, including
  [1, 37], // given: by a verb of speech, day
  [1, -26], // given: by a verb of speech, saying
  [1, 8], // given: by a verb of speech, doing
  [1, -70], // given: by a verb of speech, pronoun
  [1, 70], // given: by a verb of speech, a
  [1, -30], // given: by a verb of speech, the
  [1, -85], // given: by a verb of speech, determiner
  [1, -13], // given: by a verb of speech, preposition
  [1, 7], // given: by a verb of speech, adverb
  [1, -66], // given: by a verb of speech, verb
  [1, 53], // given: by a verb of speech, participle
  [2, -96], // given: by a verb of speech, number
  [1, 15], // given: by a verb of speech, word
  [1, -44], // given: by a verb of speech, quotation
  [29, -9], // given: by a verb of thought, and
  [1, -20], // given: by a verb of thought, but
  [3, -38], // given: by a verb of thought, contrast
  [1, -12], // given: by a verb of thought, as
  [1, 7], // given: by a verb of thought, that
  [1, 108], // given: by a verb of thought, because
  [1, 45], // given: by a verb of thought, if
  [1, -75], // given: by a verb of thought, after
  [2, 36], // given: by a verb of thought, who
  [2, -80], // given: by a verb of thought, question
  [1, -138], // given: by a verb of thought, than
  [2, -79], // given: by a verb of thought, with
  [1, -136], // given: by a verb of thought, in
  [1, -119], // given: by a verb of thought, at
  [3, -141], // given: by a verb of thought, day
  [1, -120], // given: by a verb of thought, saying
  [1, -39], // given: by a verb of thought, doing
  [5, -67], // given: by a verb of thought, preposition
  [1, -42], // given: by a verb of thought, adverb
  [1, -76], // given: by a verb of thought, verb
  [2, 91], // given: by a verb of thought, name
  [2, 51], // given: by a verb of thought, word
  [30, -34], // given: by another verb, and
  [1, 63], // given: by another verb, but
  [1, -37], // given: by another verb, while
  [1, -24], // given: by another verb, though
  [1, 27], // given: by another verb, contrast
  [1, -89], // given: by another verb, as
  [1, -55], // given: by another verb, that
  [1, 16], // given: by another verb, because
  [1, 11], // given: by another verb, if
  [1, 68], // given: by another verb, after
  [1, 26], // given: by another verb, which
  [1, -46], // given: by another verb, who
  [3, -173], // given: by another verb, than
  [3, 8], // given: by another verb, in
  [1, 9], // given: by another verb, at
  [2, -47], // given: by another verb, including
  [1, 19], // given: by another verb, day
  [1, 12], // given: by another verb, saying
  [1, -52], // given: by another verb, doing
  [1, 70], // given: by another verb, pronoun
  [1, -6], // given: by another verb, a
  [1, -41], // given: by another verb, the
  [1, -88], // given: by another verb, determiner
  [1, -41], // given: by another verb, preposition
  [2, -32], // given: by another verb, verb
  [2, -33], // given: by another verb, name
  [1, -103], // given: by another verb, number
  [1, -24], // given: by another verb, word
  [1, -29], // given: by another verb, quotation
  [29, 30], // given: by saying, and
  [6, 55], // given: by saying, that
  [12, -146], // given: by saying, at
  [4, -119], // given: by saying, saying
  [1, -8], // given: by saying, doing
  [5, -172], // given: by saying, preposition
  [1, -170], // given: by saying, adverb
  [5, -37], // given: by saying, word
  [30, 39], // given: by a participle of speech, and
  [5, -21], // given: by a participle of speech, as
  [1, -165], // given: by a participle of speech, that
  [1, -153], // given: by a participle of speech, because
  [1, 23], // given: by a participle of speech, if
  [3, -80], // given: by a participle of speech, who
  [3, -60], // given: by a participle of speech, than
  [2, -149], // given: by a participle of speech, with
  [1, -36], // given: by a participle of speech, in
  [1, -217], // given: by a participle of speech, at
  [3, 95], // given: by a participle of speech, day
  [1, -135], // given: by a participle of speech, saying
  [1, -80], // given: by a participle of speech, doing
  [5, -22], // given: by a participle of speech, preposition
  [1, -70], // given: by a participle of speech, adverb
  [3, 61], // given: by a participle of speech, name
  [2, 30], // given: by a participle of speech, word
  [1, 55], // given: by a participle of speech, quotation
  [57, -83], // given: by a participle of thought, preposition
  [36, 20], // given: by another participle, and
  [6, -209], // given: by another participle, that
  [5, 33], // given: by another participle, who
  [7, -87], // given: by another participle, at
  [3, -50], // given: by another participle, day
  [1, -72], // given: by another participle, saying
  [1, -139], // given: by another participle, doing
  [5, -56], // given: by another participle, preposition
  [1, -139], // given: by another participle, adverb
  [1, 180], // given: by another participle, verb
  [4, -161], // given: by another participle, word
  [3614, -95], // given: by say, space
  [1, -5], // given: by say, comma
  [1, -147], // given: by say, marks
  [1, 85], // given: by say, semicolon
  [1, -9], // given: by say, dash
  [1, 91], // given: by say, bracket
  [1, -51], // given: by say, colon
  [58, -17], // given: by a verb of speech, space
  [2, -33], // given: by a verb of speech, marks
  [1, 101], // given: by a verb of speech, semicolon
  [1, 53], // given: by a verb of speech, dash
  [1, 87], // given: by a verb of speech, bracket
  [1, 69], // given: by a verb of speech, colon
  [58, 12], // given: by a verb of thought, space
  [1, -33], // given: by a verb of thought, comma
  [3, -20], // given: by a verb of thought, dash
  [2, -32], // given: by a verb of thought, colon
  [58, -14], // given: by another verb, space
  [1, -25], // given: by another verb, comma
  [1, -15], // given: by another verb, marks
  [1, 67], // given: by another verb, semicolon
  [1, 16], // given: by another verb, dash
  [1, 23], // given: by another verb, bracket
  [1, -69], // given: by another verb, colon
  [58, -116], // given: by saying, space
  [1, 55], // given: by saying, comma
  [1, 36], // given: by saying, marks
  [2, 65], // given: by saying, dash
  [60, -19], // given: by a participle of speech, space
  [1, 23], // given: by a participle of speech, comma
  [1, 52], // given: by a participle of speech, marks
  [2, 71], // given: by a participle of speech, dash
  [60, -223], // given: by a participle of thought, space
  [64, 10], // given: by another participle, space
  [1, 75], // given: by another participle, comma
  [1, -49], // given: by another participle, marks
  [2, 32], // given: by another participle, dash
  [3709, 54], // tenses of cue and clause: past, past
  [1, -27], // tenses of cue and clause: past, modal
  [1, 23], // tenses of cue and clause: past, present
  [62, 125], // tenses of cue and clause: modal, past
  [2, 64], // tenses of cue and clause: modal, present
  [62, 38], // tenses of cue and clause: present, past
  [1, 15], // tenses of cue and clause: present, modal
  [1, 62], // tenses of cue and clause: present, present
  [3901, 198], // second cue: like the first, and
  [1, 109], // second cue: like the first, but
  [62, 10], // second cue: like the first
  [1, 134], // second cue: like the first, with a subject, and
  [1, 8], // second cue: like the first, with a subject, but
  [62, 53], // second cue: like the first, with a subject
  [1, 92], // second cue: unlike it, and
  [1, -24], // second cue: unlike it, but
  [8, 89], // second cue: unlike it, after
  [54, 46], // second cue: unlike it
  [1, 91], // second cue: unlike it, with a subject, and
  [1, -100], // second cue: unlike it, with a subject, but
  [62, 28], // second cue: unlike it, with a subject
  [1, 101], // second cue: like the first, with marks, and
  [1, 97], // second cue: like the first, with marks, but
  [63, 72], // second cue: like the first, with a subject and marks, and
  [63, 50], // second cue: like the first, with a subject and marks
  [64, 97], // second cue: unlike it, with marks
  [1, -27], // second cue: unlike it, with a subject and marks, and
  [63, 92], // second cue: unlike it, with a subject and marks
  [3585, -232], // word before, set off by: and, space
  [64, -185], // word before, set off by: but, space
  [64, -136], // word before, set off by: while, space
  [128, -264], // word before, set off by: contrast, space
  [64, -234], // word before, set off by: as, space
  [64, -164], // word before, set off by: that, space
  [1, -102], // word before, set off by: that, comma
  [63, 19], // word before, set off by: because, space
  [64, -192], // word before, set off by: if, space
  [64, -113], // word before, set off by: after, space
  [256, -196], // word before, set off by: question, space
  [64, -218], // word before, set off by: than, space
  [64, -193], // word before, set off by: to, space
  [64, -145], // word before, set off by: with, space
  [64, -107], // word before, set off by: in, space
  [64, -208], // word before, set off by: at, space
  [128, -161], // word before, set off by: including, space
  [64, -107], // word before, set off by: day, space
  [1, 52], // word before, set off by: day, comma
  [63, -124], // word before, set off by: saying, space
  [64, -54], // word before, set off by: doing, space
  [1, 29], // word before, set off by: doing, comma
  [63, -23], // word before, set off by: pronoun, space
  [64, -197], // word before, set off by: a, space
  [64, -140], // word before, set off by: the, space
  [64, -25], // word before, set off by: determiner, space
  [1, 27], // word before, set off by: determiner, comma
  [63, -128], // word before, set off by: preposition, space
  [1, 82], // word before, set off by: preposition, comma
  [63, -196], // word before, set off by: adverb, space
  [1, -55], // word before, set off by: adverb, comma
  [63, -71], // word before, set off by: verb, space
  [1, 23], // word before, set off by: verb, comma
  [3, 26], // word before, set off by: verb, dash
  [2, 6], // word before, set off by: verb, colon
  [58, -117], // word before, set off by: participle, space
  [1, -78], // word before, set off by: participle, comma
  [63, -22], // word before, set off by: name, space
  [1, 19], // word before, set off by: name, comma
  [2, 59], // word before, set off by: name, semicolon
  [1, 39], // word before, set off by: name, dash
  [1, -94], // word before, set off by: name, bracket
  [1, 52], // word before, set off by: name, colon
  [58, -92], // word before, set off by: number, space
  [1, 10], // word before, set off by: number, comma
  [63, -43], // word before, set off by: word, space
  [1, 13], // word before, set off by: word, comma
  [2, 136], // word before, set off by: word, semicolon
  [1, 34], // word before, set off by: word, dash
  [1, 14], // word before, set off by: word, bracket
  [1, -9], // word before, set off by: word, colon
  [59, -22], // word before, set off by: quotation, comma
  [1, -83], // word before, set off by: quotation, marks
  [2, 99], // word before, set off by: quotation, dash
  [61, -64], // word before, set off by: sign, comma
  [1797, -48], // words before and behind: and, that
  [7, -54], // words before and behind: and, question
  [4, -136], // words before and behind: and, in
  [5, -60], // words before and behind: and, saying
  [1, -34], // words before and behind: and, doing
  [5, -111], // words before and behind: and, preposition
  [1, -87], // words before and behind: and, adverb
  [41, -52], // words before and behind: but, that
  [23, -100], // words before and behind: but, adverb
  [58, -59], // words before and behind: while, doing
  [108, -110], // words before and behind: contrast, though
  [5, -126], // words before and behind: contrast, if
  [6, -72], // words before and behind: contrast, than
  [73, -53], // words before and behind: as, doing
  [6, -100], // words before and behind: as, adverb
  [37, -152], // words before and behind: that, while
  [3, -181], // words before and behind: that, as
  [2, -72], // words before and behind: that, because
  [1, -168], // words before and behind: that, if
  [9, -62], // words before and behind: that, in
  [1, -47], // words before and behind: that, at
  [5, -95], // words before and behind: that, doing
  [5, -8], // words before and behind: that, preposition
  [1, 39], // words before and behind: that, adverb
  [63, -112], // words before and behind: because, preposition
  [1, -15], // words before and behind: because, adverb
  [122, -63], // words before and behind: after, doing
  [383, -103], // words before and behind: to, saying
  [1, -42], // words before and behind: to, doing
  [6, -116], // words before and behind: to, adverb
  [58, -79], // words before and behind: with, doing
  [51, -239], // words before and behind: in, which
  [11, -196], // words before and behind: in, day
  [1, -121], // words before and behind: in, saying
  [1, -82], // words before and behind: in, doing
  [54, -73], // words before and behind: at, question
  [8, -158], // words before and behind: at, day
  [2, -41], // words before and behind: at, doing
  [190, -152], // words before and behind: day, day
  [7, 49], // words before and behind: day, preposition
  [42, -137], // words before and behind: saying, that
  [11, -63], // words before and behind: saying, in
  [1, -165], // words before and behind: saying, at
  [10, -138], // words before and behind: saying, preposition
  [36, -33], // words before and behind: doing, and
  [5, -38], // words before and behind: doing, as
  [1, -138], // words before and behind: doing, that
  [1, -11], // words before and behind: doing, because
  [9, -46], // words before and behind: doing, with
  [1, -104], // words before and behind: doing, in
  [1, -34], // words before and behind: doing, at
  [5, -56], // words before and behind: doing, doing
  [5, -42], // words before and behind: doing, preposition
  [1, 87], // words before and behind: doing, adverb
  [35, -106], // words before and behind: pronoun, and
  [5, 53], // words before and behind: pronoun, as
  [6, -159], // words before and behind: pronoun, who
  [6, 11], // words before and behind: pronoun, in
  [1, -40], // words before and behind: pronoun, at
  [4, -51], // words before and behind: pronoun, saying
  [1, -140], // words before and behind: pronoun, doing
  [5, -48], // words before and behind: pronoun, preposition
  [1, -41], // words before and behind: pronoun, adverb
  [58, -62], // words before and behind: a, doing
  [6, -120], // words before and behind: a, adverb
  [56, -140], // words before and behind: the, day
  [1, -104], // words before and behind: the, saying
  [1, -67], // words before and behind: the, doing
  [6, -124], // words before and behind: the, adverb
  [35, -103], // words before and behind: determiner, and
  [5, -172], // words before and behind: determiner, as
  [6, -129], // words before and behind: determiner, who
  [6, 55], // words before and behind: determiner, in
  [5, 26], // words before and behind: determiner, saying
  [1, -135], // words before and behind: determiner, doing
  [5, -12], // words before and behind: determiner, preposition
  [1, -196], // words before and behind: determiner, adverb
  [48, -67], // words before and behind: preposition, question
  [3, -139], // words before and behind: preposition, with
  [5, -130], // words before and behind: preposition, day
  [1, -168], // words before and behind: preposition, saying
  [1, -80], // words before and behind: preposition, doing
  [5, -108], // words before and behind: preposition, preposition
  [1, -146], // words before and behind: preposition, adverb
  [36, -122], // words before and behind: adverb, but
  [4, 23], // words before and behind: adverb, as
  [2, -156], // words before and behind: adverb, because
  [1, -112], // words before and behind: adverb, if
  [8, -81], // words before and behind: adverb, with
  [1, -180], // words before and behind: adverb, in
  [1, -138], // words before and behind: adverb, at
  [4, -141], // words before and behind: adverb, saying
  [1, -42], // words before and behind: adverb, doing
  [5, -95], // words before and behind: adverb, preposition
  [1, -130], // words before and behind: adverb, adverb
  [35, 26], // words before and behind: verb, and
  [1, -50], // words before and behind: verb, but
  [3, -149], // words before and behind: verb, contrast
  [1, -208], // words before and behind: verb, as
  [1, -29], // words before and behind: verb, that
  [1, -217], // words before and behind: verb, because
  [2, 23], // words before and behind: verb, after
  [4, -91], // words before and behind: verb, question
  [3, 50], // words before and behind: verb, with
  [1, -246], // words before and behind: verb, in
  [1, -111], // words before and behind: verb, at
  [3, -209], // words before and behind: verb, day
  [1, -51], // words before and behind: verb, saying
  [1, -81], // words before and behind: verb, doing
  [5, -45], // words before and behind: verb, preposition
  [1, -89], // words before and behind: verb, adverb
  [5, -9], // words before and behind: verb, word
  [30, -92], // words before and behind: participle, and
  [1, 43], // words before and behind: participle, but
  [4, 39], // words before and behind: participle, as
  [2, 32], // words before and behind: participle, because
  [1, -128], // words before and behind: participle, if
  [1, -171], // words before and behind: participle, after
  [7, -14], // words before and behind: participle, with
  [1, -255], // words before and behind: participle, in
  [1, -18], // words before and behind: participle, at
  [10, -125], // words before and behind: participle, preposition
  [1, -160], // words before and behind: participle, adverb
  [35, -39], // words before and behind: name, and
  [1, 14], // words before and behind: name, but
  [1, -47], // words before and behind: name, while
  [2, 6], // words before and behind: name, contrast
  [1, -74], // words before and behind: name, as
  [1, -202], // words before and behind: name, that
  [1, 40], // words before and behind: name, because
  [1, 35], // words before and behind: name, if
  [1, 42], // words before and behind: name, after
  [1, 14], // words before and behind: name, which
  [1, -60], // words before and behind: name, who
  [1, 87], // words before and behind: name, where
  [2, 47], // words before and behind: name, than
  [2, -104], // words before and behind: name, with
  [1, -13], // words before and behind: name, in
  [1, 20], // words before and behind: name, at
  [4, -6], // words before and behind: name, saying
  [1, 34], // words before and behind: name, doing
  [1, 12], // words before and behind: name, pronoun
  [1, -45], // words before and behind: name, a
  [1, 33], // words before and behind: name, the
  [1, -39], // words before and behind: name, determiner
  [1, 11], // words before and behind: name, preposition
  [1, 56], // words before and behind: name, adverb
  [1, -19], // words before and behind: name, verb
  [2, -78], // words before and behind: name, name
  [1, 20], // words before and behind: name, number
  [1, -6], // words before and behind: name, word
  [1, -36], // words before and behind: name, quotation
  [29, -106], // words before and behind: number, and
  [8, 52], // words before and behind: number, if
  [9, -13], // words before and behind: number, in
  [11, -170], // words before and behind: number, preposition
  [5, -237], // words before and behind: number, number
  [32, -12], // words before and behind: word, but
  [1, 29], // words before and behind: word, while
  [1, -18], // words before and behind: word, though
  [1, 42], // words before and behind: word, contrast
  [1, -31], // words before and behind: word, as
  [1, -56], // words before and behind: word, that
  [1, -8], // words before and behind: word, because
  [2, 9], // words before and behind: word, after
  [1, -45], // words before and behind: word, which
  [1, -9], // words before and behind: word, who
  [1, -32], // words before and behind: word, where
  [2, -164], // words before and behind: word, than
  [1, -51], // words before and behind: word, to
  [1, -18], // words before and behind: word, with
  [1, -65], // words before and behind: word, in
  [1, -35], // words before and behind: word, at
  [2, -87], // words before and behind: word, including
  [1, 34], // words before and behind: word, day
  [1, 9], // words before and behind: word, saying
  [1, -41], // words before and behind: word, doing
  [1, 25], // words before and behind: word, pronoun
  [2, 32], // words before and behind: word, the
  [1, 45], // words before and behind: word, determiner
  [1, -90], // words before and behind: word, preposition
  [1, -32], // words before and behind: word, adverb
  [1, -28], // words before and behind: word, verb
  [1, -55], // words before and behind: word, participle
  [1, -8], // words before and behind: word, name
  [2, 7], // words before and behind: word, word
  [1, -9], // words before and behind: word, quotation
  [29, -63], // words before and behind: quotation, and
  [1, 32], // words before and behind: quotation, but
  [1, 50], // words before and behind: quotation, while
  [3, 68], // words before and behind: quotation, as
  [1, -61], // words before and behind: quotation, that
  [1, -170], // words before and behind: quotation, because
  [1, -50], // words before and behind: quotation, if
  [1, 42], // words before and behind: quotation, after
  [2, -141], // words before and behind: quotation, who
  [4, -71], // words before and behind: quotation, to
  [1, -181], // words before and behind: quotation, with
  [1, -22], // words before and behind: quotation, in
  [5, 28], // words before and behind: quotation, saying
  [1, -37], // words before and behind: quotation, doing
  [1, -40], // words before and behind: quotation, pronoun
  [1, -39], // words before and behind: quotation, a
  [1, -157], // words before and behind: quotation, the
  [2, -69], // words before and behind: quotation, preposition
  [1, -90], // words before and behind: quotation, adverb
  [1, -66], // words before and behind: quotation, verb
  [2, -26], // words before and behind: quotation, name
  [2, -11], // words before and behind: quotation, word
  [1826, -54], // two words behind a space: and, contrast
  [2, -19], // two words behind a space: and, that
  [7, -31], // two words behind a space: and, question
  [4, -5], // two words behind a space: and, in
  [6, -25], // two words behind a space: and, doing
  [1, 19], // two words behind a space: and, pronoun
  [1, -54], // two words behind a space: and, a
  [1, -103], // two words behind a space: and, the
  [1, -212], // two words behind a space: and, determiner
  [1, 83], // two words behind a space: and, preposition
  [1, -39], // two words behind a space: and, adverb
  [2, 70], // two words behind a space: and, participle
  [1, -82], // two words behind a space: and, name
  [1, -6], // two words behind a space: and, number
  [1, -135], // two words behind a space: and, word
  [1, -108], // two words behind a space: and, quotation
  [35, -181], // two words behind a space: but, that
  [23, 56], // two words behind a space: but, adverb
  [58, -23], // two words behind a space: while, doing
  [1, -217], // two words behind a space: while, pronoun
  [131, 31], // two words behind a space: contrast, determiner
  [7, -103], // two words behind a space: contrast, word
  [53, -171], // two words behind a space: as, doing
  [1, 68], // two words behind a space: as, pronoun
  [1, -46], // two words behind a space: as, a
  [1, -107], // two words behind a space: as, the
  [1, -224], // two words behind a space: as, determiner
  [2, -189], // two words behind a space: as, adverb
  [2, -182], // two words behind a space: as, participle
  [1, -16], // two words behind a space: as, name
  [2, -15], // two words behind a space: as, word
  [1, -179], // two words behind a space: as, quotation
  [53, -40], // two words behind a space: that, pronoun
  [1, -124], // two words behind a space: that, a
  [1, -25], // two words behind a space: that, the
  [1, -162], // two words behind a space: that, determiner
  [1, -105], // two words behind a space: that, preposition
  [1, -144], // two words behind a space: that, adverb
  [1, -93], // two words behind a space: that, verb
  [1, -176], // two words behind a space: that, participle
  [1, -41], // two words behind a space: that, name
  [2, -96], // two words behind a space: that, word
  [1, -155], // two words behind a space: that, quotation
  [1, -161], // two words behind a space: that, sign
  [52, 35], // two words behind a space: because, pronoun
  [2, -21], // two words behind a space: because, the
  [1, -218], // two words behind a space: because, determiner
  [1, -49], // two words behind a space: because, preposition
  [4, 30], // two words behind a space: because, name
  [2, -46], // two words behind a space: because, word
  [1, -123], // two words behind a space: because, quotation
  [53, 39], // two words behind a space: if, pronoun
  [1, 40], // two words behind a space: if, a
  [1, -41], // two words behind a space: if, the
  [1, -151], // two words behind a space: if, determiner
  [3, -36], // two words behind a space: if, verb
  [2, -81], // two words behind a space: if, name
  [2, -202], // two words behind a space: if, word
  [52, 33], // two words behind a space: after, saying
  [1, 23], // two words behind a space: after, doing
  [1, -93], // two words behind a space: after, pronoun
  [1, 25], // two words behind a space: after, a
  [1, -102], // two words behind a space: after, the
  [1, -71], // two words behind a space: after, determiner
  [5, -90], // two words behind a space: after, name
  [2, -52], // two words behind a space: after, word
  [54, -151], // two words behind a space: which, pronoun
  [10, -152], // two words behind a space: which, word
  [60, -264], // two words behind a space: who, verb
  [1, -190], // two words behind a space: who, participle
  [3, -6], // two words behind a space: who, word
  [109, -104], // two words behind a space: question, to
  [9, -108], // two words behind a space: question, pronoun
  [2, -86], // two words behind a space: question, the
  [1, -105], // two words behind a space: question, determiner
  [3, -73], // two words behind a space: question, verb
  [2, -92], // two words behind a space: question, name
  [2, -111], // two words behind a space: question, word
  [54, -97], // two words behind a space: than, pronoun
  [1, -104], // two words behind a space: than, a
  [1, -94], // two words behind a space: than, the
  [1, -105], // two words behind a space: than, determiner
  [5, -137], // two words behind a space: than, name
  [1, -97], // two words behind a space: than, number
  [1, -118], // two words behind a space: than, word
  [117, -179], // two words behind a space: with, doing
  [1, -178], // two words behind a space: with, pronoun
  [1, -55], // two words behind a space: with, a
  [1, -128], // two words behind a space: with, the
  [1, -25], // two words behind a space: with, determiner
  [5, -100], // two words behind a space: with, name
  [2, -16], // two words behind a space: with, word
  [40, -226], // two words behind a space: in, which
  [11, 10], // two words behind a space: in, day
  [1, -220], // two words behind a space: in, saying
  [1, -112], // two words behind a space: in, doing
  [2, 121], // two words behind a space: in, a
  [1, -106], // two words behind a space: in, the
  [1, 27], // two words behind a space: in, determiner
  [3, -194], // two words behind a space: in, verb
  [2, -202], // two words behind a space: in, name
  [1, -6], // two words behind a space: in, number
  [1, -101], // two words behind a space: in, word
  [43, -165], // two words behind a space: at, question
  [8, 47], // two words behind a space: at, day
  [2, -206], // two words behind a space: at, doing
  [1, -190], // two words behind a space: at, pronoun
  [1, 58], // two words behind a space: at, a
  [1, -76], // two words behind a space: at, the
  [1, 15], // two words behind a space: at, determiner
  [5, 11], // two words behind a space: at, name
  [1, -206], // two words behind a space: at, number
  [1, -100], // two words behind a space: at, word
  [1, -198], // two words behind a space: at, quotation
  [157, -34], // two words behind a space: day, and
  [15, -120], // two words behind a space: day, to
  [6, 53], // two words behind a space: day, day
  [12, -195], // two words behind a space: day, number
  [1, -40], // two words behind a space: day, word
  [2, -70], // two words behind a space: day, sign
  [27, -16], // two words behind a space: day
  [7, -154], // two words behind a space: saying, that
  [9, -43], // two words behind a space: saying, to
  [2, -184], // two words behind a space: saying, in
  [1, -110], // two words behind a space: saying, at
  [6, -143], // two words behind a space: saying, pronoun
  [1, -164], // two words behind a space: saying, a
  [1, -7], // two words behind a space: saying, the
  [1, -7], // two words behind a space: saying, determiner
  [1, -58], // two words behind a space: saying, preposition
  [2, -166], // two words behind a space: saying, verb
  [2, -197], // two words behind a space: saying, name
  [2, -194], // two words behind a space: saying, word
  [1, -94], // two words behind a space: saying, quotation
  [28, -223], // two words behind a space: saying
  [1, -163], // two words behind a space: doing, and
  [5, -180], // two words behind a space: doing, as
  [1, -96], // two words behind a space: doing, that
  [1, -92], // two words behind a space: doing, because
  [8, -128], // two words behind a space: doing, to
  [1, -155], // two words behind a space: doing, with
  [1, -166], // two words behind a space: doing, in
  [1, -139], // two words behind a space: doing, at
  [5, -117], // two words behind a space: doing, doing
  [1, -88], // two words behind a space: doing, pronoun
  [1, -99], // two words behind a space: doing, a
  [1, -135], // two words behind a space: doing, the
  [1, -144], // two words behind a space: doing, determiner
  [1, -158], // two words behind a space: doing, preposition
  [1, -133], // two words behind a space: doing, adverb
  [1, -116], // two words behind a space: doing, verb
  [1, -107], // two words behind a space: doing, participle
  [1, -194], // two words behind a space: doing, name
  [1, -152], // two words behind a space: doing, number
  [1, -145], // two words behind a space: doing, word
  [1, -142], // two words behind a space: doing, quotation
  [1, -165], // two words behind a space: doing, sign
  [27, -168], // two words behind a space: doing
  [270, -196], // two words behind a space: preposition, question
  [2, -170], // two words behind a space: preposition, to
  [6, -166], // two words behind a space: preposition, day
  [1, -25], // two words behind a space: preposition, saying
  [1, -80], // two words behind a space: preposition, doing
  [1, -185], // two words behind a space: preposition, pronoun
  [1, -52], // two words behind a space: preposition, a
  [1, -83], // two words behind a space: preposition, the
  [1, -128], // two words behind a space: preposition, determiner
  [1, 36], // two words behind a space: preposition, preposition
  [1, -14], // two words behind a space: preposition, adverb
  [1, -201], // two words behind a space: preposition, verb
  [1, -189], // two words behind a space: preposition, participle
  [1, -162], // two words behind a space: preposition, name
  [1, -202], // two words behind a space: preposition, number
  [1, -83], // two words behind a space: preposition, word
  [1, -39], // two words behind a space: preposition, quotation
  [1, -148], // two words behind a space: preposition, sign
  [27, -178], // two words behind a space: preposition
  [1, -161], // two words behind a space: adverb, and
  [5, -161], // two words behind a space: adverb, as
  [2, -149], // two words behind a space: adverb, because
  [1, -174], // two words behind a space: adverb, if
  [7, -211], // two words behind a space: adverb, to
  [1, -147], // two words behind a space: adverb, with
  [1, -11], // two words behind a space: adverb, in
  [1, 62], // two words behind a space: adverb, at
  [4, -169], // two words behind a space: adverb, saying
  [1, -202], // two words behind a space: adverb, doing
  [1, -111], // two words behind a space: adverb, pronoun
  [1, -163], // two words behind a space: adverb, a
  [1, -166], // two words behind a space: adverb, the
  [1, -123], // two words behind a space: adverb, determiner
  [1, -213], // two words behind a space: adverb, preposition
  [1, -188], // two words behind a space: adverb, adverb
  [1, -68], // two words behind a space: adverb, verb
  [1, -183], // two words behind a space: adverb, participle
  [1, -151], // two words behind a space: adverb, name
  [1, -164], // two words behind a space: adverb, number
  [1, -108], // two words behind a space: adverb, word
  [1, -148], // two words behind a space: adverb, quotation
  [28, -235], // two words behind a space: adverb
  [2183, -104], // two words behind a comma: and, that
  [18, -13], // two words behind a comma: and, pronoun
  [1, 21], // two words behind a comma: and, a
  [1, 45], // two words behind a comma: and, the
  [1, 113], // two words behind a comma: and, determiner
  [2, -96], // two words behind a comma: and, adverb
  [1, 10], // two words behind a comma: and, verb
  [2, 52], // two words behind a comma: and, name
  [2, 59], // two words behind a comma: and, word
  [36, -23], // two words behind a comma: but, that
  [18, 72], // two words behind a comma: but, pronoun
  [3, -7], // two words behind a comma: but, determiner
  [2, -70], // two words behind a comma: but, adverb
  [1, -22], // two words behind a comma: but, verb
  [2, 61], // two words behind a comma: but, name
  [2, 129], // two words behind a comma: but, word
  [62, -37], // two words behind a comma: while, name
  [56, -12], // two words behind a comma: though, pronoun
  [43, -40], // two words behind a comma: contrast, though
  [95, -76], // two words behind a comma: as, word
  [118, 29], // two words behind a comma: because, pronoun
  [64, -104], // two words behind a comma: if, pronoun
  [128, -15], // two words behind a comma: which, pronoun
  [6, -41], // two words behind a comma: which, verb
  [4, -32], // two words behind a comma: which, word
  [60, 6], // two words behind a comma: who, verb
  [4, 8], // two words behind a comma: who, word
  [256, -108], // two words behind a comma: to, word
  [128, -82], // two words behind a comma: in, word
  [64, -99], // two words behind a comma: at, word
  [120, 30], // two words behind a comma: including, the
  [8, -41], // two words behind a comma: including, word
  [100, 124], // two words behind a comma: saying, that
  [9, 51], // two words behind a comma: saying, to
  [9, -6], // two words behind a comma: saying, pronoun
  [3, -31], // two words behind a comma: saying, determiner
  [5, 60], // two words behind a comma: saying, name
  [2, -26], // two words behind a comma: saying, word
  [64, -43], // two words behind a comma: doing, word
  [59, 7], // two words behind a comma: pronoun, adverb
  [1, -8], // two words behind a comma: pronoun, verb
  [4, 18], // two words behind a comma: pronoun, word
  [64, 72], // two words behind a comma: a, word
  [62, -115], // two words behind a comma: the, name
  [60, -39], // two words behind a comma: determiner, preposition
  [6, -75], // two words behind a comma: determiner, word
  [64, -51], // two words behind a comma: preposition, word
  [58, -200], // two words behind a comma: adverb, preposition
  [6, -20], // two words behind a comma: adverb, word
  [2, 119], // two words behind a comma: adverb, sign
  [27, 119], // two words behind a comma: adverb
  [17, 105], // two words behind a comma: verb, with
  [9, -85], // two words behind a comma: verb, a
  [4, 59], // two words behind a comma: verb, adverb
  [1, -117], // two words behind a comma: verb, verb
  [4, -32], // two words behind a comma: verb, word
  [94, -179], // two words behind a comma: name, and
  [30, 28], // two words behind a comma: name, verb
  [2, -55], // two words behind a comma: name, name
  [2, -29], // two words behind a comma: name, word
  [2, -120], // two words behind a comma: name, sign
  [27, -66], // two words behind a comma: name
  [35, 22], // two words behind a comma: number, word
  [2, 29], // two words behind a comma: number, sign
  [28, -318], // two words behind a comma: word, and
  [5, -60], // two words behind a comma: word, as
  [21, -120], // two words behind a comma: word, the
  [2, -22], // two words behind a comma: word, preposition
  [2, -63], // two words behind a comma: word, verb
  [4, -153], // two words behind a comma: word, word
  [2, -40], // two words behind a comma: word, sign
  [91, -55], // two words behind a comma: quotation
  [1799, -178], // two words behind a marks: and, that
  [16, 78], // two words behind a marks: and, saying
  [8, 34], // two words behind a marks: and, verb
  [4, -85], // two words behind a marks: and, word
  [1, -153], // two words behind a marks: and, quotation
  [437, -65], // two words behind a marks: because, pronoun
  [522, -198], // two words behind a marks: to, word
  [120, -260], // two words behind a marks: in, the
  [8, -36], // two words behind a marks: in, word
  [56, -181], // two words behind a marks: at, the
  [520, -115], // two words behind a marks: the, word
  [120, 17], // two words behind a marks: preposition, the
  [1, -164], // two words behind a marks: preposition, determiner
  [5, -22], // two words behind a marks: preposition, name
  [2, -210], // two words behind a marks: preposition, word
  [128, -224], // two words behind a marks: verb, word
  [250, -152], // two words behind a marks: word, preposition
  [2, -111], // two words behind a marks: word, verb
  [4, -126], // two words behind a marks: word, word
  [29, -148], // two words behind a marks: word
  [3937, -30], // two words behind a semicolon: name, name
  [3650, -10], // two words behind a dash: a, word
  [128, 54], // two words behind a dash: determiner, word
  [4418, -286], // two words behind a bracket: name, sign
  [4092, -29], // two words behind a colon: name, name
  [223, 38], // two words behind a colon: quotation
];
