/**
 * First names by the gender they are usually given, in lower case: our own compilation from general knowledge
 * (MIT, like the rest). A name given to both is in neither list. They show that two capitalised words are a
 * person, and which pronoun may stand for them; a title or a pronoun in the text always wins over them.
 */
import { once } from '../words/once.ts';
import { listed } from '../words/listed.ts';

const MALE = `
aaron abdel abdul abdullah abel abraham abu adam adolfo adrian adriano agustin ahmad ahmed akira al alain alan albert alberto albrecht aldo alejandro aleksandr aleksei aleksey alessandro alexandre alexander alexei alexey alfonso alfred alfredo ali alistair allan allen alok alphonse alvaro alvin amadou amar amir amit amos anatoly anders andre andreas andrei andres andrew andrey andrzej andy angelo angus anibal anil ansgar anthony antoine anton antonio antony anwar archie ari ariel armand armando armin arne arnold artem arthur arturo arun arvind asher ashraf asif attila august augustin augusto aurelien austin avi axel ayman aziz
barack barnaby barry bart bartholomew bartosz basil bastian ben benedict benedikt benito benjamin benoit bernard bernardo bernd bernhard bernie bert bertrand bilal bill billy björn bjorn blaise bob bobby boris brad bradley brandon brendan brent bret brett brian bruce bruno bryan bryce byron
caleb calvin cameron carl carlo carlos carsten cecil cedric cesar chad charles charlie chester chet chris christian christoph christophe christopher chuck clarence clark claude claudio claus clay clayton clemens clement cliff clifford clint clinton clive clyde cody colin connor conor conrad constantin corey cornelius cory craig curt curtis cyril cyrus
daisuke dale damian damien damon dan daniel daniele daniil danny darius darrell darren darryl daryl dave david davide dean deepak denis denny derek derrick desmond detlef dexter didier diego dieter dietmar dietrich dilip dimitri dimitris dirk djamel dmitri dmitry dominic dominik don donald donnie doug douglas drew duane duarte duncan dustin dwayne dwight dylan
earl eberhard ed eddie edgar edmond edmund eduard eduardo edward edwin egon ehud elias elijah elliot elliott ellis elmar elon elton emanuel emil emile emilio emmanuel emre enrico enrique eric erich erik ernest ernesto ernie ernst errol erwin esteban ethan etienne eugen eugene eugenio evan evgeny ewan ezra
fabian fabien fabio fabrice fabrizio faisal farid farouk federico felipe felix ferdinand fernando fidel filip filippo finn florent florian floyd francesco francis francisco franck franco françois francois frank frankie franklin franz fred freddie freddy frederic frederick frederik friedrich fritz fyodor
gabriel gaetan gareth garry gary gaston gavin gavriil geert gene gennady geoff geoffrey georg george georges georgy gerald gerard gerardo gerd gerhard gerry gert gianluca gianni gilbert gilberto gilles gino giorgio giovanni giulio giuseppe glen glenn godfrey gonzalo gordon graeme graham grant greg gregg gregor gregory grigory guido guillaume guillermo gunnar günter günther guenther gunther gus gustav gustavo guy gilad
habib hakan hamid hamza hans harald hari harold haroun harris harrison harry harun harvey hasan hassan hector heiko heiner heinrich heinz helge helmut hendrik henri henrik henrique henry herbert herman hermann hernan hideo hiroshi horace horst howard hubert hugh hugo humberto humphrey hussein hyun
ian ibrahim ignacio igor ilan ilya imran ingo isaac isaiah ismail israel itamar itzhak ivan ivo
jaap jack jackson jacob jacques jaime jair jake jakob jakub jamal james jan janos jared jarrod jason jasper javier jay jean jed jeff jefferson jeffery jeffrey jens jeremiah jeremy jerome jerry jesus jim jimmy jin jiri joachim joao joão joaquin jochen joe joel joerg jörg johan johann johannes john johnny jon jonah jonas jonathan jorge jose josé josef joseph josh joshua josiah juan judd jules julian julien julio julius jun junior jürgen jurgen justin
kai kamal kareem karim karl karsten kazuo keith kemal ken kenichi kenji kenneth kenny kent kenta kevin khaled khalid kilian kirill kirk klaus knut kofi konrad konstantin konstantinos kurt kwame kyle
lachlan lamar lamont lance larry lars laszlo laurent lawrence leif len lennart leo leon leonard leonardo leonid leopold leroy lester lev levi lewis liam lino linus lionel lloyd logan lorenzo lothar lou louis luc luca lucas lucian luciano lucien ludovic ludwig luigi luis luiz lukas luke luther lutz lyle lyndon
maciej magnus mahmoud mahmud malcolm malik manfred manoel manuel marc marcel marcello marcelo marco marcos marcus mariano mario marius mark marko markus marlon marshall martin marty marvin massimo mateo mathias mathieu mathis matt matteo matthew matthias matthieu maurice mauricio maurizio mauro max maxim maxime maximilian mehmet mel melvin michael michal michel mick miguel mihail mihai mika mike mikhail milan miles milos milton mitch mitchell mitt mohamed mohammad mohammed moritz moses moshe muhammad murat murray mustafa
naftali nadav narendra nasser nate nathan nathaniel naveed neal ned neil nelson nicholas nick nico nicolas niels nigel nikita nikolai nikolas nikolay nikos nils noah noel norbert norman nuno
octavio oleg oliver olivier ollie olaf omar orlando oscar oskar osman oswald otto owen ozzie
pablo paolo pascal patrice patricio patrick patrik paul paulo pavel pawel pedro percy pete peter petr petro philip philipp philippe phillip phil pier pierre pietro piotr prakash pranab preston
quentin quincy
rafael raffaele rahm rahul raimund rainer raj rajesh rajiv ralf ralph ram ramesh ramon ramzan randall randy raoul raphael rashid raul ravi ray raymond recep reggie reginald reiner reinhard reince remi rene rené renato rex reza ricardo riccardo rich richard rick ricky rob robert roberto rocco rod roderick rodney rodolfo rodrigo roger rohan roland rolf romain roman romano ron ronald ronan ronnie rory ross roy ruben rubén rudolf rudolph rudy rufus rui rupert russ russell ryan
sadiq said salman salvador salvatore sam samir samuel sandeep sandro sanjay santiago sascha saul scott sean sebastian sébastien sepp serge sergei sergey sergio seth seymour shane shaun shawn shigeru shinzo siegfried sigmar silvio simon sinan solomon spencer stan stanislav stanley stefan stefano steffen stephan stephane stéphane stephen sterling steve steven stewart stuart sunil sven sylvain
takashi takeshi tamas tarek tariq taro tayyip ted teddy terence terrence theo theodor theodore thibault thierry thilo thomas thorsten tiago tim timo timothy tobias toby todd tom tomas tomasz tommaso tommy tony torsten travis trent trevor tristan troy tyler tyrone
udo ugo ulf uli ulrich umberto uri urs uwe
vaclav valentin valery vasily vernon viacheslav victor viktor vikram vince vincent vincenzo viorel virgil vitali vitaly vito vittorio vlad vladimir volker volodymyr vyacheslav
wade waldemar wallace wally walt walter warren wayne wendell werner wesley wilbur wilfried wilhelm will willem william willie willy winfried winston wladimir wolf wolfgang woodrow
xavier yair yann yannick yaroslav yasser yevgeny yitzhak yoav yosef youssef yuri yury yusuf yves yvon
zac zach zachary zack zane zbigniew zeke
иван сергей дмитрий александр алексей андрей михаил николай владимир виктор павел пётр петр юрий олег игорь борис антон максим евгений константин григорий василий анатолий валерий вячеслав геннадий денис илья кирилл леонид никита роман семён степан тимофей фёдор федор ярослав артём артем станислав эдуард вадим виталий владислав георгий глеб егор лев матвей тимур руслан рустам рамзан дональд джо эмманюэль реджеп`;

