// Parallel phrases of the field in English and Russian; sentences are put together from them in both languages at once.

/** What is done, by proficiency level 1-4 (third person), and what competencies are called after. */
export const verbs = [
  [
    ['Recognises', 'Распознаёт'],
    ['Describes', 'Описывает'],
    ['Reports', 'Докладывает о том, что касается темы:'],
    ['Names the limits of work with', 'Называет пределы работы с темой:'],
  ],
  [
    ['Collects and records', 'Собирает и фиксирует'],
    ['Checks', 'Проверяет'],
    ['Secures', 'Обеспечивает сохранность и изымает'],
    ['Compares', 'Сопоставляет'],
  ],
  [
    ['Plans the examination of, and examines,', 'Планирует исследование и исследует'],
    ['Interprets', 'Толкует'],
    ['Reconstructs', 'Восстанавливает'],
    ['Correlates', 'Связывает между собой'],
  ],
  [
    ['Teaches others to examine', 'Учит других исследовать'],
    ['Reviews the work of others on', 'Рецензирует работу других по теме:'],
    ['Sets the standard procedure for', 'Устанавливает порядок работы по теме:'],
    ['Develops new methods for', 'Разрабатывает новые методы работы по теме:'],
  ],
]

/** What the work is about: English, Russian accusative, Russian genitive. */
export const objects = [
  ['mobile telephones', 'мобильные телефоны', 'мобильных телефонов'],
  ['server logs', 'журналы серверов', 'журналов серверов'],
  ['bank records', 'банковские записи', 'банковских записей'],
  ['messenger accounts', 'учётные записи мессенджеров', 'учётных записей мессенджеров'],
  ['cloud storage', 'облачные хранилища', 'облачных хранилищ'],
  ['crypto-asset transfers', 'переводы криптоактивов', 'переводов криптоактивов'],
  ['video recordings', 'видеозаписи', 'видеозаписей'],
  ['network traffic', 'сетевые соединения', 'сетевых соединений'],
  ['malicious programs', 'вредоносные программы', 'вредоносных программ'],
  ['phishing pages', 'поддельные страницы', 'поддельных страниц'],
  ['storage media', 'носители информации', 'носителей информации'],
  ['vehicle systems', 'бортовые системы автомобилей', 'бортовых систем автомобилей'],
  ['open sources', 'открытые источники', 'открытых источников'],
  ['subscriber data', 'данные абонентов', 'данных абонентов'],
  ['domain registrations', 'регистрации доменных имён', 'регистраций доменных имён'],
  ['payment cards', 'платёжные карты', 'платёжных карт'],
  ['online market places', 'торговые площадки', 'торговых площадок'],
  ['document files', 'файлы документов', 'файлов документов'],
  ['location data', 'данные о местоположении', 'данных о местоположении'],
  ['voice recordings', 'записи голоса', 'записей голоса'],
  ['encrypted volumes', 'зашифрованные тома', 'зашифрованных томов'],
  ['smart home devices', 'бытовые устройства', 'бытовых устройств'],
  ['social networks', 'социальные сети', 'социальных сетей'],
  ['email messages', 'сообщения электронной почты', 'сообщений электронной почты'],
  ['victim statements', 'показания потерпевших', 'показаний потерпевших'],
  ['expert opinions', 'заключения экспертов', 'заключений экспертов'],
  ['case registers', 'реестры дел', 'реестров дел'],
  ['witness lists', 'списки свидетелей', 'списков свидетелей'],
  ['requests abroad', 'запросы за рубеж', 'запросов за рубеж'],
  ['case files', 'материалы дел', 'материалов дел'],
]

