/** What speaks for (+) and against (−) the end of reported speech at a place. Written by `npm run fit`. */
export const CONTENT_END_WEIGHTS: readonly (readonly [sign: number, weight: number])[] = [
  [0, -0.75], // fact: any place
  [64, -0.45], // fact: behind the content’s verb
  [128, -0.48], // fact: content opens with that
  [192, 0.33], // fact: content opens with marks
  [320, 0.94], // fact: content is a thing
  [384, 0.59], // fact: past all marks
  [448, -0.28], // fact: among marks
  [512, -0.11], // fact: before all marks
  [576, 0.9], // fact: dash, and another later
  [640, 1.92], // fact: dash, and no other
  [704, -0.23], // fact: comma, and another later
  [768, 0.53], // fact: last comma
  [832, 0.82], // fact: first comma
  [896, -1.14], // fact: second comma
  [960, -0.2], // fact: a later comma
  [1024, 1.12], // fact: where and when it was said
  [1088, 1.87], // fact: another attribution opens
  [1152, 0.39], // fact: the reporter adds
  [1216, 0.85], // fact: the reporter adds to a thing
  [4096, -0.91], // opens: space, and
  [4097, -0.07], // opens: space, but
  [4098, -0.43], // opens: space, while
  [4099, -1.97], // opens: space, though
  [4100, -0.5], // opens: space, contrast
  [4101, -1.08], // opens: space, as
  [4102, -1.25], // opens: space, that
  [4103, -0.21], // opens: space, because
  [4104, -0.36], // opens: space, if
  [4105, -0.3], // opens: space, after
  [4106, -1.53], // opens: space, which
  [4107, -1.51], // opens: space, who
  [4108, -0.9], // opens: space, where
  [4109, -2.4], // opens: space, question
  [4110, -1.67], // opens: space, than
  [4112, -1.21], // opens: space, with
  [4113, -0.87], // opens: space, in
  [4114, -0.64], // opens: space, at
  [4117, -0.84], // opens: space, day
  [4118, -2.99], // opens: space, saying
  [4119, -3.02], // opens: space, doing
  [4124, -1.95], // opens: space, preposition
  [4125, -1.86], // opens: space, adverb
  [4160, 0.24], // opens: comma, and
  [4161, -0.22], // opens: comma, but
  [4162, 0.24], // opens: comma, while
  [4163, -0.15], // opens: comma, though
  [4165, 0.26], // opens: comma, as
  [4167, -0.18], // opens: comma, because
  [4168, 0.27], // opens: comma, if
  [4170, 0.05], // opens: comma, which
  [4171, 0.27], // opens: comma, who
  [4172, 0.33], // opens: comma, where
  [4175, 0.11], // opens: comma, to
  [4176, -0.05], // opens: comma, with
  [4178, -0.24], // opens: comma, at
  [4180, -1.12], // opens: comma, including
  [4182, 0.38], // opens: comma, saying
  [4183, 0.48], // opens: comma, doing
  [4184, -0.12], // opens: comma, pronoun
  [4185, 0.23], // opens: comma, a
  [4187, -0.95], // opens: comma, determiner
  [4188, 0.66], // opens: comma, preposition
  [4189, 0.13], // opens: comma, adverb
  [4190, 0.61], // opens: comma, verb
  [4191, -0.31], // opens: comma, participle
  [4192, -1.47], // opens: comma, name
  [4193, -0.54], // opens: comma, number
  [4194, -0.74], // opens: comma, word
  [4195, -2.09], // opens: comma, quotation
  [4225, 0.59], // opens: marks, but
  [4229, -0.55], // opens: marks, as
  [4230, -1.56], // opens: marks, that
  [4231, -1.88], // opens: marks, because
  [4232, -0.48], // opens: marks, if
  [4235, -2.08], // opens: marks, who
  [4239, -1.25], // opens: marks, to
  [4240, -2.1], // opens: marks, with
  [4241, -0.31], // opens: marks, in
  [4242, -0.1], // opens: marks, at
  [4247, -0.12], // opens: marks, doing
  [4250, -1.9], // opens: marks, the
  [4252, -2.17], // opens: marks, preposition
  [4254, -0.8], // opens: marks, verb
  [4256, -1.94], // opens: marks, name
  [4258, -1.7], // opens: marks, word
  [4312, 0.87], // opens: semicolon, pronoun
  [4320, 1.68], // opens: semicolon, name
  [4352, 0.23], // opens: dash, and
  [4353, -0.11], // opens: dash, but
  [4367, -0.97], // opens: dash, to
  [4372, -0.99], // opens: dash, including
  [4376, 1.84], // opens: dash, pronoun
  [4377, 0.24], // opens: dash, a
  [4378, 0.63], // opens: dash, the
  [4379, 1.14], // opens: dash, determiner
  [4380, -0.15], // opens: dash, preposition
  [4382, -0.25], // opens: dash, verb
  [4384, 0.94], // opens: dash, name
  [4386, -0.24], // opens: dash, word
  [4387, -0.61], // opens: dash, quotation
  [4448, -0.28], // opens: bracket, name
  [4512, 0.27], // opens: colon, name
  [4515, 0.8], // opens: colon, quotation
  [8192, 0.13], // opens a clause: space, and
  [8193, 0.51], // opens a clause: space, but
  [8195, -1.61], // opens a clause: space, though
  [8196, -0.26], // opens a clause: space, contrast
  [8197, -0.61], // opens a clause: space, as
  [8198, -1.36], // opens a clause: space, that
  [8199, -0.66], // opens a clause: space, because
  [8200, -0.28], // opens a clause: space, if
  [8201, -0.36], // opens a clause: space, after
  [8202, -1.03], // opens a clause: space, which
  [8203, -1.5], // opens a clause: space, who
  [8204, -0.87], // opens a clause: space, where
  [8205, -1.77], // opens a clause: space, question
  [8206, -1.69], // opens a clause: space, than
  [8208, -1.01], // opens a clause: space, with
  [8209, -0.72], // opens a clause: space, in
  [8210, -0.87], // opens a clause: space, at
  [8213, -1.6], // opens a clause: space, day
  [8214, -1], // opens a clause: space, saying
  [8215, -1.47], // opens a clause: space, doing
  [8220, -0.61], // opens a clause: space, preposition
  [8221, -1.07], // opens a clause: space, adverb
  [8256, 0.64], // opens a clause: comma, and
  [8257, 0.43], // opens a clause: comma, but
  [8260, -0.31], // opens a clause: comma, contrast
  [8261, -0.2], // opens a clause: comma, as
  [8263, -0.3], // opens a clause: comma, because
  [8264, -0.18], // opens a clause: comma, if
  [8266, 0.18], // opens a clause: comma, which
  [8267, 0.48], // opens a clause: comma, who
  [8268, 0.19], // opens a clause: comma, where
  [8271, -0.23], // opens a clause: comma, to
  [8272, -0.58], // opens a clause: comma, with
  [8273, 0.6], // opens a clause: comma, in
  [8276, -0.38], // opens a clause: comma, including
  [8278, 0.18], // opens a clause: comma, saying
  [8279, 0.69], // opens a clause: comma, doing
  [8280, 0.2], // opens a clause: comma, pronoun
  [8281, 1.03], // opens a clause: comma, a
  [8282, 0.51], // opens a clause: comma, the
  [8283, 0.46], // opens a clause: comma, determiner
  [8284, 0.59], // opens a clause: comma, preposition
  [8285, 0.31], // opens a clause: comma, adverb
  [8286, -0.14], // opens a clause: comma, verb
  [8288, 1.61], // opens a clause: comma, name
  [8289, 1.1], // opens a clause: comma, number
  [8290, 0.37], // opens a clause: comma, word
  [8326, -1.14], // opens a clause: marks, that
  [8327, -1.24], // opens a clause: marks, because
  [8328, -0.29], // opens a clause: marks, if
  [8335, -1.56], // opens a clause: marks, to
  [8337, -2.35], // opens a clause: marks, in
  [8348, -1.12], // opens a clause: marks, preposition
  [8350, -0.19], // opens a clause: marks, verb
  [8354, -0.21], // opens a clause: marks, word
  [8408, 0.87], // opens a clause: semicolon, pronoun
  [8416, 0.3], // opens a clause: semicolon, name
  [8448, 0.42], // opens a clause: dash, and
  [8449, 0.31], // opens a clause: dash, but
  [8473, 0.39], // opens a clause: dash, a
  [8477, -0.2], // opens a clause: dash, adverb
  [8478, 0.26], // opens a clause: dash, verb
  [12353, 0.54], // tenses: past, past
  [12354, 0.61], // tenses: past, modal
  [12355, 0.55], // tenses: past, present
  [12417, 0.34], // tenses: modal, past
  [12418, 0.29], // tenses: modal, modal
  [12419, 0.47], // tenses: modal, present
  [12481, 0.59], // tenses: present, past
  [12482, -0.83], // tenses: present, modal
  [12483, 0.53], // tenses: present, present
  [16448, -0.4], // length: 3–5 words
  [16512, -0.58], // length: 6–9 words
  [16576, -0.54], // length: 10–15 words
  [16640, -0.91], // length: 16–24 words
  [16704, -1.21], // length: 25 words or more
  [20480, -0.42], // rest: 1–2 words
  [20544, -1], // rest: 3–5 words
  [20608, -0.57], // rest: 6–11 words
  [20672, -0.38], // rest: 12–19 words
  [20736, -0.26], // rest: 20 words or more
  [24576, 0.28], // opens: behind 1–3 words, and
  [24577, 0.39], // opens: behind 1–3 words, but
  [24578, -0.12], // opens: behind 1–3 words, while
  [24579, -0.35], // opens: behind 1–3 words, though
  [24580, -0.43], // opens: behind 1–3 words, contrast
  [24581, -0.13], // opens: behind 1–3 words, as
  [24582, -3.18], // opens: behind 1–3 words, that
  [24583, 0.53], // opens: behind 1–3 words, because
  [24585, 0.65], // opens: behind 1–3 words, after
  [24586, -0.78], // opens: behind 1–3 words, which
  [24587, -0.7], // opens: behind 1–3 words, who
  [24589, -1.43], // opens: behind 1–3 words, question
  [24590, -2.21], // opens: behind 1–3 words, than
  [24591, 0.08], // opens: behind 1–3 words, to
  [24592, -0.14], // opens: behind 1–3 words, with
  [24593, -0.08], // opens: behind 1–3 words, in
  [24594, -0.09], // opens: behind 1–3 words, at
  [24596, -0.4], // opens: behind 1–3 words, including
  [24597, 0.83], // opens: behind 1–3 words, day
  [24598, 0.1], // opens: behind 1–3 words, saying
  [24599, -1.13], // opens: behind 1–3 words, doing
  [24600, -0.31], // opens: behind 1–3 words, pronoun
  [24601, -0.21], // opens: behind 1–3 words, a
  [24602, -0.39], // opens: behind 1–3 words, the
  [24603, 0.14], // opens: behind 1–3 words, determiner
  [24604, -1.09], // opens: behind 1–3 words, preposition
  [24605, -1.05], // opens: behind 1–3 words, adverb
  [24606, 0.29], // opens: behind 1–3 words, verb
  [24608, 0.29], // opens: behind 1–3 words, name
  [24609, 0.36], // opens: behind 1–3 words, number
  [24610, -0.78], // opens: behind 1–3 words, word
  [24611, -0.52], // opens: behind 1–3 words, quotation
  [24641, -0.21], // opens: behind 4–8 words, but
  [24642, 0.44], // opens: behind 4–8 words, while
  [24643, 0.21], // opens: behind 4–8 words, though
  [24645, -0.63], // opens: behind 4–8 words, as
  [24646, -1.42], // opens: behind 4–8 words, that
  [24647, -0.89], // opens: behind 4–8 words, because
  [24648, -0.49], // opens: behind 4–8 words, if
  [24649, 0.52], // opens: behind 4–8 words, after
  [24650, -0.19], // opens: behind 4–8 words, which
  [24651, -0.77], // opens: behind 4–8 words, who
  [24652, -0.27], // opens: behind 4–8 words, where
  [24653, -0.46], // opens: behind 4–8 words, question
  [24654, -2.18], // opens: behind 4–8 words, than
  [24655, -0.86], // opens: behind 4–8 words, to
  [24656, -0.58], // opens: behind 4–8 words, with
  [24657, -1.02], // opens: behind 4–8 words, in
  [24658, -0.64], // opens: behind 4–8 words, at
  [24660, -1.15], // opens: behind 4–8 words, including
  [24661, -0.64], // opens: behind 4–8 words, day
  [24662, 0.16], // opens: behind 4–8 words, saying
  [24663, -1.04], // opens: behind 4–8 words, doing
  [24664, -0.13], // opens: behind 4–8 words, pronoun
  [24665, 0.51], // opens: behind 4–8 words, a
  [24666, -0.11], // opens: behind 4–8 words, the
  [24668, -1.23], // opens: behind 4–8 words, preposition
  [24669, -0.6], // opens: behind 4–8 words, adverb
  [24671, -1.32], // opens: behind 4–8 words, participle
  [24672, -0.12], // opens: behind 4–8 words, name
  [24673, -1.04], // opens: behind 4–8 words, number
  [24674, -0.27], // opens: behind 4–8 words, word
  [24675, -1.51], // opens: behind 4–8 words, quotation
  [24704, -0.69], // opens: behind more words, and
  [24705, -0.16], // opens: behind more words, but
  [24707, 0.83], // opens: behind more words, though
  [24708, -0.12], // opens: behind more words, contrast
  [24709, -0.94], // opens: behind more words, as
  [24710, -0.7], // opens: behind more words, that
  [24711, -1], // opens: behind more words, because
  [24712, -0.42], // opens: behind more words, if
  [24713, -1.05], // opens: behind more words, after
  [24714, 0.46], // opens: behind more words, which
  [24715, 0.14], // opens: behind more words, who
  [24716, 0.14], // opens: behind more words, where
  [24717, -0.88], // opens: behind more words, question
  [24718, -0.77], // opens: behind more words, than
  [24719, -0.38], // opens: behind more words, to
  [24720, -0.91], // opens: behind more words, with
  [24721, -1.74], // opens: behind more words, in
  [24722, -1.34], // opens: behind more words, at
  [24724, -1.24], // opens: behind more words, including
  [24725, -1.97], // opens: behind more words, day
  [24726, -0.41], // opens: behind more words, saying
  [24727, -0.71], // opens: behind more words, doing
  [24728, 0.6], // opens: behind more words, pronoun
  [24729, 0.41], // opens: behind more words, a
  [24730, 0.62], // opens: behind more words, the
  [24731, 0.13], // opens: behind more words, determiner
  [24732, -1.43], // opens: behind more words, preposition
  [24733, -0.83], // opens: behind more words, adverb
  [24734, -0.55], // opens: behind more words, verb
  [24735, 0.34], // opens: behind more words, participle
  [24736, -0.52], // opens: behind more words, name
  [24737, 0.18], // opens: behind more words, number
  [24738, -0.3], // opens: behind more words, word
  [24739, 0.2], // opens: behind more words, quotation
  [28672, 0.36], // past all marks: space, and
  [28677, -1.8], // past all marks: space, as
  [28678, -0.28], // past all marks: space, that
  [28679, -0.27], // past all marks: space, because
  [28680, -1.82], // past all marks: space, if
  [28685, -0.81], // past all marks: space, question
  [28688, -1.65], // past all marks: space, with
  [28689, -0.62], // past all marks: space, in
  [28690, -2.31], // past all marks: space, at
  [28693, -1.64], // past all marks: space, day
  [28694, -1.73], // past all marks: space, saying
  [28695, -1.16], // past all marks: space, doing
  [28700, -1.65], // past all marks: space, preposition
  [28701, -1.71], // past all marks: space, adverb
  [28736, -1.73], // past all marks: comma, and
  [28737, 0.62], // past all marks: comma, but
  [28758, -0.94], // past all marks: comma, saying
  [28761, -0.26], // past all marks: comma, a
  [28766, -1.08], // past all marks: comma, verb
  [28800, -0.17], // past all marks: marks, and
  [28805, -0.55], // past all marks: marks, as
  [28806, -1.37], // past all marks: marks, that
  [28807, -1.51], // past all marks: marks, because
  [28808, -0.28], // past all marks: marks, if
  [28815, -1.08], // past all marks: marks, to
  [28816, -1.74], // past all marks: marks, with
  [28817, -0.22], // past all marks: marks, in
  [28818, -0.98], // past all marks: marks, at
  [28826, -1.82], // past all marks: marks, the
  [28828, -1.75], // past all marks: marks, preposition
  [28830, -0.58], // past all marks: marks, verb
  [28832, -1.65], // past all marks: marks, name
  [28834, -1.34], // past all marks: marks, word
  [32772, -0.75], // words: and, contrast
  [32774, -2.34], // words: and, that
  [32781, -0.57], // words: and, question
  [32783, -0.87], // words: and, to
  [32785, -0.93], // words: and, in
  [32786, -1.1], // words: and, at
  [32790, 2.15], // words: and, saying
  [32791, 0.29], // words: and, doing
  [32792, 0.28], // words: and, pronoun
  [32793, -1.1], // words: and, a
  [32794, -0.87], // words: and, the
  [32795, -0.86], // words: and, determiner
  [32796, -0.15], // words: and, preposition
  [32797, -0.96], // words: and, adverb
  [32798, 0.56], // words: and, verb
  [32799, 0.49], // words: and, participle
  [32800, -1.11], // words: and, name
  [32801, -0.93], // words: and, number
  [32802, -1.31], // words: and, word
  [32803, -2.97], // words: and, quotation
  [32838, -0.93], // words: but, that
  [32856, 0.68], // words: but, pronoun
  [32859, -0.51], // words: but, determiner
  [32861, -1.13], // words: but, adverb
  [32864, 1.11], // words: but, name
  [32866, 0.73], // words: but, word
  [32918, 0.55], // words: while, saying
  [32919, -0.5], // words: while, doing
  [32920, -1.32], // words: while, pronoun
  [32922, -0.7], // words: while, the
  [32928, -0.25], // words: while, name
  [32930, -0.25], // words: while, word
  [32984, 0.47], // words: though, pronoun
  [33111, -1.92], // words: as, doing
  [33112, 1.12], // words: as, pronoun
  [33113, -1.25], // words: as, a
  [33114, -1], // words: as, the
  [33115, -0.58], // words: as, determiner
  [33117, -2.06], // words: as, adverb
  [33118, 0.82], // words: as, verb
  [33119, -2.44], // words: as, participle
  [33120, 0.64], // words: as, name
  [33122, -0.44], // words: as, word
  [33123, -2.95], // words: as, quotation
  [33240, 0.79], // words: because, pronoun
  [33243, -0.42], // words: because, determiner
  [33244, -0.69], // words: because, preposition
  [33248, -0.49], // words: because, name
  [33250, -0.89], // words: because, word
  [33251, -1.53], // words: because, quotation
  [33252, -1.23], // words: because, sign
  [33305, 0.37], // words: if, a
  [33306, -0.8], // words: if, the
  [33307, -0.55], // words: if, determiner
  [33310, 0.34], // words: if, verb
  [33311, -1.62], // words: if, participle
  [33312, -0.34], // words: if, name
  [33314, 0.07], // words: if, word
  [33366, 0.81], // words: after, saying
  [33367, 0.89], // words: after, doing
  [33368, -0.92], // words: after, pronoun
  [33369, 0.39], // words: after, a
  [33370, -1.48], // words: after, the
  [33371, -1.08], // words: after, determiner
  [33378, -0.74], // words: after, word
  [36864, 0.34], // verb behind: and
  [36928, 0.38], // verb behind: but
  [36992, -0.56], // verb behind: while
  [37056, 0.09], // verb behind: though
  [37184, 1.01], // verb behind: as
  [37312, -0.3], // verb behind: because
  [37376, -0.3], // verb behind: if
  [37440, 0.64], // verb behind: after
];
