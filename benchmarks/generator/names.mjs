// Names of invented roles and institutions in English and Russian.

/** Ranks of roles. */
export const ranks = [
  ['Junior', 'Младший'],
  ['Duty', 'Дежурный'],
  ['Senior', 'Старший'],
  ['Lead', 'Ведущий'],
  ['Chief', 'Главный'],
  ['Regional', 'Областной'],
  ['Liaison', 'Координирующий'],
  ['Assistant', 'Помогающий'],
]

/** Functions of roles, each with its tier. */
export const functions = [
  ['investigator', 'следователь', 'investigator'],
  ['analyst', 'аналитик', 'analyst'],
  ['examiner', 'эксперт', 'specialist'],
  ['prosecutor', 'прокурор', 'prosecutor'],
  ['patrol officer', 'патрульный', 'first-responder'],
  ['judge', 'судья', 'judge'],
  ['trainer', 'преподаватель', 'trainer'],
  ['manager', 'руководитель', 'manager'],
  ['operator', 'оператор', 'all-staff'],
  ['detective', 'оперативник', 'investigator'],
  ['negotiator', 'переговорщик', 'specialist'],
  ['auditor', 'ревизор', 'analyst'],
  ['evidence officer', 'хранитель доказательств', 'specialist'],
  ['case officer', 'исполнитель по делу', 'investigator'],
  ['intelligence officer', 'разведчик', 'analyst'],
  ['custody officer', 'конвойный', 'first-responder'],
  ['inspector', 'инспектор', 'manager'],
  ['legal adviser', 'юрист', 'prosecutor'],
  ['training designer', 'методист', 'trainer'],
]

/** Kinds of institutions: name, type and function. */
export const bodies = [
  ['Police academy', 'Академия полиции', 'academy', 'both'],
  ['Police department', 'Департамент полиции', 'agency', 'both'],
  ['Prosecution office', 'Прокуратура', 'prosecution', 'both'],
  ['Court', 'Суд', 'court', 'both'],
  ['Forensic centre', 'Экспертный центр', 'centre', 'both'],
  ['Security service', 'Служба безопасности', 'security', 'both'],
]

/** Invented places. */
export const places = [
  ['North Valley', 'Северная Долина'],
  ['Lake District', 'Озёрный Край'],
  ['Old Harbour', 'Старая Гавань'],
  ['High Plain', 'Высокая Равнина'],
  ['White River', 'Белая Река'],
  ['Green Hills', 'Зелёные Холмы'],
  ['Stone Bridge', 'Каменный Мост'],
  ['Long Shore', 'Долгий Берег'],
  ['Red Sands', 'Красные Пески'],
]