/** How the work is done. */
export const manners = [
  ['by checklist and under guidance', 'по контрольному перечню и под руководством'],
  ['independently and in routine cases', 'самостоятельно и по обычным делам'],
  ['in cases with several suspects', 'по делам с несколькими подозреваемыми'],
  ['without changing the original data', 'без изменения исходных данных'],
  ['within the powers that the law gives', 'в пределах полномочий, данных законом'],
  ['together with colleagues of other agencies', 'вместе с коллегами из других ведомств'],
  ['under pressure of time', 'в условиях нехватки времени'],
  ['with two tools that work differently', 'двумя инструментами с разным способом работы'],
  ['after talking to the person who asked', 'после беседы с тем, кто поставил вопрос'],
  ['at the scene and in the laboratory', 'на месте происшествия и в лаборатории'],
  ['with respect for privacy and for privileged data', 'с уважением к частной жизни и охраняемым данным'],
  ['from the first report to the hearing', 'от первого сообщения до судебного заседания'],
  ['when the device is damaged', 'при повреждённом устройстве'],
  ['across borders', 'за пределами страны'],
  ['with a written record of every step', 'с письменной записью каждого шага'],
  ['when several accounts belong to one person', 'когда несколько учётных записей принадлежат одному лицу'],
]

/** What the work is for. */
export const purposes = [
  ['so that another examiner can repeat the result', 'чтобы результат мог повторить другой исследователь'],
  ['so that nothing is lost before the specialist arrives', 'чтобы ничего не пропало до прибытия специалиста'],
  ['so that the court can follow each finding', 'чтобы суд мог проследить каждый вывод'],
  ['so that the money can be frozen in time', 'чтобы деньги можно было вовремя заморозить'],
  ['so that the victim is not harmed again', 'чтобы потерпевшему не был причинён новый вред'],
  ['so that the request abroad is answered', 'чтобы на запрос за рубеж пришёл ответ'],
  ['so that the chain of custody stays whole', 'чтобы цепочка сохранности не прервалась'],
  ['so that suspects are told from bystanders', 'чтобы подозреваемые отличались от посторонних'],
  ['so that similar cases are found and joined', 'чтобы сходные дела были найдены и соединены'],
  ['so that the report answers the question asked', 'чтобы отчёт отвечал на заданный вопрос'],
  ['so that data of other people stay out of the file', 'чтобы данные других людей не попали в дело'],
  ['so that the limits of the method are stated', 'чтобы были названы пределы метода'],
]

/** Nouns of competency and course titles: English before "of", Russian before a genitive. */
export const works = [
  ['Examination of', 'Исследование'],
  ['Seizure of', 'Изъятие'],
  ['Analysis of', 'Анализ'],
  ['Preservation of', 'Сохранение'],
  ['Assessment of', 'Оценка'],
  ['Presentation of', 'Представление'],
  ['Documentation of', 'Документирование'],
  ['Monitoring of', 'Наблюдение за данными:'],
  ['Verification of', 'Проверка'],
  ['Evaluation of', 'Оценивание'],
]

/** Fields of crime and work; they end titles and name units and areas. */
export const fields = [
  ['payment fraud', 'платёжное мошенничество'],
  ['child protection', 'защита детей'],
  ['attacks on networks', 'атаки на сети'],
  ['money laundering', 'отмывание денег'],
  ['drug trade', 'оборот наркотиков'],
  ['extortion', 'вымогательство'],
  ['terrorist financing', 'финансирование терроризма'],
  ['identity theft', 'хищение личных данных'],
  ['organised crime', 'организованная преступность'],
  ['corruption', 'коррупция'],
  ['human trafficking', 'торговля людьми'],
  ['critical infrastructure', 'критическая инфраструктура'],
  ['cross-border cases', 'трансграничные дела'],
  ['missing persons', 'розыск пропавших'],
  ['tax offences', 'налоговые преступления'],
  ['customs offences', 'таможенные преступления'],
  ['intellectual property', 'интеллектуальная собственность'],
  ['election offences', 'преступления против выборов'],
  ['hate crime', 'преступления на почве ненависти'],
  ['traffic accidents', 'дорожные происшествия'],
]
