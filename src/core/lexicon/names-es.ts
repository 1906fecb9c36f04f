/** Spanish words for persons and bodies. Our own compilation. */
import type { NameList } from './name-list.ts';

export const SPANISH_NAMES: NameList = {
  he: 'él este éste',
  she: 'ella esta ésta',
  they: 'ellos ellas',
  ambiguous: '',
  it: 'ello',
  first: 'yo nosotros nosotras',
  titlesMale: 'sr señor don rey príncipe duque conde padre fray',
  titlesFemale: 'sra señora srta señorita doña reina princesa duquesa condesa sor',
  titles: 'dr dra doctor doctora prof general coronel capitán cardenal papa monseñor',
  roles:
    'portavoz líder jefe dirigente representante fiscal juez alcalde presidente gerente responsable periodista artista economista analista cantante deportista futbolista testigo residente estudiante comerciante agente comandante',
  rolesMale:
    'presidente expresidente ministro alcalde gobernador senador diputado embajador secretario director consejero concejal abogado juez profesor maestro investigador científico médico doctor escritor autor actor cantautor músico pintor entrenador jugador delantero portero capitán general coronel empresario fundador dueño agricultor pescador vecino hombre niño padre hijo hermano tío marido esposo rey papa obispo cardenal sacerdote candidato acusado sospechoso ingeniero arquitecto historiador biólogo físico',
  rolesFemale:
    'presidenta expresidenta ministra alcaldesa gobernadora senadora diputada embajadora secretaria directora consejera concejala abogada jueza profesora maestra investigadora científica médica doctora escritora autora actriz música pintora entrenadora jugadora delantera portera capitana empresaria fundadora dueña agricultora vecina mujer niña madre hija hermana tía esposa reina candidata acusada ingeniera arquitecta historiadora bióloga física primera',
  offices:
    'presidente presidenta ministro ministra fiscal juez jueza alcalde alcaldesa director directora portavoz secretario secretaria gobernador gobernadora embajador embajadora papa rey reina jefe jefa comisario comisaria general coronel abogado abogada consejero consejera delegado delegada vicepresidente vicepresidenta',
  roleModifiers: 'ex- exministro primer primera vice- antiguo antigua actual nuevo nueva',
  groups:
    'expertos vecinos testigos críticos opositores partidarios analistas científicos investigadores médicos profesores estudiantes padres trabajadores sindicatos agricultores policías diplomáticos diputados senadores ministros autoridades países medios familias víctimas organizaciones fuentes activistas manifestantes votantes aficionados jugadores algunos varios muchos ecologistas pescadores concejales bomberos agentes abogados jueces alcaldes organizadores empresarios líderes autores usuarios clientes madres',
  organisations:
    'gobierno ministerio ayuntamiento fiscalía tribunal juzgado corte congreso senado parlamento comisión comité partido sindicato federación asociación organización instituto universidad colegio escuela hospital iglesia policía ejército banco empresa compañía grupo diario periódico revista agencia cadena oposición informe estudio encuesta comunicado casa fundación ong club equipo embajada junta consejo defensa kremlin moncloa observatorio dirección acusación consistorio conselleria alcaldía comunidad gabinete generalitat prensa',
  companies:
    'empresa compañía grupo banco cadena diario periódico club equipo partido sindicato asociación instituto universidad ministerio tribunal agencia aerolínea fabricante',
  unnamed: 'fuente fuentes testigo persona alguien funcionario funcionaria hombre mujer portavoz allegado',
  definite: 'el la los las este esta ese esa aquel aquella',
  indefinite: 'un una',
  other: 'otro otra otros otras segundo segunda',
  quantifiers:
    'unos unas algunos algunas varios varias muchos muchas todos todas dos tres cuatro cinco numerosos ambos los las',
  possessives: 'su sus mi nuestro nuestra cuyo cuya',
  boundaries: 'de del a al para por en con contra sobre que quien y e o según desde tras ante entre',
  conjunctions: 'y e',
  openers:
    'el la los las un una unos unas de del él ella ellos yo nosotros su sus pero y o si cuando como mientras aunque porque según para en con sin sobre por desde tras ante entre hasta también así ya no sí luego después antes ayer hoy mañana aquí allí qué quién cómo dónde por lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre este esta ese esa todo todos al a además sin embargo ahora entonces foto',
  heTraces: 'él',
  sheTraces: 'ella',
};
