/** Portuguese words for persons and bodies. Our own compilation. */
import type { NameList } from './name-list.ts';

export const PORTUGUESE_NAMES: NameList = {
  he: 'ele este',
  she: 'ela esta',
  they: 'eles elas',
  ambiguous: '',
  it: 'isso',
  first: 'eu nós',
  titlesMale: 'sr senhor dom rei príncipe duque conde padre frei',
  titlesFemale: 'sra senhora srta dona rainha princesa duquesa condessa irmã',
  titles: 'dr dra doutor doutora prof professor professora general coronel capitão cardeal papa',
  roles:
    'porta-voz líder chefe dirigente representante presidente gerente responsável jornalista artista economista analista policial cantor cientista testemunha morador estudante comandante comerciante agente premiê',
  rolesMale:
    'presidente ex-presidente ministro prefeito governador senador deputado embaixador secretário diretor vereador advogado promotor procurador juiz professor pesquisador médico doutor escritor autor ator músico pintor técnico treinador jogador atacante goleiro capitão general empresário fundador dono agricultor pescador vizinho homem menino pai filho irmão tio marido rei papa bispo padre candidato réu acusado suspeito engenheiro arquiteto historiador biólogo físico delegado',
  rolesFemale:
    'presidenta ministra prefeita governadora senadora deputada embaixadora secretária diretora vereadora advogada promotora procuradora juíza professora pesquisadora médica doutora escritora autora atriz cantora música pintora treinadora jogadora empresária fundadora dona agricultora vizinha moradora mulher menina mãe filha irmã tia esposa rainha candidata ré acusada engenheira arquiteta historiadora bióloga delegada',
  offices:
    'presidente presidenta ministro ministra promotor promotora procurador procuradora juiz juíza prefeito prefeita diretor diretora porta-voz secretário secretária governador governadora embaixador embaixadora papa rei rainha chefe delegado delegada general coronel advogado advogada vice-presidente',
  roleModifiers:
    'ex- primeiro primeira primeiro-ministro primeira-ministra vice vice- atual novo nova antigo antiga',
  groups:
    'especialistas moradores testemunhas críticos opositores apoiadores analistas cientistas pesquisadores médicos professores estudantes pais trabalhadores sindicatos agricultores policiais investigadores diplomatas deputados senadores ministros autoridades países famílias vítimas organizações fontes ativistas manifestantes eleitores torcedores jogadores alguns vários muitos ambientalistas pescadores vereadores bombeiros agentes advogados juízes prefeitos organizadores empresários líderes autores usuários clientes mães',
  organisations:
    'governo ministério prefeitura câmara procuradoria tribunal corte congresso senado parlamento comissão comitê partido sindicato federação associação organização instituto universidade escola hospital igreja polícia exército banco empresa companhia grupo jornal revista agência oposição relatório estudo pesquisa comunicado nota fundação ong clube equipe embaixada conselho defesa planalto kremlin supremo secretaria direção acusação gestão administração redação construtora',
  companies:
    'empresa companhia grupo banco jornal clube equipe partido sindicato associação instituto universidade ministério tribunal agência',
  unnamed: 'fonte fontes testemunha pessoa alguém funcionário funcionária homem mulher porta-voz',
  definite: 'o a os as este esta esse essa aquele aquela',
  indefinite: 'um uma',
  other: 'outro outra outros outras segundo',
  quantifiers:
    'uns umas alguns algumas vários várias muitos muitas todos todas dois duas três quatro cinco diversos ambos os as',
  possessives: 'seu sua seus suas meu nosso nossa cujo cuja',
  boundaries:
    'de do da dos das em no na nos nas para por pelo pela com contra sobre que quem e ou segundo desde após entre ao à',
  conjunctions: 'e',
  openers:
    'o a os as um uma de do da ele ela eles eu nós seu sua mas e ou se quando como enquanto embora porque segundo para em no na com sem sobre por desde após entre até também assim já não sim depois antes ontem hoje amanhã aqui ali que quem onde segunda terça quarta quinta sexta sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro este esta esse essa todo todos ao à além agora então foto',
  heTraces: 'ele dele',
  sheTraces: 'ela dela',
};