const FEMALE = `
abby abigail ada adela adele adelaide adelheid adriana adrienne agata agatha agnes agnieszka aicha aida aileen aisha alba alejandra aleksandra alena alessandra alexa alexandra alice alicia alina aline alison allison alma alyssa amal amalia amanda amber amelia amélie amina amira amparo amy ana anabel anastasia andrea angela angelica angelika angelina anika anita anja anke ann anna annabel annalena anne annegret annelie anneliese annette annie annika antje antoinette antonella antonia anya april arabella araceli ariana arlene ashley astrid aubrey audrey aurelie aurora ava ayesha aylin aysel
barbara bärbel beata beate beatrice beatrix beatriz becky belinda bella berenice bernadette bernice bertha bess beth bethany betsy bettina betty beverly bianca birgit blanca bonnie brenda bridget brigitte britta brittany brooke
camila camilla camille candace candice cara carina carla carly carmen carol carole carolina caroline carolyn carrie cassandra cassie catarina caterina catherine cathy cécile cecile cecilia céline celia celeste chantal charity charlotte chelsea cher cheryl chiara chloe chloé christa christel christiane christina christine chrystia cindy claire clara clarissa claudia claudine clémence clotilde colette colleen concepcion connie conny constance consuelo cora corazon cordula corinna corinne cornelia cristina cynthia
dagmar daisy dana daniela danielle daphne daria darlene dawn deanna debbie deborah debra deirdre delia delphine denise diana diane dilma dina dolores dominique donna dora dorina doris dorothea dorothée dorothy dörte dunja
edith edna eileen ekaterina elaine eleanor elena eleni eleonora elfriede elisa elisabeth elise élise eliza elizabeth elke ella ellen elsa else elspeth elvira emily emma emmanuelle erica erika erin esmeralda esperanza estela estelle esther ethel eugenia eugénie eva eve evelyn evgenia
fabienne faith fanny farah fatima faye felicia felicity fernanda fiona flavia flora florence frances francesca franca françoise francoise franziska frauke freda frederica frieda friederike
gabriela gabriele gabriella gabrielle gail galina gemma geneviève georgia georgina geraldine gerda gerlinde germaine gertrud gertrude gesa gesine gianna gillian gina ginny gisela giselle giulia gladys glenda gloria grace graciela greta gretchen grete gretel gudrun guadalupe gwen gwendolyn
hailey hala hana hanan hanna hannah hannelore harriet hazel heather hedwig heidi heike helen helena helene hélène helga henrietta henrike herta hilary hilda hildegard hillary holly hope huda huma
ida ilaria ilona ilse imelda imke ina ines inès inge ingeborg ingrid irena irene irina iris irma isabel isabella isabelle isla isolde ivana ivanka ivy
jackie jacqueline jade jana jane janet janice janine jasmin jasmine jeanne jeannette jenna jennie jennifer jenny jessica jette jill jillian jo joan joanna joanne jocelyn johanna jolene josefa josefina josephine josie joy joyce juana juanita judith judy julia juliana juliane julie juliet juliette june justine jutta
kamala karen karin karina karla karoline kate katarina katarzyna kate katharina katherine kathleen kathrin kathryn kathy katie katja katrin katrina kay kayla keiko kelly kellyanne kendra kerstin kiersten kimberly kirsten kirstie kirstin kristen kristi kristin kristina krystal
laila lana lara larissa latifa latoya laura lauren laurie layla lea léa leah leila lena leni lenka leonie leonor leonora letitia leticia leyla lia liane lidia liesel lila lilian liliana lillian lily lina linda lindsay lindsey lisa lise liv livia liz liza lizzie loes lois lola loretta lori lorraine lotte louisa louise lourdes lucia lucie lucille lucinda lucy ludmila luisa luise luz lydia lynn lynne
mabel mackenzie madeleine madeline madison magda magdalena maggie mairead maike maisie malala malia malin mandy manon manuela mara marcela marcia margaret margarete margarethe margarita margherita margit margot margret marguerite maria maría mariana marianna marianne marie marija marina marine marion marisa marisol marissa marjorie marlene marta martha martina mary maryam masha mathilde matilda maud maura maureen maxine may maya mechthild megan meghan melania melanie mélanie melinda melissa melody mercedes meredith merle meryl mia michaela michelle michiko mila mildred milena millie mina mindy minna mira miranda miriam mirjam misty moira mona monica monika monique muriel myra myriam myrtle
nadia nadine nadja nancy naomi natalia natalie natalya natasha nathalie nellie nelly nicky nicola nicole nigella nikki nina noelle noemi noor nora norah noreen norma nour
octavia odile olena olga olive olivia ophelia orla
paloma pam pamela paola patience patricia patrizia patsy patti patty paula paulina pauline pearl peggy penelope penny petra petronella phoebe phyllis pia pilar polly priscilla priya prudence
rachel rachida raissa ramona rana rania raquel rebecca rebekah régine regina regine reina renata renate renée rhea rhonda ricarda rita roberta romina romy rosa rosalie rosalind rosanna rose roseann rosemarie rosemary rosie roxana roxanne rosario rosina rowena ruth
sabina sabine sabrina sadie saima sally salma samantha samira sandra sara sarah saskia scarlett segolene ségolène selina selma serena sharon shauna sheila shelley sheri sherry sheryl shirley siegrid sigrid silke silvana silvia simone sina sinead siobhan sofia sofie soledad sonia sonja sophia sophie stacey stacy stefanie stella stephanie stéphanie sue susan susana susanna susanne susie suzanne svenja svetlana swantje sybille sylvia sylvie
tabitha tamar tamara tammy tanja tanya tara tatiana tatjana tatyana teresa tess tessa thea thelma theresa therese thérèse theresia tiffany tilda tina toni tracey tracy traute trisha trudy tulsi
ulla ulrike una ursula uschi uta ute
valentina valeria valérie valerie vanessa vera verena veronica veronika véronique vicki vicky victoria viktoria viola violet violetta virginia virginie vivian viviane vivien vivienne
wanda wendy whitney wiebke wilhelmina wilma winifred
xenia ximena yasmin yasmine yelena yolanda yoko ysabel yulia yuliya yvette yvonne
zainab zara zelda zoe zoé zsuzsa
анна мария елена ольга наталья татьяна ирина светлана екатерина юлия людмила галина марина надежда нина вера валентина любовь лариса лидия тамара виктория дарья полина ксения алина алла анастасия евгения жанна зинаида инна кира маргарита оксана раиса софья эльвира яна ангела урсула`;

