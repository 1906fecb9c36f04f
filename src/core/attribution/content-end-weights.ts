/** What speaks for (+) and against (−) the end of reported speech at a place. Written by `npm run fit`. */
export const CONTENT_END_WEIGHTS: readonly (readonly [sign: number, weight: number])[] = [
  [0, -0.71], // fact: any place
  [64, -0.44], // fact: behind the content’s verb
  [128, -0.47], // fact: content opens with that
  [192, 0.33], // fact: content opens with marks
  [256, -0.1], // fact: content opens with to
  [320, 0.93], // fact: content is a thing
  [384, 0.52], // fact: past all marks
  [448, -0.37], // fact: among marks
  [512, -0.07], // fact: before all marks
  [576, 1.01], // fact: dash, and another later
  [640, 2.07], // fact: dash, and no other
  [704, -0.18], // fact: comma, and another later
  [768, 0.57], // fact: last comma
  [832, 0.85], // fact: first comma
  [896, -1.16], // fact: second comma
  [960, -0.35], // fact: a later comma
  [1024, 1.19], // fact: where and when it was said
  [1088, 1.82], // fact: another attribution opens
  [1152, 0.33], // fact: the reporter adds
  [1216, 0.75], // fact: the reporter adds to a thing
  [4096, -0.87], // opens: space, and
  [4097, -0.16], // opens: space, but
  [4098, -0.48], // opens: space, while
  [4099, -2.53], // opens: space, though
  [4100, -0.74], // opens: space, contrast
  [4101, -1.2], // opens: space, as
  [4102, -1.31], // opens: space, that
  [4103, -0.34], // opens: space, because
  [4104, -0.32], // opens: space, if
  [4105, -0.16], // opens: space, after
  [4106, -1.36], // opens: space, which
  [4107, -1.44], // opens: space, who
  [4108, -0.92], // opens: space, where
  [4109, -2.31], // opens: space, question
  [4110, -1.67], // opens: space, than
  [4112, -1.13], // opens: space, with
  [4113, -0.87], // opens: space, in
  [4114, -0.59], // opens: space, at
  [4117, -0.87], // opens: space, day
  [4118, -2.73], // opens: space, saying
  [4119, -2.91], // opens: space, doing
  [4124, -1.92], // opens: space, preposition
  [4125, -1.95], // opens: space, adverb
  [4160, 0.19], // opens: comma, and
  [4161, -0.22], // opens: comma, but
  [4162, 0.09], // opens: comma, while
  [4163, -0.29], // opens: comma, though
  [4164, -0.05], // opens: comma, contrast
  [4165, 0.13], // opens: comma, as
  [4167, -0.06], // opens: comma, because
  [4168, 0.19], // opens: comma, if
  [4170, 0.11], // opens: comma, which
  [4171, 0.26], // opens: comma, who
  [4172, 0.43], // opens: comma, where
  [4175, 0.14], // opens: comma, to
  [4178, -0.37], // opens: comma, at
  [4180, -1.47], // opens: comma, including
  [4182, 0.55], // opens: comma, saying
  [4183, 0.5], // opens: comma, doing
  [4184, -0.32], // opens: comma, pronoun
  [4185, 0.24], // opens: comma, a
  [4186, -0.09], // opens: comma, the
  [4187, -0.83], // opens: comma, determiner
  [4188, 0.61], // opens: comma, preposition
  [4190, 0.55], // opens: comma, verb
  [4191, -0.29], // opens: comma, participle
  [4192, -1.58], // opens: comma, name
  [4193, -0.28], // opens: comma, number
  [4194, -0.7], // opens: comma, word
  [4195, -1.68], // opens: comma, quotation
  [4224, 0.19], // opens: marks, and
  [4230, -1.93], // opens: marks, that
  [4231, -2.38], // opens: marks, because
  [4232, -0.43], // opens: marks, if
  [4239, -1.27], // opens: marks, to
  [4240, -1.91], // opens: marks, with
  [4241, -0.34], // opens: marks, in
  [4242, -0.09], // opens: marks, at
  [4250, -1.98], // opens: marks, the
  [4252, -2.17], // opens: marks, preposition
  [4254, -0.8], // opens: marks, verb
  [4256, -2.48], // opens: marks, name
  [4258, -1.64], // opens: marks, word
  [4320, 1.72], // opens: semicolon, name
  [4377, 0.3], // opens: dash, a
  [4379, 1.08], // opens: dash, determiner
  [4381, -0.1], // opens: dash, adverb
  [4382, -0.2], // opens: dash, verb
  [4386, -0.17], // opens: dash, word
  [4448, -0.29], // opens: bracket, name
  [4512, -0.05], // opens: colon, name
  [4515, 0.93], // opens: colon, quotation
  [8192, 0.18], // opens a clause: space, and
  [8193, 0.47], // opens a clause: space, but
  [8194, 0.09], // opens a clause: space, while
  [8196, -0.19], // opens a clause: space, contrast
  [8197, -0.57], // opens a clause: space, as
  [8198, -1.19], // opens a clause: space, that
  [8199, -0.36], // opens a clause: space, because
  [8200, -0.22], // opens a clause: space, if
  [8201, -0.25], // opens a clause: space, after
  [8202, -1.15], // opens a clause: space, which
  [8203, -1.42], // opens a clause: space, who
  [8204, -0.87], // opens a clause: space, where
  [8205, -1.77], // opens a clause: space, question
  [8206, -1.61], // opens a clause: space, than
  [8208, -0.98], // opens a clause: space, with
  [8209, -0.8], // opens a clause: space, in
  [8210, -0.96], // opens a clause: space, at
  [8213, -1.65], // opens a clause: space, day
  [8214, -0.98], // opens a clause: space, saying
  [8215, -1.46], // opens a clause: space, doing
  [8220, -0.73], // opens a clause: space, preposition
  [8221, -0.98], // opens a clause: space, adverb
  [8256, 0.56], // opens a clause: comma, and
  [8257, 0.32], // opens a clause: comma, but
  [8258, 0.08], // opens a clause: comma, while
  [8259, 0.09], // opens a clause: comma, though
  [8260, -0.43], // opens a clause: comma, contrast
  [8261, 0.24], // opens a clause: comma, as
  [8263, -0.52], // opens a clause: comma, because
  [8264, -0.11], // opens a clause: comma, if
  [8267, 0.4], // opens a clause: comma, who
  [8272, -0.55], // opens a clause: comma, with
  [8273, 0.32], // opens a clause: comma, in
  [8279, 0.49], // opens a clause: comma, doing
  [8280, 0.07], // opens a clause: comma, pronoun
  [8281, 1.01], // opens a clause: comma, a
  [8282, 0.55], // opens a clause: comma, the
  [8283, 0.45], // opens a clause: comma, determiner
  [8285, 0.25], // opens a clause: comma, adverb
  [8286, -0.07], // opens a clause: comma, verb
  [8288, 1.47], // opens a clause: comma, name
  [8290, 0.25], // opens a clause: comma, word
  [8328, -0.25], // opens a clause: marks, if
  [8337, -2.11], // opens a clause: marks, in
  [8348, -1.18], // opens a clause: marks, preposition
  [8350, -0.3], // opens a clause: marks, verb
  [8354, -0.21], // opens a clause: marks, word
  [8448, 0.38], // opens a clause: dash, and
  [8478, 0.12], // opens a clause: dash, verb
  [12353, 0.55], // tenses: past, past
  [12354, 0.85], // tenses: past, modal
  [12355, 0.51], // tenses: past, present
  [12417, 0.42], // tenses: modal, past
  [12418, 0.27], // tenses: modal, modal
  [12419, 0.56], // tenses: modal, present
  [12481, 0.6], // tenses: present, past
  [12482, -0.83], // tenses: present, modal
  [12483, 0.51], // tenses: present, present
  [16448, -0.45], // length: 3–5 words
  [16512, -0.62], // length: 6–9 words
  [16576, -0.6], // length: 10–15 words
  [16640, -0.95], // length: 16–24 words
  [16704, -1.35], // length: 25 words or more
  [20480, -0.47], // rest: 1–2 words
  [20544, -1.01], // rest: 3–5 words
  [20608, -0.55], // rest: 6–11 words
  [20672, -0.37], // rest: 12–19 words
  [20736, -0.25], // rest: 20 words or more
  [24576, 0.1], // opens: behind 1–3 words, and
  [24577, 0.47], // opens: behind 1–3 words, but
  [24578, -0.18], // opens: behind 1–3 words, while
  [24580, -0.24], // opens: behind 1–3 words, contrast
  [24582, -2.95], // opens: behind 1–3 words, that
  [24583, 0.26], // opens: behind 1–3 words, because
  [24585, 0.52], // opens: behind 1–3 words, after
  [24586, -0.81], // opens: behind 1–3 words, which
  [24587, -0.84], // opens: behind 1–3 words, who
  [24589, -1.43], // opens: behind 1–3 words, question
  [24590, -2.25], // opens: behind 1–3 words, than
  [24591, -0.14], // opens: behind 1–3 words, to
  [24592, -0.13], // opens: behind 1–3 words, with
  [24597, 0.92], // opens: behind 1–3 words, day
  [24599, -1.31], // opens: behind 1–3 words, doing
  [24601, -0.16], // opens: behind 1–3 words, a
  [24602, -0.49], // opens: behind 1–3 words, the
  [24604, -1.07], // opens: behind 1–3 words, preposition
  [24605, -0.95], // opens: behind 1–3 words, adverb
  [24606, 0.3], // opens: behind 1–3 words, verb
  [24608, 0.25], // opens: behind 1–3 words, name
  [24609, 0.63], // opens: behind 1–3 words, number
  [24610, -0.61], // opens: behind 1–3 words, word
  [24611, -0.72], // opens: behind 1–3 words, quotation
  [24640, -0.1], // opens: behind 4–8 words, and
  [24641, -0.07], // opens: behind 4–8 words, but
  [24642, 0.46], // opens: behind 4–8 words, while
  [24643, 0.13], // opens: behind 4–8 words, though
  [24644, -0.22], // opens: behind 4–8 words, contrast
  [24645, -0.77], // opens: behind 4–8 words, as
  [24646, -1.91], // opens: behind 4–8 words, that
  [24647, -0.72], // opens: behind 4–8 words, because
  [24648, -0.6], // opens: behind 4–8 words, if
  [24649, 0.51], // opens: behind 4–8 words, after
  [24650, -0.08], // opens: behind 4–8 words, which
  [24651, -0.84], // opens: behind 4–8 words, who
  [24652, -0.24], // opens: behind 4–8 words, where
  [24653, -0.73], // opens: behind 4–8 words, question
  [24654, -2.42], // opens: behind 4–8 words, than
  [24655, -0.74], // opens: behind 4–8 words, to
  [24656, -0.82], // opens: behind 4–8 words, with
  [24657, -0.94], // opens: behind 4–8 words, in
  [24658, -0.71], // opens: behind 4–8 words, at
  [24660, -1.58], // opens: behind 4–8 words, including
  [24661, -0.54], // opens: behind 4–8 words, day
  [24662, 0.09], // opens: behind 4–8 words, saying
  [24663, -1.13], // opens: behind 4–8 words, doing
  [24664, 0.22], // opens: behind 4–8 words, pronoun
  [24665, 0.62], // opens: behind 4–8 words, a
  [24666, -0.09], // opens: behind 4–8 words, the
  [24667, -0.07], // opens: behind 4–8 words, determiner
  [24668, -1.27], // opens: behind 4–8 words, preposition
  [24669, -0.63], // opens: behind 4–8 words, adverb
  [24670, 0.46], // opens: behind 4–8 words, verb
  [24671, -1.45], // opens: behind 4–8 words, participle
  [24672, -0.24], // opens: behind 4–8 words, name
  [24673, -1.03], // opens: behind 4–8 words, number
  [24674, -0.33], // opens: behind 4–8 words, word
  [24675, -1.31], // opens: behind 4–8 words, quotation
  [24704, -0.74], // opens: behind more words, and
  [24705, -0.08], // opens: behind more words, but
  [24706, -0.23], // opens: behind more words, while
  [24707, 0.75], // opens: behind more words, though
  [24708, -0.1], // opens: behind more words, contrast
  [24709, -0.83], // opens: behind more words, as
  [24710, -0.52], // opens: behind more words, that
  [24711, -0.92], // opens: behind more words, because
  [24712, -0.38], // opens: behind more words, if
  [24713, -1.13], // opens: behind more words, after
  [24714, 0.47], // opens: behind more words, which
  [24717, -0.88], // opens: behind more words, question
  [24718, -0.71], // opens: behind more words, than
  [24719, -0.74], // opens: behind more words, to
  [24720, -0.99], // opens: behind more words, with
  [24721, -1.68], // opens: behind more words, in
  [24722, -1.31], // opens: behind more words, at
  [24724, -1.5], // opens: behind more words, including
  [24725, -1.81], // opens: behind more words, day
  [24726, -0.35], // opens: behind more words, saying
  [24727, -0.85], // opens: behind more words, doing
  [24728, 0.99], // opens: behind more words, pronoun
  [24729, 0.28], // opens: behind more words, a
  [24730, 0.68], // opens: behind more words, the
  [24731, 0.07], // opens: behind more words, determiner
  [24732, -1.43], // opens: behind more words, preposition
  [24733, -0.81], // opens: behind more words, adverb
  [24734, -0.63], // opens: behind more words, verb
  [24735, 0.39], // opens: behind more words, participle
  [24736, -0.49], // opens: behind more words, name
  [24737, 0.14], // opens: behind more words, number
  [24738, -0.35], // opens: behind more words, word
  [28672, 0.38], // past all marks: space, and
  [28678, -0.15], // past all marks: space, that
  [28679, -0.34], // past all marks: space, because
  [28685, -1.02], // past all marks: space, question
  [28688, -1.77], // past all marks: space, with
  [28689, -0.71], // past all marks: space, in
  [28690, -2.3], // past all marks: space, at
  [28693, -1.61], // past all marks: space, day
  [28694, -1.74], // past all marks: space, saying
  [28695, -1.11], // past all marks: space, doing
  [28700, -1.58], // past all marks: space, preposition
  [28701, -1.63], // past all marks: space, adverb
  [28736, -1.63], // past all marks: comma, and
  [28737, 0.7], // past all marks: comma, but
  [28800, -0.26], // past all marks: marks, and
  [28808, -0.23], // past all marks: marks, if
  [28815, -1.12], // past all marks: marks, to
  [28816, -1.59], // past all marks: marks, with
  [28817, -0.21], // past all marks: marks, in
  [28818, -0.92], // past all marks: marks, at
  [28826, -1.87], // past all marks: marks, the
  [28828, -1.75], // past all marks: marks, preposition
  [28830, -0.58], // past all marks: marks, verb
  [28834, -1.25], // past all marks: marks, word
  [32774, -1.97], // words: and, that
  [32781, -0.52], // words: and, question
  [32785, -0.86], // words: and, in
  [32790, 2.23], // words: and, saying
  [32791, 0.35], // words: and, doing
  [32792, 0.2], // words: and, pronoun
  [32793, -1.14], // words: and, a
  [32794, -0.63], // words: and, the
  [32795, -0.84], // words: and, determiner
  [32796, -0.41], // words: and, preposition
  [32797, -0.57], // words: and, adverb
  [32798, 0.6], // words: and, verb
  [32799, 0.35], // words: and, participle
  [32800, -0.99], // words: and, name
  [32801, -0.91], // words: and, number
  [32802, -1.31], // words: and, word
  [32803, -2.86], // words: and, quotation
  [32838, -1.02], // words: but, that
  [32856, 0.75], // words: but, pronoun
  [32861, -1.02], // words: but, adverb
  [32866, 0.78], // words: but, word
  [32919, -0.71], // words: while, doing
  [32920, -1.24], // words: while, pronoun
  [32928, -0.28], // words: while, name
  [32930, -0.18], // words: while, word
  [32984, 0.47], // words: though, pronoun
  [33112, 0.96], // words: as, pronoun
  [33113, -1.2], // words: as, a
  [33114, -1], // words: as, the
  [33115, -0.96], // words: as, determiner
  [33117, -2.34], // words: as, adverb
  [33119, -2.57], // words: as, participle
  [33120, 0.82], // words: as, name
  [33122, -0.85], // words: as, word
  [33123, -3.03], // words: as, quotation
  [33240, 0.66], // words: because, pronoun
  [33243, -0.54], // words: because, determiner
  [33244, -0.75], // words: because, preposition
  [33248, -0.35], // words: because, name
  [33250, -2.62], // words: because, word
  [33251, -1.79], // words: because, quotation
  [33306, -0.89], // words: if, the
  [33307, -0.72], // words: if, determiner
  [33312, -0.36], // words: if, name
  [33314, -0.28], // words: if, word
  [33368, -0.99], // words: after, pronoun
  [33370, -1.49], // words: after, the
  [33371, -1.14], // words: after, determiner
  [33376, -0.15], // words: after, name
  [33378, -0.85], // words: after, word
  [36864, 0.38], // verb behind: and
  [36928, 0.37], // verb behind: but
  [36992, -0.29], // verb behind: while
  [37184, 1.04], // verb behind: as
  [37312, -0.45], // verb behind: because
  [37376, -0.69], // verb behind: if
  [37440, 0.75], // verb behind: after
];
