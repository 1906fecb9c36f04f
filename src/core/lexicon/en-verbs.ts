/** English reporting verbs by class, with the frames they attribute in; see `lexicon.ts`. Our own compilation. */
import { verbsOf, type Verb } from './lexicon.ts';

export const ENGLISH_VERBS: readonly Verb[] = [
  ...verbsOf(
    'neutral',
    `express/n articulate/n comment_on/n joke_about/n speak_about/n say/qtw state/qT write/qt comment/qT tell/qtwoi report/qt remark/qt inform/Two mention/Tmn quote/m describe/wn
    tweet/qtm post/qTm message/qo recount/qwm call/m put_it/q text/qo email/qTo blog/q speak/q repost/m retweet/m
    read/qT discuss/wmn address/m refer_to/mn characterize/m portray/mn cast/m liken/m compare/m see/m view/m
    regard/m reference/mn cite/mn detail/wm chronicle/m note_down/T relay/Tm narrate/q publish/m share/m
    go/q sing/q talk_about/mn speak_of/m`,
  ),
  ...verbsOf(
    'turn',
    `add/qt answer/qT ask/qwoin reply/qT respond/qT conclude/qt repeat/qTmn reiterate/qtmn restate/Tm continue/q
    summarize/qm go_on/q interject/q retort/qT rejoin/q begin/q finish/q end/q close/q interrupt/q start/q
    query/qw inquire/qw echo/qm counter/qT chime_in/q shoot_back/q fire_back/q open/q follow_up/q`,
  ),
  ...verbsOf(
    'institutional',
    `announce/qtn declare/qtmn rule/qT testify/qtw decide/wT stipulate/T proclaim/qtm decree/qT pronounce/qm
    certify/T notify/oT order/om propose/Tmn legislate/T find/T confirm/qtwmn predict/qtmn estimate/t project/t
    calculate/t`,
  ),
  ...verbsOf(
    'assertive',
    `insist/qtm maintain/qT argue/qt assert/qt contend/qt reaffirm/tm stress/qtm emphasize/qtmn emphasise/qtmn swear/qti
    underline/Tm underscore/Tmn reassert/T affirm/qtm aver/qt avow/qt attest/T hold/T reason/qt posit/qt
    make_clear/T make_it_clear/T point_to/mn advocate/m opine/qt theorize/qt theorise/qt advance/m`,
  ),
  ...verbsOf('distancing', `claim/qtm allege/qtm profess/Tm purport/i pretend/T boast_of/m`),
  ...verbsOf(
    'factive',
    `point_out/qtm note/qtmn reveal/qtwmn observe/qt discover/tw learn/tw realize/tw realise/tw recall/qtwmn remember/qtw
    disclose/tm remind/qoT uncover/Tm demonstrate/Tw prove/Tw show/t illustrate/T determine/Tw highlight/Tm know/Tw
    recognize/Tmn recognise/Tm establish/T verify/Tw expose/m notice/T recite/m`,
  ),
  ...verbsOf('endorsing', `explain/qtwmn clarify/qTm elaborate/q spell_out/wm outline/mn lay_out/m`),
  ...verbsOf(
    'concessive',
    `admit/qtm acknowledge/qtmn concede/qtm confess/qtm accept/Tm apologize/qm apologise/qm grant/qT allow/qT own_up/q
    come_clean/q`,
  ),
  ...verbsOf(
    'hedged',
    `hint_at/n suggest/qtmn indicate/qt guess/qt suppose/qt suspect/t imply/t hint/qT speculate/qtm surmise/qt forecast/tm
    reckon/qt signal/tmn wonder/qw assume/t postulate/T intimate/T insinuate/T hypothesize/qT float/m muse/qT quip/qT
    caution/qToi`,
  ),
  ...verbsOf(
    'mental',
    `worry_about/n prefer/in think/tq hope/ti feel/T believe/tn want/mi fear/t expect/ti worry/qt doubt/T imagine/t wish/t consider/m
    understand/Tw dream/qT envision/m conclude_from/T figure/t agree/qti`,
  ),
  ...verbsOf(
    'critical',
    `rail_against/n vote_against/n accuse/mn blame/mn charge/qTm criticize/mn criticise/mn complain/qtm protest/qTm question/wmn oppose/mn
    disagree/qTm denounce/mn decry/mn brand/m condemn/mn lament/qTm deplore/qm rebuke/mn chide/qm object/qT label/m
    dub/m fault/mn attack/m assail/mn mock/qmn ridicule/qm chastise/m scold/qm warn_against/mn call_out/m deride/m
    disparage/m castigate/m lambast/mn demean/m insult/m belittle/m berate/m censure/m reprimand/m taunt/qm`,
  ),
  ...verbsOf(
    'hostile',
    `slam/mn threaten/Tim rave/qT blast/qmn rail/qm lash_out/qm hit_out/qm hit_back/qm rant/qTm fume/qT lambaste/mn
    rip/m bash/m skewer/m tear_into/m bristle/q thunder/qT snap/q scoff/qT sneer/q seethe/q bellow/q rage/q spew/m
    trash/m hammer/m knock/m`,
  ),
  ...verbsOf(
    'disparaging',
    `boast/qtm preach/qT declaim/q brag/qtm crow/qT gloat/qT whine/qT gripe/qT grumble/qT parrot/qm spout/qm tout/mn`,
  ),
  ...verbsOf(
    'supportive',
    `vouch_for/n advocate_for/n praise/mn welcome/m endorse/mn support/m defend/mn congratulate/mn extol/m acclaim/m hail/m laud/m applaud/mn
    concur/qT back/m thank/mn commend/m credit/m champion/m salute/m celebrate/m`,
  ),
  ...verbsOf(
    'directive',
    `urge/qoitmn demand/qtimn warn/qtomn advise/qoiTm recommend/qTm encourage/qoimn instruct/qoim request/Tm beg/qoi
    command/qoim forbid/m invite/m persuade/m convince/m call_for/mn call_on/imn plead/qm appeal/qim exhort/qoim
    implore/qoi entreat/qoi press/m push_for/mn challenge/m insist_on/m tell_off/m dare/q ask_for/mn`,
  ),
  ...verbsOf(
    'commissive',
    `seek/i aim/i plan/i intend/i promise/qtoimn pledge/qTim vow/qtimn guarantee/tm offer/qim assure/qtom reassure/qtom ensure/m commit/m
    swear_off/m`,
  ),
  ...verbsOf(
    'denial',
    ` deny/qtmn reject/mn dismiss/mn refute/m rebut/qm dispute/Tmn contradict/m discount/m disclaim/m disavow/m
    brush_off/m disown/m repudiate/m downplay/m play_down/m`,
  ),
  ...verbsOf(
    'paralinguistic',
    `shout/qTm yell/qTm laugh/q exclaim/qT smile/q grin/q chuckle/q sigh/q cough/q whisper/qT mutter/qT murmur/qT
    mumble/q scream/qT cry/qT chant/qm joke/qtm sob/q gasp/q stammer/q intone/q groan/q howl/q blurt/q rejoice/qT
    gush/qT enthuse/qT deadpan/q crack/q holler/q roar/q hiss/q growl/q drawl/q wail/q tease/q hum/q nod/q shrug/q`,
  ),
];

