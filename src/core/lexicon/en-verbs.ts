/** English reporting verbs by class, with the frames they attribute in; see `lexicon.ts`. Our own compilation. */
import type { VerbList } from './lexicon.ts';

export const ENGLISH_VERBS: readonly VerbList[] = [
  [
    'neutral',
    `relate/T go_on_about/mn open_up_about/mn sound_off_on/mn sound_off_against/mn weigh_in_on/mn hold_forth_on/mn expound_on/mn expand_on/mn elaborate_on/mn harp_on/mn riff_on/mn speak_out_about/mn speak_out_on/mn opine_on/mn hint_about/mn put_forward/m put_forth/m set_out/m set_forth/m lecture/mq recite/m
    frame/n deem/n term/n bill/m identify/n rate/m title/m focus_on/n allude_to/mn evoke/n invoke/n debate/wn mull/wn contemplate/n ponder/wn bring_up/n weigh_in/q sound_off/q type/q bark/qT beam/qT respond_to/n express/n articulate/n comment_on/n joke_about/n speak_about/n remark_on/n remark_upon/n say/qtw state/qt write/qt comment/qT tell/qtwoi report/qt remark/qt inform/Two mention/Tmn quote/m describe/wn
    tweet/qtm post/qTm message/qo recount/qwn call/m put_it/q text/qo email/qTo blog/q speak/q repost/m retweet/m
    read/qT discuss/wmn address/n refer_to/mn characterize/n portray/mn cast/m liken/n compare/n see/n view/n
    regard/n reference/mn cite/mn detail/wm chronicle/m note_down/T relay/Tn narrate/q publish/m share/m
    go/q sing/q snap/q pray/q moan/qT jeer/q counsel/q snarl/q volunteer/qT reflect/q scrawl/q giggle/q talk_about/mn talk_of/mn speak_of/m talk_up/mn play_up/mn tick_off/n voice/mn depict/mn paint/m rank/m peg/m hold_up/m
    single_out/m mouth/q caption/q confide/qT sum_up/qm pitch/mn equate/m tag/m style/m nickname/n characterise/mn`,
  ],
  [
    'turn',
    `add/qt answer/qT ask/qwoin reply/qT respond/qT conclude/qt repeat/qTmn reiterate/qtmn restate/Tn continue/qT
    summarize/qn go_on/q interject/q retort/qT rejoin/q begin/q finish/q end/q close/q interrupt/q start/q
    query/qw inquire/qw echo/qn counter/qT chime_in/qT shoot_back/qT fire_back/qT open/q follow_up/q`,
  ],
  [
    'institutional',
    `announce/qtn declare/qtmn rule/qT testify/qtw decide/wTi stipulate/T proclaim/qtn decree/qT pronounce/qn
    certify/T notify/oT order/qom propose/Tmni legislate/T find/T confirm/qtwmn predict/qtmn estimate/t project/t
    calculate/t`,
  ],
  [
    'assertive',
    `insist/qtn maintain/qT argue/qt assert/qt contend/qt reaffirm/tn stress/qtn emphasize/qtmn emphasise/qtmn swear/qti
    underline/Tn underscore/Tmn reassert/T affirm/qtn aver/qt avow/qt attest/T hold/T reason/qt posit/qt
    make_clear/T make_it_clear/T point_to/mn advocate/n opine/qt theorize/qt theorise/qt advance/m`,
  ],
  ['distancing', `claim/qtn allege/qtn profess/Tn purport/i pretend/T boast_of/n`],
  [
    'factive',
    `point_out/qtn note/qtmn reveal/qtwmn observe/qt discover/tw learn/tw realize/tw realise/tw recall/qtwmn remember/qtw
    disclose/tn remind/qoT uncover/Tn demonstrate/Tw prove/Tw show/t illustrate/T determine/Tw highlight/Tn know/Tw
    recognize/Tmn recognise/Tn establish/T verify/Tw expose/m notice/T recite/n`,
  ],
  ['endorsing', `explain/qtwmn clarify/qTn elaborate/qT spell_out/wn outline/mn lay_out/n`],
  [
    'concessive',
    `admit/qtn acknowledge/qtmn concede/qtn confess/qtn accept/Tn apologize/qn apologise/qn grant/qT allow/qT own_up/q
    come_clean/q`,
  ],
  [
    'hedged',
    `hint_at/n suggest/qtmn indicate/qt guess/qt suppose/qt suspect/t imply/t hint/qT speculate/qtn surmise/qt forecast/tn
    reckon/qt signal/tmn wonder/qw assume/t postulate/T intimate/T insinuate/T hypothesize/qT float/m muse/qT quip/qT
    caution/qToi`,
  ],
  [
    'mental',
    `favor/n favour/n admire/n dislike/n loathe/n look_for/n hope_for/n care_about/n crave/n envisage/nt foresee/nt anticipate/nt love/m like/m hate/m fret/qT presume/t long_for/n resent/n believe_in/n worry_about/n prefer/in think/tq hope/ti feel/T believe/tn want/ni fear/t expect/ti worry/qt doubt/T imagine/t wish/t consider/n
    understand/Tw dream/qT envision/n conclude_from/T figure/t`,
  ],
  [
    'critical',
    `come_out_against/m push_back_against/mn bicker_over/mn quibble_with/mn take_exception_to/mn take_aim_at/mn make_fun_of/mn poke_fun_at/mn cast_doubt_on/mn raise_questions_about/mn raise_concerns_about/mn needle/m zing/m rib/m lay_into/m unload_on/m lobby_against/mn rally_against/mn warn_about/mn
    bemoan/qTn grouse/qT snipe/qT vent/qT carp/qT resist/n rebuff/n campaign_against/n balk_at/n bristle_at/n take_issue_with/n object_to/n speak_out_against/n argue_against/n disagree_with/n disapprove_of/n rail_against/n vote_against/n accuse/mn blame/mn charge/qTn criticize/mn criticise/mn complain/qtn protest/qTn question/wmn oppose/mn
    disagree/qTn denounce/mn decry/mn brand/n condemn/mn lament/qTn deplore/qn rebuke/mn chide/qn object/qT label/n
    dub/n fault/mn attack/n assail/mn mock/qmn ridicule/qn chastise/n scold/qn warn_against/mn call_out/n deride/n
    disparage/n pan/m savage/m vilify/m malign/m demonize/m go_after/m pound/m shrug_off/m castigate/n lambast/mn demean/n insult/n belittle/n berate/n censure/n reprimand/n taunt/qn`,
  ],
  [
    'hostile',
    `slam/mn threaten/Tin rave/qT blast/qmn rail/qn lash_out/qn hit_out/qn hit_back/qTn rant/qTn fume/qT lambaste/mn
    rip/m bash/n skewer/n tear_into/m bristle/q thunder/qT snap/q scoff/qT sneer/q seethe/q bellow/q rage/q spew/n
    trash/m hammer/m knock/m`,
  ],
  [
    'disparaging',
    `boast/qtn preach/qT declaim/q brag/qtn crow/qT gloat/qT whine/qT gripe/qT grumble/qT parrot/qn spout/qn tout/mn`,
  ],
  [
    'supportive',
    `come_out_for/m stand_by/mn double_down_on/mn heap_praise_on/mn speak_highly_of/mn rave_about/mn gush_about/mn gush_over/mn lobby_for/mn campaign_on/mn make_the_case_for/mn argue_in_favor_of/mn come_out_in_favor_of/m hype/m
    embrace/n promote/n herald/n side_with/n root_for/n cheer/qn trumpet/n argue_for/n agree/qti agree_with/n approve_of/n vouch_for/n advocate_for/n praise/mn welcome/n endorse/mn support/n defend/mn congratulate/mn extol/n acclaim/n hail/n laud/n applaud/mn
    concur/qT back/n thank/mn commend/n credit/n champion/n salute/m celebrate/m`,
  ],
  [
    'directive',
    `mandate/Tmn prohibit/mn
    urge/qoitmn demand/qtimn warn/qtoimn advise/qoiTn recommend/qTn encourage/qoimn instruct/qoim request/Tn beg/qoi
    command/qoim forbid/n invite/m persuade/m convince/m call_for/mn call_on/imn plead/qin appeal/qin exhort/qoin
    implore/qoi entreat/qoi press/m push_for/mn press_for/mn coach/oi challenge/m insist_on/n tell_off/n dare/q ask_for/mn`,
  ],
  [
    'commissive',
    `seek/in aim/i plan/i intend/i promise/qtoimn pledge/qTin vow/qtimn guarantee/tn offer/qin assure/qton reassure/qton ensure/m commit/m
    swear_off/n`,
  ],
  [
    'denial',
    `wave_off/mn wave_away/mn brush_aside/mn shoot_down/mn walk_back/mn back_away_from/mn bat_away/mn
    refuse/i  deny/qtmn reject/mn dismiss/mn refute/n rebut/qn dispute/Tmn contradict/n discount/n disclaim/n disavow/n
    brush_off/n disown/n repudiate/n downplay/n play_down/n`,
  ],
  [
    'paralinguistic',
    `shout/qTn yell/qTn laugh/q exclaim/qT smile/q grin/q chuckle/q sigh/q cough/q whisper/qT mutter/qT murmur/qT
    mumble/q scream/qT cry/qT chant/qn joke/qtn sob/q gasp/q stammer/q intone/q groan/q howl/q blurt/q rejoice/qT
    gush/qT enthuse/qT deadpan/q crack/q holler/q roar/q hiss/q growl/q drawl/q wail/q tease/q hum/q nod/q shrug/q`,
  ],
];

