/**
 * What speaks for (+) and against (−) the end of reported speech at a place, in pairs: how far the number of a sign lies
 * behind the one before, and its weight in hundredths. Written by `npm run fit`.
 */
// A pair a line:
// prettier-ignore
export const CONTENT_END_WEIGHTS: readonly number[] = [
  0, -39, // fact: any place
  64, -33, // fact: behind the content’s verb
  64, -47, // fact: content opens with that
  64, 112, // fact: content opens with marks
  64, 5, // fact: content opens with to
  64, 80, // fact: content is a thing
  64, 71, // fact: past all marks
  64, -29, // fact: among marks
  64, -25, // fact: before all marks
  128, 109, // fact: dash, and no other
  64, -28, // fact: comma, and another later
  64, 46, // fact: last comma
  64, 57, // fact: first comma
  64, -135, // fact: second comma
  64, -22, // fact: a later comma
  64, 133, // fact: where and when it was said
  64, 129, // fact: another attribution opens
  128, 37, // fact: the reporter adds to a thing
  64, 199, // fact: where and when it was said, set off by nothing
  2816, -46, // opens: space, and
  1, -11, // opens: space, but
  1, -47, // opens: space, while
  1, -173, // opens: space, though
  1, 5, // opens: space, contrast
  1, -58, // opens: space, as
  1, -36, // opens: space, that
  1, -15, // opens: space, because
  1, -13, // opens: space, if
  1, -11, // opens: space, after
  1, -67, // opens: space, which
  1, -87, // opens: space, who
  1, -54, // opens: space, where
  1, -157, // opens: space, question
  1, -53, // opens: space, than
  2, -51, // opens: space, with
  1, -42, // opens: space, in
  1, -28, // opens: space, at
  3, -56, // opens: space, day
  1, -156, // opens: space, saying
  1, -166, // opens: space, doing
  5, -94, // opens: space, preposition
  1, -74, // opens: space, adverb
  35, -19, // opens: comma, and
  1, -14, // opens: comma, but
  2, -18, // opens: comma, though
  2, 29, // opens: comma, as
  2, -12, // opens: comma, because
  1, 14, // opens: comma, if
  2, 18, // opens: comma, which
  1, 27, // opens: comma, who
  1, 28, // opens: comma, where
  3, 30, // opens: comma, to
  1, -11, // opens: comma, with
  1, -7, // opens: comma, in
  1, -43, // opens: comma, at
  2, -78, // opens: comma, including
  2, 16, // opens: comma, saying
  1, 63, // opens: comma, doing
  1, -27, // opens: comma, pronoun
  1, -24, // opens: comma, a
  2, -84, // opens: comma, determiner
  1, 64, // opens: comma, preposition
  1, -15, // opens: comma, adverb
  1, 26, // opens: comma, verb
  1, -59, // opens: comma, participle
  1, -110, // opens: comma, name
  1, -20, // opens: comma, number
  1, -26, // opens: comma, word
  1, -161, // opens: comma, quotation
  29, 28, // opens: marks, and
  1, 89, // opens: marks, but
  4, -64, // opens: marks, as
  1, -13, // opens: marks, that
  1, -113, // opens: marks, because
  1, -29, // opens: marks, if
  1, 34, // opens: marks, after
  2, -121, // opens: marks, who
  4, -72, // opens: marks, to
  1, -138, // opens: marks, with
  1, -30, // opens: marks, in
  1, -15, // opens: marks, at
  5, 27, // opens: marks, doing
  3, -113, // opens: marks, the
  2, -67, // opens: marks, preposition
  4, -174, // opens: marks, name
  2, -138, // opens: marks, word
  62, 22, // opens: semicolon, name
  32, -18, // opens: dash, and
  1, -35, // opens: dash, but
  14, -131, // opens: dash, to
  5, -112, // opens: dash, including
  4, 228, // opens: dash, pronoun
  2, 65, // opens: dash, the
  1, 99, // opens: dash, determiner
  1, -25, // opens: dash, preposition
  1, -29, // opens: dash, adverb
  1, -36, // opens: dash, verb
  2, 80, // opens: dash, name
  2, -32, // opens: dash, word
  1, -68, // opens: dash, quotation
  61, 77, // opens: bracket, name
  1, -97, // opens: bracket, number
  63, -12, // opens: colon, name
  3, 41, // opens: colon, quotation
  3677, 10, // opens a clause: space, and
  1, 69, // opens a clause: space, but
  1, 13, // opens a clause: space, while
  1, -124, // opens a clause: space, though
  2, -26, // opens a clause: space, as
  1, -89, // opens a clause: space, that
  1, -33, // opens a clause: space, because
  1, -5, // opens a clause: space, if
  1, -27, // opens a clause: space, after
  1, -50, // opens a clause: space, which
  1, -75, // opens a clause: space, who
  1, -39, // opens a clause: space, where
  1, -108, // opens a clause: space, question
  1, -132, // opens a clause: space, than
  2, -93, // opens a clause: space, with
  1, -66, // opens a clause: space, in
  1, -73, // opens a clause: space, at
  3, -137, // opens a clause: space, day
  1, -65, // opens a clause: space, saying
  1, -118, // opens a clause: space, doing
  5, -50, // opens a clause: space, preposition
  1, -67, // opens a clause: space, adverb
  35, 25, // opens a clause: comma, and
  1, 41, // opens a clause: comma, but
  1, -14, // opens a clause: comma, while
  1, -5, // opens a clause: comma, though
  1, -60, // opens a clause: comma, contrast
  1, -42, // opens a clause: comma, as
  2, -24, // opens a clause: comma, because
  1, -27, // opens a clause: comma, if
  2, 35, // opens a clause: comma, which
  1, 37, // opens a clause: comma, who
  1, 5, // opens a clause: comma, where
  3, -14, // opens a clause: comma, to
  1, -37, // opens a clause: comma, with
  1, 35, // opens a clause: comma, in
  3, -53, // opens a clause: comma, including
  2, 21, // opens a clause: comma, saying
  1, 76, // opens a clause: comma, doing
  2, 64, // opens a clause: comma, a
  1, 44, // opens a clause: comma, the
  1, 39, // opens a clause: comma, determiner
  1, 62, // opens a clause: comma, preposition
  1, 13, // opens a clause: comma, adverb
  1, 35, // opens a clause: comma, verb
  1, -20, // opens a clause: comma, participle
  1, 96, // opens a clause: comma, name
  1, 53, // opens a clause: comma, number
  1, 32, // opens a clause: comma, word
  36, 7, // opens a clause: marks, that
  1, -92, // opens a clause: marks, because
  1, -7, // opens a clause: marks, if
  3, -124, // opens a clause: marks, who
  4, -188, // opens a clause: marks, to
  2, -262, // opens a clause: marks, in
  11, -229, // opens a clause: marks, preposition
  2, 21, // opens a clause: marks, verb
  4, -33, // opens a clause: marks, word
  94, 52, // opens a clause: dash, and
  1, 30, // opens a clause: dash, but
  24, 31, // opens a clause: dash, a
  4, -19, // opens a clause: dash, adverb
  1, 18, // opens a clause: dash, verb
  4, -25, // opens a clause: dash, word
  3872, 66, // tenses: past, modal
  1, 28, // tenses: past, present
  62, -8, // tenses: modal, past
  1, 24, // tenses: modal, modal
  1, 20, // tenses: modal, present
  62, 19, // tenses: present, past
  1, -85, // tenses: present, modal
  1, 8, // tenses: present, present
  3901, 32, // length: 1–2 words
  64, -11, // length: 3–5 words
  64, -41, // length: 6–9 words
  64, -40, // length: 10–15 words
  64, -83, // length: 16–24 words
  64, -125, // length: 25 words or more
  3776, -13, // rest: 1–2 words
  64, -81, // rest: 3–5 words
  64, -38, // rest: 6–11 words
  64, -19, // rest: 12–19 words
  3904, 38, // opens: behind 1–3 words, and
  1, 69, // opens: behind 1–3 words, but
  2, -27, // opens: behind 1–3 words, though
  1, -62, // opens: behind 1–3 words, contrast
  1, 26, // opens: behind 1–3 words, as
  1, -191, // opens: behind 1–3 words, that
  1, 60, // opens: behind 1–3 words, because
  1, 11, // opens: behind 1–3 words, if
  1, 57, // opens: behind 1–3 words, after
  1, -94, // opens: behind 1–3 words, which
  1, -85, // opens: behind 1–3 words, who
  2, -118, // opens: behind 1–3 words, question
  1, -146, // opens: behind 1–3 words, than
  1, 39, // opens: behind 1–3 words, to
  1, 15, // opens: behind 1–3 words, with
  1, 31, // opens: behind 1–3 words, in
  1, -29, // opens: behind 1–3 words, at
  2, -23, // opens: behind 1–3 words, including
  1, 102, // opens: behind 1–3 words, day
  1, -13, // opens: behind 1–3 words, saying
  1, -56, // opens: behind 1–3 words, doing
  1, -121, // opens: behind 1–3 words, pronoun
  1, -36, // opens: behind 1–3 words, a
  1, -64, // opens: behind 1–3 words, the
  1, 29, // opens: behind 1–3 words, determiner
  1, -26, // opens: behind 1–3 words, preposition
  1, -87, // opens: behind 1–3 words, adverb
  1, 21, // opens: behind 1–3 words, verb
  2, -13, // opens: behind 1–3 words, name
  1, 36, // opens: behind 1–3 words, number
  1, -61, // opens: behind 1–3 words, word
  1, -77, // opens: behind 1–3 words, quotation
  29, -21, // opens: behind 4–8 words, and
  1, -47, // opens: behind 4–8 words, but
  1, 15, // opens: behind 4–8 words, while
  3, -50, // opens: behind 4–8 words, as
  1, -98, // opens: behind 4–8 words, that
  1, -80, // opens: behind 4–8 words, because
  1, -57, // opens: behind 4–8 words, if
  1, 26, // opens: behind 4–8 words, after
  1, -14, // opens: behind 4–8 words, which
  1, -67, // opens: behind 4–8 words, who
  1, -8, // opens: behind 4–8 words, where
  1, -27, // opens: behind 4–8 words, question
  1, -163, // opens: behind 4–8 words, than
  1, -74, // opens: behind 4–8 words, to
  1, -28, // opens: behind 4–8 words, with
  1, -43, // opens: behind 4–8 words, in
  1, -68, // opens: behind 4–8 words, at
  2, -96, // opens: behind 4–8 words, including
  1, -43, // opens: behind 4–8 words, day
  2, -64, // opens: behind 4–8 words, doing
  1, -74, // opens: behind 4–8 words, pronoun
  1, 24, // opens: behind 4–8 words, a
  1, -33, // opens: behind 4–8 words, the
  1, -8, // opens: behind 4–8 words, determiner
  1, -60, // opens: behind 4–8 words, preposition
  1, -26, // opens: behind 4–8 words, adverb
  1, -9, // opens: behind 4–8 words, verb
  1, -147, // opens: behind 4–8 words, participle
  1, -24, // opens: behind 4–8 words, name
  1, -150, // opens: behind 4–8 words, number
  1, -22, // opens: behind 4–8 words, word
  1, -172, // opens: behind 4–8 words, quotation
  29, -86, // opens: behind more words, and
  2, -51, // opens: behind more words, while
  1, 103, // opens: behind more words, though
  1, -6, // opens: behind more words, contrast
  1, -67, // opens: behind more words, as
  2, -70, // opens: behind more words, because
  1, -75, // opens: behind more words, if
  1, -105, // opens: behind more words, after
  1, 58, // opens: behind more words, which
  1, 33, // opens: behind more words, who
  1, 25, // opens: behind more words, where
  1, -73, // opens: behind more words, question
  2, -50, // opens: behind more words, to
  1, -74, // opens: behind more words, with
  1, -125, // opens: behind more words, in
  1, -134, // opens: behind more words, at
  2, -108, // opens: behind more words, including
  1, -120, // opens: behind more words, day
  1, -36, // opens: behind more words, saying
  1, -55, // opens: behind more words, doing
  1, 49, // opens: behind more words, pronoun
  1, 8, // opens: behind more words, a
  1, 49, // opens: behind more words, the
  1, -37, // opens: behind more words, determiner
  1, -70, // opens: behind more words, preposition
  1, -64, // opens: behind more words, adverb
  1, -79, // opens: behind more words, verb
  2, -43, // opens: behind more words, name
  1, -18, // opens: behind more words, number
  1, -42, // opens: behind more words, word
  1, 12, // opens: behind more words, quotation
  3933, 40, // past all marks: space, and
  5, -213, // past all marks: space, as
  2, 15, // past all marks: space, because
  1, -171, // past all marks: space, if
  3, -171, // past all marks: space, who
  2, -72, // past all marks: space, question
  3, -206, // past all marks: space, with
  1, -29, // past all marks: space, in
  1, -221, // past all marks: space, at
  3, -180, // past all marks: space, day
  1, -141, // past all marks: space, saying
  1, -73, // past all marks: space, doing
  5, -158, // past all marks: space, preposition
  1, -160, // past all marks: space, adverb
  35, -105, // past all marks: comma, and
  1, 65, // past all marks: comma, but
  21, -74, // past all marks: comma, saying
  3, -37, // past all marks: comma, a
  4, -20, // past all marks: comma, adverb
  5, -45, // past all marks: comma, word
  30, 17, // past all marks: marks, and
  5, -64, // past all marks: marks, as
  2, -82, // past all marks: marks, because
  1, -23, // past all marks: marks, if
  7, -65, // past all marks: marks, to
  1, -118, // past all marks: marks, with
  1, -9, // past all marks: marks, in
  1, -40, // past all marks: marks, at
  5, 32, // past all marks: marks, doing
  3, -106, // past all marks: marks, the
  2, -46, // past all marks: marks, preposition
  2, -23, // past all marks: marks, verb
  2, -161, // past all marks: marks, name
  2, -111, // past all marks: marks, word
  3938, -135, // words: and, contrast
  2, -156, // words: and, that
  7, -47, // words: and, question
  2, -72, // words: and, to
  2, -95, // words: and, in
  1, -87, // words: and, at
  4, 59, // words: and, saying
  1, 8, // words: and, doing
  1, 56, // words: and, pronoun
  1, -82, // words: and, a
  1, -59, // words: and, the
  1, -21, // words: and, determiner
  1, -35, // words: and, preposition
  1, -81, // words: and, adverb
  1, 14, // words: and, verb
  1, 18, // words: and, participle
  1, -60, // words: and, name
  1, -75, // words: and, number
  1, -101, // words: and, word
  1, -261, // words: and, quotation
  35, -67, // words: but, that
  18, 59, // words: but, pronoun
  2, 6, // words: but, the
  1, -21, // words: but, determiner
  2, -106, // words: but, adverb
  1, 15, // words: but, verb
  2, 79, // words: but, name
  2, 7, // words: but, word
  52, 30, // words: while, saying
  1, -79, // words: while, doing
  1, -83, // words: while, pronoun
  2, -79, // words: while, the
  6, -23, // words: while, name
  2, -29, // words: while, word
  54, 59, // words: though, pronoun
  127, -151, // words: as, doing
  1, 60, // words: as, pronoun
  1, -92, // words: as, a
  1, -41, // words: as, the
  1, -6, // words: as, determiner
  2, -190, // words: as, adverb
  1, 83, // words: as, verb
  1, -198, // words: as, participle
  1, 90, // words: as, name
  2, -19, // words: as, word
  1, -232, // words: as, quotation
  117, 51, // words: because, pronoun
  2, -34, // words: because, the
  1, 11, // words: because, determiner
  1, -53, // words: because, preposition
  4, -27, // words: because, name
  2, -10, // words: because, word
  1, -103, // words: because, quotation
  1, -183, // words: because, sign
  52, -20, // words: if, pronoun
  1, 23, // words: if, a
  1, -79, // words: if, the
  1, -50, // words: if, determiner
  3, 74, // words: if, verb
  1, -169, // words: if, participle
  1, 36, // words: if, name
  2, 40, // words: if, word
  52, 5, // words: after, saying
  1, 74, // words: after, doing
  1, -40, // words: after, pronoun
  1, 28, // words: after, a
  1, -92, // words: after, the
  1, -93, // words: after, determiner
  5, -18, // words: after, name
  2, -33, // words: after, word
  3486, 5, // verb behind: and
  64, 33, // verb behind: but
  64, -42, // verb behind: while
  64, 9, // verb behind: though
  128, 108, // verb behind: as
  128, -18, // verb behind: because
  64, -42, // verb behind: if
  64, 75, // verb behind: after
  3520, -35, // given: by say, and
  1, -88, // given: by say, but
  1, 32, // given: by say, while
  2, -10, // given: by say, contrast
  1, 17, // given: by say, as
  1, -172, // given: by say, that
  1, -165, // given: by say, because
  1, -42, // given: by say, if
  1, -88, // given: by say, after
  1, -46, // given: by say, which
  1, -91, // given: by say, who
  1, -109, // given: by say, where
  1, -57, // given: by say, question
  1, 27, // given: by say, than
  2, -47, // given: by say, with
  2, -12, // given: by say, at
  2, -25, // given: by say, including
  1, -143, // given: by say, day
  1, -21, // given: by say, saying
  1, -72, // given: by say, doing
  1, -60, // given: by say, pronoun
  1, 50, // given: by say, a
  1, -70, // given: by say, the
  2, -52, // given: by say, preposition
  1, -78, // given: by say, adverb
  1, -34, // given: by say, verb
  2, -40, // given: by say, name
  1, 121, // given: by say, number
  1, -99, // given: by say, word
  1, -95, // given: by say, quotation
  29, -6, // given: by a verb of speech, and
  2, 69, // given: by a verb of speech, while
  1, -5, // given: by a verb of speech, though
  1, -96, // given: by a verb of speech, contrast
  1, -9, // given: by a verb of speech, as
  1, -126, // given: by a verb of speech, that
  1, -63, // given: by a verb of speech, because
  2, -30, // given: by a verb of speech, after
  1, -34, // given: by a verb of speech, which
  1, 53, // given: by a verb of speech, who
  1, -70, // given: by a verb of speech, where
  1, -136, // given: by a verb of speech, question
  1, -104, // given: by a verb of speech, than
  1, 48, // given: by a verb of speech, to
  1, -31, // given: by a verb of speech, with
  1, -25, // given: by a verb of speech, in
  1, 35, // given: by a verb of speech, at
  2, -60, // given: by a verb of speech, including
  1, 30, // given: by a verb of speech, day
  1, -23, // given: by a verb of speech, saying
  1, 25, // given: by a verb of speech, doing
  1, -108, // given: by a verb of speech, pronoun
  1, 63, // given: by a verb of speech, a
  1, -22, // given: by a verb of speech, the
  1, -81, // given: by a verb of speech, determiner
  1, -15, // given: by a verb of speech, preposition
  1, 8, // given: by a verb of speech, adverb
  1, -61, // given: by a verb of speech, verb
  1, 66, // given: by a verb of speech, participle
  1, -22, // given: by a verb of speech, name
  1, -161, // given: by a verb of speech, number
  1, 23, // given: by a verb of speech, word
  1, -57, // given: by a verb of speech, quotation
  29, -19, // given: by a verb of thought, and
  1, -13, // given: by a verb of thought, but
  3, -38, // given: by a verb of thought, contrast
  1, -27, // given: by a verb of thought, as
  2, 111, // given: by a verb of thought, because
  1, 53, // given: by a verb of thought, if
  1, -91, // given: by a verb of thought, after
  2, 30, // given: by a verb of thought, who
  2, -75, // given: by a verb of thought, question
  1, -126, // given: by a verb of thought, than
  2, -68, // given: by a verb of thought, with
  1, -105, // given: by a verb of thought, in
  1, -125, // given: by a verb of thought, at
  3, -177, // given: by a verb of thought, day
  1, -104, // given: by a verb of thought, saying
  1, -40, // given: by a verb of thought, doing
  5, -78, // given: by a verb of thought, preposition
  1, -51, // given: by a verb of thought, adverb
  1, -97, // given: by a verb of thought, verb
  2, 87, // given: by a verb of thought, name
  2, 41, // given: by a verb of thought, word
  30, -45, // given: by another verb, and
  1, 60, // given: by another verb, but
  1, -33, // given: by another verb, while
  1, -25, // given: by another verb, though
  1, 24, // given: by another verb, contrast
  1, -91, // given: by another verb, as
  1, -81, // given: by another verb, that
  1, 16, // given: by another verb, because
  1, 12, // given: by another verb, if
  1, 41, // given: by another verb, after
  1, 36, // given: by another verb, which
  1, -51, // given: by another verb, who
  2, -5, // given: by another verb, question
  1, -175, // given: by another verb, than
  6, -57, // given: by another verb, including
  1, 15, // given: by another verb, day
  2, -51, // given: by another verb, doing
  1, 39, // given: by another verb, pronoun
  1, -11, // given: by another verb, a
  1, -47, // given: by another verb, the
  1, -82, // given: by another verb, determiner
  1, -53, // given: by another verb, preposition
  1, 5, // given: by another verb, adverb
  1, -47, // given: by another verb, verb
  1, -15, // given: by another verb, participle
  1, -55, // given: by another verb, name
  1, -101, // given: by another verb, number
  1, -22, // given: by another verb, word
  1, -30, // given: by another verb, quotation
  29, 25, // given: by saying, and
  6, 69, // given: by saying, that
  11, 13, // given: by saying, in
  1, -219, // given: by saying, at
  4, -107, // given: by saying, saying
  1, 8, // given: by saying, doing
  5, -184, // given: by saying, preposition
  1, -180, // given: by saying, adverb
  5, -41, // given: by saying, word
  30, 33, // given: by a participle of speech, and
  5, 19, // given: by a participle of speech, as
  1, -192, // given: by a participle of speech, that
  1, -171, // given: by a participle of speech, because
  1, 19, // given: by a participle of speech, if
  3, -69, // given: by a participle of speech, who
  3, -66, // given: by a participle of speech, than
  2, -170, // given: by a participle of speech, with
  1, -46, // given: by a participle of speech, in
  1, -211, // given: by a participle of speech, at
  3, 93, // given: by a participle of speech, day
  1, -106, // given: by a participle of speech, saying
  1, -80, // given: by a participle of speech, doing
  5, -20, // given: by a participle of speech, preposition
  1, -59, // given: by a participle of speech, adverb
  3, 60, // given: by a participle of speech, name
  3, 59, // given: by a participle of speech, quotation
  57, -100, // given: by a participle of thought, preposition
  36, 16, // given: by another participle, and
  6, -235, // given: by another participle, that
  5, 46, // given: by another participle, who
  6, -11, // given: by another participle, in
  1, -94, // given: by another participle, at
  3, -51, // given: by another participle, day
  1, -79, // given: by another participle, saying
  1, -127, // given: by another participle, doing
  5, -53, // given: by another participle, preposition
  1, -119, // given: by another participle, adverb
  1, 186, // given: by another participle, verb
  2, 15, // given: by another participle, name
  2, -153, // given: by another participle, word
  3614, -92, // given: by say, space
  1, -5, // given: by say, comma
  1, -143, // given: by say, marks
  1, 59, // given: by say, semicolon
  1, -10, // given: by say, dash
  1, 85, // given: by say, bracket
  1, -40, // given: by say, colon
  58, -22, // given: by a verb of speech, space
  1, -6, // given: by a verb of speech, comma
  1, -24, // given: by a verb of speech, marks
  2, 47, // given: by a verb of speech, dash
  1, 75, // given: by a verb of speech, bracket
  1, 84, // given: by a verb of speech, colon
  58, 14, // given: by a verb of thought, space
  1, -42, // given: by a verb of thought, comma
  3, -11, // given: by a verb of thought, dash
  2, -33, // given: by a verb of thought, colon
  58, -12, // given: by another verb, space
  1, -23, // given: by another verb, comma
  1, -9, // given: by another verb, marks
  1, 30, // given: by another verb, semicolon
  1, 16, // given: by another verb, dash
  1, 16, // given: by another verb, bracket
  1, -50, // given: by another verb, colon
  58, -117, // given: by saying, space
  1, 60, // given: by saying, comma
  1, 26, // given: by saying, marks
  2, 50, // given: by saying, dash
  60, -23, // given: by a participle of speech, space
  1, 32, // given: by a participle of speech, comma
  1, 49, // given: by a participle of speech, marks
  2, 64, // given: by a participle of speech, dash
  60, -184, // given: by a participle of thought, space
  64, 6, // given: by another participle, space
  1, 65, // given: by another participle, comma
  1, -31, // given: by another participle, marks
  2, 31, // given: by another participle, dash
  3709, 49, // tenses of cue and clause: past, past
  1, -21, // tenses of cue and clause: past, modal
  1, 16, // tenses of cue and clause: past, present
  62, 107, // tenses of cue and clause: modal, past
  2, 81, // tenses of cue and clause: modal, present
  62, 33, // tenses of cue and clause: present, past
  1, 11, // tenses of cue and clause: present, modal
  1, 56, // tenses of cue and clause: present, present
  3901, 193, // second cue: like the first, and
  1, 111, // second cue: like the first, but
  63, 130, // second cue: like the first, with a subject, and
  1, 12, // second cue: like the first, with a subject, but
  62, 62, // second cue: like the first, with a subject
  1, 91, // second cue: unlike it, and
  1, -21, // second cue: unlike it, but
  8, 93, // second cue: unlike it, after
  54, 50, // second cue: unlike it
  1, 86, // second cue: unlike it, with a subject, and
  1, -92, // second cue: unlike it, with a subject, but
  62, 33, // second cue: unlike it, with a subject
  1, 97, // second cue: like the first, with marks, and
  1, 95, // second cue: like the first, with marks, but
  63, 92, // second cue: like the first, with a subject and marks, and
  63, 50, // second cue: like the first, with a subject and marks
  64, 97, // second cue: unlike it, with marks
  1, -8, // second cue: unlike it, with a subject and marks, and
  63, 65, // second cue: unlike it, with a subject and marks
  3585, -230, // word before, set off by: and, space
  64, -185, // word before, set off by: but, space
  64, -147, // word before, set off by: while, space
  128, -251, // word before, set off by: contrast, space
  64, -220, // word before, set off by: as, space
  64, -149, // word before, set off by: that, space
  1, -99, // word before, set off by: that, comma
  63, 12, // word before, set off by: because, space
  64, -185, // word before, set off by: if, space
  64, -117, // word before, set off by: after, space
  256, -222, // word before, set off by: question, space
  64, -173, // word before, set off by: than, space
  64, -189, // word before, set off by: to, space
  64, -158, // word before, set off by: with, space
  64, -109, // word before, set off by: in, space
  64, -218, // word before, set off by: at, space
  128, -152, // word before, set off by: including, space
  64, -100, // word before, set off by: day, space
  1, 73, // word before, set off by: day, comma
  63, -50, // word before, set off by: saying, space
  64, -76, // word before, set off by: doing, space
  1, 20, // word before, set off by: doing, comma
  63, -13, // word before, set off by: pronoun, space
  1, -5, // word before, set off by: pronoun, comma
  63, -217, // word before, set off by: a, space
  64, -149, // word before, set off by: the, space
  64, -36, // word before, set off by: determiner, space
  1, 39, // word before, set off by: determiner, comma
  63, -128, // word before, set off by: preposition, space
  1, 78, // word before, set off by: preposition, comma
  63, -199, // word before, set off by: adverb, space
  1, -56, // word before, set off by: adverb, comma
  63, -73, // word before, set off by: verb, space
  1, 20, // word before, set off by: verb, comma
  3, 34, // word before, set off by: verb, dash
  2, -24, // word before, set off by: verb, colon
  58, -123, // word before, set off by: participle, space
  1, -64, // word before, set off by: participle, comma
  63, -21, // word before, set off by: name, space
  1, 20, // word before, set off by: name, comma
  2, 47, // word before, set off by: name, semicolon
  1, 47, // word before, set off by: name, dash
  1, -93, // word before, set off by: name, bracket
  1, 35, // word before, set off by: name, colon
  58, -76, // word before, set off by: number, space
  1, 12, // word before, set off by: number, comma
  63, -44, // word before, set off by: word, space
  1, 12, // word before, set off by: word, comma
  2, 151, // word before, set off by: word, semicolon
  1, 34, // word before, set off by: word, dash
  1, 7, // word before, set off by: word, bracket
  1, -14, // word before, set off by: word, colon
  59, -22, // word before, set off by: quotation, comma
  1, -76, // word before, set off by: quotation, marks
  2, 96, // word before, set off by: quotation, dash
  61, -78, // word before, set off by: sign, comma
  1795, -6, // words before and behind: and, contrast
  2, -47, // words before and behind: and, that
  7, -57, // words before and behind: and, question
  4, -150, // words before and behind: and, in
  5, -63, // words before and behind: and, saying
  1, -31, // words before and behind: and, doing
  5, -119, // words before and behind: and, preposition
  1, -91, // words before and behind: and, adverb
  41, -50, // words before and behind: but, that
  23, -105, // words before and behind: but, adverb
  58, -62, // words before and behind: while, doing
  108, -94, // words before and behind: contrast, though
  5, -137, // words before and behind: contrast, if
  6, -89, // words before and behind: contrast, than
  73, -61, // words before and behind: as, doing
  6, -108, // words before and behind: as, adverb
  37, -150, // words before and behind: that, while
  3, -215, // words before and behind: that, as
  2, -85, // words before and behind: that, because
  1, -182, // words before and behind: that, if
  9, -55, // words before and behind: that, in
  1, -22, // words before and behind: that, at
  5, -95, // words before and behind: that, doing
  5, -14, // words before and behind: that, preposition
  1, 17, // words before and behind: that, adverb
  63, -142, // words before and behind: because, preposition
  1, -32, // words before and behind: because, adverb
  122, -29, // words before and behind: after, doing
  383, -112, // words before and behind: to, saying
  1, -42, // words before and behind: to, doing
  6, -130, // words before and behind: to, adverb
  58, -66, // words before and behind: with, doing
  51, -211, // words before and behind: in, which
  11, -214, // words before and behind: in, day
  1, -127, // words before and behind: in, saying
  1, -85, // words before and behind: in, doing
  54, -55, // words before and behind: at, question
  8, -168, // words before and behind: at, day
  2, -36, // words before and behind: at, doing
  169, -8, // words before and behind: day, and
  21, -143, // words before and behind: day, day
  7, 24, // words before and behind: day, preposition
  42, -181, // words before and behind: saying, that
  11, -130, // words before and behind: saying, in
  1, -182, // words before and behind: saying, at
  10, -175, // words before and behind: saying, preposition
  36, -37, // words before and behind: doing, and
  5, -40, // words before and behind: doing, as
  1, -155, // words before and behind: doing, that
  1, -7, // words before and behind: doing, because
  9, -44, // words before and behind: doing, with
  1, -117, // words before and behind: doing, in
  1, -24, // words before and behind: doing, at
  5, -79, // words before and behind: doing, doing
  5, -54, // words before and behind: doing, preposition
  1, 101, // words before and behind: doing, adverb
  35, -105, // words before and behind: pronoun, and
  5, 42, // words before and behind: pronoun, as
  6, -120, // words before and behind: pronoun, who
  6, 7, // words before and behind: pronoun, in
  1, -26, // words before and behind: pronoun, at
  4, -46, // words before and behind: pronoun, saying
  1, -52, // words before and behind: pronoun, doing
  5, -60, // words before and behind: pronoun, preposition
  1, -72, // words before and behind: pronoun, adverb
  58, -57, // words before and behind: a, doing
  6, -131, // words before and behind: a, adverb
  56, -125, // words before and behind: the, day
  1, -108, // words before and behind: the, saying
  1, -73, // words before and behind: the, doing
  6, -98, // words before and behind: the, adverb
  35, -85, // words before and behind: determiner, and
  5, -177, // words before and behind: determiner, as
  6, -124, // words before and behind: determiner, who
  6, 72, // words before and behind: determiner, in
  5, 5, // words before and behind: determiner, saying
  1, -147, // words before and behind: determiner, doing
  5, -7, // words before and behind: determiner, preposition
  1, -202, // words before and behind: determiner, adverb
  48, -81, // words before and behind: preposition, question
  3, -178, // words before and behind: preposition, with
  5, -166, // words before and behind: preposition, day
  1, -159, // words before and behind: preposition, saying
  1, -84, // words before and behind: preposition, doing
  5, -109, // words before and behind: preposition, preposition
  1, -160, // words before and behind: preposition, adverb
  35, -13, // words before and behind: adverb, and
  1, -126, // words before and behind: adverb, but
  4, -9, // words before and behind: adverb, as
  2, -147, // words before and behind: adverb, because
  1, -141, // words before and behind: adverb, if
  8, -86, // words before and behind: adverb, with
  1, -176, // words before and behind: adverb, in
  1, -133, // words before and behind: adverb, at
  4, -132, // words before and behind: adverb, saying
  1, -43, // words before and behind: adverb, doing
  5, -89, // words before and behind: adverb, preposition
  1, -135, // words before and behind: adverb, adverb
  35, 28, // words before and behind: verb, and
  1, -45, // words before and behind: verb, but
  3, -142, // words before and behind: verb, contrast
  1, -176, // words before and behind: verb, as
  1, 7, // words before and behind: verb, that
  1, -231, // words before and behind: verb, because
  2, 32, // words before and behind: verb, after
  1, 36, // words before and behind: verb, which
  3, -95, // words before and behind: verb, question
  3, 51, // words before and behind: verb, with
  1, -271, // words before and behind: verb, in
  1, -139, // words before and behind: verb, at
  3, -218, // words before and behind: verb, day
  1, -39, // words before and behind: verb, saying
  1, -71, // words before and behind: verb, doing
  5, -37, // words before and behind: verb, preposition
  1, -91, // words before and behind: verb, adverb
  5, -5, // words before and behind: verb, word
  30, -83, // words before and behind: participle, and
  1, 46, // words before and behind: participle, but
  4, 40, // words before and behind: participle, as
  2, 27, // words before and behind: participle, because
  1, -191, // words before and behind: participle, if
  1, -159, // words before and behind: participle, after
  8, -230, // words before and behind: participle, in
  1, -42, // words before and behind: participle, at
  10, -120, // words before and behind: participle, preposition
  1, -181, // words before and behind: participle, adverb
  35, -38, // words before and behind: name, and
  1, 19, // words before and behind: name, but
  1, -38, // words before and behind: name, while
  3, -89, // words before and behind: name, as
  1, -211, // words before and behind: name, that
  1, 43, // words before and behind: name, because
  1, 22, // words before and behind: name, if
  1, 34, // words before and behind: name, after
  1, 15, // words before and behind: name, which
  1, -57, // words before and behind: name, who
  1, 90, // words before and behind: name, where
  2, 51, // words before and behind: name, than
  2, -95, // words before and behind: name, with
  1, -38, // words before and behind: name, in
  5, 6, // words before and behind: name, saying
  1, 19, // words before and behind: name, doing
  1, 11, // words before and behind: name, pronoun
  1, -53, // words before and behind: name, a
  1, 28, // words before and behind: name, the
  1, -26, // words before and behind: name, determiner
  1, 13, // words before and behind: name, preposition
  1, 40, // words before and behind: name, adverb
  1, -26, // words before and behind: name, verb
  2, -97, // words before and behind: name, name
  1, 27, // words before and behind: name, number
  1, -9, // words before and behind: name, word
  1, -45, // words before and behind: name, quotation
  29, -120, // words before and behind: number, and
  8, 69, // words before and behind: number, if
  9, -57, // words before and behind: number, in
  11, -172, // words before and behind: number, preposition
  5, -252, // words before and behind: number, number
  31, 7, // words before and behind: word, and
  2, 43, // words before and behind: word, while
  1, -39, // words before and behind: word, though
  1, 41, // words before and behind: word, contrast
  1, -38, // words before and behind: word, as
  1, -46, // words before and behind: word, that
  4, -44, // words before and behind: word, which
  1, -23, // words before and behind: word, who
  1, -32, // words before and behind: word, where
  1, -17, // words before and behind: word, question
  1, -181, // words before and behind: word, than
  1, -52, // words before and behind: word, to
  1, -18, // words before and behind: word, with
  1, -86, // words before and behind: word, in
  1, -46, // words before and behind: word, at
  2, -85, // words before and behind: word, including
  1, 26, // words before and behind: word, day
  1, 10, // words before and behind: word, saying
  1, -39, // words before and behind: word, doing
  1, 30, // words before and behind: word, pronoun
  2, 25, // words before and behind: word, the
  1, 37, // words before and behind: word, determiner
  1, -81, // words before and behind: word, preposition
  1, -41, // words before and behind: word, adverb
  1, -27, // words before and behind: word, verb
  1, -65, // words before and behind: word, participle
  1, -9, // words before and behind: word, name
  2, 8, // words before and behind: word, word
  1, -21, // words before and behind: word, quotation
  29, -57, // words before and behind: quotation, and
  1, 40, // words before and behind: quotation, but
  1, 47, // words before and behind: quotation, while
  3, 73, // words before and behind: quotation, as
  1, -48, // words before and behind: quotation, that
  1, -174, // words before and behind: quotation, because
  1, -47, // words before and behind: quotation, if
  1, 34, // words before and behind: quotation, after
  2, -144, // words before and behind: quotation, who
  4, -72, // words before and behind: quotation, to
  1, -162, // words before and behind: quotation, with
  1, -22, // words before and behind: quotation, in
  1, 9, // words before and behind: quotation, at
  4, 39, // words before and behind: quotation, saying
  1, -36, // words before and behind: quotation, doing
  2, -43, // words before and behind: quotation, a
  1, -169, // words before and behind: quotation, the
  2, -57, // words before and behind: quotation, preposition
  1, -96, // words before and behind: quotation, adverb
  1, -51, // words before and behind: quotation, verb
  2, -40, // words before and behind: quotation, name
  1828, -70, // two words behind a space: and, contrast
  2, -42, // two words behind a space: and, that
  7, -52, // two words behind a space: and, question
  4, -25, // two words behind a space: and, in
  5, 11, // two words behind a space: and, saying
  1, -22, // two words behind a space: and, doing
  1, 41, // two words behind a space: and, pronoun
  1, -92, // two words behind a space: and, a
  1, -122, // two words behind a space: and, the
  1, -239, // two words behind a space: and, determiner
  1, 77, // two words behind a space: and, preposition
  1, -25, // two words behind a space: and, adverb
  2, 60, // two words behind a space: and, participle
  1, -95, // two words behind a space: and, name
  1, -10, // two words behind a space: and, number
  1, -138, // two words behind a space: and, word
  1, -98, // two words behind a space: and, quotation
  35, -187, // two words behind a space: but, that
  23, 40, // two words behind a space: but, adverb
  1, 15, // two words behind a space: but, verb
  57, -42, // two words behind a space: while, doing
  1, -197, // two words behind a space: while, pronoun
  112, -202, // two words behind a space: contrast, if
  19, 28, // two words behind a space: contrast, determiner
  7, -118, // two words behind a space: contrast, word
  53, -151, // two words behind a space: as, doing
  1, 63, // two words behind a space: as, pronoun
  1, -47, // two words behind a space: as, a
  1, -59, // two words behind a space: as, the
  1, -209, // two words behind a space: as, determiner
  2, -190, // two words behind a space: as, adverb
  2, -189, // two words behind a space: as, participle
  1, -31, // two words behind a space: as, name
  2, -37, // two words behind a space: as, word
  1, -173, // two words behind a space: as, quotation
  53, -50, // two words behind a space: that, pronoun
  1, -179, // two words behind a space: that, a
  1, -18, // two words behind a space: that, the
  1, -153, // two words behind a space: that, determiner
  1, -117, // two words behind a space: that, preposition
  1, -154, // two words behind a space: that, adverb
  1, -86, // two words behind a space: that, verb
  1, -190, // two words behind a space: that, participle
  1, -12, // two words behind a space: that, name
  2, -85, // two words behind a space: that, word
  1, -152, // two words behind a space: that, quotation
  1, -150, // two words behind a space: that, sign
  27, 54, // two words behind a space: that
  25, 27, // two words behind a space: because, pronoun
  2, -24, // two words behind a space: because, the
  1, -216, // two words behind a space: because, determiner
  1, -52, // two words behind a space: because, preposition
  4, 44, // two words behind a space: because, name
  2, -49, // two words behind a space: because, word
  1, -122, // two words behind a space: because, quotation
  53, 30, // two words behind a space: if, pronoun
  1, 31, // two words behind a space: if, a
  1, -49, // two words behind a space: if, the
  1, -144, // two words behind a space: if, determiner
  3, -23, // two words behind a space: if, verb
  2, -100, // two words behind a space: if, name
  2, -204, // two words behind a space: if, word
  52, 42, // two words behind a space: after, saying
  1, 21, // two words behind a space: after, doing
  1, -84, // two words behind a space: after, pronoun
  1, 28, // two words behind a space: after, a
  1, -97, // two words behind a space: after, the
  1, -74, // two words behind a space: after, determiner
  5, -59, // two words behind a space: after, name
  2, -47, // two words behind a space: after, word
  54, -113, // two words behind a space: which, pronoun
  10, -149, // two words behind a space: which, word
  60, -259, // two words behind a space: who, verb
  1, -177, // two words behind a space: who, participle
  112, -103, // two words behind a space: question, to
  9, -98, // two words behind a space: question, pronoun
  2, -85, // two words behind a space: question, the
  1, -95, // two words behind a space: question, determiner
  3, -89, // two words behind a space: question, verb
  2, -85, // two words behind a space: question, name
  2, -102, // two words behind a space: question, word
  54, -89, // two words behind a space: than, pronoun
  1, -102, // two words behind a space: than, a
  1, -85, // two words behind a space: than, the
  1, -93, // two words behind a space: than, determiner
  5, -144, // two words behind a space: than, name
  1, -105, // two words behind a space: than, number
  1, -129, // two words behind a space: than, word
  117, -163, // two words behind a space: with, doing
  1, -183, // two words behind a space: with, pronoun
  1, -73, // two words behind a space: with, a
  1, -129, // two words behind a space: with, the
  1, -25, // two words behind a space: with, determiner
  5, -111, // two words behind a space: with, name
  2, -30, // two words behind a space: with, word
  40, -227, // two words behind a space: in, which
  11, -110, // two words behind a space: in, day
  1, -191, // two words behind a space: in, saying
  1, -99, // two words behind a space: in, doing
  2, 79, // two words behind a space: in, a
  1, -96, // two words behind a space: in, the
  1, 18, // two words behind a space: in, determiner
  3, -178, // two words behind a space: in, verb
  2, -188, // two words behind a space: in, name
  1, -7, // two words behind a space: in, number
  1, -86, // two words behind a space: in, word
  43, -158, // two words behind a space: at, question
  8, -64, // two words behind a space: at, day
  2, -182, // two words behind a space: at, doing
  1, -194, // two words behind a space: at, pronoun
  2, -65, // two words behind a space: at, the
  1, 32, // two words behind a space: at, determiner
  5, 20, // two words behind a space: at, name
  1, -196, // two words behind a space: at, number
  1, -90, // two words behind a space: at, word
  1, -212, // two words behind a space: at, quotation
  157, -63, // two words behind a space: day, and
  15, -135, // two words behind a space: day, to
  6, 50, // two words behind a space: day, day
  12, -191, // two words behind a space: day, number
  1, -40, // two words behind a space: day, word
  2, -83, // two words behind a space: day, sign
  27, 16, // two words behind a space: day
  7, -159, // two words behind a space: saying, that
  9, -38, // two words behind a space: saying, to
  2, -197, // two words behind a space: saying, in
  1, -123, // two words behind a space: saying, at
  6, -123, // two words behind a space: saying, pronoun
  1, -211, // two words behind a space: saying, a
  1, -22, // two words behind a space: saying, the
  2, -35, // two words behind a space: saying, preposition
  2, -205, // two words behind a space: saying, verb
  2, -207, // two words behind a space: saying, name
  2, -190, // two words behind a space: saying, word
  1, -114, // two words behind a space: saying, quotation
  28, -229, // two words behind a space: saying
  1, -151, // two words behind a space: doing, and
  5, -137, // two words behind a space: doing, as
  1, -99, // two words behind a space: doing, that
  1, -55, // two words behind a space: doing, because
  8, -135, // two words behind a space: doing, to
  1, -143, // two words behind a space: doing, with
  1, -163, // two words behind a space: doing, in
  1, -128, // two words behind a space: doing, at
  5, -115, // two words behind a space: doing, doing
  1, -61, // two words behind a space: doing, pronoun
  1, -110, // two words behind a space: doing, a
  1, -133, // two words behind a space: doing, the
  1, -145, // two words behind a space: doing, determiner
  1, -155, // two words behind a space: doing, preposition
  1, -123, // two words behind a space: doing, adverb
  1, -110, // two words behind a space: doing, verb
  1, -99, // two words behind a space: doing, participle
  1, -191, // two words behind a space: doing, name
  1, -142, // two words behind a space: doing, number
  1, -146, // two words behind a space: doing, word
  1, -144, // two words behind a space: doing, quotation
  1, -172, // two words behind a space: doing, sign
  27, -181, // two words behind a space: doing
  270, -223, // two words behind a space: preposition, question
  2, -173, // two words behind a space: preposition, to
  6, -154, // two words behind a space: preposition, day
  1, -36, // two words behind a space: preposition, saying
  1, -92, // two words behind a space: preposition, doing
  1, -194, // two words behind a space: preposition, pronoun
  1, -71, // two words behind a space: preposition, a
  1, -84, // two words behind a space: preposition, the
  1, -140, // two words behind a space: preposition, determiner
  1, 49, // two words behind a space: preposition, preposition
  1, -57, // two words behind a space: preposition, adverb
  1, -217, // two words behind a space: preposition, verb
  1, -197, // two words behind a space: preposition, participle
  1, -176, // two words behind a space: preposition, name
  1, -211, // two words behind a space: preposition, number
  1, -98, // two words behind a space: preposition, word
  1, -70, // two words behind a space: preposition, quotation
  1, -155, // two words behind a space: preposition, sign
  27, -174, // two words behind a space: preposition
  1, -178, // two words behind a space: adverb, and
  5, -173, // two words behind a space: adverb, as
  2, -162, // two words behind a space: adverb, because
  1, -183, // two words behind a space: adverb, if
  7, -226, // two words behind a space: adverb, to
  1, -153, // two words behind a space: adverb, with
  1, 13, // two words behind a space: adverb, in
  1, 14, // two words behind a space: adverb, at
  4, -174, // two words behind a space: adverb, saying
  1, -220, // two words behind a space: adverb, doing
  1, -105, // two words behind a space: adverb, pronoun
  1, -176, // two words behind a space: adverb, a
  1, -169, // two words behind a space: adverb, the
  1, -176, // two words behind a space: adverb, determiner
  1, -218, // two words behind a space: adverb, preposition
  1, -210, // two words behind a space: adverb, adverb
  1, -74, // two words behind a space: adverb, verb
  1, -191, // two words behind a space: adverb, participle
  1, -178, // two words behind a space: adverb, name
  1, -67, // two words behind a space: adverb, number
  1, -111, // two words behind a space: adverb, word
  1, -161, // two words behind a space: adverb, quotation
  1, -5, // two words behind a space: adverb, sign
  27, -251, // two words behind a space: adverb
  2183, -105, // two words behind a comma: and, that
  18, -14, // two words behind a comma: and, pronoun
  1, 60, // two words behind a comma: and, a
  1, 44, // two words behind a comma: and, the
  1, 93, // two words behind a comma: and, determiner
  2, -88, // two words behind a comma: and, adverb
  1, 13, // two words behind a comma: and, verb
  2, 48, // two words behind a comma: and, name
  2, 64, // two words behind a comma: and, word
  36, -21, // two words behind a comma: but, that
  18, 79, // two words behind a comma: but, pronoun
  3, -14, // two words behind a comma: but, determiner
  2, -73, // two words behind a comma: but, adverb
  1, -24, // two words behind a comma: but, verb
  2, 55, // two words behind a comma: but, name
  2, 130, // two words behind a comma: but, word
  62, -36, // two words behind a comma: while, name
  56, -13, // two words behind a comma: though, pronoun
  43, -18, // two words behind a comma: contrast, though
  95, -46, // two words behind a comma: as, word
  118, 35, // two words behind a comma: because, pronoun
  64, -100, // two words behind a comma: if, pronoun
  128, -12, // two words behind a comma: which, pronoun
  6, -38, // two words behind a comma: which, verb
  4, -28, // two words behind a comma: which, word
  60, 14, // two words behind a comma: who, verb
  4, 10, // two words behind a comma: who, word
  256, -123, // two words behind a comma: to, word
  128, -81, // two words behind a comma: in, word
  64, -104, // two words behind a comma: at, word
  120, 43, // two words behind a comma: including, the
  8, -56, // two words behind a comma: including, word
  100, 143, // two words behind a comma: saying, that
  9, 47, // two words behind a comma: saying, to
  9, -5, // two words behind a comma: saying, pronoun
  2, 14, // two words behind a comma: saying, the
  1, -26, // two words behind a comma: saying, determiner
  5, 55, // two words behind a comma: saying, name
  2, -40, // two words behind a comma: saying, word
  56, -49, // two words behind a comma: doing, the
  8, -30, // two words behind a comma: doing, word
  59, -19, // two words behind a comma: pronoun, adverb
  1, -19, // two words behind a comma: pronoun, verb
  68, 65, // two words behind a comma: a, word
  62, -126, // two words behind a comma: the, name
  60, -35, // two words behind a comma: determiner, preposition
  6, -79, // two words behind a comma: determiner, word
  62, -9, // two words behind a comma: preposition, name
  2, -61, // two words behind a comma: preposition, word
  58, -223, // two words behind a comma: adverb, preposition
  6, -21, // two words behind a comma: adverb, word
  2, 123, // two words behind a comma: adverb, sign
  27, 112, // two words behind a comma: adverb
  17, 103, // two words behind a comma: verb, with
  9, -118, // two words behind a comma: verb, a
  4, 39, // two words behind a comma: verb, adverb
  1, -131, // two words behind a comma: verb, verb
  4, -19, // two words behind a comma: verb, word
  94, -163, // two words behind a comma: name, and
  30, 28, // two words behind a comma: name, verb
  2, -74, // two words behind a comma: name, name
  2, -48, // two words behind a comma: name, word
  2, -120, // two words behind a comma: name, sign
  27, -52, // two words behind a comma: name
  37, 14, // two words behind a comma: number, sign
  28, -356, // two words behind a comma: word, and
  5, -65, // two words behind a comma: word, as
  21, -126, // two words behind a comma: word, the
  2, -25, // two words behind a comma: word, preposition
  2, -60, // two words behind a comma: word, verb
  4, -150, // two words behind a comma: word, word
  2, -42, // two words behind a comma: word, sign
  91, -51, // two words behind a comma: quotation
  1799, -137, // two words behind a marks: and, that
  16, 61, // two words behind a marks: and, saying
  8, 28, // two words behind a marks: and, verb
  4, -87, // two words behind a marks: and, word
  1, -203, // two words behind a marks: and, quotation
  437, -98, // two words behind a marks: because, pronoun
  522, -191, // two words behind a marks: to, word
  120, -242, // two words behind a marks: in, the
  8, -33, // two words behind a marks: in, word
  56, -176, // two words behind a marks: at, the
  520, -94, // two words behind a marks: the, word
  120, 17, // two words behind a marks: preposition, the
  1, -174, // two words behind a marks: preposition, determiner
  5, -19, // two words behind a marks: preposition, name
  2, -203, // two words behind a marks: preposition, word
  128, -220, // two words behind a marks: verb, word
  250, -174, // two words behind a marks: word, preposition
  2, -136, // two words behind a marks: word, verb
  4, -150, // two words behind a marks: word, word
  29, -183, // two words behind a marks: word
  7587, -18, // two words behind a dash: a, word
  128, 51, // two words behind a dash: determiner, word
  4418, -278, // two words behind a bracket: name, sign
  4092, -10, // two words behind a colon: name, name
  223, 35, // two words behind a colon: quotation
  1857, 62, // set off: cue of a relative clause, space
  1, 124, // set off: cue of a relative clause, comma
  1, -33, // set off: cue of a relative clause, marks
  2, 59, // set off: cue of a relative clause, dash
  60, 32, // set off: cue of another clause, space
  1, 74, // set off: cue of another clause, comma
  1, -88, // set off: cue of another clause, marks
  2, 75, // set off: cue of another clause, dash
  4028, 26, // opens: cue of a relative clause, and
  1, -29, // opens: cue of a relative clause, but
  4, -36, // opens: cue of a relative clause, as
  1, -200, // opens: cue of a relative clause, that
  10, -16, // opens: cue of a relative clause, with
  1, -72, // opens: cue of a relative clause, in
  1, -36, // opens: cue of a relative clause, at
  4, 89, // opens: cue of a relative clause, saying
  6, -73, // opens: cue of a relative clause, preposition
  1, 74, // opens: cue of a relative clause, adverb
  1, 126, // opens: cue of a relative clause, verb
  2, 63, // opens: cue of a relative clause, name
  32, -12, // opens: cue of another clause, and
  5, -60, // opens: cue of another clause, as
  1, -204, // opens: cue of another clause, that
  1, -66, // opens: cue of another clause, because
  1, -66, // opens: cue of another clause, if
  2, -42, // opens: cue of another clause, which
  1, -46, // opens: cue of another clause, who
  5, -205, // opens: cue of another clause, with
  1, 29, // opens: cue of another clause, in
  4, 13, // opens: cue of another clause, day
  1, -105, // opens: cue of another clause, saying
  1, -30, // opens: cue of another clause, doing
  1, 194, // opens: cue of another clause, pronoun
  4, -41, // opens: cue of another clause, preposition
  1, -16, // opens: cue of another clause, adverb
  1, 124, // opens: cue of another clause, verb
  2, 118, // opens: cue of another clause, name
  2, -47, // opens: cue of another clause, word
];
