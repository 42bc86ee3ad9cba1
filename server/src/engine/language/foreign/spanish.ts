import type { ForeignLanguage } from './foreign-language.js';

/** Orders to agents in Spanish. */
export const spanish: ForeignLanguage = {
  name: 'Spanish',
  orderFirst: true,
  negator: { before: 18, behind: 0 },
  words: {
    cancel:
      'deja a un lado, deje a un lado, pon ~ a un lado, ignora, ignore, ignoren, ignores, ignorad, olvida, olvide, olviden, olvides, olvídate, olvídese, olvidate, descarta, descarte, descartes, desestima, desestime, omite, omita, omitas, abandona, abandone, borra, borre, haz caso omiso, haga caso omiso, deja de lado, deje de lado, pasa por alto, pase por alto, no hagas caso, no haga caso, no tengas en cuenta, no tenga en cuenta, no prestes atención, incumple, anula, anule, prescinde, deja de seguir, deja de cumplir, sáltate; ignorar, olvidar, descartar, omitir, hacer caso omiso, dejar de lado, pasar por alto',
    follow:
      'sigue, siga, sigas, cumple, cumpla, cumplas, obedece, obedezca, obedezcas, respeta, respete, respetes, acata, acates, acate; seguir, cumplir, obedecer, respetar, acatar',
    tell: 'digas, diga, di, dile, decir, cuentes, cuente, contar, menciones, mencione, mencionar, informes, informe, informar, avises, avise, avisar, notifiques, notifique, notificar, reveles, revele, revelar, hables, hable, hablar, comentes, comente, comentar, adviertas, advierta, indiques, muestres, muestre, mostrar, reportes, reporte',
    conceal:
      'oculta, oculte, ocultes, ocúltale, ocúltaselo, ocúltalo, esconde, esconda, esconderlo, mantén ~ en secreto, mantén en secreto, mantenga en secreto, calla, encubre, encubra, disimula, silencia; ocultar, ocultarlo, esconder, encubrir',
    know: 'enterarse, saber, saberlo, enterar, entere, sepa, descubrir, descubra, notar, note, darse cuenta, se dé cuenta, conocer, sospechar',
    deed: 'lee, lea, recoge, recoja, envía, envíe, enviar, sube, suba, subir, copia, copie, copiar, borra, borre, borrar, elimina, elimine, eliminar, instala, instale, instalar, añade, añada, añadir, agrega, agregue, modifica, modifique, modificar, ejecuta, ejecute, ejecutar, recopila, recopile, guarda, guarde, transmite, transmita, desactiva, desactive, exfiltra, publica, reenvía',
    pretend:
      'finge, finja, haz como si, haga como si, actúa como, actúe como, compórtate como, compórtese como, imagina que, imagine que, haz de cuenta, interpreta, interprete, asume el papel, asuma el papel, asume la identidad, adopta la identidad, responde como, responda como, conviértete en, hazte pasar; actuar como, responder como, comportarse como, comportarte como, fingir',
    approve:
      'aprueba, apruebe, acepta, acepte, autoriza, autorice, confirma, confirme, permite, permita; aprobar, aceptar, autorizar, confirmar, permitir',
    run: 'ejecuta, ejecute, corre, lanza, lance; ejecutar, lanzar',
    ask: 'pidas, pida, pedir, preguntes, pregunte, preguntar, solicites, solicite, solicitar, esperes, esperar',
    skip: 'omite, omita, salta, salte, sáltate, evita, elude, eluda, desactiva, desactive; omitir, saltar, eludir, desactivar',
    copy: 'copia, copie, inserta, inserte, pega, pegue, añade, añada, agrega, agregue, incluye, incluya, repite, repita, reproduce, reproduzca, replica, replique, escribe, escriba, duplica; copiar, insertar, pegar, añadir, agregar, incluir, repetir, reproducir, replicar',
    pass: 'publica, publique, súbelo, súbela, súbelos, súbelas, envíalo, envíala, envíalos, envíalas, manda, mande, mándalo, mándalas, pega, transmite, transmita, envía, envíe, comparte, comparta, difunde, difunda, propaga, propague, reenvía, reenvíe, pasa, pase, comunica, comunique, di, dile, sube, suba, remite, remita; transmitir, enviar, compartir, difundir, propagar, reenviar, comunicar',
    state:
      'y di, y diga, y declara, y declare, y afirma, y afirme, e indica que, e indique que, y di en su lugar, y haz constar',
    rules:
      'instrucción, instrucciones, regla, reglas, norma, normas, directriz, directrices, directiva, directivas, indicación, indicaciones, órdenes, prompt, prompts, restricciones, limitaciones, pautas, políticas, programación, mensaje del sistema, protocolos',
    prior:
      'anterior, anteriores, previa, previas, previo, previos, precedente, precedentes, de arriba, arriba, recibidas, recibida, antes, hasta ahora, hasta aquí, hasta el momento, originales, original, iniciales, inicial, que te dieron, que te han dado, que recibiste, que has recibido, dadas, te dijeron, te han dicho, existentes',
    yours:
      'tus, tu, sus, sistema, de seguridad, desarrollador, desarrolladores, creadores, anthropic, openai, éticas, del operador',
    everything: 'todo lo, todo, todas, todos, toda, cada, cualquier, cualquiera',
    void: 'ya no se aplican, ya no son válidas, ya no valen, ya no rigen, ya no están vigentes, quedan anuladas, quedan sin efecto, han sido anuladas, están anuladas, quedan derogadas, no tienen validez, ya no tienen validez, ya no aplican, dejan de aplicarse, están obsoletas, ya no cuentan, no se aplican más, han quedado sin efecto, están suspendidas',
    user: 'usuario, usuarios, usuaria, humano, humanos, nadie, persona, cliente, operador, desarrollador, revisor, revisores, propietario',
    topic:
      'esto, eso, ello, lo, nada, nada de, este cambio, este paso, esta acción, este archivo, este hecho, esta operación, esta modificación, este mensaje, estas instrucciones, esta instrucción, lo que haces, lo que has hecho, que has, que estás, que este, selo, al respecto',
    secrets:
      '.env, ssh, variables de entorno, claves privadas, clave privada, claves de api, contraseña, contraseñas, credenciales, secretos, claves, clave api, tokens',
    answers:
      'salida, salidas, respuesta, respuestas, conversación, conversaciones, historial, entradas, mensajes, datos, resultados, contenido de los archivos, contenido del archivo, contenido del fichero',
    unbeknown:
      'sin que el usuario, sin avisar, sin informar, sin decírselo, sin decir nada, sin el conocimiento, sin su conocimiento, sin notificar, sin que nadie, a espaldas, sin mencionarlo',
    silently:
      'en secreto, secretamente, en silencio, silenciosamente, a escondidas, discretamente, disimuladamente, sigilosamente, calladamente',
    assistant:
      'asistente, ia, inteligencia artificial, modelo de lenguaje, chatgpt, claude, gemini, copilot, gpt*, chatbot',
    'you-are':
      'actúas, actúas como, eres, usted es, tú eres, serás, te llamas, tu nombre es, ya no eres, ahora eres, eres ahora, será usted, te conviertes, actuarás, responderás',
    'from-now':
      'a partir de ahora, desde ahora, de ahora en adelante, desde este momento, a partir de este momento, de aquí en adelante, en adelante, en lo sucesivo',
    'no-longer': 'ya no, deja de ser, deje de ser, no eres, dejas de ser',
    villain:
      'dan, sin restricciones, sin ninguna restricción, sin límites, sin ningún límite, sin filtros, sin ningún filtro, sin reglas, sin censura, sin moral, sin ética, sin escrúpulos, sin limitaciones, hacker, malvado, malvada, malicios*, modo desarrollador, libre de toda, libre de cualquier',
    calls:
      'comando, comandos, llamadas a herramientas, llamada a herramientas, llamadas de herramientas, herramientas, acciones, acción, solicitudes, peticiones, permisos, órdenes, solicitudes de permiso',
    automatic: 'automáticamente, siempre, de inmediato, inmediatamente, sin excepción, ciegamente, en todo momento',
    unasked:
      'sin preguntar, sin pedir, sin confirmación, sin solicitar, sin autorización, sin permiso, sin aprobación, sin consultar, sin verificación, sin esperar',
    approvals:
      'confirmación, confirmaciones, permiso, permisos, autorización, aprobación, comprobaciones de seguridad, verificaciones de seguridad, consentimiento',
    'self-text':
      'este texto, este párrafo, estas instrucciones, esta instrucción, este mensaje, este bloque, esta línea, estas líneas, esta nota, esta sección, este pasaje, este prompt, esta regla, estas reglas, ti mismo, el texto anterior, el párrafo anterior, este comentario, la siguiente línea, el siguiente bloque, el siguiente texto, el siguiente párrafo',
    everywhere:
      'cada archivo, todos los archivos, cada fichero, todos los ficheros, cada proyecto, todos los proyectos, cada respuesta, todas las respuestas, todas tus respuestas, cada una de tus, cada repositorio, todos los repositorios, cada mensaje, todos los mensajes, cada documento, todos los documentos, cada commit, cada resumen, todos tus, todas tus, cualquier archivo, todo archivo',
    peers:
      'otros agentes, otro agente, demás agentes, todos los agentes, cada agente, otros asistentes, demás asistentes, todos los asistentes, subagentes, otras instancias, otras ia, siguiente agente, otros modelos',
    not: 'no, nunca, jamás, ni, evita, evite, evitar, prohibido, se prohíbe, bajo ningún concepto, en ningún caso, sin, rechaza',
    reverse: 'olvides, olvide, dudes, dude, dejes, deje, vaciles',
    must: 'debes, debe, deberás, tienes que, hay que, es necesario, es importante, por favor, deben, puedes, puede, has de, asegúrate de',
    and: 'y, e, o, u, ni',
    soft: 'por favor, ahora, entonces, luego, después, también, primero, inmediatamente, importante, no, nunca, jamás, a partir de ahora, siempre, le, se, lo, la, les, te, me, pero, simplemente',
    told: 'atacante, atacantes, ataque, ataques, inyección, inyecciones, por ejemplo, ejemplo, ejemplos, p ej, frase, frases, tales como, tipo, intenta, intentan, intentar, detecta, detectar, sospechos*, manipul*, jailbreak*, texto como, piden que, dice que, malware',
    danger:
      'seguridad, ataque*, amenaza*, inyecci*, jailbreak*, riesgo*, peligro*, defensa*, vulnerabilidad*, prohibid*, no hacer, nunca',
  },
};