/** First names that stand for one another when the surname is the same: a person is called by either. */
const SHORT_FORMS = `
william:bill,will,billy,willie robert:bob,rob,bobby richard:rick,dick,rich james:jim,jimmy,jamie john:jack,johnny,jon
joseph:joe,joey thomas:tom,tommy michael:mike,mick edward:ed,eddie,ted,teddy charles:chuck,charlie david:dave
daniel:dan,danny matthew:matt andrew:andy,drew anthony:tony benjamin:ben samuel:sam stephen:steve steven:steve
timothy:tim gregory:greg jeffrey:jeff kenneth:ken ronald:ron donald:don,donnie lawrence:larry gerald:gerry,jerry
christopher:chris alexander:alex,al albert:al,bert frederick:fred,freddie peter:pete philip:phil phillip:phil
nicholas:nick joshua:josh jonathan:jon nathaniel:nate zachary:zach douglas:doug raymond:ray bernard:bernie
elizabeth:liz,beth,betty,betsy,eliza margaret:maggie,meg,peggy katherine:kate,kathy,katie catherine:kate,cathy,cate
kathleen:kathy deborah:deb,debbie susan:sue patricia:pat,patty,patti barbara:barb jennifer:jen,jenny judith:judy
rebecca:becky,becca victoria:vicky,vicki cynthia:cindy pamela:pam sandra:sandy theresa:terry,tess abigail:abby
samantha:sam alexandra:alex,sasha christine:chris,christy nancy:nan suzanne:sue maria:masha dmitry:dima
johannes:hannes,jo josef:sepp wolfgang:wolf ulrich:uli francisco:paco josé:pepe giuseppe:beppe luis:lula`;

