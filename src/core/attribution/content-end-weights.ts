/** What speaks for (+) and against (−) the end of reported speech at a place. Written by `npm run fit`. */
export const CONTENT_END_WEIGHTS: readonly (readonly [sign: number, weight: number])[] = [
  [0, -0.61], // fact: any place
  [64, -0.42], // fact: behind the content’s verb
  [128, -0.63], // fact: content opens with that
  [192, 0.8], // fact: content opens with marks
  [256, -0.07], // fact: content opens with to
  [320, 0.8], // fact: content is a thing
  [384, 0.68], // fact: past all marks
  [448, -0.38], // fact: among marks
  [512, -0.27], // fact: before all marks
  [576, 0.53], // fact: dash, and another later
  [640, 1.57], // fact: dash, and no other
  [704, -0.18], // fact: comma, and another later
  [768, 0.53], // fact: last comma
  [832, 0.78], // fact: first comma
  [896, -1.22], // fact: second comma
  [960, -0.21], // fact: a later comma
  [1024, 1.36], // fact: where and when it was said
  [1088, 1.32], // fact: another attribution opens
  [1152, 0.4], // fact: the reporter adds
  [1216, 0.89], // fact: the reporter adds to a thing
  [4096, -0.74], // opens: space, and
  [4097, -0.11], // opens: space, but
  [4098, -0.15], // opens: space, while
  [4099, -1.97], // opens: space, though
  [4100, -0.27], // opens: space, contrast
  [4101, -0.76], // opens: space, as
  [4102, -0.93], // opens: space, that
  [4103, -0.12], // opens: space, because
  [4104, -0.22], // opens: space, if
  [4105, -0.27], // opens: space, after
  [4106, -1.32], // opens: space, which
  [4107, -1.14], // opens: space, who
  [4108, -0.53], // opens: space, where
  [4109, -2.21], // opens: space, question
  [4110, -1.13], // opens: space, than
  [4112, -0.87], // opens: space, with
  [4113, -0.71], // opens: space, in
  [4114, -0.45], // opens: space, at
  [4117, -0.9], // opens: space, day
  [4118, -2.43], // opens: space, saying
  [4119, -2.67], // opens: space, doing
  [4124, -1.61], // opens: space, preposition
  [4125, -1.55], // opens: space, adverb
  [4160, 0.32], // opens: comma, and
  [4161, -0.25], // opens: comma, but
  [4162, -0.07], // opens: comma, while
  [4163, -0.21], // opens: comma, though
  [4164, 0.1], // opens: comma, contrast
  [4165, 0.23], // opens: comma, as
  [4167, -0.09], // opens: comma, because
  [4168, 0.29], // opens: comma, if
  [4171, 0.25], // opens: comma, who
  [4172, 0.33], // opens: comma, where
  [4175, 0.13], // opens: comma, to
  [4176, -0.2], // opens: comma, with
  [4177, -0.1], // opens: comma, in
  [4178, -0.6], // opens: comma, at
  [4180, -0.94], // opens: comma, including
  [4182, 0.31], // opens: comma, saying
  [4183, 0.56], // opens: comma, doing
  [4184, -0.15], // opens: comma, pronoun
  [4185, 0.12], // opens: comma, a
  [4186, 0.09], // opens: comma, the
  [4187, -0.94], // opens: comma, determiner
  [4188, 0.81], // opens: comma, preposition
  [4189, 0.28], // opens: comma, adverb
  [4190, 0.48], // opens: comma, verb
  [4191, -0.7], // opens: comma, participle
  [4192, -1.43], // opens: comma, name
  [4193, -0.32], // opens: comma, number
  [4194, -0.51], // opens: comma, word
  [4195, -1.9], // opens: comma, quotation
  [4224, -0.05], // opens: marks, and
  [4225, 1.1], // opens: marks, but
  [4229, -0.36], // opens: marks, as
  [4230, -0.28], // opens: marks, that
  [4231, -1.53], // opens: marks, because
  [4232, -0.32], // opens: marks, if
  [4233, 0.45], // opens: marks, after
  [4235, -1.79], // opens: marks, who
  [4239, -1.18], // opens: marks, to
  [4240, -1.84], // opens: marks, with
  [4241, -0.39], // opens: marks, in
  [4242, -0.16], // opens: marks, at
  [4247, 0.16], // opens: marks, doing
  [4250, -1.71], // opens: marks, the
  [4252, -0.92], // opens: marks, preposition
  [4254, -0.6], // opens: marks, verb
  [4256, -1.91], // opens: marks, name
  [4258, -1.63], // opens: marks, word
  [4312, 0.42], // opens: semicolon, pronoun
  [4320, 1.23], // opens: semicolon, name
  [4352, 0.09], // opens: dash, and
  [4353, -0.3], // opens: dash, but
  [4367, -1.2], // opens: dash, to
  [4372, -1.21], // opens: dash, including
  [4376, 2.08], // opens: dash, pronoun
  [4377, -0.08], // opens: dash, a
  [4378, 0.84], // opens: dash, the
  [4379, 1.17], // opens: dash, determiner
  [4380, -0.33], // opens: dash, preposition
  [4382, -0.26], // opens: dash, verb
  [4384, 0.84], // opens: dash, name
  [4387, -0.6], // opens: dash, quotation
  [4448, -0.33], // opens: bracket, name
  [4449, -0.82], // opens: bracket, number
  [4512, 0.16], // opens: colon, name
  [4515, 0.78], // opens: colon, quotation
  [8192, 0.05], // opens a clause: space, and
  [8193, 0.68], // opens a clause: space, but
  [8195, -1.75], // opens a clause: space, though
  [8196, -0.17], // opens a clause: space, contrast
  [8197, -0.4], // opens a clause: space, as
  [8198, -1.19], // opens a clause: space, that
  [8199, -0.26], // opens a clause: space, because
  [8200, -0.2], // opens a clause: space, if
  [8201, -0.45], // opens a clause: space, after
  [8202, -0.9], // opens a clause: space, which
  [8203, -1.64], // opens a clause: space, who
  [8204, -0.39], // opens a clause: space, where
  [8205, -1.58], // opens a clause: space, question
  [8206, -1.46], // opens a clause: space, than
  [8208, -0.86], // opens a clause: space, with
  [8209, -0.73], // opens a clause: space, in
  [8210, -0.88], // opens a clause: space, at
  [8213, -1.68], // opens a clause: space, day
  [8214, -0.72], // opens a clause: space, saying
  [8215, -1.43], // opens a clause: space, doing
  [8220, -0.65], // opens a clause: space, preposition
  [8221, -0.89], // opens a clause: space, adverb
  [8256, 0.33], // opens a clause: comma, and
  [8257, 0.3], // opens a clause: comma, but
  [8258, -0.32], // opens a clause: comma, while
  [8259, -0.09], // opens a clause: comma, though
  [8260, -0.69], // opens a clause: comma, contrast
  [8261, -0.57], // opens a clause: comma, as
  [8263, -0.22], // opens a clause: comma, because
  [8264, -0.47], // opens a clause: comma, if
  [8266, 0.18], // opens a clause: comma, which
  [8267, 0.38], // opens a clause: comma, who
  [8271, -0.43], // opens a clause: comma, to
  [8272, -0.61], // opens a clause: comma, with
  [8273, 0.22], // opens a clause: comma, in
  [8276, -0.36], // opens a clause: comma, including
  [8278, 0.39], // opens a clause: comma, saying
  [8279, 0.35], // opens a clause: comma, doing
  [8280, 0.18], // opens a clause: comma, pronoun
  [8281, 0.73], // opens a clause: comma, a
  [8282, 0.52], // opens a clause: comma, the
  [8283, 0.29], // opens a clause: comma, determiner
  [8284, 0.57], // opens a clause: comma, preposition
  [8285, 0.08], // opens a clause: comma, adverb
  [8287, -0.37], // opens a clause: comma, participle
  [8288, 1.49], // opens a clause: comma, name
  [8289, 0.93], // opens a clause: comma, number
  [8290, 0.34], // opens a clause: comma, word
  [8320, -0.11], // opens a clause: marks, and
  [8326, -0.06], // opens a clause: marks, that
  [8327, -1.22], // opens a clause: marks, because
  [8328, -0.11], // opens a clause: marks, if
  [8331, -1.17], // opens a clause: marks, who
  [8335, -1.82], // opens a clause: marks, to
  [8337, -2.31], // opens a clause: marks, in
  [8348, -2.12], // opens a clause: marks, preposition
  [8350, -0.18], // opens a clause: marks, verb
  [8354, -0.23], // opens a clause: marks, word
  [8408, 0.42], // opens a clause: semicolon, pronoun
  [8416, -0.3], // opens a clause: semicolon, name
  [8448, 0.51], // opens a clause: dash, and
  [8449, 0.22], // opens a clause: dash, but
  [8473, 0.23], // opens a clause: dash, a
  [8477, -0.18], // opens a clause: dash, adverb
  [8478, 0.29], // opens a clause: dash, verb
  [8482, -0.36], // opens a clause: dash, word
  [12353, 0.09], // tenses: past, past
  [12354, 0.58], // tenses: past, modal
  [12355, 0.39], // tenses: past, present
  [12417, -0.14], // tenses: modal, past
  [12418, 0.21], // tenses: modal, modal
  [12419, 0.11], // tenses: modal, present
  [12481, 0.17], // tenses: present, past
  [12482, -0.76], // tenses: present, modal
  [12483, 0.11], // tenses: present, present
  [16384, 0.13], // length: 1–2 words
  [16448, -0.37], // length: 3–5 words
  [16512, -0.52], // length: 6–9 words
  [16576, -0.46], // length: 10–15 words
  [16640, -0.91], // length: 16–24 words
  [16704, -1.31], // length: 25 words or more
  [20480, -0.28], // rest: 1–2 words
  [20544, -0.94], // rest: 3–5 words
  [20608, -0.51], // rest: 6–11 words
  [20672, -0.34], // rest: 12–19 words
  [20736, -0.21], // rest: 20 words or more
  [24576, 0.17], // opens: behind 1–3 words, and
  [24577, 0.67], // opens: behind 1–3 words, but
  [24578, -0.16], // opens: behind 1–3 words, while
  [24579, -0.28], // opens: behind 1–3 words, though
  [24580, -0.37], // opens: behind 1–3 words, contrast
  [24581, 0.2], // opens: behind 1–3 words, as
  [24582, -1.91], // opens: behind 1–3 words, that
  [24583, 0.48], // opens: behind 1–3 words, because
  [24585, 0.68], // opens: behind 1–3 words, after
  [24586, -1.04], // opens: behind 1–3 words, which
  [24587, -0.84], // opens: behind 1–3 words, who
  [24589, -1.52], // opens: behind 1–3 words, question
  [24590, -2.09], // opens: behind 1–3 words, than
  [24591, 0.15], // opens: behind 1–3 words, to
  [24592, -0.06], // opens: behind 1–3 words, with
  [24593, 0.15], // opens: behind 1–3 words, in
  [24594, -0.12], // opens: behind 1–3 words, at
  [24596, -0.16], // opens: behind 1–3 words, including
  [24597, 0.96], // opens: behind 1–3 words, day
  [24598, -0.27], // opens: behind 1–3 words, saying
  [24599, -0.7], // opens: behind 1–3 words, doing
  [24600, -0.63], // opens: behind 1–3 words, pronoun
  [24601, -0.21], // opens: behind 1–3 words, a
  [24602, -0.47], // opens: behind 1–3 words, the
  [24603, 0.46], // opens: behind 1–3 words, determiner
  [24604, -0.65], // opens: behind 1–3 words, preposition
  [24605, -1], // opens: behind 1–3 words, adverb
  [24606, 0.22], // opens: behind 1–3 words, verb
  [24609, 0.52], // opens: behind 1–3 words, number
  [24610, -0.67], // opens: behind 1–3 words, word
  [24611, -0.72], // opens: behind 1–3 words, quotation
  [24640, -0.27], // opens: behind 4–8 words, and
  [24641, -0.23], // opens: behind 4–8 words, but
  [24642, 0.44], // opens: behind 4–8 words, while
  [24643, -0.07], // opens: behind 4–8 words, though
  [24644, 0.06], // opens: behind 4–8 words, contrast
  [24645, -0.41], // opens: behind 4–8 words, as
  [24646, -1.14], // opens: behind 4–8 words, that
  [24647, -0.53], // opens: behind 4–8 words, because
  [24648, -0.44], // opens: behind 4–8 words, if
  [24649, 0.47], // opens: behind 4–8 words, after
  [24650, -0.21], // opens: behind 4–8 words, which
  [24651, -0.74], // opens: behind 4–8 words, who
  [24652, -0.16], // opens: behind 4–8 words, where
  [24653, -0.34], // opens: behind 4–8 words, question
  [24654, -1.69], // opens: behind 4–8 words, than
  [24655, -0.66], // opens: behind 4–8 words, to
  [24656, -0.41], // opens: behind 4–8 words, with
  [24657, -0.63], // opens: behind 4–8 words, in
  [24658, -0.49], // opens: behind 4–8 words, at
  [24660, -1.03], // opens: behind 4–8 words, including
  [24661, -0.51], // opens: behind 4–8 words, day
  [24663, -0.93], // opens: behind 4–8 words, doing
  [24664, -0.32], // opens: behind 4–8 words, pronoun
  [24665, 0.36], // opens: behind 4–8 words, a
  [24666, -0.09], // opens: behind 4–8 words, the
  [24667, 0.09], // opens: behind 4–8 words, determiner
  [24668, -0.98], // opens: behind 4–8 words, preposition
  [24669, -0.38], // opens: behind 4–8 words, adverb
  [24670, 0.16], // opens: behind 4–8 words, verb
  [24671, -1.42], // opens: behind 4–8 words, participle
  [24672, -0.29], // opens: behind 4–8 words, name
  [24673, -1.15], // opens: behind 4–8 words, number
  [24674, -0.29], // opens: behind 4–8 words, word
  [24675, -1.76], // opens: behind 4–8 words, quotation
  [24704, -0.94], // opens: behind more words, and
  [24706, -0.13], // opens: behind more words, while
  [24707, 0.86], // opens: behind more words, though
  [24709, -0.63], // opens: behind more words, as
  [24711, -0.5], // opens: behind more words, because
  [24712, -0.47], // opens: behind more words, if
  [24713, -1.09], // opens: behind more words, after
  [24714, 0.52], // opens: behind more words, which
  [24715, 0.33], // opens: behind more words, who
  [24716, 0.28], // opens: behind more words, where
  [24717, -0.88], // opens: behind more words, question
  [24718, -0.6], // opens: behind more words, than
  [24719, -0.65], // opens: behind more words, to
  [24720, -0.85], // opens: behind more words, with
  [24721, -1.5], // opens: behind more words, in
  [24722, -1.24], // opens: behind more words, at
  [24724, -1.27], // opens: behind more words, including
  [24725, -1.7], // opens: behind more words, day
  [24726, -0.49], // opens: behind more words, saying
  [24727, -0.65], // opens: behind more words, doing
  [24728, 0.42], // opens: behind more words, pronoun
  [24729, 0.22], // opens: behind more words, a
  [24730, 0.5], // opens: behind more words, the
  [24731, -0.12], // opens: behind more words, determiner
  [24732, -1.15], // opens: behind more words, preposition
  [24733, -0.89], // opens: behind more words, adverb
  [24734, -0.71], // opens: behind more words, verb
  [24735, 0.09], // opens: behind more words, participle
  [24736, -0.55], // opens: behind more words, name
  [24737, -0.09], // opens: behind more words, number
  [24738, -0.37], // opens: behind more words, word
  [24739, 0.23], // opens: behind more words, quotation
  [28672, 0.38], // past all marks: space, and
  [28677, -2.05], // past all marks: space, as
  [28678, 0.17], // past all marks: space, that
  [28679, -0.48], // past all marks: space, because
  [28680, -2.01], // past all marks: space, if
  [28683, -1.59], // past all marks: space, who
  [28685, -0.79], // past all marks: space, question
  [28688, -2.02], // past all marks: space, with
  [28689, -0.54], // past all marks: space, in
  [28690, -2.41], // past all marks: space, at
  [28693, -2.04], // past all marks: space, day
  [28694, -2.02], // past all marks: space, saying
  [28695, -1.04], // past all marks: space, doing
  [28700, -1.64], // past all marks: space, preposition
  [28701, -1.88], // past all marks: space, adverb
  [28736, -1.35], // past all marks: comma, and
  [28737, 0.64], // past all marks: comma, but
  [28758, -0.72], // past all marks: comma, saying
  [28761, -0.32], // past all marks: comma, a
  [28770, -0.62], // past all marks: comma, word
  [28800, 0.07], // past all marks: marks, and
  [28805, -0.36], // past all marks: marks, as
  [28806, -0.14], // past all marks: marks, that
  [28807, -1.31], // past all marks: marks, because
  [28808, -0.22], // past all marks: marks, if
  [28815, -1], // past all marks: marks, to
  [28816, -1.55], // past all marks: marks, with
  [28817, -0.22], // past all marks: marks, in
  [28818, -1.03], // past all marks: marks, at
  [28823, 0.2], // past all marks: marks, doing
  [28826, -1.63], // past all marks: marks, the
  [28828, -0.56], // past all marks: marks, preposition
  [28830, -0.29], // past all marks: marks, verb
  [28832, -1.79], // past all marks: marks, name
  [28834, -1.31], // past all marks: marks, word
  [32772, -1.33], // words: and, contrast
  [32774, -2.43], // words: and, that
  [32781, -0.74], // words: and, question
  [32783, -0.61], // words: and, to
  [32785, -0.98], // words: and, in
  [32786, -0.59], // words: and, at
  [32790, 1.16], // words: and, saying
  [32791, 0.35], // words: and, doing
  [32792, 0.43], // words: and, pronoun
  [32793, -0.87], // words: and, a
  [32794, -0.64], // words: and, the
  [32795, -0.59], // words: and, determiner
  [32796, -0.06], // words: and, preposition
  [32797, -1.07], // words: and, adverb
  [32798, 0.16], // words: and, verb
  [32799, 0.89], // words: and, participle
  [32800, -0.82], // words: and, name
  [32801, -0.66], // words: and, number
  [32802, -1.29], // words: and, word
  [32803, -3.3], // words: and, quotation
  [32838, -0.87], // words: but, that
  [32856, 0.95], // words: but, pronoun
  [32859, -0.37], // words: but, determiner
  [32861, -1.4], // words: but, adverb
  [32864, 0.98], // words: but, name
  [32866, 0.5], // words: but, word
  [32918, 0.73], // words: while, saying
  [32919, -0.7], // words: while, doing
  [32920, -1.51], // words: while, pronoun
  [32922, -0.95], // words: while, the
  [32928, -0.22], // words: while, name
  [32930, -0.21], // words: while, word
  [32984, 0.46], // words: though, pronoun
  [33111, -2.05], // words: as, doing
  [33112, 1.1], // words: as, pronoun
  [33113, -1.15], // words: as, a
  [33114, -0.99], // words: as, the
  [33115, -0.83], // words: as, determiner
  [33117, -2.62], // words: as, adverb
  [33118, 0.72], // words: as, verb
  [33119, -2.85], // words: as, participle
  [33120, 0.84], // words: as, name
  [33122, -0.45], // words: as, word
  [33123, -3.08], // words: as, quotation
  [33240, 0.78], // words: because, pronoun
  [33242, -0.32], // words: because, the
  [33243, -0.39], // words: because, determiner
  [33244, -0.64], // words: because, preposition
  [33248, -0.52], // words: because, name
  [33250, -0.48], // words: because, word
  [33251, -1.58], // words: because, quotation
  [33252, -2.06], // words: because, sign
  [33305, 0.49], // words: if, a
  [33306, -0.67], // words: if, the
  [33307, -0.73], // words: if, determiner
  [33310, 0.69], // words: if, verb
  [33311, -1.61], // words: if, participle
  [33312, -0.11], // words: if, name
  [33314, 0.18], // words: if, word
  [33366, 0.38], // words: after, saying
  [33367, 1.22], // words: after, doing
  [33368, -0.78], // words: after, pronoun
  [33369, 0.64], // words: after, a
  [33370, -1.26], // words: after, the
  [33371, -1.19], // words: after, determiner
  [33376, -0.08], // words: after, name
  [33378, -0.47], // words: after, word
  [36864, 0.08], // verb behind: and
  [36928, 0.37], // verb behind: but
  [36992, -0.49], // verb behind: while
  [37184, 1.17], // verb behind: as
  [37312, -0.32], // verb behind: because
  [37376, -0.35], // verb behind: if
  [37440, 0.71], // verb behind: after
  [40960, -0.24], // given: by say, and
  [40961, -0.75], // given: by say, but
  [40962, 0.34], // given: by say, while
  [40964, 0.11], // given: by say, contrast
  [40966, -1.8], // given: by say, that
  [40967, -1.95], // given: by say, because
  [40968, -0.56], // given: by say, if
  [40969, -0.45], // given: by say, after
  [40970, -0.46], // given: by say, which
  [40971, -0.89], // given: by say, who
  [40972, -0.75], // given: by say, where
  [40973, -0.58], // given: by say, question
  [40974, 0.14], // given: by say, than
  [40975, -0.14], // given: by say, to
  [40976, -0.6], // given: by say, with
  [40977, -0.22], // given: by say, in
  [40978, -0.19], // given: by say, at
  [40980, -0.35], // given: by say, including
  [40981, -1.43], // given: by say, day
  [40982, -0.16], // given: by say, saying
  [40983, -0.58], // given: by say, doing
  [40984, -0.32], // given: by say, pronoun
  [40985, 0.59], // given: by say, a
  [40986, -0.57], // given: by say, the
  [40987, 0.29], // given: by say, determiner
  [40988, -0.71], // given: by say, preposition
  [40989, -0.79], // given: by say, adverb
  [40990, -0.34], // given: by say, verb
  [40992, -0.64], // given: by say, name
  [40993, 1], // given: by say, number
  [40994, -1.02], // given: by say, word
  [40995, -0.91], // given: by say, quotation
  [41024, 0.13], // given: by a verb of speech, and
  [41025, 0.05], // given: by a verb of speech, but
  [41026, 0.78], // given: by a verb of speech, while
  [41028, -0.75], // given: by a verb of speech, contrast
  [41029, -0.31], // given: by a verb of speech, as
  [41030, -1.15], // given: by a verb of speech, that
  [41031, -0.77], // given: by a verb of speech, because
  [41032, -0.17], // given: by a verb of speech, if
  [41033, -0.08], // given: by a verb of speech, after
  [41034, -0.4], // given: by a verb of speech, which
  [41035, 0.38], // given: by a verb of speech, who
  [41036, -0.67], // given: by a verb of speech, where
  [41037, -1.48], // given: by a verb of speech, question
  [41038, -1.59], // given: by a verb of speech, than
  [41039, 0.4], // given: by a verb of speech, to
  [41040, -0.45], // given: by a verb of speech, with
  [41041, -0.33], // given: by a verb of speech, in
  [41042, 0.43], // given: by a verb of speech, at
  [41044, -0.37], // given: by a verb of speech, including
  [41045, 0.55], // given: by a verb of speech, day
  [41046, -0.35], // given: by a verb of speech, saying
  [41047, 0.07], // given: by a verb of speech, doing
  [41048, -0.67], // given: by a verb of speech, pronoun
  [41049, 0.65], // given: by a verb of speech, a
  [41050, -0.3], // given: by a verb of speech, the
  [41051, -0.63], // given: by a verb of speech, determiner
  [41052, -0.34], // given: by a verb of speech, preposition
  [41054, -0.67], // given: by a verb of speech, verb
  [41055, 0.57], // given: by a verb of speech, participle
  [41057, -0.93], // given: by a verb of speech, number
  [41059, -0.49], // given: by a verb of speech, quotation
  [41088, -0.25], // given: by a verb of thought, and
  [41089, -0.11], // given: by a verb of thought, but
  [41092, -0.21], // given: by a verb of thought, contrast
  [41093, -0.16], // given: by a verb of thought, as
  [41094, -0.07], // given: by a verb of thought, that
  [41095, 0.97], // given: by a verb of thought, because
  [41096, 0.4], // given: by a verb of thought, if
  [41097, -0.67], // given: by a verb of thought, after
  [41099, 0.22], // given: by a verb of thought, who
  [41101, -0.74], // given: by a verb of thought, question
  [41102, -1.81], // given: by a verb of thought, than
  [41104, -0.76], // given: by a verb of thought, with
  [41105, -1.3], // given: by a verb of thought, in
  [41106, -1.25], // given: by a verb of thought, at
  [41109, -1.86], // given: by a verb of thought, day
  [41110, -1.27], // given: by a verb of thought, saying
  [41111, -0.5], // given: by a verb of thought, doing
  [41116, -0.93], // given: by a verb of thought, preposition
  [41117, -0.59], // given: by a verb of thought, adverb
  [41118, -0.66], // given: by a verb of thought, verb
  [41120, 0.89], // given: by a verb of thought, name
  [41122, 0.23], // given: by a verb of thought, word
  [41152, -0.4], // given: by another verb, and
  [41153, 0.54], // given: by another verb, but
  [41154, -0.56], // given: by another verb, while
  [41155, -0.27], // given: by another verb, though
  [41156, 0.27], // given: by another verb, contrast
  [41157, -0.96], // given: by another verb, as
  [41158, -1.04], // given: by another verb, that
  [41159, 0.14], // given: by another verb, because
  [41160, 0.23], // given: by another verb, if
  [41161, 0.52], // given: by another verb, after
  [41163, -0.52], // given: by another verb, who
  [41166, -1.96], // given: by another verb, than
  [41167, -0.22], // given: by another verb, to
  [41168, -0.11], // given: by another verb, with
  [41170, 0.05], // given: by another verb, at
  [41172, -0.76], // given: by another verb, including
  [41174, -0.1], // given: by another verb, saying
  [41175, -0.75], // given: by another verb, doing
  [41176, 0.73], // given: by another verb, pronoun
  [41177, -0.15], // given: by another verb, a
  [41178, -0.27], // given: by another verb, the
  [41179, -0.85], // given: by another verb, determiner
  [41180, -0.57], // given: by another verb, preposition
  [41181, -0.1], // given: by another verb, adverb
  [41182, -0.34], // given: by another verb, verb
  [41184, -0.59], // given: by another verb, name
  [41185, -0.94], // given: by another verb, number
  [41186, -0.29], // given: by another verb, word
  [41187, -0.36], // given: by another verb, quotation
  [41216, 0.1], // given: by saying, and
  [41222, 0.32], // given: by saying, that
  [41233, -0.23], // given: by saying, in
  [41234, -1.99], // given: by saying, at
  [41238, -1.1], // given: by saying, saying
  [41244, -1.69], // given: by saying, preposition
  [41245, -1.68], // given: by saying, adverb
  [41250, -0.37], // given: by saying, word
  [41280, 0.35], // given: by a participle of speech, and
  [41285, -0.25], // given: by a participle of speech, as
  [41286, -2], // given: by a participle of speech, that
  [41287, -1.99], // given: by a participle of speech, because
  [41288, 0.27], // given: by a participle of speech, if
  [41291, -0.54], // given: by a participle of speech, who
  [41294, -1.04], // given: by a participle of speech, than
  [41296, -1.98], // given: by a participle of speech, with
  [41297, -0.33], // given: by a participle of speech, in
  [41298, -2.32], // given: by a participle of speech, at
  [41301, 0.81], // given: by a participle of speech, day
  [41302, -1.64], // given: by a participle of speech, saying
  [41303, -0.7], // given: by a participle of speech, doing
  [41308, -0.3], // given: by a participle of speech, preposition
  [41309, -0.71], // given: by a participle of speech, adverb
  [41312, 0.49], // given: by a participle of speech, name
  [41315, 0.62], // given: by a participle of speech, quotation
  [41372, -1.12], // given: by a participle of thought, preposition
  [41408, 0.21], // given: by another participle, and
  [41413, -0.11], // given: by another participle, as
  [41414, -2.01], // given: by another participle, that
  [41419, 0.12], // given: by another participle, who
  [41424, -0.2], // given: by another participle, with
  [41425, -0.47], // given: by another participle, in
  [41426, -0.85], // given: by another participle, at
  [41429, -0.18], // given: by another participle, day
  [41430, -0.17], // given: by another participle, saying
  [41431, -1.65], // given: by another participle, doing
  [41436, -0.7], // given: by another participle, preposition
  [41437, -1.44], // given: by another participle, adverb
  [41438, 1.93], // given: by another participle, verb
  [41440, -0.2], // given: by another participle, name
  [41442, -1.69], // given: by another participle, word
  [45056, -1.17], // given: by say, space
  [45057, -0.08], // given: by say, comma
  [45058, -1.81], // given: by say, marks
  [45059, 1.73], // given: by say, semicolon
  [45060, 0.15], // given: by say, dash
  [45061, 0.74], // given: by say, bracket
  [45062, -0.45], // given: by say, colon
  [45120, -0.47], // given: by a verb of speech, space
  [45121, 0.09], // given: by a verb of speech, comma
  [45122, -0.62], // given: by a verb of speech, marks
  [45123, 1.4], // given: by a verb of speech, semicolon
  [45124, 0.78], // given: by a verb of speech, dash
  [45125, 0.99], // given: by a verb of speech, bracket
  [45126, 0.99], // given: by a verb of speech, colon
  [45184, -0.24], // given: by a verb of thought, space
  [45185, -0.27], // given: by a verb of thought, comma
  [45190, -0.1], // given: by a verb of thought, colon
  [45248, -0.37], // given: by another verb, space
  [45249, -0.2], // given: by another verb, comma
  [45250, -0.25], // given: by another verb, marks
  [45251, 1.56], // given: by another verb, semicolon
  [45252, 0.34], // given: by another verb, dash
  [45253, -0.18], // given: by another verb, bracket
  [45254, -0.26], // given: by another verb, colon
  [45312, -1.39], // given: by saying, space
  [45313, 0.62], // given: by saying, comma
  [45314, 0.22], // given: by saying, marks
  [45316, 0.8], // given: by saying, dash
  [45376, -0.41], // given: by a participle of speech, space
  [45377, 0.29], // given: by a participle of speech, comma
  [45378, 0.32], // given: by a participle of speech, marks
  [45380, 1.01], // given: by a participle of speech, dash
  [45440, -2.33], // given: by a participle of thought, space
  [45504, -0.22], // given: by another participle, space
  [45505, 0.71], // given: by another participle, comma
  [45506, -0.7], // given: by another participle, marks
  [45508, 0.45], // given: by another participle, dash
  [49217, 0.54], // tenses of cue and clause: past, past
  [49218, -0.24], // tenses of cue and clause: past, modal
  [49219, 0.25], // tenses of cue and clause: past, present
  [49281, 1.22], // tenses of cue and clause: modal, past
  [49283, 0.75], // tenses of cue and clause: modal, present
  [49345, 0.37], // tenses of cue and clause: present, past
  [49346, 0.22], // tenses of cue and clause: present, modal
  [49347, 0.63], // tenses of cue and clause: present, present
  [53248, 2.02], // second cue: like the first, and
  [53249, 1.13], // second cue: like the first, but
  [53311, 0.23], // second cue: like the first
  [53312, 1.36], // second cue: like the first, with a subject, and
  [53313, 0.1], // second cue: like the first, with a subject, but
  [53375, 0.49], // second cue: like the first, with a subject
  [53376, 0.86], // second cue: unlike it, and
  [53377, -0.28], // second cue: unlike it, but
  [53385, 1.14], // second cue: unlike it, after
  [53439, 0.6], // second cue: unlike it
  [53440, 0.85], // second cue: unlike it, with a subject, and
  [53441, -0.81], // second cue: unlike it, with a subject, but
  [53503, 0.33], // second cue: unlike it, with a subject
  [53504, 0.96], // second cue: like the first, with marks, and
  [53505, 0.63], // second cue: like the first, with marks, but
  [53568, 0.92], // second cue: like the first, with a subject and marks, and
  [53631, 0.37], // second cue: like the first, with a subject and marks
  [53695, 1.09], // second cue: unlike it, with marks
  [53696, -0.46], // second cue: unlike it, with a subject and marks, and
  [53759, 0.75], // second cue: unlike it, with a subject and marks
];
