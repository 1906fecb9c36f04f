/** English wording that stands out. Our own compilation (MIT), after the kinds of words style guides and studies name. */
import type { SignalWords } from './signal-words.ts';

export const ENGLISH_SIGNALS: SignalWords = {
  doubt:
    'so-called|supposed|supposedly|alleged|allegedly|purported|purportedly|self-styled|self-proclaimed|self-described|ostensible|ostensibly|would-be|claims to be|claimed to be|what it calls|what he calls|what she calls|what they call|dubbed|unproven|discredited|debunked|dubious|questionable|bogus|falsely|baseless|unfounded|unsubstantiated|without evidence|without providing evidence|conspiracy theory|conspiracy theories|pretext|under the guise of|in the name of',
  epithet:
    'famously|notorious|notoriously|infamous|infamously|legendary|iconic|embattled|beleaguered|disgraced|controversial|controversially|divisive|polarizing|polarising|outspoken|firebrand|hardline|hard-line|hardliner|hard-liner|hardliners|hard-liners|hawkish|strongman|maverick|reclusive|flamboyant|bombastic|brash|combative|pugnacious|fiery|feisty|strident|shrill|far-right|far-left|hard-right|hard-left|alt-right|ultra-conservative|ultraconservative|ultranationalist|arch-conservative|archconservative|staunch|staunchly|stalwart|diehard|die-hard|ardent|fervent|fervently|avowed|unrepentant|unapologetic|extremist|extremists|fanatic|fanatics|fanatical|zealot|zealots|radical|radicals|ideologue|ideologues|demagogue|demagogic|populist|populists|crony|cronies|henchmen|kingpin|mogul|tycoon|oligarch|oligarchs|mastermind|darling|poster child|rising star|golden boy|elder statesman|heavyweight|lightweight|powerhouse|pariah|puppet|stooge|mouthpiece|propagandist|apologist|apologists|flip-flopper|elitist|elites|establishment favorite|wannabe',
  loaded:
    'brazen|brazenly|blatant|blatantly|flagrant|flagrantly|shameful|shamefully|shameless|shamelessly|disgraceful|outrageous|outrageously|scandalous|appalling|horrific|horrifying|heinous|barbaric|savage|savagely|brutal|brutally|ruthless|ruthlessly|draconian|sinister|shadowy|shady|murky|sordid|seedy|sleazy|ugly|toxic|vile|vicious|viciously|venomous|scathing|blistering|withering|stinging|searing|incendiary|inflammatory|explosive|bombshell|stunning|stunningly|shocking|shockingly|startling|jaw-dropping|staggering|astonishing|astonishingly|extraordinary|unprecedented|historic|landmark|sweeping|disastrous|disastrously|catastrophic|calamitous|devastating|crippling|dire|grim|bleak|dismal|abysmal|botched|bungled|bumbling|fumbling|hapless|inept|clumsy|clumsily|chaotic|chaos|turmoil|mayhem|fiasco|debacle|quagmire|meltdown|firestorm|furor|furore|uproar|frenzy|frenzied|hysteria|hysterical|witch hunt|smear|smears|smeared|slur|slurs|rant|rants|ranting|ranted|rambling|tirade|diatribe|screed|vitriol|vitriolic|venom|rage|fury|furious|furiously|outrage|outraged|backlash|blowback|crusade|onslaught|barrage|assault on|war on|attack on|attacked|attacks|attacking|lash out|lashed out|lashing out|lashes out|slammed|slams|slamming|slam|blasted|blasts|blasting|ripped|rips into|ripping|railed|railing|rails against|bashed|bashing|hammered|hammering|hammer|pounced|pounce|skewered|lambasted|excoriated|eviscerated|savaged|pilloried|mocked|mocking|mocks|ridiculed|ridicule|taunted|taunting|taunts|sneered|scoffed|scoff|jeered|belittled|belittling|demeaning|disparaging|disparaged|derided|deriding|denigrated|maligned|vilified|demonized|demonised|demonizing|scapegoat|scapegoating|gutted|gutting|slashed|slashing|axed|rammed through|ram through|jammed through|strong-arm|strong-armed|bullied|bullying|bully|browbeat|thuggish|threatened|menacing|ominous|ominously|looming|loomed|dark|dangerous|dangerously|reckless|recklessly|desperate|desperately|desperation|panicked|panicking|scrambling|scrambled|scrambles|beating|battered|bruising|bruised|bitter|bitterly|nasty|acrimonious|rancorous|rancor|poisonous|petty|cynical|cynically|hypocritical|hypocrisy|hypocrite|pandering|pander|pandered|grandstanding|posturing|showboating|gimmick|stunt|ploy|gambit|charade|farce|farcical|sham|circus|spectacle|theatrics|laughable|ludicrous|absurd|absurdly|preposterous|ridiculous|bizarre|bizarrely|outlandish|wild|wildly|crazy|insane|lunatic|deranged|unhinged|erratic|mercurial|petulant|thin-skinned|tone-deaf|cringe-worthy|embarrassing|embarrassed|embarrassment|humiliating|humiliated|humiliation|gaffe|gaffes|blunder|blunders|misstep|missteps|stumble|stumbled|stumbling|flailing|floundering|faltering|sputtering|flip-flop|flip-flopped|backpedal|backpedaled|backtracked|waffled|caved|caving|kowtow|surrender|surrendered|capitulated|capitulation|appease|appeasement|bow to|bowed to|cozy|cozying|cosy|tainted|tarnished|marred|plagued|dogged by|mired|haunted|stained|corrupt|corruption-plagued|scandal-plagued|scandal-ridden|crooked|shell-shocked|dumbfounded|flabbergasted|defiant|defiantly|defied|defying|stubborn|stubbornly|stonewalled|stonewalling|obstructionist|obstruction|hostage|held hostage|blackmail|extort|radicalized|indoctrinate|indoctrination|brainwashed|propaganda|regime change|power grab|land grab|coup|crackdown|cracked down|purge|purged|invade|swarm|swarmed|swarming|flood of|flooded|flooding|wave of|tide of|influx|horde|hordes|infest|infested|plague|epidemic of|scourge|time bomb|ticking|doomsday|apocalyptic|nightmare|nightmarish|hell|hellish|trashed|trashing|torched|torpedoed|torpedo|sabotage|sabotaged|undermine|undermined|undermining|undercut|derailed|derail|hijacked|hijack|weaponized|weaponised|weaponize|concocted|fabricated|cooked up|trumped-up|peddled|peddling|peddle|touted|touting|tout|touts|trumpeted|trumpeting|hyped|hype|gushed|gushing|glowing|heroic|heroically|courageous|courageously|bold|boldly|triumphant|triumphantly|triumph|visionary|inspiring|masterful|masterfully|brilliant|brilliantly|remarkable|remarkably|impressive|impressively|stellar|soaring|rousing|electrifying|charismatic|beloved|revered|adored|hailed|lionized|championed|landslide|crushing|trounced|thumped|routed|walloped|shellacking|drubbing|rout|juggernaut|steamroll|steamrolled|bulldoze|bulldozed|beaten|whipped|whipping up|stoked|stoking|stoke|fanned|fanning|fuelled|fueled|fueling|inflamed|inciting|incited|provoked|provocative|provocatively|provocation|egged on|exploited|exploiting|exploit|capitalized on|seized on|seizing on|seizes on|latched onto|doubled down|doubling down|double down|dug in|spewed|spewing|spouted|touting|parroted|parroting|crowed|gloated|bragged|bragging|boasted|boasting|boast|whined|whining|griped|carped|fumed|fuming|seethed|seething|erupted|exploded|snapped|barked|thundered|fired back|hit back|shot back|clapped back|punched back|took aim|takes aim|taking aim|swiped|swipe at|took a swipe|jab|jabs|jabbed|shot at|dig at|broadside|salvo|tore into|tears into|went after|goes after|going after|taken to task|hit out|piled on|ganged up|fire-breathing|red meat|dog whistle|dog-whistle|culture war|culture wars|political football|blame game|smoke and mirrors|house of cards|hot potato|lame duck|poisoned|poisoning|stolen|steal|stealing|rigged|loot|looted|plunder|plundered',
  booster:
    'clearly|obviously|of course|undoubtedly|undeniably|unquestionably|indisputably|indeed|naturally|needless to say|certainly|plainly|evidently|without a doubt|no doubt|without question|in fact|in reality|truly|utterly|totally|absolutely|completely|entirely|extremely|incredibly|hugely|massively|vastly|vehemently|forcefully|strikingly|tellingly|conspicuously|notably|ironically|curiously|oddly|strangely|predictably|unsurprisingly|not surprisingly|surprisingly|amazingly|incredibly|inexplicably|sadly|tragically|unfortunately|regrettably|fortunately|thankfully|rightly|wrongly|wrongfully|unfairly|unjustly|merely|simply|only to|even more|worse still|worse yet|finally|at long last|once again|yet again|repeatedly|constantly|relentlessly|incessantly|endlessly|abruptly|desperately|sharply|openly|freely|flatly',
  hedge:
    'apparently|seemingly|presumably|arguably|reportedly|is said to|are said to|was said to|is believed to|are believed to|is thought to|are thought to|is widely seen|is widely regarded|widely seen as|widely viewed as|widely considered|widely regarded|seen as|viewed as|appears to|appeared to|seems to|seemed to|rumored|rumoured|rumors|rumours|speculation|by some accounts|some say|some believe|many believe|many say|critics say|critics argue|observers say|it is understood|sources suggest|tends to|somewhat',
  harm: 'killed|slain|shot|wounded|injured|hurt|beaten|stabbed|bombed|shelled|attacked|assaulted|raped|tortured|murdered|executed|massacred|displaced|evicted|expelled|detained|arrested|deported|tear-gassed|pepper-sprayed|struck|hit|run over|crushed|burned|burnt|destroyed|demolished|looted|fired|dismissed|laid off|abused|poisoned|starved|tasered',
  nominal:
    'officer-involved shooting|officer-involved shootings|police-involved shooting|died in custody|death in custody|deaths in custody|clashes erupted|clashes broke out|violence erupted|violence broke out|shots were fired|shots rang out|mistakes were made|lives were lost|lost their lives|lost his life|lost her life|collateral damage|friendly fire|casualties',
  groups:
    'politicians|leaders|voters|americans|europeans|germans|britons|russians|ukrainians|chinese|israelis|palestinians|arabs|muslims|christians|jews|republicans|democrats|conservatives|liberals|progressives|experts|scientists|economists|critics|observers|analysts|journalists|reporters|women|men|people|parents|teachers|students|immigrants|migrants|refugees|citizens|nations|countries|governments|officials|lawmakers|supporters|opponents|activists|protesters|feminists|millennials|boomers|elites|countrymen|westerners|foreigners|everyone|everybody|nobody',
  unnamed: [
    [
      'unnamed-anonymity',
      'condition of anonymity|not authorized to|not authorised to|declined to be named|asked not to be named|asked not to be identified|who requested anonymity|who asked for anonymity|wished to remain anonymous|spoke anonymously|anonymously',
    ],
    [
      'unnamed-familiar',
      'familiar with the matter|familiar with the situation|familiar with the discussions|familiar with the investigation|with knowledge of the|with direct knowledge|briefed on the|close to the|close to him|close to her|people close to|sources close to|privy to',
    ],
    [
      'unnamed-source',
      'a source|sources said|sources say|sources told|several sources|multiple sources|two sources|three sources|anonymous sources|an anonymous source|unnamed sources|an unnamed source|an insider|insiders say|insiders said',
    ],
    [
      'unnamed-official',
      'senior administration official|senior administration officials|a senior official|senior officials|a u.s. official|u.s. officials|a government official|administration officials|intelligence officials|law enforcement officials|law-enforcement officials|defense officials|a defense official|western officials|a western official|military officials|unnamed officials|a former official|former officials|an official said|officials said|officials say',
    ],
    [
      'unnamed-crowd',
      'critics|detractors|skeptics|sceptics|some observers|many observers|some analysts|some experts|many experts|political observers|pundits|opponents say|supporters say',
    ],
  ],
  sets: [
    ['kyiv', 'Kiev|Kyiv'],
    ['government-word', 'regime|junta'],
    ['war-word', 'special military operation|invasion|full-scale war'],
    [
      'fighter-word',
      'terrorist|terrorists|militant|militants|insurgent|insurgents|freedom fighter|freedom fighters|guerrilla|guerrillas|rebels|gunmen|jihadist|jihadists|separatists',
    ],
    [
      'migrant-word',
      'illegal immigrant|illegal immigrants|illegal aliens|illegal alien|illegals|undocumented immigrant|undocumented immigrants|undocumented workers|undocumented|asylum seekers|asylum-seekers',
    ],
    [
      'abortion-word',
      'pro-life|anti-abortion|pro-choice|abortion rights|pro-abortion|unborn child|unborn children|fetus',
    ],
    [
      'climate-word',
      'climate crisis|climate emergency|climate alarmism|climate denier|climate deniers|climate skeptic|climate skeptics',
    ],
    ['health-law-word', 'obamacare|affordable care act'],
    ['tax-word', 'death tax|estate tax|tax relief|tax burden'],
    ['gun-word', 'assault weapon|assault weapons|gun safety|gun control|gun rights|gun grab'],
    ['protest-word', 'rioters|thugs|mob|looters|protesters|demonstrators'],
  ],
  euphemism:
    'enhanced interrogation|enhanced interrogation techniques|collateral damage|extraordinary rendition|surgical strike|surgical strikes|neutralised|neutralized|pacification|ethnic cleansing|downsizing|right-sizing|rightsizing|restructuring|let go|revenue enhancement|negative growth|targeted killing|targeted killings|kinetic action|boots on the ground|pre-emptive strike|preventive strike|friendly fire|detainees|black site|regime change|police action|transfer of population|settlements|outposts|passed away',
  superlatives:
    'staunchest|fiercest|closest|strongest|loudest|harshest|bitterest|toughest|biggest|greatest|worst|best-known|most outspoken|most prominent|most vocal|most powerful|most controversial|most hated|most loyal|most faithful|most conservative|most liberal|most radical|leading',
  relations:
    'critics?|supporters?|allies|ally|opponents?|defenders?|foes?|enemies|enemy|rivals?|backers?|champions?|friends?|detractors?|advocates?|boosters?|cheerleaders?|adversaries|adversary|apologists?|loyalists?|voices?',
  all: 'all|every|no|always|never|all of the|everyone|everybody|nobody|none of the',
  tag: "isn't it|don't they|right|no|ok|okay",
};
