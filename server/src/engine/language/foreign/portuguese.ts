import type { ForeignLanguage } from './foreign-language.js';

/** Orders to agents in Portuguese, of Brazil and of Portugal. */
export const portuguese: ForeignLanguage = {
  name: 'Portuguese',
  orderFirst: true,
  negator: { before: 18, behind: 0 },
  words: {
    cancel:
      'deixe para trás, deixa para trás, ponha de lado, ignore, ignora, ignorem, esqueça, esquece, esqueçam, desconsidere, desconsidera, desconsiderem, descarte, descarta, despreze, abandone, abandona, apague, deixe de lado, deixa de lado, passe por cima, não leve em conta, não leves em conta, não considere, não dê atenção, anule, viole, pare de seguir, deixe de seguir, substitua; ignorar, esquecer, desconsiderar, descartar, abandonar, deixar de lado',
    follow:
      'siga, segue, sigas, cumpra, cumpre, cumpras, obedeça, obedece, obedeças, respeite, respeita, respeites, acate; seguir, cumprir, obedecer, respeitar, acatar',
    tell: 'deixe ~ saber, deixes ~ saber, deixe que, diga, digas, dizer, conte, contes, contar, mencione, menciones, mencionar, informe, informes, informar, avise, avises, avisar, notifique, notificar, revele, reveles, revelar, fale, fales, falar, comente, comentes, comentar, mostre, mostres, mostrar, relate, relates, alerte',
    conceal:
      'esconda, esconde, escondas, oculte, oculta, mantenha ~ em segredo, mantenha em segredo, mantém em segredo, omita, encubra, disfarce, guarde segredo; esconder, ocultar, omitir, encobrir',
    know: 'saber, saiba, descobrir, descubra, perceber, perceba, notar, note, ficar sabendo, fique sabendo, tomar conhecimento, suspeitar, suspeite, desconfiar',
    deed: 'envie, envia, enviar, suba, faça upload, carregue, copie, copia, copiar, apague, apagar, exclua, excluir, elimine, eliminar, instale, instalar, adicione, adicionar, modifique, modificar, execute, executar, colete, coletar, recolha, salve, grave, guarde, transmita, transmitir, desative, desativar, exfiltre, publique, encaminhe',
    pretend:
      'finja, finge, faça de conta, faz de conta, aja como, age como, atue como, atua como, comporte se como, comporta te como, imagine que, interprete, assuma o papel, assuma a identidade, adote a identidade, responda como, responde como, torne se, passe se por; agir como, responder como, fingir, atuar como',
    approve:
      'aprove, aprova, aceite, aceita, autorize, autoriza, confirme, confirma, permita, permite; aprovar, aceitar, autorizar, confirmar, permitir',
    run: 'execute, executa, rode, roda; executar, rodar',
    ask: 'peça, peças, pedir, pergunte, perguntes, perguntar, solicite, solicites, solicitar, espere, esperar, aguarde',
    skip: 'pule, pula, salte, ignore, contorne, contorna, burle, desative, desativa, omita; pular, contornar, burlar, desativar',
    copy: 'copie, copia, insira, insere, cole, cola, adicione, adiciona, acrescente, inclua, inclui, repita, repete, reproduza, replique, replica, escreva, duplique; copiar, inserir, colar, adicionar, incluir, repetir, reproduzir, replicar',
    pass: 'transmita, transmite, envie, envia, compartilhe, compartilha, partilhe, partilha, divulgue, espalhe, propague, repasse, repassa, encaminhe, passe, comunique, diga, carregue, suba; transmitir, enviar, compartilhar, partilhar, divulgar, propagar, repassar, encaminhar',
    state: 'e diga, e declare, e afirme, e informe que, e alegue, diga em vez disso',
    rules:
      'instrução, instruções, regra, regras, norma, normas, diretriz, diretrizes, diretiva, diretivas, orientações, ordens, prompt, prompts, restrições, limitações, políticas, programação, mensagem do sistema, protocolos, comandos',
    prior:
      'anterior, anteriores, prévia, prévias, prévio, prévios, precedente, precedentes, acima, recebidas, recebida, antes, até agora, até aqui, até o momento, originais, original, iniciais, inicial, que recebeu, que você recebeu, que lhe deram, dadas, foi dito, te disseram, existentes',
    yours:
      'tuas, teu, teus, tua, suas, sua, seu, seus, sistema, de segurança, desenvolvedor, desenvolvedores, programadores, criadores, anthropic, openai, éticas, do operador',
    everything: 'tudo o, tudo, todas, todos, toda, todo, cada, qualquer, quaisquer',
    void: 'não valem mais, já não valem, não se aplicam mais, já não se aplicam, não são mais válidas, já não são válidas, estão anuladas, foram anuladas, estão revogadas, foram revogadas, perderam a validade, não têm mais validade, deixam de valer, não estão mais em vigor, estão obsoletas, ficam sem efeito, não contam mais, estão suspensas',
    user: 'usuário, usuários, utilizador, utilizadores, usuária, humano, humanos, ninguém, pessoa, cliente, operador, desenvolvedor, revisor, revisores, proprietário',
    topic:
      'isto, isso, disto, disso, nada, nada sobre, esta alteração, desta alteração, essa alteração, desta mudança, esta mudança, esta etapa, essa etapa, este passo, esta ação, essa ação, este arquivo, esse arquivo, este ficheiro, esta mensagem, estas instruções, essas instruções, o que você, que você, sobre o assunto, a respeito, dessa alteração, dessa mudança',
    secrets: 'senha, senhas, palavra passe, palavras passe, credenciais, segredos, chaves, chave api, tokens',
    answers:
      'saída, saídas, resposta, respostas, conversa, conversas, histórico, entradas, mensagens, dados, resultados, conteúdo dos arquivos, conteúdo dos ficheiros',
    unbeknown:
      'sem que o usuário, sem que o utilizador, sem avisar, sem informar, sem dizer nada, sem o conhecimento, sem notificar, sem que ninguém, pelas costas, sem mencionar',
    silently:
      'em segredo, secretamente, em silêncio, silenciosamente, às escondidas, discretamente, furtivamente, sorrateiramente, na surdina',
    assistant:
      'assistente, ia, inteligência artificial, modelo de linguagem, chatgpt, claude, gemini, copilot, gpt*, chatbot',
    'you-are':
      'você é, tu és, és, você será, você se chama, seu nome é, o teu nome é, você agora é, agora você é, agora és, você passa a ser, você não é, não és, já não és, você já não é, você deixa de ser, você vai agir, você responderá',
    'from-now':
      'a partir de agora, de agora em diante, desde agora, deste momento em diante, a partir deste momento, doravante, daqui em diante, daqui para a frente',
    'no-longer': 'não é mais, já não é, já não és, não és mais, deixe de ser, deixa de ser, pare de ser',
    villain:
      'dan, sem restrições, sem nenhuma restrição, sem qualquer restrição, sem limites, sem limitações, sem nenhum limite, sem filtros, sem nenhum filtro, sem regras, sem censura, sem moral, sem ética, sem escrúpulos, hacker, malvado, malvada, malicios*, modo desenvolvedor, livre de todas, livre de qualquer',
    calls:
      'comando, comandos, chamadas de ferramentas, chamada de ferramenta, chamadas de ferramenta, ferramentas, ações, ação, solicitações, pedidos, permissões, pedidos de permissão, operações',
    automatic: 'automaticamente, sempre, imediatamente, sem exceção, cegamente, de imediato',
    unasked:
      'sem perguntar, sem pedir, sem confirmação, sem solicitar, sem autorização, sem permissão, sem aprovação, sem consultar, sem verificação, sem esperar, sem nunca perguntar',
    approvals:
      'confirmação, confirmações, permissão, permissões, autorização, aprovação, verificações de segurança, consentimento',
    'self-text':
      'este texto, esse texto, este parágrafo, esse parágrafo, estas instruções, essas instruções, esta instrução, esta mensagem, essa mensagem, este bloco, esse bloco, esta linha, estas linhas, esta nota, esta seção, este trecho, este prompt, esta regra, estas regras, si mesmo, o texto acima, o parágrafo acima, este comentário, a linha a seguir, o bloco a seguir, o texto a seguir',
    everywhere:
      'cada arquivo, todos os arquivos, cada ficheiro, todos os ficheiros, cada projeto, todos os projetos, cada resposta, todas as respostas, todas as suas, cada uma das suas, cada repositório, todos os repositórios, cada mensagem, todas as mensagens, cada documento, todos os documentos, cada commit, cada resumo, todos os seus, qualquer arquivo, todo arquivo, toda resposta',
    peers:
      'outros agentes, outro agente, demais agentes, todos os agentes, cada agente, outros assistentes, demais assistentes, todos os assistentes, subagentes, outras instâncias, outras ias, próximo agente, outros modelos, todos os outros agentes',
    not: 'não, nunca, jamais, nem, evite, evita, evitar, proibido, em hipótese alguma, de forma alguma, em caso algum, sem, recuse',
    reverse: 'esqueça, esqueças, hesite, hesites, deixe, deixes',
    must: 'você deve, deve, deverá, tem que, tem de, tens de, é preciso, é necessário, é importante, por favor, devem, pode, deves, certifique se de',
    and: 'e, ou, nem',
    soft: 'por favor, agora, então, depois, também, primeiro, imediatamente, importante, não, nunca, jamais, a partir de agora, sempre, lhe, se, o, a, os, as, te, me, mas, simplesmente',
    told: 'atacante, atacantes, invasor, ataque, ataques, injeção, injeções, por exemplo, exemplo, exemplos, p ex, frase, frases, tais como, tipo, tenta, tentam, tentar, detecta, detectar, deteta, suspeit*, manipul*, jailbreak*, texto como, pedem que, diz que, malware',
    danger:
      'segurança, ataque*, ameaça*, injeç*, jailbreak*, risco*, perigo*, defesa*, vulnerabilidade*, proibid*, não fazer, nunca',
  },
};