/** Past and participle of irregular verbs: lemma past participle (the participle is left out when alike). */
export const IRREGULAR = `say said, tell told, write wrote written, put put, read read, hold held, swear swore sworn,
make made, find found, know knew known, show showed shown, think thought, feel felt, understand understood,
go went gone, begin began begun, shoot shot, spell spelt, lay laid, come came come, see saw seen, cast cast,
speak spoke spoken, tear tore torn, forbid forbade forbidden, sing sang sung, learn learned, dream dreamt,
hit hit, prove proved proven, retell retold, foresee foresaw foreseen, rejoin rejoined, beg begged, rip ripped,
slam slammed, plan planned, brag bragged, own owned, quip quipped, admit admitted, refer referred, commit committed,
rebut rebutted, extol extolled, chat chatted, prefer preferred, hum hummed, sob sobbed, nod nodded, shrug shrugged,
dub dubbed, fire fired, signal signaled, label labeled, rebel rebelled, grin grinned, rap rapped, send sent, give gave given, hear heard,
throw threw thrown, take took taken, blog blogged, deadpan deadpanned, chime chimed, plead pleaded, allege alleged, tell told,
write wrote written, open opened, follow followed, knock knocked, step stepped, trash trashed`;

/** Nouns that hold words somebody said, in the frames "X's claim that", "in a statement": class and noun. */
export const ENGLISH_NOUNS = `neutral statement report comment remark message letter tweet post email interview speech announcement explanation description account answer reply response note testimony op-ed memo
distancing claim allegation assertion contention accusation charge suggestion
mental belief view opinion hope fear feeling concern worry doubt expectation notion idea amusement surprise disappointment frustration regret confidence optimism dismay skepticism scepticism disbelief
critical criticism complaint
directive warning call demand request plea recommendation proposal advice appeal insistence
commissive promise pledge vow threat
concessive admission acknowledgment acknowledgement
denial denial
factive finding conclusion revelation
hedged prediction estimate forecast speculation rumor rumour hint`;