export type Gender = 'm' | 'f';

const genders = once(() => {
  const all = new Map<string, Gender | null>();
  listed(MALE).forEach((name) => all.set(name, 'm'));
  listed(FEMALE).forEach((name) => all.set(name, 'f'));
  listed(EITHER).forEach((name) => all.set(name, null));
  return all;
});

const longForms = once(() => {
  const all = new Map<string, string>();
  for (const entry of listed(SHORT_FORMS)) {
    const [long = '', short = ''] = entry.split(':');
    for (const form of short.split(',')) all.set(form, long);
  }
  return all;
});

/** First names given to women and men alike: they show a person, and leave the gender open. */
const EITHER =
  'alex alexis ashton avery bailey blair casey chris dana dominique hayden jackie jamie jesse jessie jordan jody kelly kerry kim kris lane laurence lee leslie lindsay logan lou morgan nicky pat parker peyton quinn reese riley robin rowan sandy sasha shannon shelby sidney sydney taylor terry tracy wen xi andrea nicola michele jean саша женя';

/** First names that are as often a place or a thing: alone they do not make two words a person. */
const ALSO_PLACES =
  'carolina georgia virginia florence charlotte victoria chelsea austin israel jordan sydney madison lincoln paris india china asia brooklyn dakota savannah houston dallas phoenix santiago san santa sierra may april june july august hope summer autumn art sterling union olive ivy daisy jade pearl ruby amber eve patience charity prudence chase duke baron noble royal prince major judge christian';
const alsoPlaces = once(() => new Set(listed(ALSO_PLACES)));

/** True for a first name that shows a person wherever it opens a name. */
export const showsPerson = (name: string): boolean =>
  genderOfGivenName(name) !== undefined && !alsoPlaces().has(name);

/** The gender of a first name in lower case: null when both have it, undefined when it is no known first name. */
export function genderOfGivenName(name: string): Gender | null | undefined {
  const known = genders().get(name);
  return known === undefined && name.includes('-') ? genders().get(name.split('-', 1)[0] ?? '') : known;
}

/** The full form of a short first name in lower case ("bill" is "william"), or the name itself. */
export const fullGivenName = (name: string): string => longForms().get(name) ?? name;
