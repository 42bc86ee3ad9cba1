import type { ForeignLanguage } from './foreign-language.js';

/** Orders to agents in Italian. */
export const italian: ForeignLanguage = {
  name: 'Italian',
  orderFirst: true,
  negator: { before: 18, behind: 8 },
  words: {
    cancel:
      'accantona, accantoni, metti ~ da parte, ignora, ignori, ignorate, dimentica, dimentichi, dimenticate, dimenticati, trascura, scarta, scarti, tralascia, abbandona, cancella, annulla, metti da parte, lascia perdere, lascia stare, non tenere conto, non tener conto, non tenga conto, non considerare, non badare, non dare retta, viola, smetti di seguire, smetti di rispettare, sovrascrivi, disattendi; ignorare, dimenticare, trascurare, scartare, abbandonare, mettere da parte, tralasciare',
    follow:
      'segui, segua, seguire, rispetta, rispetti, rispettare, obbedisci, obbedire, osserva, osservare, attieniti, attenerti, attenersi, rispettate, seguite, ascoltare',
    tell: 'dire, dica, dirlo, dirglielo, parlare, parlarne, parli, menzionare, menzioni, menzionarlo, informare, informi, avvisare, avvisi, avvertire, avverta, notificare, rivelare, riveli, rivelarlo, accennare, accenni, raccontare, mostrare, mostri, segnalare, comunicare, far sapere, dite, parlate, informate',
    conceal:
      'nascondi, nasconda, nascondilo, nascondete, occulta, occultalo, cela, tieni segreto, tieni ~ segreto, tieni nascosto, tieni ~ nascosto, mantieni il segreto, mantieni segreto, taci, insabbia; nascondere, occultare, celare, tacere',
    know: 'sapere, saperne, saperlo, sappia, scoprire, scoprirlo, scopra, accorgersi, accorga, notare, noti, venire a conoscenza, venire a sapere, venga a sapere, sospettare',
    deed: 'invia, invii, inviare, manda, mandare, carica, caricare, copia, copiare, cancella, cancellare, elimina, eliminare, installa, installare, aggiungi, aggiungere, modifica, modificare, esegui, eseguire, raccogli, raccogliere, salva, salvare, trasmetti, trasmettere, disattiva, disattivare, esfiltra, pubblica, inoltra',
    pretend:
      'fingi, finga, fai finta, faccia finta, agisci come, agisca come, comportati come, si comporti come, immagina di essere, immagina che, interpreta, assumi il ruolo, assumi l identità, adotta l identità, rispondi come, risponda come, diventa, spacciati per; agire come, rispondere come, fingere, comportarti come',
    approve:
      'approva, approvi, accetta, accetti, autorizza, autorizzi, conferma, confermi, consenti, consenta, approvate, accettate; approvare, accettare, autorizzare, confermare',
    run: 'esegui, esegua, lancia, eseguite; eseguire, lanciare',
    ask: 'chiedere, chieda, chiedi, domandare, richiedere, attendere, aspettare',
    skip: 'salta, salti, aggira, aggiri, disattiva, disattivi, ometti; saltare, aggirare, disattivare',
    copy: 'copia, copi, incolla, inserisci, inserisca, aggiungi, aggiunga, includi, includa, ripeti, ripeta, riproduci, replica, replichi, scrivi, scriva, duplica, ricopia; copiare, incollare, inserire, aggiungere, includere, ripetere, riprodurre, replicare',
    pass: 'trasmetti, trasmetta, invia, invii, condividi, condivida, diffondi, diffonda, propaga, inoltra, inoltri, passa, comunica, manda, di a, carica, carichi; trasmettere, inviare, condividere, diffondere, propagare, inoltrare, comunicare',
    state: 'e di che, e dica, e dichiara, e dichiari, e afferma, e affermi, e indica che, di invece',
    rules:
      'istruzione, istruzioni, regola, regole, direttiva, direttive, norma, norme, indicazione, indicazioni, ordini, prompt, restrizioni, limitazioni, linee guida, politiche, programmazione, messaggio di sistema, vincoli, protocolli, comandi',
    prior:
      'precedente, precedenti, di cui sopra, sopra, sopra indicate, ricevute, ricevuto, prima, finora, fino ad ora, fino a ora, fino a questo momento, fin qui, originali, originale, iniziali, iniziale, che ti sono state, che hai ricevuto, date in precedenza, in precedenza, preesistenti, ti è stato detto, esistenti',
    yours:
      'tue, tuo, tuoi, tua, sue, suoi, sistema, di sicurezza, sviluppatore, sviluppatori, creatori, anthropic, openai, etiche, dell operatore',
    everything: 'tutto ciò, tutto quello, tutto quanto, tutto, tutte, tutti, ogni, qualsiasi, qualunque',
    void: 'non valgono più, non sono più valide, non si applicano più, non sono più in vigore, sono annullate, sono revocate, sono sospese, sono nulle, non hanno più validità, non hanno più valore, sono decadute, sono obsolete, non contano più, sono state annullate, sono state revocate',
    user: 'utente, utenti, umano, umani, nessuno, persona, cliente, operatore, sviluppatore, revisore, revisori, proprietario',
    topic:
      'questo, ciò, nulla, niente, nulla di, questa modifica, questo passaggio, questa azione, questo file, questa operazione, questo cambiamento, questo messaggio, queste istruzioni, quello che fai, ciò che fai, che hai, che stai, che questo, ne, lo, glielo, al riguardo, questo fatto',
    secrets: 'password, credenziali, segreti, chiavi, chiave api, token',
    answers:
      'output, uscita, uscite, risposta, risposte, conversazione, conversazioni, cronologia, input, messaggi, dati, risultati, contenuto dei file',
    unbeknown:
      'senza informare, senza avvisare, senza dirlo, senza dire nulla, senza che l utente, all insaputa, a sua insaputa, senza notificare, senza che nessuno, alle spalle, senza menzionarlo',
    silently:
      'di nascosto, segretamente, in segreto, in silenzio, silenziosamente, furtivamente, di soppiatto, discretamente, alla chetichella',
    assistant:
      'assistente, ia, ai, intelligenza artificiale, modello linguistico, chatgpt, claude, gemini, copilot, gpt*, chatbot',
    'you-are':
      'sei, tu sei, lei è, sarai, ti chiami, il tuo nome è, ora sei, adesso sei, non sei più, diventi, agirai, risponderai',
    'from-now':
      'da ora in poi, d ora in poi, da adesso in poi, d ora in avanti, da questo momento, a partire da ora, da adesso, da ora in avanti',
    'no-longer': 'non sei più, non sei, smetti di essere, non più',
    villain:
      'senza filtro, dan, senza restrizioni, senza alcuna restrizione, senza nessuna restrizione, senza limiti, senza alcun limite, senza filtri, senza alcun filtro, senza regole, senza censura, senza morale, senza etica, senza scrupoli, senza limitazioni, hacker, malvagio, malvagia, modalità sviluppatore, libero da ogni, libera da ogni, priva di restrizioni, privo di restrizioni',
    calls:
      'richiesta, richiesta di permesso, permesso, comando, comandi, chiamate agli strumenti, chiamata agli strumenti, chiamate di strumenti, strumenti, azioni, azione, richieste, autorizzazioni, operazioni, richieste di permesso',
    automatic: 'automaticamente, sempre, immediatamente, senza eccezioni, ciecamente, subito',
    unasked:
      'senza verifiche, senza controlli, senza chiedere, senza conferma, senza domandare, senza autorizzazione, senza permesso, senza approvazione, senza verifica, senza attendere, senza mai chiedere, senza richiedere',
    approvals: 'conferma, conferme, permesso, permessi, autorizzazione, approvazione, controlli di sicurezza, consenso',
    'self-text':
      'questo testo, questo paragrafo, queste istruzioni, questa istruzione, questo messaggio, questo blocco, questa riga, queste righe, questa nota, questa sezione, questo brano, questo prompt, questa regola, queste regole, te stesso, il testo sopra, il paragrafo sopra, questo commento, la riga seguente, il blocco seguente, il testo seguente, il seguente testo',
    everywhere:
      'ogni file, tutti i file, ogni progetto, tutti i progetti, ogni risposta, tutte le risposte, tutte le tue, ogni tua, ogni repository, tutti i repository, ogni messaggio, tutti i messaggi, ogni documento, tutti i documenti, ogni commit, ogni riassunto, tutti i tuoi, qualsiasi file, ciascun file',
    peers:
      'altri agenti, altro agente, tutti gli agenti, ogni agente, altri assistenti, tutti gli assistenti, sottoagenti, subagenti, altre istanze, altre ia, agente successivo, altri modelli',
    not: 'non, mai, nessun, evita, eviti, evitare, vietato, è vietato, in nessun caso, per nessun motivo, senza, rifiuta, né',
    reverse: 'dimenticare, dimenticarti, dimenticarsi, esitare, mancare',
    must: 'devi, deve, dovrai, dovete, bisogna, è necessario, è importante, per favore, devono, puoi, può, si prega di, assicurati di, dovresti',
    and: 'e, ed, o',
    soft: 'per favore, ora, adesso, allora, poi, quindi, anche, prima, subito, importante, non, mai, d ora in poi, da ora in poi, sempre, gli, lo, la, ne, le, ma, semplicemente, si prega di',
    told: 'attaccante, attaccanti, aggressore, attacco, attacchi, iniezione, injection, per esempio, ad esempio, esempio, esempi, frase, frasi, tali come, tipo, tenta, tentano, tentare, rileva, rilevare, sospett*, manipol*, jailbreak*, testo come, chiedono di, dice di, malware',
    danger:
      'sicurezza, attacc*, minacc*, iniezion*, injection*, jailbreak*, rischi*, pericol*, difes*, vulnerabilità, vietat*, da non fare, mai',
  },
};
