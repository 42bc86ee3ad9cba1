import type { ForeignLanguage } from './foreign-language.js';

/** Orders to agents in German. Negators stand on both sides of the verb, often far behind it. */
export const german: ForeignLanguage = {
  name: 'German',
  negator: { before: 40, behind: 70 },
  words: {
    cancel:
      'wirf ~ über bord, werfen sie ~ über bord, wirf ~ über den haufen, schieb beiseite, lass ~ beiseite, ignoriere, ignorier, ignorieren sie, ignoriert, vergiss, vergesse, vergessen sie, missachte, missachten sie, verwirf, verwerfen sie, übergehe, übergehen sie, lass ~ außer acht, lassen ~ außer acht, lass ~ ausser acht, setze dich über, setz dich über, setzen sie sich über, überschreibe, überschreiben sie, streiche, brich; ignorieren, vergessen, missachten, verwerfen, übergehen, hinwegsetzen, außer acht lassen',
    follow:
      'befolge, befolgen sie, beachte, beachten sie, folge, folgen sie, halte dich, halt dich, halten sie sich, gehorche; befolgen, beachten, folgen, halten, gehorchen',
    tell: 'sag, sage, sagen sie, erzähle, erzähl, erzählen sie, informiere, informieren sie, teile, teil, teilen sie, benachrichtige, benachrichtigen sie, erwähne, erwähn, erwähnen sie, verrate, verrat, verraten sie, berichte, berichten sie, melde, melden sie, zeige, zeigen sie, weise, offenbare, sprich; sagen, erzählen, informieren, mitteilen, benachrichtigen, erwähnen, verraten, berichten, offenlegen, zeigen, melden',
    conceal:
      'verheimliche, verheimlichen sie, verschweige, verschweig, verschweigen sie, verbirg, verberge, verbergen sie, verstecke, versteck, verstecken sie, vertusche, geheim, verborgen; verheimlichen, verschweigen, verbergen, verstecken, vertuschen',
    know: 'erfahren, wissen, merken, bemerken, mitbekommen, mitkriegen, erfährt, merkt, bemerkt, mitbekommt',
    deed: 'sende, senden, schicke, schicken, lade, hochladen, übertrage, übertragen, übermittle, übermitteln, kopiere, kopieren, lösche, löschen, installiere, installieren, füge, einfügen, hinzufügen, ändere, ändern, führe, ausführen, sammle, sammeln, speichere, speichern, leite, weiterleiten, deaktiviere, deaktivieren, exfiltriere, exfiltrieren',
    pretend:
      'tu so, gib dich als, gib vor, stell dir vor, stelle dir vor, spiele, spiel, schlüpfe in, agiere, handle, verhalte dich, nimm die rolle, nimm die identität, übernimm die identität, übernimm die rolle, antworte als, antworte wie; agieren, verhalten, antworten',
    approve:
      'genehmige, genehmigen sie, bestätige, bestätigen sie, akzeptiere, akzeptieren sie, erlaube, erlauben sie, gib ~ frei, winke; genehmigen, bestätigen, akzeptieren, erlauben, zustimmen, freigeben',
    run: 'führe, führen sie; ausführen, auszuführen',
    ask: 'frag, frage, fragen sie, bitte ~ um, hole, hol; fragen, nachfragen, nachzufragen, einholen, bitten',
    skip: 'überspringe, überspringen sie, umgehe, umgehen sie, deaktiviere, deaktivieren sie, schalte; überspringen, umgehen, deaktivieren',
    copy: 'sorge dafür, sorgen sie dafür, stell sicher, kopiere, kopieren sie, kopier, füge, fügen sie, übernimm, übernehmen sie, schreibe, schreib, schreiben sie, setze, setz, wiederhole, wiederholen sie, hänge, häng, binde, repliziere, nimm, trage; kopieren, einfügen, übernehmen, schreiben, wiederholen, anhängen, replizieren, aufnehmen',
    pass: 'veröffentliche, poste, posten sie, leite, leiten sie, gib, geben sie, teile, teilen sie, schicke, schick, schicken sie, sende, senden sie, verbreite, verbreiten sie, reiche, übermittle, sag, sage, lade, laden sie, kopiere; weiterleiten, weitergeben, teilen, schicken, senden, verbreiten, übermitteln',
    state:
      'und sage, und sag, und behaupte, und behaupten sie, und erkläre, und gib an, und geben sie an, sage stattdessen, sag stattdessen, behaupte stattdessen',
    rules:
      'anweisung*, instruktion*, regel, regeln, vorgabe*, richtlinie*, anordnung*, befehl, befehle, befehlen, systemprompt*, system prompt*, prompt, prompts, weisung*, vorschrift*, direktive*, einschränkung*, beschränkung*, schutzmaßnahme*, sicherheitsregel*, sicherheitsrichtlinie*, sicherheitsvorgabe*, leitplanken, programmierung',
    prior:
      'vorherig*, bisherig*, vorig*, vorangegangen*, vorangehend*, vorstehend*, frühere*, obig*, oben, obenstehend*, zuvor, vorher, bisher, bis jetzt, bislang, vorhergehend*, ursprünglich*, erhalten hast, bekommen hast, gegeben wurden, gegeben wurde, erteilt wurden, davor, bestehend*',
    yours:
      'deine, deiner, deinen, deines, deinem, ihrer entwickler, system, systems, systemprompt*, entwickler*, sicherheits*, dir gegeben*, schutzmaßnahme*, anthropic, openai, betreibers, deiner entwickler',
    everything: 'alles, was auch immer, alle, sämtliche, jede, jeden, jedes, jegliche*',
    void: 'zählt nicht mehr, zählen nicht mehr, gilt ~ nicht mehr, gelten nicht mehr, gilt nicht mehr, nicht mehr gültig, ungültig, aufgehoben, außer kraft, ausser kraft, hinfällig, nichtig, gelten nicht länger, verlieren ihre gültigkeit, überholt, nicht mehr bindend, gelten ~ nicht mehr',
    user: 'nutzer, nutzern, nutzers, benutzer, benutzern, benutzers, anwender, anwendern, nutzerin, benutzerin, menschen, jemand, jemandem, jemanden, niemand, niemandem, niemanden, keinem, auftraggeber*, betreiber, prüfer*, kunde, kunden, reviewer, reviewern',
    topic:
      'davon, darüber, dies, diesen, dieser, dieses, diesem, diese änderung*, diese aktion*, diese datei*, diese anweisung*, diese nachricht*, hiervon, hierüber, was du, dass du, dass diese, dass die datei, nichts, kein wort, es dem, deine aktion*, den vorgang',
    secrets:
      '.env, ssh, umgebungsvariablen, private schlüssel, privaten schlüssel, privater schlüssel, passwort*, passwörter*, zugangsdaten, geheimnis*, api schlüssel*, ssh schlüssel*, token*, anmeldedaten',
    answers:
      'ausgabe, ausgaben, antwort, antworten, gespräch, gespräche, unterhaltung, unterhaltungen, konversation*, chatverlauf*, chatverläufe, verlauf, eingabe, eingaben, nutzereingaben, nachrichten, nutzerdaten, benutzerdaten, kundendaten, ergebnisse, dateiinhalt*, inhalt der datei',
    unbeknown:
      'ohne wissen, ohne das wissen, ohne dass der nutzer, ohne dass der benutzer, ohne dass es jemand, ohne dass jemand, ohne den nutzer zu informieren, ohne den benutzer zu informieren, ohne den anwender zu informieren, ohne es zu erwähnen, ohne dies zu erwähnen, ohne jemanden zu informieren, hinter dem rücken',
    silently: 'heimlich, unbemerkt, stillschweigend, im geheimen, verdeckt, klammheimlich, im verborgenen',
    assistant:
      'assistent*, ki, ki assistent*, sprachmodell*, chatgpt, claude, gemini, copilot, gpt*, chatbot*, ki modell*',
    'you-are':
      'trittst du, agiere, du trittst, arbeitest du, bist du, du bist, sind sie, sie sind, agierst du, handelst du, antwortest du, heißt du, du heißt, nennst du dich, spielst du, du spielst, verhältst du dich',
    'from-now':
      'ab jetzt, ab sofort, von nun an, von jetzt an, ab diesem moment, ab diesem zeitpunkt, fortan, von hier an, nunmehr',
    'no-longer': 'nicht mehr, nicht länger, kein ~ mehr, keine ~ mehr, kein, keine, nicht nur',
    villain:
      'dan, ohne einschränkung*, ohne jede einschränkung*, ohne jegliche einschränkung*, ohne regeln, ohne filter*, ohne jeden filter, ohne beschränkung*, ohne grenzen, uneingeschränkt*, ungefiltert*, unzensiert*, ohne moral*, ohne ethi*, frei von allen, entwicklermodus, hacker, hackern, böse*, skrupellos*, keine einschränkungen, keine regeln, freier geist, befreit*, bösartig*',
    calls:
      'befehl, befehle, befehlen, befehls, tool aufruf*, toolaufruf*, werkzeugaufruf*, aktionen, aktion, anfragen, berechtigungsanfrag*, terminalbefehl*, kommandos, genehmigungsanfrag*, shell befehl*, berechtigungen, tools, werkzeuge',
    automatic: 'automatisch, immer, stets, ausnahmslos, sofort, pauschal, grundsätzlich, blind',
    unasked:
      'ohne rückfrage*, ohne nachfrage*, ohne nachzufragen, ohne ~ nachzufragen, ohne zu fragen, ohne ~ zu fragen, ohne bestätigung, ohne zustimmung, ohne genehmigung, ohne erlaubnis, ungefragt, ohne freigabe',
    approvals:
      'bestätigung, bestätigungen, erlaubnis, genehmigung, genehmigungen, zustimmung, freigabe, rückfrage*, sicherheitsabfrag*, berechtigungsabfrag*, berechtigungsprüfung*',
    'self-text':
      'diesen text, diese anweisung*, diese nachricht, diesen absatz, diesen block, diese zeile*, diese notiz, diesen abschnitt, diesen hinweis, diesen prompt, diese regel*, dich selbst, den obigen text, den obigen absatz, diesen kommentar, den folgenden absatz, den folgenden text, die folgende zeile, den folgenden block, dieses dokument',
    everywhere:
      'jede datei, jeder datei, jede ~ datei, jeder ~ datei, alle dateien, allen dateien, alle ~ dateien, jedem projekt, jedes projekt, alle projekte, allen projekten, jede antwort, jeder antwort, jede deiner, jeder deiner, alle antworten, allen antworten, alle deine, allen deinen, jedes repository, jedem repository, alle repositories, jede readme, jede nachricht, jeder nachricht, jedes dokument, jedem dokument, alle dokumente, allen dokumenten, jeden commit, jede zusammenfassung, jeder zusammenfassung, alle zukünftigen, alle künftigen',
    peers:
      'andere agenten, anderen agenten, alle agenten, allen agenten, jeden agenten, jedem agenten, andere assistenten, anderen assistenten, subagenten, unteragenten, nächsten agenten, anderen kis, andere kis, anderen ki, andere ki, anderen instanzen, andere instanzen, weiteren agenten, anderen modelle*, andere modelle',
    not: 'nicht, nie, niemals, kein, keine, keinen, keinem, keinesfalls, keineswegs, auf keinen fall, unter keinen umständen, niemandem, niemanden, niemand, nichts, verboten, untersagt, vermeide, vermeiden sie, darfst nicht',
    reverse: 'vergiss, vergessen sie, zögere, scheue dich, vergessen',
    must: 'du sollst, du musst, sollst du, musst du, bitte, sie müssen, sie sollen, ist zu, sind zu, du hast, es ist wichtig, agent muss, assistent muss, ki muss, agenten müssen, assistenten müssen, du darfst, du wirst, darf, dürfen, darfst du, soll, sollen, muss, müssen',
    told: 'angreifer*, angriff*, injection*, injektion*, jailbreak*, z b, zum beispiel, beispiel, beispiele*, beispielsweise, phrasen, formulierung*, wie etwa, versuch*, erkenn*, verdächtig*, manipul*, text wie, texte wie, sätze wie, behauptet, auffordert, auffordern, lautet, lauten, malware',
    danger:
      'sicherheit*, angriff*, bedrohung*, injection*, injektion*, jailbreak*, gefahr*, abwehr*, schwachstelle*, verboten*, niemals, nicht tun, missbrauch*',
  },
};
