import type { ForeignLanguage } from './foreign-language.js';

/** Orders to agents in French. */
export const french: ForeignLanguage = {
  name: 'French',
  orderFirst: true,
  negator: { before: 22, behind: 14 },
  words: {
    cancel:
      'mets ~ de côté, mets de côté, mettez de côté, mettez ~ de côté, ne respecte plus, ne respectez plus, ignore, ignorez, oublie, oubliez, néglige, négligez, abandonne, abandonnez, fais abstraction, faites abstraction, fais fi, faites fi, outrepasse, outrepassez, annule, annulez, écarte, écartez, passe outre, passez outre, efface, effacez, laisse tomber, affranchis toi, n tiens ~ compte, ne tiens ~ compte, ne tenez ~ compte, ne prends ~ compte, ne prenez ~ compte, ne tiens aucun compte; ignorer, oublier, négliger, abandonner, faire abstraction, outrepasser, passer outre',
    follow:
      'suis, suivez, respecte, respectez, applique, appliquez, obéis, obéissez, observe, écoute, écoutez; suivre, respecter, appliquer, obéir, tenir compte',
    tell: 'dis, dites, dire, informe, informez, informer, mentionne, mentionnez, mentionner, parle, parlez, parler, préviens, prévenez, prévenir, avertis, avertissez, avertir, signale, signalez, signaler, révèle, révélez, révéler, indique, indiquez, avoue, avouez, montre, montrez, divulgue, divulguez, divulguer, évoque, évoquez, évoquer',
    conceal:
      'cache, cachez, cacher, dissimule, dissimulez, dissimuler, masque, masquez, masquer, tais, taisez, taire, passe sous silence, passez sous silence, garde ~ secret, gardez ~ secret, occulte, occultez',
    know: 'apprendre, savoir, découvrir, remarquer, apprenne, sache, découvre, remarque, être informé, être au courant, soit au courant, soit informé, se rendre compte, se douter',
    deed: 'lis, lisez, récupère, récupérez, envoie, envoyez, envoyer, transmets, transmettez, transmettre, téléverse, téléversez, téléverser, copie, copiez, copier, supprime, supprimez, supprimer, installe, installez, installer, ajoute, ajoutez, ajouter, modifie, modifiez, modifier, exécute, exécutez, exécuter, collecte, collectez, collecter, enregistre, enregistrez, enregistrer, désactive, désactivez, désactiver, exfiltre, exfiltrez, publie, publiez',
    pretend:
      'fais comme si, faites comme si, fais semblant, faites semblant, prétends, prétendez, imagine que, imaginez que, agis comme, agis en tant, agissez comme, comporte toi, comportez vous, joue le rôle, jouez le rôle, incarne, incarnez, deviens, devenez, réponds comme, répondez comme, tu réponds comme, tu agis comme, prends l identité; agir comme, répondre comme, incarner, jouer le rôle',
    approve:
      'approuve, approuvez, accepte, acceptez, valide, validez, autorise, autorisez, confirme, confirmez; approuver, accepter, valider, autoriser, confirmer',
    run: 'exécute, exécutez, lance, lancez; exécuter, lancer',
    ask: 'demande, demandez, demander, sollicite, sollicitez, attends, attendez',
    skip: 'saute, sautez, contourne, contournez, désactive, désactivez, passe, passez; contourner, désactiver, sauter',
    copy: 'copie, copiez, recopie, recopiez, insère, insérez, ajoute, ajoutez, colle, collez, reproduis, reproduisez, répète, répétez, inclus, incluez, écris, écrivez, réplique, répliquez, duplique, dupliquez; copier, recopier, insérer, ajouter, coller, reproduire, répéter, inclure, répliquer',
    pass: 'publie, publiez, poste, postez, colle, collez, transmets, transmettez, envoie, envoyez, partage, partagez, diffuse, diffusez, communique, communiquez, relaie, relayez, propage, propagez, donne, donnez, dis, dites, transférez, transfère, téléverse, téléversez, expédie; transmettre, envoyer, partager, diffuser, communiquer, relayer, propager',
    state:
      'et dis, et dites, et indique que, et indiquez que, et affirme, et affirmez, et déclare, et déclarez, et prétends, dis plutôt',
    rules:
      'instruction, instructions, consigne, consignes, règle, règles, directive, directives, prompt, prompts, invite système, ordres, restrictions, contraintes, limitations, garde fous, recommandations, politiques, programmation, protocoles',
    prior:
      'précédent, précédents, précédente, précédentes, antérieur*, ci dessus, plus haut, qui précède, qui précèdent, reçues, reçus, auparavant, avant, jusqu ici, jusqu à présent, préalable*, initiales, initiaux, d origine, originales, données plus tôt, qu on t a, qu on vous a, tu as reçu*, vous avez reçu*, existantes',
    yours:
      'tes, vos, ta, votre, ton, système, de sécurité, développeur*, concepteur*, créateur*, anthropic, openai, d éthique, éthiques, de l opérateur',
    everything: 'tout ce, tout, toute, toutes, tous, chaque, quoi que, n importe',
    void: 'ne s appliquent plus, ne s applique plus, n est plus valable, ne sont plus valables, ne sont plus en vigueur, sont annulées, sont nulles, sont caduques, sont révoquées, sont suspendues, sont levées, obsolètes, n ont plus cours, ne comptent plus, ne te concernent plus',
    user: 'utilisateur, utilisateurs, utilisatrice, humain, humains, personne, quiconque, client, clients, opérateur, développeur, relecteur, relecteurs, propriétaire',
    topic:
      'rien, cela, ça, ceci, en, le, ce fichier, cette action, cette étape, cette modification, ce changement, cette opération, cet envoi, ce que tu, ce que vous, que tu, que ce fichier, que cette, ces instructions, cette instruction, ce message, à ce sujet, y',
    secrets:
      '.env, id_rsa, ssh, variables d environnement, clés privées, clé privée, clés d api, mot de passe, mots de passe, identifiants, secrets, clés api, clé api, clés ssh, jetons',
    answers:
      'sortie, sorties, réponse, réponses, conversation, conversations, échange, échanges, historique, saisies, messages, données, données utilisateur, résultats, contenu des fichiers, contenu du fichier',
    unbeknown:
      'à l insu, sans en informer, sans informer l utilisateur, sans prévenir, sans avertir, sans le dire, sans que l utilisateur, sans le mentionner, sans en parler, sans rien dire, dans le dos',
    silently:
      'discrètement, secrètement, en secret, en cachette, silencieusement, en silence, furtivement, en douce, subrepticement',
    assistant:
      'assistant, assistante, ia, intelligence artificielle, modèle de langage, chatgpt, claude, gemini, copilot, gpt*, chatbot, agent conversationnel',
    'you-are':
      'tu te comportes, vous vous comportez, tu es, vous êtes, tu t appelles, vous vous appelez, tu n es, vous n êtes, tu deviens, vous devenez, ton nom est, tu agis, tu réponds, tu joues',
    'from-now':
      'à partir de maintenant, dès maintenant, désormais, dorénavant, à compter de maintenant, à partir d ici, à présent, dès à présent',
    'no-longer':
      'n es plus, n êtes plus, n es pas, n êtes pas, plus un, plus une, cesse d être, cessez d être, ne suis plus',
    villain:
      'dan, sans aucune limite*, sans limite*, sans restriction*, sans aucune restriction*, sans filtre*, sans aucun filtre*, sans règle*, sans aucune règle*, sans morale, sans éthique, sans censure, non censuré*, pirate informatique, hacker, malveillant*, mode développeur, libre de toute*, libérée de, libéré de, sans contrainte*',
    calls:
      'commande, commandes, appel d outil, appels d outil*, outils, actions, requêtes, demandes d autorisation, demandes d approbation, demandes de permission, autorisations, action',
    automatic: 'automatiquement, toujours, systématiquement, immédiatement, d office, les yeux fermés, aveuglément',
    unasked:
      'sans demander, sans jamais demander, sans poser de question*, sans confirmation, sans validation, sans autorisation, sans approbation, sans vérification, sans rien demander',
    approvals:
      'confirmation, confirmations, permission, permissions, autorisation, approbation, accord, validation, vérifications de sécurité, demandes d autorisation',
    'self-text':
      'ce texte, ce paragraphe, ces instructions, cette instruction, ce message, ce bloc, cette ligne, ces lignes, cette note, cette section, ce passage, ce prompt, cette règle, ces règles, toi même, le texte ci dessus, le paragraphe ci dessus, ce commentaire, la ligne suivante, le bloc suivant, cette consigne, ces consignes',
    everywhere:
      'chaque fichier, tous les fichiers, chaque projet, tous les projets, chaque réponse, toutes les réponses, toutes tes réponses, chacune de tes réponses, tous tes fichiers, chaque dépôt, tous les dépôts, chaque message, tous les messages, chaque document, tous les documents, chaque commit, tous les commits, chaque résumé, tous les résumés, tout fichier, tous vos, toutes vos, tous tes, toutes tes, tous les autres',
    peers:
      'autres agents, autre agent, tous les agents, chaque agent, autres assistants, tous les assistants, sous agents, autres instances, autres ia, agents suivants, prochain agent, autres modèles',
    not: 'ne, n, jamais, pas, aucun, aucune, évite, évitez, interdit, refuse, refusez, éviter, il est interdit, interdiction, inutile',
    reverse: 'oublie, oubliez, hésite, hésitez, manque, manquez, crains, oublier',
    must: 'tu dois, vous devez, il faut, il te faut, veuillez, merci de, prière de, il est impératif, il est important, doit, doivent, tu peux, assure toi de, n hésite pas',
    and: 'et, ou, puis, ensuite',
    soft: 's il te plaît, s il vous plaît, maintenant, alors, donc, aussi, d abord, immédiatement, important, ne, n, à partir de maintenant, désormais, toujours, mais, surtout, le, la, les, l, en, lui, leur, y',
    told: 'attaquant, attaquants, attaque, attaques, injection, injections, par exemple, exemple, exemples, p ex, phrase, phrases, phrases comme, phrases telles, telles que, tel que, tente*, tenter, détecte*, suspect*, malveillant*, manipul*, du type, du genre, demandant de, qui demande*, jailbreak*, comme ignore',
    danger:
      'sécurité, attaque*, menace*, injection*, jailbreak*, risque*, danger*, défense*, vulnérabilité*, interdit*, à ne pas faire, jamais',
  },
};
