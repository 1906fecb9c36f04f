/** What speaks for (+) and against (−) the end of reported speech at a place. Written by `npm run fit`. */
export const CONTENT_END_WEIGHTS: readonly (readonly [sign: number, weight: number])[] = [
  [0, -0.74], // fact: any place
  [64, -0.45], // fact: behind the content’s verb
  [128, -0.48], // fact: content opens with that
  [192, 0.28], // fact: content opens with marks
  [256, -0.07], // fact: content opens with to
  [320, 0.91], // fact: content is a thing
  [384, 0.48], // fact: past all marks
  [448, -0.19], // fact: among marks
  [512, -0.05], // fact: before all marks
  [576, 0.9], // fact: dash, and another later
  [640, 2.02], // fact: dash, and no other
  [704, -0.14], // fact: comma, and another later
  [768, 0.59], // fact: last comma
  [832, 0.74], // fact: first comma
  [896, -1.16], // fact: second comma
  [960, -0.27], // fact: a later comma
  [1024, 1.26], // fact: where and when it was said
  [1088, 1.86], // fact: another attribution opens
  [1152, 0.37], // fact: the reporter adds
  [1216, 0.82], // fact: the reporter adds to a thing
  [4096, -0.88], // opens: space, and
  [4097, -0.23], // opens: space, but
  [4098, -0.33], // opens: space, while
  [4099, -2.78], // opens: space, though
  [4100, -0.53], // opens: space, contrast
  [4101, -1.32], // opens: space, as
  [4102, -1.3], // opens: space, that
  [4103, -0.31], // opens: space, because
  [4104, -0.33], // opens: space, if
  [4105, -0.29], // opens: space, after
  [4106, -1.52], // opens: space, which
  [4107, -1.55], // opens: space, who
  [4108, -0.85], // opens: space, where
  [4109, -2.48], // opens: space, question
  [4110, -1.71], // opens: space, than
  [4112, -1.12], // opens: space, with
  [4113, -0.79], // opens: space, in
  [4114, -0.54], // opens: space, at
  [4117, -0.92], // opens: space, day
  [4118, -2.86], // opens: space, saying
  [4119, -3.05], // opens: space, doing
  [4124, -1.91], // opens: space, preposition
  [4125, -1.98], // opens: space, adverb
  [4160, 0.21], // opens: comma, and
  [4161, -0.25], // opens: comma, but
  [4162, 0.07], // opens: comma, while
  [4163, -0.13], // opens: comma, though
  [4164, 0.08], // opens: comma, contrast
  [4165, 0.25], // opens: comma, as
  [4167, -0.11], // opens: comma, because
  [4168, 0.2], // opens: comma, if
  [4170, 0.1], // opens: comma, which
  [4171, 0.23], // opens: comma, who
  [4172, 0.5], // opens: comma, where
  [4177, 0.15], // opens: comma, in
  [4178, -0.22], // opens: comma, at
  [4180, -1.19], // opens: comma, including
  [4182, 0.6], // opens: comma, saying
  [4183, 0.46], // opens: comma, doing
  [4184, -0.19], // opens: comma, pronoun
  [4185, 0.18], // opens: comma, a
  [4187, -0.93], // opens: comma, determiner
  [4188, 0.83], // opens: comma, preposition
  [4189, 0.07], // opens: comma, adverb
  [4190, 0.52], // opens: comma, verb
  [4191, -0.37], // opens: comma, participle
  [4192, -1.52], // opens: comma, name
  [4193, -0.3], // opens: comma, number
  [4194, -0.66], // opens: comma, word
  [4195, -1.97], // opens: comma, quotation
  [4230, -1.51], // opens: marks, that
  [4231, -2.4], // opens: marks, because
  [4232, -0.5], // opens: marks, if
  [4235, -2.25], // opens: marks, who
  [4239, -1.29], // opens: marks, to
  [4240, -1.98], // opens: marks, with
  [4241, -0.22], // opens: marks, in
  [4242, -0.11], // opens: marks, at
  [4250, -1.91], // opens: marks, the
  [4252, -2.18], // opens: marks, preposition
  [4254, -0.7], // opens: marks, verb
  [4256, -2.68], // opens: marks, name
  [4258, -1.59], // opens: marks, word
  [4320, 1.78], // opens: semicolon, name
  [4352, 0.14], // opens: dash, and
  [4353, -0.22], // opens: dash, but
  [4377, 0.41], // opens: dash, a
  [4379, 1.15], // opens: dash, determiner
  [4381, -0.19], // opens: dash, adverb
  [4382, -0.32], // opens: dash, verb
  [4386, -0.19], // opens: dash, word
  [4448, -0.28], // opens: bracket, name
  [4512, 0.29], // opens: colon, name
  [4515, 0.88], // opens: colon, quotation
  [8192, 0.12], // opens a clause: space, and
  [8193, 0.31], // opens a clause: space, but
  [8196, -0.3], // opens a clause: space, contrast
  [8197, -0.64], // opens a clause: space, as
  [8198, -1.45], // opens a clause: space, that
  [8199, -0.51], // opens a clause: space, because
  [8200, -0.24], // opens a clause: space, if
  [8201, -0.23], // opens a clause: space, after
  [8202, -1], // opens a clause: space, which
  [8203, -1.55], // opens a clause: space, who
  [8204, -0.81], // opens a clause: space, where
  [8205, -1.81], // opens a clause: space, question
  [8206, -1.56], // opens a clause: space, than
  [8208, -1.01], // opens a clause: space, with
  [8209, -0.76], // opens a clause: space, in
  [8210, -0.86], // opens a clause: space, at
  [8213, -1.71], // opens a clause: space, day
  [8214, -0.87], // opens a clause: space, saying
  [8215, -1.49], // opens a clause: space, doing
  [8220, -0.6], // opens a clause: space, preposition
  [8221, -1.04], // opens a clause: space, adverb
  [8256, 0.65], // opens a clause: comma, and
  [8257, 0.32], // opens a clause: comma, but
  [8258, 0.15], // opens a clause: comma, while
  [8260, -0.39], // opens a clause: comma, contrast
  [8261, -0.16], // opens a clause: comma, as
  [8263, -0.31], // opens a clause: comma, because
  [8264, -0.11], // opens a clause: comma, if
  [8266, 0.17], // opens a clause: comma, which
  [8267, 0.44], // opens a clause: comma, who
  [8272, -0.57], // opens a clause: comma, with
  [8273, 0.46], // opens a clause: comma, in
  [8278, 0.06], // opens a clause: comma, saying
  [8279, 0.69], // opens a clause: comma, doing
  [8280, 0.09], // opens a clause: comma, pronoun
  [8281, 0.96], // opens a clause: comma, a
  [8282, 0.5], // opens a clause: comma, the
  [8283, 0.57], // opens a clause: comma, determiner
  [8285, 0.14], // opens a clause: comma, adverb
  [8286, -0.12], // opens a clause: comma, verb
  [8288, 1.57], // opens a clause: comma, name
  [8290, 0.35], // opens a clause: comma, word
  [8326, -1.07], // opens a clause: marks, that
  [8328, -0.28], // opens a clause: marks, if
  [8337, -2.38], // opens a clause: marks, in
  [8348, -1.13], // opens a clause: marks, preposition
  [8350, -0.31], // opens a clause: marks, verb
  [8354, -0.37], // opens a clause: marks, word
  [8448, 0.44], // opens a clause: dash, and
  [8449, 0.17], // opens a clause: dash, but
  [8478, 0.19], // opens a clause: dash, verb
  [12353, 0.57], // tenses: past, past
  [12354, 0.73], // tenses: past, modal
  [12355, 0.57], // tenses: past, present
  [12417, 0.5], // tenses: modal, past
  [12418, 0.36], // tenses: modal, modal
  [12419, 0.46], // tenses: modal, present
  [12481, 0.59], // tenses: present, past
  [12482, -0.84], // tenses: present, modal
  [12483, 0.56], // tenses: present, present
  [16448, -0.38], // length: 3–5 words
  [16512, -0.56], // length: 6–9 words
  [16576, -0.54], // length: 10–15 words
  [16640, -0.93], // length: 16–24 words
  [16704, -1.25], // length: 25 words or more
  [20480, -0.48], // rest: 1–2 words
  [20544, -1.02], // rest: 3–5 words
  [20608, -0.58], // rest: 6–11 words
  [20672, -0.41], // rest: 12–19 words
  [20736, -0.31], // rest: 20 words or more
  [24576, 0.23], // opens: behind 1–3 words, and
  [24577, 0.47], // opens: behind 1–3 words, but
  [24578, -0.15], // opens: behind 1–3 words, while
  [24579, -0.29], // opens: behind 1–3 words, though
  [24580, -0.38], // opens: behind 1–3 words, contrast
  [24581, 0.07], // opens: behind 1–3 words, as
  [24582, -3.03], // opens: behind 1–3 words, that
  [24583, 0.47], // opens: behind 1–3 words, because
  [24584, -0.14], // opens: behind 1–3 words, if
  [24585, 0.68], // opens: behind 1–3 words, after
  [24586, -0.85], // opens: behind 1–3 words, which
  [24587, -0.71], // opens: behind 1–3 words, who
  [24589, -1.46], // opens: behind 1–3 words, question
  [24590, -2.25], // opens: behind 1–3 words, than
  [24591, -0.12], // opens: behind 1–3 words, to
  [24592, -0.21], // opens: behind 1–3 words, with
  [24593, -0.15], // opens: behind 1–3 words, in
  [24594, -0.16], // opens: behind 1–3 words, at
  [24597, 0.96], // opens: behind 1–3 words, day
  [24598, -0.06], // opens: behind 1–3 words, saying
  [24599, -1.1], // opens: behind 1–3 words, doing
  [24600, 0.09], // opens: behind 1–3 words, pronoun
  [24601, -0.06], // opens: behind 1–3 words, a
  [24602, -0.33], // opens: behind 1–3 words, the
  [24603, 0.18], // opens: behind 1–3 words, determiner
  [24604, -1.1], // opens: behind 1–3 words, preposition
  [24605, -0.93], // opens: behind 1–3 words, adverb
  [24606, 0.27], // opens: behind 1–3 words, verb
  [24608, 0.34], // opens: behind 1–3 words, name
  [24609, 0.52], // opens: behind 1–3 words, number
  [24610, -0.82], // opens: behind 1–3 words, word
  [24611, -0.74], // opens: behind 1–3 words, quotation
  [24642, 0.48], // opens: behind 4–8 words, while
  [24643, 0.17], // opens: behind 4–8 words, though
  [24645, -0.5], // opens: behind 4–8 words, as
  [24646, -1.38], // opens: behind 4–8 words, that
  [24647, -0.84], // opens: behind 4–8 words, because
  [24648, -0.62], // opens: behind 4–8 words, if
  [24649, 0.56], // opens: behind 4–8 words, after
  [24650, -0.19], // opens: behind 4–8 words, which
  [24651, -0.7], // opens: behind 4–8 words, who
  [24652, -0.3], // opens: behind 4–8 words, where
  [24653, -0.38], // opens: behind 4–8 words, question
  [24654, -2.34], // opens: behind 4–8 words, than
  [24655, -0.97], // opens: behind 4–8 words, to
  [24656, -0.65], // opens: behind 4–8 words, with
  [24657, -1.08], // opens: behind 4–8 words, in
  [24658, -0.71], // opens: behind 4–8 words, at
  [24660, -1.29], // opens: behind 4–8 words, including
  [24661, -0.5], // opens: behind 4–8 words, day
  [24663, -0.99], // opens: behind 4–8 words, doing
  [24664, 0.07], // opens: behind 4–8 words, pronoun
  [24665, 0.53], // opens: behind 4–8 words, a
  [24667, -0.05], // opens: behind 4–8 words, determiner
  [24668, -1.25], // opens: behind 4–8 words, preposition
  [24669, -0.56], // opens: behind 4–8 words, adverb
  [24670, 0.1], // opens: behind 4–8 words, verb
  [24671, -1.27], // opens: behind 4–8 words, participle
  [24673, -1.1], // opens: behind 4–8 words, number
  [24674, -0.28], // opens: behind 4–8 words, word
  [24675, -1.61], // opens: behind 4–8 words, quotation
  [24704, -0.72], // opens: behind more words, and
  [24706, -0.18], // opens: behind more words, while
  [24707, 0.77], // opens: behind more words, though
  [24708, -0.08], // opens: behind more words, contrast
  [24709, -0.74], // opens: behind more words, as
  [24710, -0.56], // opens: behind more words, that
  [24711, -0.98], // opens: behind more words, because
  [24712, -0.58], // opens: behind more words, if
  [24713, -0.88], // opens: behind more words, after
  [24714, 0.5], // opens: behind more words, which
  [24715, 0.26], // opens: behind more words, who
  [24716, 0.1], // opens: behind more words, where
  [24717, -0.64], // opens: behind more words, question
  [24718, -0.76], // opens: behind more words, than
  [24719, -0.62], // opens: behind more words, to
  [24720, -1], // opens: behind more words, with
  [24721, -1.75], // opens: behind more words, in
  [24722, -1.38], // opens: behind more words, at
  [24724, -1.48], // opens: behind more words, including
  [24725, -1.74], // opens: behind more words, day
  [24726, -0.54], // opens: behind more words, saying
  [24727, -0.65], // opens: behind more words, doing
  [24728, 0.83], // opens: behind more words, pronoun
  [24729, 0.41], // opens: behind more words, a
  [24730, 0.75], // opens: behind more words, the
  [24731, 0.13], // opens: behind more words, determiner
  [24732, -1.42], // opens: behind more words, preposition
  [24733, -0.67], // opens: behind more words, adverb
  [24734, -0.51], // opens: behind more words, verb
  [24735, 0.44], // opens: behind more words, participle
  [24736, -0.38], // opens: behind more words, name
  [24737, 0.26], // opens: behind more words, number
  [24738, -0.33], // opens: behind more words, word
  [24739, 0.11], // opens: behind more words, quotation
  [28672, 0.45], // past all marks: space, and
  [28678, 0.09], // past all marks: space, that
  [28679, -0.49], // past all marks: space, because
  [28685, -0.88], // past all marks: space, question
  [28688, -1.48], // past all marks: space, with
  [28689, -0.54], // past all marks: space, in
  [28690, -2.35], // past all marks: space, at
  [28693, -1.67], // past all marks: space, day
  [28694, -1.75], // past all marks: space, saying
  [28695, -0.73], // past all marks: space, doing
  [28700, -1.56], // past all marks: space, preposition
  [28701, -1.73], // past all marks: space, adverb
  [28736, -1.52], // past all marks: comma, and
  [28737, 0.73], // past all marks: comma, but
  [28806, -1.22], // past all marks: marks, that
  [28808, -0.25], // past all marks: marks, if
  [28815, -1.07], // past all marks: marks, to
  [28816, -1.64], // past all marks: marks, with
  [28817, -0.1], // past all marks: marks, in
  [28818, -0.81], // past all marks: marks, at
  [28826, -1.8], // past all marks: marks, the
  [28828, -1.68], // past all marks: marks, preposition
  [28830, -0.5], // past all marks: marks, verb
  [28834, -1.23], // past all marks: marks, word
  [32774, -2.04], // words: and, that
  [32781, -0.58], // words: and, question
  [32785, -0.8], // words: and, in
  [32790, 2.17], // words: and, saying
  [32791, 0.24], // words: and, doing
  [32792, 0.22], // words: and, pronoun
  [32793, -1.11], // words: and, a
  [32794, -0.84], // words: and, the
  [32795, -0.87], // words: and, determiner
  [32796, -0.13], // words: and, preposition
  [32797, -0.81], // words: and, adverb
  [32798, 0.64], // words: and, verb
  [32799, 0.53], // words: and, participle
  [32800, -1.09], // words: and, name
  [32801, -0.94], // words: and, number
  [32802, -1.3], // words: and, word
  [32803, -2.85], // words: and, quotation
  [32838, -0.96], // words: but, that
  [32856, 0.65], // words: but, pronoun
  [32861, -1.14], // words: but, adverb
  [32866, 0.76], // words: but, word
  [32919, -0.43], // words: while, doing
  [32920, -1.24], // words: while, pronoun
  [32928, -0.28], // words: while, name
  [32930, -0.17], // words: while, word
  [32984, 0.46], // words: though, pronoun
  [33112, 1.02], // words: as, pronoun
  [33113, -1.2], // words: as, a
  [33114, -0.9], // words: as, the
  [33115, -0.81], // words: as, determiner
  [33117, -2.14], // words: as, adverb
  [33119, -2.54], // words: as, participle
  [33120, 0.78], // words: as, name
  [33122, -0.47], // words: as, word
  [33123, -3.17], // words: as, quotation
  [33240, 0.73], // words: because, pronoun
  [33242, -0.16], // words: because, the
  [33243, -0.37], // words: because, determiner
  [33244, -0.53], // words: because, preposition
  [33248, -0.29], // words: because, name
  [33250, -0.95], // words: because, word
  [33251, -1.63], // words: because, quotation
  [33304, 0.06], // words: if, pronoun
  [33305, 0.49], // words: if, a
  [33306, -0.74], // words: if, the
  [33307, -0.52], // words: if, determiner
  [33312, -0.14], // words: if, name
  [33314, -0.31], // words: if, word
  [33368, -0.93], // words: after, pronoun
  [33370, -1.47], // words: after, the
  [33371, -1.2], // words: after, determiner
  [33376, -0.07], // words: after, name
  [33378, -0.79], // words: after, word
  [36864, 0.27], // verb behind: and
  [36928, 0.48], // verb behind: but
  [36992, -0.56], // verb behind: while
  [37184, 1.15], // verb behind: as
  [37312, -0.38], // verb behind: because
  [37376, -0.46], // verb behind: if
  [37440, 0.51], // verb behind: after
];