/** What somebody is said to be: is confident that, was critical of, are willing to. */
export const ENGLISH_ADJECTIVES: readonly VerbList[] = [
  [
    'mental',
    `confident/Tn hopeful/T optimistic/Tn pessimistic/n convinced/T sure/Tw certain/T concerned/Tn worried/Tn afraid/Tni
    fearful/Tn unsure/wn doubtful/Twn skeptical/Tn sceptical/Tn aware/Tn unaware/Tn mindful/Tn interested_in/n eager/i keen/i
    anxious/in surprised/Tin shocked/Tin disappointed/Ti glad/Ti happy/Ti pleased/Ti frustrated/Tn angry/T
    proud/Tni grateful/T thankful/T undecided/nw wary/n`,
  ],
  ['critical', 'critical/n opposed_to/n dismissive/n'],
  ['supportive', 'supportive/n'],
  ['commissive', 'willing/i ready/i determined/iT prepared/i committed_to/n open_to/n'],
  ['denial', 'unwilling/i reluctant/i'],
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
write wrote written, open opened, follow followed, knock knocked, step stepped, trash trashed,
seek sought, stand stood, bring brought, set set, sum summed, peg pegged, tag tagged, pan panned, snap snapped,
rib ribbed, fret fretted, bat batted`;

/** Nouns that hold words somebody said, in the frames "X's claim that", "in a statement": class and noun. */
export const ENGLISH_NOUNS = `neutral statement report comment remark message letter tweet post email interview speech announcement explanation description account answer reply response note testimony op-ed memo
assertive argument assurance conviction declaration observation point theory thesis
distancing claim allegation assertion contention accusation charge suggestion
mental assumption suspicion anxiety impression sentiment sense thought belief view opinion hope fear feeling concern worry doubt expectation notion idea amusement surprise disappointment frustration regret confidence optimism dismay skepticism scepticism disbelief
critical criticism complaint denunciation condemnation broadside tirade lament
supportive defense defence
directive warning call demand request plea recommendation proposal advice appeal insistence
commissive promise pledge vow threat
concessive admission acknowledgment acknowledgement
denial denial
factive finding conclusion revelation
hedged prediction estimate forecast speculation rumor rumour hint`;
