/** Countries, which speak as their governments do. Our own compilation; lower case, one word each. */
import { once } from '../words/once.ts';
import { listed } from '../words/listed.ts';

const NAMES = `
afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahrain bangladesh barbados
belarus belgium belize benin bhutan bolivia botswana brazil britain brunei bulgaria burundi cambodia cameroon canada
chile china colombia comoros croatia cuba cyprus czechia denmark djibouti dominica ecuador egypt england eritrea estonia
eswatini ethiopia fiji finland france gabon gambia germany ghana greece greenland grenada guatemala guinea guyana haiti
honduras hungary iceland india indonesia iran iraq ireland italy jamaica japan kazakhstan kenya kiribati kosovo kuwait
kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg malawi malaysia maldives mali
malta mauritania mauritius mexico moldova monaco mongolia montenegro morocco mozambique myanmar namibia nauru nepal
netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar
romania russia rwanda samoa scotland senegal serbia seychelles singapore slovakia slovenia somalia spain sudan suriname
sweden switzerland syria taiwan tajikistan tanzania thailand togo tonga tunisia turkey türkiye turkmenistan tuvalu uganda
ukraine uruguay uzbekistan vanuatu venezuela vietnam wales yemen zambia zimbabwe
ägypten albanien algerien argentinien armenien aserbaidschan äthiopien australien belgien bolivien bosnien brasilien
bulgarien chile dänemark deutschland estland finnland frankreich georgien griechenland großbritannien indien indonesien
irak irland island italien jemen jordanien kanada kasachstan katar kenia kirgisistan kolumbien kroatien lettland libanon
libyen litauen luxemburg malaysia marokko mexiko moldau mongolei neuseeland niederlande nordkorea norwegen österreich
philippinen polen portugal rumänien russland saudi-arabien schweden schweiz serbien singapur slowakei slowenien somalia
spanien südafrika südkorea sudan syrien tschechien tunesien türkei ukraine ungarn usbekistan weißrussland zypern
allemagne angleterre arménie autriche azerbaïdjan belgique birmanie biélorussie bolivie brésil bulgarie cameroun chili
chine colombie corée croatie danemark égypte espagne estonie éthiopie finlande géorgie grèce hongrie inde indonésie irlande
islande israël italie japon jordanie lettonie liban libye lituanie maroc mauritanie mexique moldavie norvège pakistan
pologne portugal roumanie russie sénégal serbie slovaquie slovénie somalie suède suisse syrie tchad tunisie turquie
alemania argelia bélgica brasil corea croacia dinamarca egipto españa francia grecia hungría irlanda italia japón
marruecos méxico noruega polonia rumania rusia suecia suiza turquía ucrania
alemanha espanha frança itália rússia suécia suíça turquia ucrânia
germania inghilterra norvegia spagna svezia svizzera turchia ucraina ungheria`;

/** The names as a set, made when it is first asked for. */
export const COUNTRIES = once(() => new Set(listed(NAMES)));
