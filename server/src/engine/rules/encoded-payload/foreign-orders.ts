/** Words of one language by which an agent is given an order. Alternatives are parted by bars. */
export interface ForeignOrder {
  readonly language: string;
  /** Verbs: ignore, forget, hide, do not tell, copy into, send. */
  readonly verbs: string;
  /** Instructions, rules, the user, secrets, every file, other agents. */
  readonly objects: string;
  /** The verb stands behind its object. */
  readonly verbLast?: boolean;
}

/** Orders that call off rules, hide from the user, copy a text or send secrets, in the languages of many readers. */
export const foreignOrders: readonly ForeignOrder[] = [
  {
    language: 'German',
    verbs: 'ignorier\\p{L}{1,3}|missachte|vergiss|verheimlich\\p{L}{1,3}|verschweig\\p{L}{1,3}|kopiere|sende|lösche',
    objects: 'anweisung|regeln|vorgaben|nutzer|benutzer|passw|zugangsdaten|jede datei|alle agenten|andere agenten',
  },
  {
    language: 'French',
    verbs:
      'ignore[zr]?|oublie[zr]?|cache[zr]?|dissimule[zr]?|ne (?:dis|dites) (?:rien|pas)|copie[zr]?|envoie|envoyez|supprime[zr]?',
    objects: "instructions|consignes|règles|l['’]utilisateur|mots de passe|identifiants|chaque fichier|autres agents",
  },
  {
    language: 'Spanish',
    verbs: 'ignora|ignore|olvida|oculta|esconde|no (?:le )?digas|copia|envía|elimina|borra',
    objects: 'instrucciones|reglas|usuario|contraseñas|credenciales|cada archivo|otros agentes',
  },
  {
    language: 'Portuguese',
    verbs: 'ignore|esqueça|oculte|esconda|não (?:diga|conte)|copie|envie|apague',
    objects: 'instruções|regras|utilizador|usuário|senhas|credenciais|cada arquivo|outros agentes',
  },
  {
    language: 'Italian',
    verbs: 'ignora|dimentica|nascondi|non dire|copia|invia|cancella',
    objects: 'istruzioni|regole|utente|credenziali|ogni file|altri agenti',
  },
  {
    language: 'Dutch',
    verbs: 'negeer|vergeet|verberg|verzwijg|kopieer|verstuur|verwijder',
    objects: 'instructies|regels|gebruiker|wachtwoord|elk bestand|andere agenten',
  },
  {
    language: 'Swedish',
    verbs: 'ignorera|glöm|dölj|berätta inte|kopiera|skicka|radera',
    objects: 'instruktioner|regler|användaren|lösenord|varje fil|andra agenter',
  },
  {
    language: 'Danish',
    verbs: 'ignorer|glem|skjul|fortæl ikke|kopier|slet',
    objects: 'instruktioner|instrukser|regler|brugeren|adgangskod|hver fil|andre agenter',
  },
  {
    language: 'Finnish',
    verbs: 'ohita|unohda|piilota|älä kerro|kopioi|lähetä|poista',
    objects: 'ohjeet|ohjeita|säännöt|käyttäjä|salasana|jokaiseen tiedostoon|muille agenteille',
  },
  {
    language: 'Polish',
    verbs: 'zignoruj|ignoruj|zapomnij|ukryj|nie mów|skopiuj|wyślij|usuń',
    objects: 'instrukcj|polece|zasad|użytkownik|hasł|każdego pliku|innym agentom',
  },
  {
    language: 'Czech',
    verbs: 'ignoruj|zapomeň|skryj|neříkej|zkopíruj|odešli|smaž',
    objects: 'pokyn|pravidl|uživatel|hesla|každého souboru|ostatním agentům',
  },
  {
    language: 'Russian',
    verbs: 'игнорируй|забудь|скрой|не говори|скопируй|отправь|удали',
    objects: 'инструкци|указани|правил|пользовател|парол|каждый файл|други[мх] агент',
  },
  {
    language: 'Ukrainian',
    verbs: 'ігноруй|забудь|приховай|не кажи|скопіюй|надішли|видали',
    objects: 'інструкці|вказівк|правил|користувач|парол|кожен файл|іншим агент',
  },
  {
    language: 'Turkish',
    verbs: 'yok say|unut|gizle|söyleme|kopyala|gönder|sil',
    objects: 'talimat|kural|kullanıcı|şifre|her dosya|diğer ajan',
    verbLast: true,
  },
  {
    language: 'Romanian',
    verbs: 'ignoră|uită|ascunde|nu spune|copiază|trimite|șterge',
    objects: 'instrucțiun|regulile|utilizator|parole|fiecare fișier|alți agenți',
  },
  {
    language: 'Hungarian',
    verbs: 'hagyd figyelmen kívül|felejtsd el|rejtsd el|ne mondd|másold|küldd|töröld',
    objects: 'utasítás|szabály|felhasználó|jelszó|jelszav|minden fájl|többi ügynök',
  },
  {
    language: 'Greek',
    verbs: 'αγνόησε|ξέχασε|κρύψε|μην πεις|αντίγραψε|στείλε|διάγραψε',
    objects: 'οδηγί|κανόν|χρήστη|κωδικ|κάθε αρχείο|άλλους πράκτορες',
  },
  {
    language: 'Indonesian',
    verbs: 'abaikan|lupakan|sembunyikan|jangan beri ?tahu|salin|kirimkan|kirim|hapus',
    objects: 'instruksi|aturan|perintah|pengguna|kata sandi|setiap berkas|agen lain',
  },
  {
    language: 'Vietnamese',
    verbs: 'bỏ qua|quên|giấu|đừng nói|sao chép|gửi|xóa',
    objects: 'hướng dẫn|chỉ thị|quy tắc|người dùng|mật khẩu|mọi tệp|tác nhân khác',
  },
  {
    language: 'Tagalog',
    verbs: 'huwag pansinin|balewalain|kalimutan|itago|huwag sabihin|kopyahin|ipadala|burahin',
    objects: 'tagubilin|utos|patakaran|gumagamit|bawat file|ibang ahente',
  },
  {
    language: 'Swahili',
    verbs: 'puuza|sahau|ficha|usimwambie|nakili|tuma|futa',
    objects: 'maagizo|maelekezo|sheria|mtumiaji|nywila|kila faili|mawakala wengine',
  },
  {
    language: 'Zulu',
    verbs: 'ziba|ungayinaki|khohlwa|fihla|ungamtsheli|kopisha|kopa|bhala|thumela|susa',
    objects: 'imiyalelo|imithetho|umsebenzisi|amaphasiwedi|onke amafayela|amanye ama-ejenti|njalo ifayela|kuwo wonke',
  },
  {
    language: 'Hausa',
    verbs: 'yi watsi|manta|boye|kada ka gaya|kwafa|aika|goge',
    objects: 'umarni|umarnin|dokoki|mai amfani|kalmar sirri|kowane fayil|sauran wakilai',
  },
  {
    language: 'Welsh',
    verbs: 'anwybydda|anwybyddwch|anghofia|cuddia|paid â dweud|copïa|anfon|dilea',
    objects: 'cyfarwyddiadau|rheolau|defnyddiwr|cyfrinair|pob ffeil|asiantau eraill',
  },
  {
    language: 'Icelandic',
    verbs: 'hunsaðu|gleymdu|feldu|ekki segja|afritaðu|sendu|eyddu',
    objects: 'fyrirmæli|leiðbeining|reglur|notand|lykilorð|hverja skrá|öðrum fulltrúum',
  },
  {
    language: 'Arabic',
    verbs: 'تجاهل|انس|أخف|لا تخبر|انسخ|أرسل|احذف',
    objects: 'التعليمات|تعليمات|القواعد|المستخدم|كلمات المرور|كل ملف|الوكلاء',
  },
  {
    language: 'Hebrew',
    verbs: 'התעלם|שכח|הסתר|אל תספר|העתק|שלח|מחק',
    objects: 'ההוראות|הוראות|הכללים|למשתמש|המשתמש|סיסמ|לכל קובץ|סוכנים',
  },
  {
    language: 'Persian',
    verbs: 'نادیده بگیر|فراموش کن|پنهان کن|نگو|کپی کن|بفرست|حذف کن',
    objects: 'دستور|قوانین|کاربر|گذرواژه|هر فایل|عامل',
    verbLast: true,
  },
  {
    language: 'Hindi',
    verbs: 'अनदेखा|भूल जाओ|छिपाओ|मत बताओ|कॉपी करो|भेजो|हटाओ',
    objects: 'निर्देश|नियम|उपयोगकर्ता|पासवर्ड|हर फ़ाइल|अन्य एजेंट',
    verbLast: true,
  },
  {
    language: 'Bengali',
    verbs: 'উপেক্ষা|ভুলে যাও|লুকাও|বলো না|কপি করো|পাঠাও|মুছে',
    objects: 'নির্দেশ|নিয়ম|ব্যবহারকারী|পাসওয়ার্ড|প্রতিটি ফাইল',
    verbLast: true,
  },
  {
    language: 'Chinese',
    verbs: '忽略|无视|忘记|隐瞒|不要告诉|复制到|发送',
    objects: '指令|指示|规则|用户|密码|每个文件|其他代理|所有智能体',
  },
  {
    language: 'Japanese',
    verbs: '無視|忘れ|隠[しせ]|伝えない|言わない|コピー|送信',
    objects: '指示|命令|規則|ルール|ユーザー|パスワード|全てのファイル|他のエージェント',
    verbLast: true,
  },
  {
    language: 'Korean',
    verbs: '무시|잊어|숨겨|숨기|말하지 마|알리지 마|복사|전송|삭제',
    objects: '지시|명령|규칙|사용자|비밀번호|모든 파일|다른 에이전트',
    verbLast: true,
  },
  {
    language: 'Thai',
    verbs: 'เพิกเฉย|ละเว้น|ลืม|ซ่อน|อย่าบอก|คัดลอก|ส่ง|ลบ',
    objects: 'คำสั่ง|คำแนะนำ|กฎ|ผู้ใช้|รหัสผ่าน|ทุกไฟล์|เอเจนต์อื่น',
  },
];
