import type { ForeignLanguage } from './foreign-language.js';

/** Name, verbs, objects, words that forbid; beginnings of words all of them. */
type Row = readonly [name: string, verbs: string, objects: string, not?: string];

const rows: readonly Row[] = [
  [
    'Dutch',
    'negeer, vergeet, verberg, verzwijg, kopieer, verstuur, verwijder',
    'instructies, regels, gebruiker, wachtwoord, elk bestand, andere agenten',
    'niet, nooit, geen',
  ],
  [
    'Swedish',
    'ignorera, glöm, dölj, berätta inte, kopiera, skicka, radera',
    'instruktioner, regler, användaren, lösenord, varje fil, andra agenter',
    'inte, aldrig',
  ],
  [
    'Danish',
    'ignorer, glem, skjul, fortæl ikke, kopier, slet',
    'instruktioner, instrukser, regler, brugeren, adgangskod, hver fil, andre agenter',
  ],
  [
    'Finnish',
    'ohita, unohda, piilota, älä kerro, kopioi, lähetä, poista',
    'ohjeet, ohjeita, säännöt, käyttäjä, salasana, jokaiseen tiedostoon, muille agenteille',
  ],
  [
    'Polish',
    'zignoruj, ignoruj, zapomnij, ukryj, nie mów, skopiuj, wyślij, usuń',
    'instrukcj, polece, zasad, użytkownik, hasł, każdego pliku, innym agentom',
    'nie, nigdy',
  ],
  [
    'Czech',
    'ignoruj, zapomeň, skryj, neříkej, zkopíruj, odešli, smaž',
    'pokyn, pravidl, uživatel, hesla, každého souboru, ostatním agentům',
  ],
  [
    'Ukrainian',
    'ігноруй, забудь, приховай, не кажи, скопіюй, надішли, видали',
    'інструкці, вказівк, правил, користувач, парол, кожен файл, іншим агент',
  ],
  [
    'Turkish',
    'yok say, unut, gizle, söyleme, kopyala, gönder, sil',
    'talimat, kural, kullanıcı, şifre, her dosya, diğer ajan',
  ],
  [
    'Romanian',
    'ignoră, uită, ascunde, nu spune, copiază, trimite, șterge',
    'instrucțiun, regulile, utilizator, parole, fiecare fișier, alți agenți',
  ],
  [
    'Hungarian',
    'hagyd figyelmen kívül, felejtsd el, rejtsd el, ne mondd, másold, küldd, töröld',
    'utasítás, szabály, felhasználó, jelszó, jelszav, minden fájl, többi ügynök',
  ],
  [
    'Greek',
    'αγνόησε, ξέχασε, κρύψε, μην πεις, αντίγραψε, στείλε, διάγραψε',
    'οδηγί, κανόν, χρήστη, κωδικ, κάθε αρχείο, άλλους πράκτορες',
  ],
  [
    'Indonesian',
    'abaikan, lupakan, sembunyikan, jangan beri tahu, jangan beritahu, salin, kirimkan, kirim, hapus',
    'instruksi, aturan, perintah, pengguna, kata sandi, setiap berkas, agen lain',
    'jangan, tidak, dilarang',
  ],
  [
    'Vietnamese',
    'bỏ qua, quên, giấu, đừng nói, sao chép, gửi, xóa',
    'hướng dẫn, chỉ thị, quy tắc, người dùng, mật khẩu, mọi tệp, tác nhân khác',
    'không, đừng',
  ],
  [
    'Tagalog',
    'huwag pansinin, balewalain, kalimutan, itago, huwag sabihin, kopyahin, ipadala, burahin',
    'tagubilin, utos, patakaran, gumagamit, bawat file, ibang ahente',
  ],
  [
    'Swahili',
    'puuza, sahau, ficha, usimwambie, nakili, tuma, futa',
    'maagizo, maelekezo, sheria, mtumiaji, nywila, kila faili, mawakala wengine',
    'usi, kamwe',
  ],
  [
    'Zulu',
    'ziba, ungayinaki, khohlwa, fihla, ungamtsheli, kopisha, kopa, bhala, thumela, susa',
    'imiyalelo, imithetho, umsebenzisi, amaphasiwedi, onke amafayela, amanye ama-ejenti, njalo ifayela, kuwo wonke',
  ],
  [
    'Hausa',
    'yi watsi, manta, boye, kada ka gaya, kwafa, aika, goge',
    'umarni, umarnin, dokoki, mai amfani, kalmar sirri, kowane fayil, sauran wakilai',
  ],
  [
    'Welsh',
    'anwybydda, anwybyddwch, anghofia, cuddia, paid â dweud, copïa, anfon, dilea',
    'cyfarwyddiadau, rheolau, defnyddiwr, cyfrinair, pob ffeil, asiantau eraill',
  ],
  [
    'Icelandic',
    'hunsaðu, gleymdu, feldu, ekki segja, afritaðu, sendu, eyddu',
    'fyrirmæli, leiðbeining, reglur, notand, lykilorð, hverja skrá, öðrum fulltrúum',
  ],
  [
    'Hebrew',
    'התעלם, שכח, הסתר, אל תספר, העתק, שלח, מחק',
    'ההוראות, הוראות, הכללים, למשתמש, המשתמש, סיסמ, לכל קובץ, סוכנים',
  ],
  [
    'Persian',
    'نادیده بگیر, فراموش کن, پنهان کن, نگو, کپی کن, بفرست, حذف کن',
    'دستور, قوانین, کاربر, گذرواژه, هر فایل, عامل',
  ],
  [
    'Irish',
    'déan neamhaird, déan dearmad, ná tabhair aird, folaigh, ceil, ná habair, ná hinis, cóipeáil, seol chuig, scrios',
    'treoracha, rialacha, úsáideoir, pasfhocal, gach comhad, gníomhairí eile',
    'ná',
  ],
  [
    'Scottish Gaelic',
    'leig seachad, na toir aire, dìochuimhnich, falaich, na innis, dèan lethbhreac, cuir air falbh, sguab às',
    'stiùiridhean, riaghailtean, cleachdaiche, facal faire, gach faidhle, àidseantan eile',
    'na',
  ],
  [
    'Albanian',
    'injoro, shpërfill, harro, fshih, mos i trego, mos i thuaj, kopjo, dërgo, fshi',
    'udhëzim, rregullat, përdorues, fjalëkalim, çdo skedar, agjentët e tjerë',
    'mos, asnjëherë',
  ],
  [
    'Norwegian',
    'ignorer, glem, skjul, ikke fortell, kopier, slett',
    'instruksjon, regler, brukeren, passord, hver fil, andre agenter',
  ],
  [
    'Slovak',
    'ignoruj, zabudni, skry, nehovor, skopíruj, odošli, zmaž',
    'pokyny, inštrukci, pravidlá, používateľ, heslá, každého súboru, ostatným agentom',
  ],
  [
    'Croatian',
    'zanemari, ignoriraj, zaboravi, sakrij, nemoj reći, kopiraj, pošalji, obriši',
    'upute, instrukcije, pravila, korisnik, lozink, svaku datoteku, drugim agentima',
  ],
  [
    'Bulgarian',
    'игнорирай, забрави, скрий, не казвай, копирай, изпрати, изтрий',
    'инструкци, указани, правила, потребител, парол, всеки файл, други агенти',
  ],
  [
    'Catalan',
    'ignora, oblida, amaga, no diguis, copia, envia, esborra',
    'instruccions, regles, usuari, contrasenyes, cada fitxer, altres agents',
  ],
  [
    'Afrikaans',
    'ignoreer, vergeet, verberg, moenie vir, kopieer, stuur, skrap',
    'instruksies, reëls, gebruiker, wagwoord, elke lêer, ander agente',
  ],
  [
    'Urdu',
    'نظر انداز, بھول جاؤ, چھپاؤ, مت بتاؤ, کاپی کرو, بھیجو, حذف کرو',
    'ہدایات, قواعد, صارف, پاس ورڈ, ہر فائل, دوسرے ایجنٹ',
  ],
  ['Bengali', 'উপেক্ষা, ভুলে যাও, লুকাও, বলো না, কপি করো, পাঠাও, মুছে', 'নির্দেশ, নিয়ম, ব্যবহারকারী, পাসওয়ার্ড, প্রতিটি ফাইল'],
  ['Thai', 'เพิกเฉย, ละเว้น, ลืม, ซ่อน, อย่าบอก, คัดลอก, ส่ง, ลบ', 'คำสั่ง, คำแนะนำ, กฎ, ผู้ใช้, รหัสผ่าน, ทุกไฟล์, เอเจนต์อื่น'],
];

/** Scripts of them that part no words by spaces. */
const unspaced: ReadonlySet<string> = new Set(['Thai']);

/** Languages of which only the words of plain orders are known, among them those that few filters are trained in. */
export const lesserLanguages: readonly ForeignLanguage[] = rows.map(([name, verbs, objects, not]) => ({
  name,
  suffixed: true,
  unspaced: unspaced.has(name),
  negator: { before: not ? 18 : 0, behind: 0 },
  words: { 'any-act': verbs, 'any-thing': objects, ...(not && { not }) },
}));
