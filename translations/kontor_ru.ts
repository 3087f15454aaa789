<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Birthday</name>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>через %n день</numerusform>
            <numerusform>через %n дня</numerusform>
            <numerusform>через %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>сегодня исполняется %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · turns %2 in %n day(s)</source>
        <translation>
            <numerusform>%1 · через %n день исполнится %2</numerusform>
            <numerusform>%1 · через %n дня исполнится %2</numerusform>
            <numerusform>%1 · через %n дней исполнится %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message>
        <source>no contact yet</source>
        <translation>контактов ещё не было</translation>
    </message>
    <message>
        <source>Briefing for %1. Last contact: %2</source>
        <translation>Памятка о встрече: %1. Последний контакт: %2</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>Как связаться</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Open promises</source>
        <translation>Открытые обещания</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Ничего не запланировано.</translation>
    </message>
    <message>
        <source>What happened last</source>
        <translation>Что было в последнее время</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Ещё ничего не произошло.</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Полезно знать</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>Лучшее время</translation>
    </message>
    <message>
        <source>%1 to %2: reached by %3 of %4 calls</source>
        <translation>%1–%2: дозвонились %3 раз из %4</translation>
    </message>
    <message>
        <source>What others have changed since you were in contact, %1</source>
        <translation>Что изменили другие после вашего последнего контакта, %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Ничего не изменилось.</translation>
    </message>
</context>
<context>
    <name>CallSheet</name>
    <message>
        <source>Log the call</source>
        <translation>Записать звонок</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Записать звонок</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Номер телефона</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Change the call</source>
        <translation>Изменить звонок</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Business</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Оба</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Заполнен</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Лид</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партнёр</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Любой</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>Рабочий телефон</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Мобильный</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Viber</source>
        <translation>Viber</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низкий</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Высокий</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыта</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнена</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменена</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Активен</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Неактивен</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Продажи</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Маркетинг</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Без роли</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Да или нет</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Выбор</translation>
    </message>
    <message>
        <source>Multiple choice</source>
        <translation>Множественный выбор</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Лично</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>Веб-форма</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>На бумаге</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Входящий</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Исходящий</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Дозвонились</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Занято</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Автоответчик</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Неверный номер</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Перезвонили</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Женский</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Мужской</translation>
    </message>
    <message>
        <source>Nominatim</source>
        <translation>Nominatim</translation>
    </message>
    <message>
        <source>Photon</source>
        <translation>Photon</translation>
    </message>
</context>
<context>
    <name>CommandMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ереход</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Контакт</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>May be emailed</source>
        <translation>Писать можно</translation>
    </message>
    <message>
        <source>May be emailed: consent on record</source>
        <translation>Писать можно: согласие есть</translation>
    </message>
    <message>
        <source>Do not email: no consent on record</source>
        <translation>Не писать: согласия нет</translation>
    </message>
    <message>
        <source>Do not email: consent withdrawn</source>
        <translation>Не писать: согласие отозвано</translation>
    </message>
    <message>
        <source>Do not email: not wanted</source>
        <translation>Не писать: нежелательно</translation>
    </message>
    <message>
        <source>May be called</source>
        <translation>Звонить можно</translation>
    </message>
    <message>
        <source>May be called: consent on record</source>
        <translation>Звонить можно: согласие есть</translation>
    </message>
    <message>
        <source>Do not call: no consent on record</source>
        <translation>Не звонить: согласия нет</translation>
    </message>
    <message>
        <source>Do not call: consent withdrawn</source>
        <translation>Не звонить: согласие отозвано</translation>
    </message>
    <message>
        <source>Do not call: not wanted</source>
        <translation>Не звонить: нежелательно</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>WHEN</source>
        <translation>КОГДА</translation>
    </message>
    <message>
        <source>CONTACT</source>
        <translation>КОНТАКТ</translation>
    </message>
    <message>
        <source>DIRECTION</source>
        <translation>НАПРАВЛЕНИЕ</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>НОМЕР</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>СЕКУНДЫ</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>ИТОГ</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>КТО</translation>
    </message>
    <message>
        <source>%1 values, %2 do not fit.</source>
        <translation>Значений: %1, из них не подходит: %2.</translation>
    </message>
    <message>
        <source>BEFORE</source>
        <translation>ДО</translation>
    </message>
    <message>
        <source>AFTER</source>
        <translation>ПОСЛЕ</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>не подходит</translation>
    </message>
    <message>
        <source>%1 rows written to %2.</source>
        <translation>Записано строк: %1, файл: %2.</translation>
    </message>
    <message>
        <source>%1 fields added, %2 changed.</source>
        <translation>Полей добавлено: %1, изменено: %2.</translation>
    </message>
    <message>
        <source>List the calls with a contact, or with all</source>
        <translation>Показать звонки с одним контактом или со всеми</translation>
    </message>
    <message>
        <source>only calls that ended so</source>
        <translation>только звонки с таким итогом</translation>
    </message>
    <message>
        <source>only calls of this employee</source>
        <translation>только звонки этого сотрудника</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>не больше указанного числа</translation>
    </message>
    <message>
        <source>Show what a note said before it was changed</source>
        <translation>Показать текст заметки до изменения</translation>
    </message>
    <message>
        <source>Write a contact&apos;s file to the disk</source>
        <translation>Сохранить файл контакта на диск</translation>
    </message>
    <message>
        <source>the file or folder to write to</source>
        <translation>файл или папка для записи</translation>
    </message>
    <message>
        <source>Show what a custom field&apos;s values become in another type</source>
        <translation>Показать, во что превратятся значения пользовательского поля в другом типе</translation>
    </message>
    <message>
        <source>choices of the new type</source>
        <translation>варианты нового типа</translation>
    </message>
    <message>
        <source>Write the library of custom fields as JSON</source>
        <translation>Записать набор пользовательских полей в JSON</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>файл для записи</translation>
    </message>
    <message>
        <source>Add and change custom fields as a JSON file says</source>
        <translation>Добавить и изменить пользовательские поля по файлу JSON</translation>
    </message>
    <message>
        <source>%1 needs a date, like 2026-03-31, not “%2”.</source>
        <translation>%1: нужна дата, например 2026-03-31, а не «%2».</translation>
    </message>
    <message>
        <source>Show everything about a contact</source>
        <translation>Показать всё о контакте</translation>
    </message>
    <message>
        <source>Show the activity history of a contact, newest first</source>
        <translation>Показать историю контакта, сначала новое</translation>
    </message>
    <message>
        <source>only what people did, or only data changes</source>
        <translation>только действия людей или только изменения данных</translation>
    </message>
    <message>
        <source>only these types</source>
        <translation>только эти типы</translation>
    </message>
    <message>
        <source>from this day or time on</source>
        <translation>начиная с этого дня или времени</translation>
    </message>
    <message>
        <source>up to this day or time</source>
        <translation>до этого дня или времени</translation>
    </message>
    <message>
        <source>%1 (primary)</source>
        <translation>%1 (основной)</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>в архиве</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>в корзине</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>версия %1</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation>отозвано %1</translation>
    </message>
    <message>
        <source>%1 (managed automatically)</source>
        <translation>%1 (ведётся автоматически)</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Категории</translation>
    </message>
    <message>
        <source>Target market</source>
        <translation>Целевой рынок</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>Bank details</source>
        <translation>Банковские реквизиты</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>ЧТО</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Ссылки</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Контактные лица</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Specifications</source>
        <translation>Характеристики</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Import problems</source>
        <translation>Проблемы импорта</translation>
    </message>
    <message>
        <source>Activity history</source>
        <translation>История</translation>
    </message>
    <message>
        <source>--min-score needs a number from 0 to 1, not “%1”.</source>
        <translation>--min-score: нужно число от 0 до 1, а не «%1».</translation>
    </message>
    <message>
        <source>SCORE</source>
        <translation>ОЦЕНКА</translation>
    </message>
    <message>
        <source>REASONS</source>
        <translation>ПРИЧИНЫ</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>No duplicates were found.</source>
        <translation>Дубликаты не найдены.</translation>
    </message>
    <message>
        <source>These two will not be reported as duplicates again.</source>
        <translation>Эти два контакта больше не будут считаться дубликатами.</translation>
    </message>
    <message>
        <source>Two contacts are needed; write: kontorctl merge KEEP OTHER…</source>
        <translation>Нужны два контакта; введите: kontorctl merge KEEP OTHER…</translation>
    </message>
    <message>
        <source>List likely duplicates, the likeliest first</source>
        <translation>Показать вероятные дубликаты, сначала самые вероятные</translation>
    </message>
    <message>
        <source>only pairs of this score and more, 0 to 1; otherwise 0.6</source>
        <translation>только пары с такой оценкой и выше, от 0 до 1; по умолчанию 0.6</translation>
    </message>
    <message>
        <source>at most so many; otherwise all</source>
        <translation>не больше указанного числа; по умолчанию все</translation>
    </message>
    <message>
        <source>Keep two contacts separate: never report them again</source>
        <translation>Оставить два контакта раздельными: больше о них не сообщать</translation>
    </message>
    <message>
        <source>Make one contact out of several; its fields are KEEP&apos;s, else the others&apos;</source>
        <translation>Объединить несколько контактов в один; поля берутся у KEEP, недостающие — у других</translation>
    </message>
    <message>
        <source>Name the file to write with -o FILE.</source>
        <translation>Укажите файл для записи: -o ФАЙЛ.</translation>
    </message>
    <message>
        <source>Write the contacts that match a query as a list that can be imported</source>
        <translation>Записать контакты по запросу в список, пригодный для импорта</translation>
    </message>
    <message>
        <source>what a saved view shows: its contacts, order and columns</source>
        <translation>содержимое сохранённого представления: контакты, порядок и столбцы</translation>
    </message>
    <message>
        <source>Write the contacts that match a query as vCards, version 4.0</source>
        <translation>Записать контакты по запросу как vCard версии 4.0</translation>
    </message>
    <message>
        <source>Write every record in canonical form, for comparing stores</source>
        <translation>Записать все записи в каноническом виде для сравнения баз</translation>
    </message>
    <message>
        <source>PLACE</source>
        <translation>МЕСТО</translation>
    </message>
    <message>
        <source>LATITUDE</source>
        <translation>ШИРОТА</translation>
    </message>
    <message>
        <source>LONGITUDE</source>
        <translation>ДОЛГОТА</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>ВИД</translation>
    </message>
    <message>
        <source>--near needs a latitude and a longitude, like 48.4,9.98.</source>
        <translation>--near: нужны широта и долгота, например 48.4,9.98.</translation>
    </message>
    <message>
        <source>No place is called “%1”.</source>
        <translation>Места с названием «%1» нет.</translation>
    </message>
    <message>
        <source>Find places by name or postal code, with their coordinates</source>
        <translation>Найти места по названию или индексу и показать координаты</translation>
    </message>
    <message>
        <source>name what is near this point first</source>
        <translation>сначала то, что ближе к этой точке</translation>
    </message>
    <message>
        <source>at most so many places (10)</source>
        <translation>не больше указанного числа мест (10)</translation>
    </message>
    <message>
        <source>the store; otherwise KONTOR_STORE, or the one the window uses</source>
        <translation>база; по умолчанию KONTOR_STORE или база приложения</translation>
    </message>
    <message>
        <source>act as another employee</source>
        <translation>действовать от имени другого сотрудника</translation>
    </message>
    <message>
        <source>results as JSON: a document, or an object per line</source>
        <translation>результаты в JSON: один документ или по объекту в строке</translation>
    </message>
    <message>
        <source>this text, the version</source>
        <translation>эта справка, версия</translation>
    </message>
    <message>
        <source>Usage: kontorctl [--store FILE] [--user NAME] [--json] COMMAND …</source>
        <translation>Использование: kontorctl [--store ФАЙЛ] [--user ИМЯ] [--json] КОМАНДА …</translation>
    </message>
    <message>
        <source>“kontorctl help COMMAND” tells more. An ID is a contact&apos;s id, the beginning of it, an email address or a phone number.</source>
        <translation>Подробнее: «kontorctl help КОМАНДА». ID — это идентификатор контакта, его начало, адрес эл. почты или номер телефона.</translation>
    </message>
    <message>
        <source>Usage: kontorctl %1</source>
        <translation>Использование: kontorctl %1</translation>
    </message>
    <message>
        <source>CHANGES</source>
        <translation>ИЗМЕНЕНИЯ</translation>
    </message>
    <message>
        <source>UNDO</source>
        <translation>ОТМЕНА</translation>
    </message>
    <message>
        <source>GROUP</source>
        <translation>ОПЕРАЦИЯ</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>отменена</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>возможна</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Take back the last operation, or the one named</source>
        <translation>Отменить последнюю или указанную операцию</translation>
    </message>
    <message>
        <source>Do again what was undone last</source>
        <translation>Повторить последнее отменённое</translation>
    </message>
    <message>
        <source>List the operations, newest first</source>
        <translation>Показать операции, сначала новые</translation>
    </message>
    <message>
        <source>ROW</source>
        <translation>СТРОКА</translation>
    </message>
    <message>
        <source>COLUMN</source>
        <translation>СТОЛБЕЦ</translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <translation>ПРОБЛЕМА</translation>
    </message>
    <message>
        <source>… and %1 more; --report FILE writes them all.</source>
        <translation>… и ещё %1; --report ФАЙЛ запишет все.</translation>
    </message>
    <message>
        <source>To take it back: kontorctl import undo %1</source>
        <translation>Чтобы отменить: kontorctl import undo %1</translation>
    </message>
    <message>
        <source>save it as a file first, or close Kontor</source>
        <translation>сначала сохраните его как файл или закройте Kontor</translation>
    </message>
    <message>
        <source>write what was not imported, and why</source>
        <translation>записать, что не импортировано и почему</translation>
    </message>
    <message>
        <source>what to do with contacts that are there already; otherwise skip. ask: leave them out and list them</source>
        <translation>что делать с уже имеющимися контактами; по умолчанию пропускать. ask: отложить и перечислить</translation>
    </message>
    <message>
        <source>by what they are recognised</source>
        <translation>по чему их распознавать</translation>
    </message>
    <message>
        <source>only tell what would happen</source>
        <translation>только показать, что произойдёт</translation>
    </message>
    <message>
        <source>Import a list of contacts</source>
        <translation>Импортировать список контактов</translation>
    </message>
    <message>
        <source>which column is what, as the wizard saves it; otherwise guessed</source>
        <translation>назначение столбцов, как его сохраняет мастер; по умолчанию подбирается</translation>
    </message>
    <message>
        <source>what the rows are</source>
        <translation>что представляют собой строки</translation>
    </message>
    <message>
        <source>Import vCards, versions 2.1 to 4.0, as many as are in the files</source>
        <translation>Импортировать vCard версий 2.1–4.0, сколько бы их ни было в файлах</translation>
    </message>
    <message>
        <source>Go on with an import that was cancelled or interrupted</source>
        <translation>Продолжить остановленный или прерванный импорт</translation>
    </message>
    <message>
        <source>Take an import back</source>
        <translation>Отменить импорт</translation>
    </message>
    <message>
        <source>%1 needs a value; write it behind the option.</source>
        <translation>%1: нужно значение; укажите его после параметра.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 не принимает значения.</translation>
    </message>
    <message>
        <source>There is no command “%1”; “kontorctl help” lists them.</source>
        <translation>Нет команды «%1»; список: «kontorctl help».</translation>
    </message>
    <message>
        <source>There is no option %1; “kontorctl help” lists them.</source>
        <translation>Нет параметра %1; список: «kontorctl help».</translation>
    </message>
    <message>
        <source>%1 has no option %2; “kontorctl help %1” lists them.</source>
        <translation>У %1 нет параметра %2; список: «kontorctl help %1».</translation>
    </message>
    <message>
        <source>A command is missing; “kontorctl help” lists them.</source>
        <translation>Не указана команда; список: «kontorctl help».</translation>
    </message>
    <message>
        <source>“%1” needs a second word; “kontorctl help %1” lists them.</source>
        <translation>Команде «%1» нужно второе слово; список: «kontorctl help %1».</translation>
    </message>
    <message>
        <source>An argument is missing; write: kontorctl %1 %2</source>
        <translation>Не хватает аргумента; введите: kontorctl %1 %2</translation>
    </message>
    <message>
        <source>“%1” is an argument too many; write: kontorctl %2 %3</source>
        <translation>«%1» — лишний аргумент; введите: kontorctl %2 %3</translation>
    </message>
    <message>
        <source>“%1” is not of the form field=value.</source>
        <translation>«%1» не имеет вида поле=значение.</translation>
    </message>
    <message>
        <source>%1 needs a whole number from %2 on, not “%3”.</source>
        <translation>%1: нужно целое число от %2, а не «%3».</translation>
    </message>
    <message>
        <source>%1 needs one of %2, not “%3”.</source>
        <translation>%1: нужно одно из %2, а не «%3».</translation>
    </message>
    <message>
        <source>--sort needs a field, and perhaps :desc behind it, not “%1”.</source>
        <translation>--sort: нужно поле, при необходимости с :desc после него, а не «%1».</translation>
    </message>
    <message>
        <source>%1 of %2; more with --after %3 or --limit 0.</source>
        <translation>%1 из %2; дальше: --after %3 или --limit 0.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>Компании</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Заполнен</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Без команды</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Команда %1</translation>
    </message>
    <message>
        <source>as a saved view shows it: its filter, order and columns</source>
        <translation>как в сохранённом представлении: его фильтр, порядок и столбцы</translation>
    </message>
    <message>
        <source>List the contacts that match a query</source>
        <translation>Показать контакты по запросу</translation>
    </message>
    <message>
        <source>order; otherwise by name</source>
        <translation>порядок; по умолчанию по имени</translation>
    </message>
    <message>
        <source>at most so many, 0 for all; otherwise 100</source>
        <translation>не больше указанного числа, 0 — все; по умолчанию 100</translation>
    </message>
    <message>
        <source>continue behind an earlier list</source>
        <translation>продолжить предыдущий список</translation>
    </message>
    <message>
        <source>fields to show</source>
        <translation>показываемые поля</translation>
    </message>
    <message>
        <source>Count the contacts that match a query</source>
        <translation>Сосчитать контакты по запросу</translation>
    </message>
    <message>
        <source>An argument is missing; write: kontorctl set [ENTITY] ID field=value…</source>
        <translation>Не хватает аргумента; введите: kontorctl set [ENTITY] ID поле=значение…</translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <comment>5 contacts</comment>
        <translation>Изменено: %1.</translation>
    </message>
    <message>
        <source>An argument is missing; write: kontorctl delete ENTITY ID</source>
        <translation>Не хватает аргумента; введите: kontorctl delete ENTITY ID</translation>
    </message>
    <message>
        <source>One record at a time; write: kontorctl delete ENTITY ID</source>
        <translation>По одной записи за раз; введите: kontorctl delete ENTITY ID</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Удалено.</translation>
    </message>
    <message>
        <source>Create a contact, an email, a note … and print it</source>
        <translation>Создать контакт, адрес эл. почты, заметку… и вывести результат</translation>
    </message>
    <message>
        <source>Change fields of a contact or another record; field= empties</source>
        <translation>Изменить поля контакта или другой записи; «поле=» очищает</translation>
    </message>
    <message>
        <source>Put contacts, or one row of a contact, into the bin</source>
        <translation>Переместить в корзину контакты или одну строку контакта</translation>
    </message>
    <message>
        <source>Take contacts back from the bin</source>
        <translation>Вернуть контакты из корзины</translation>
    </message>
    <message>
        <source>Make contacts inactive</source>
        <translation>Сделать контакты неактивными</translation>
    </message>
    <message>
        <source>Erase deleted contacts for good; this cannot be undone</source>
        <translation>Удалить навсегда контакты из корзины; отменить нельзя</translation>
    </message>
    <message>
        <source>--country needs a country, like DE, not “%1”.</source>
        <translation>--country: нужна страна, например DE, а не «%1».</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>My organisation</source>
        <translation>Моя организация</translation>
    </message>
    <message>
        <source>New store of %1 for %2: %3</source>
        <translation>Новая база организации %1, сотрудник %2: %3</translation>
    </message>
    <message>
        <source>Backup written and verified: %1</source>
        <translation>Резервная копия записана и проверена: %1</translation>
    </message>
    <message>
        <source>The store is as it was in %1; what it held before lies beside it.</source>
        <translation>База возвращена к состоянию из %1; прежнее содержимое лежит рядом.</translation>
    </message>
    <message>
        <source>The store is damaged:</source>
        <translation>База повреждена:</translation>
    </message>
    <message>
        <source>The store is in order.</source>
        <translation>База в порядке.</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <comment>contacts: persons, businesses</comment>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>Make a new store with its first employee</source>
        <translation>Создать новую базу с первым сотрудником</translation>
    </message>
    <message>
        <source>whose contacts these are</source>
        <translation>чьи это контакты</translation>
    </message>
    <message>
        <source>your name; otherwise the user&apos;s</source>
        <translation>ваше имя; по умолчанию имя пользователя</translation>
    </message>
    <message>
        <source>your email address</source>
        <translation>ваш адрес эл. почты</translation>
    </message>
    <message>
        <source>home of phone numbers without a country code</source>
        <translation>страна для номеров телефонов без кода страны</translation>
    </message>
    <message>
        <source>Write a verified copy of the store while it is in use</source>
        <translation>Записать проверенную копию базы, не прерывая работу с ней</translation>
    </message>
    <message>
        <source>Put a backup in the place of the store</source>
        <translation>Поставить резервную копию на место базы</translation>
    </message>
    <message>
        <source>Check the store, its journal and its indexes</source>
        <translation>Проверить базу, её журнал и индексы</translation>
    </message>
    <message>
        <source>Fill the store with demonstration data</source>
        <translation>Заполнить базу демо-данными</translation>
    </message>
    <message>
        <source>how many; otherwise 250</source>
        <translation>сколько; по умолчанию 250</translation>
    </message>
    <message>
        <source>other data for another number</source>
        <translation>другое число — другие данные</translation>
    </message>
    <message>
        <source>the last day of the history</source>
        <translation>последний день истории</translation>
    </message>
    <message>
        <source>%1 % (%2 of %3)</source>
        <translation>%1 % (%2 из %3)</translation>
    </message>
    <message>
        <source>RECORD</source>
        <translation>ЗАПИСЬ</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>ПОЛЕ</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>ТИП</translation>
    </message>
    <message>
        <source>WRITABLE</source>
        <translation>ИЗМЕНЯЕМОЕ</translation>
    </message>
    <message>
        <source>LABEL</source>
        <translation>НАЗВАНИЕ</translation>
    </message>
    <message>
        <source>CHOICES</source>
        <translation>ВАРИАНТЫ</translation>
    </message>
    <message>
        <source>at creation</source>
        <translation>при создании</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>--region needs a country, like DE, not “%1”.</source>
        <translation>--region: нужна страна, например DE, а не «%1».</translation>
    </message>
    <message>
        <source>“%1” is no PART=VALUE, like city=Ulm.</source>
        <translation>«%1» не имеет вида ЧАСТЬ=ЗНАЧЕНИЕ, например city=Ulm.</translation>
    </message>
    <message>
        <source>Postal codes of %1 do not look like “%2”.</source>
        <translation>Почтовые индексы страны %1 не выглядят как «%2».</translation>
    </message>
    <message>
        <source>country of a number that does not say its own</source>
        <translation>страна номера, в котором она не указана</translation>
    </message>
    <message>
        <source>List the kinds of records and their fields</source>
        <translation>Показать виды записей и их поля</translation>
    </message>
    <message>
        <source>Check an email address and print its normal form</source>
        <translation>Проверить адрес эл. почты и вывести его в нормальной форме</translation>
    </message>
    <message>
        <source>Check a phone number and print its international form</source>
        <translation>Проверить номер телефона и вывести его в международной форме</translation>
    </message>
    <message>
        <source>Print an address as its country writes it</source>
        <translation>Вывести адрес по правилам его страны</translation>
    </message>
    <message>
        <source>Check a link and print its complete form</source>
        <translation>Проверить ссылку и вывести её полностью</translation>
    </message>
    <message>
        <source>Check a VAT ID and print its normal form</source>
        <translation>Проверить номер НДС и вывести его в нормальной форме</translation>
    </message>
    <message>
        <source>Check an IBAN and print its normal form</source>
        <translation>Проверить IBAN и вывести его в нормальной форме</translation>
    </message>
    <message>
        <source>Stays with the old contact in the bin: %1: %2</source>
        <translation>Остаётся у старого контакта в корзине: %1: %2</translation>
    </message>
    <message>
        <source>Make a contact anew as the other type; lists what cannot move</source>
        <translation>Создать контакт заново с другим типом; показать, что перенести нельзя</translation>
    </message>
    <message>
        <source>the type it is to have</source>
        <translation>тип, который он должен получить</translation>
    </message>
    <message>
        <source>Write a team and who takes its contacts: TEAM=EMPLOYEE</source>
        <translation>Укажите команду и того, кто примет её контакты: TEAM=СОТРУДНИК</translation>
    </message>
    <message>
        <source>Changed hands: %1, tasks: %2.</source>
        <translation>Передано: %1, задач: %2.</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>НОМЕР</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>СОСТОЯНИЕ</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>“%1” is no number of a notification; `notifications` lists them.</source>
        <translation>«%1» — не номер уведомления; их перечисляет `notifications`.</translation>
    </message>
    <message>
        <source>New ones left: %1.</source>
        <translation>Осталось новых: %1.</translation>
    </message>
    <message>
        <source>Make an employee inactive and hand over everything that is theirs</source>
        <translation>Сделать сотрудника неактивным и передать всё, что ему принадлежит</translation>
    </message>
    <message>
        <source>who takes contacts and open tasks, but those of a TEAM=ID</source>
        <translation>кто принимает контакты и открытые задачи, кроме указанных в TEAM=ID</translation>
    </message>
    <message>
        <source>List what others did that concerns you, newest first</source>
        <translation>Показать действия других, которые касаются вас, сначала новые</translation>
    </message>
    <message>
        <source>only new ones</source>
        <translation>только новые</translation>
    </message>
    <message>
        <source>Mark notifications as read: these, or all</source>
        <translation>Отметить уведомления как прочитанные: указанные или все</translation>
    </message>
    <message>
        <source>While the window is open the password has to come from --password-file.</source>
        <translation>Пока окно открыто, пароль нужно передать через --password-file.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Пароль: </translation>
    </message>
    <message>
        <source>server login needs --user with your email address.</source>
        <translation>server login: нужен параметр --user с вашим адресом эл. почты.</translation>
    </message>
    <message>
        <source>Sent: %1, received: %2, to decide: %3.</source>
        <translation>Отправлено: %1, получено: %2, требуют решения: %3.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>What there is to decide</source>
        <translation>Что требует решения</translation>
    </message>
    <message>
        <source>There is nothing to decide.</source>
        <translation>Решать нечего.</translation>
    </message>
    <message>
        <source>conflicts resolve needs --keep mine, theirs or both.</source>
        <translation>conflicts resolve: нужен --keep mine, theirs или both.</translation>
    </message>
    <message>
        <source>Decided; the decision goes out with the next synchronisation.</source>
        <translation>Готово; решение уйдёт со следующей синхронизацией.</translation>
    </message>
    <message>
        <source>Connect the store to an organisation&apos;s server</source>
        <translation>Подключить базу к серверу организации</translation>
    </message>
    <message>
        <source>as whom the server knows you</source>
        <translation>под каким адресом вас знает сервер</translation>
    </message>
    <message>
        <source>holds the password; otherwise it is asked for</source>
        <translation>файл с паролем; по умолчанию пароль запрашивается</translation>
    </message>
    <message>
        <source>a private certificate authority to trust besides</source>
        <translation>частный центр сертификации, которому тоже следует доверять</translation>
    </message>
    <message>
        <source>How the store stands to its server</source>
        <translation>Показать состояние связи базы с сервером</translation>
    </message>
    <message>
        <source>Disconnect; all data stays</source>
        <translation>Отключиться; все данные останутся</translation>
    </message>
    <message>
        <source>Send what waits and get what others wrote</source>
        <translation>Отправить ожидающее и получить изменения других</translation>
    </message>
    <message>
        <source>go on until interrupted</source>
        <translation>продолжать до прерывания</translation>
    </message>
    <message>
        <source>What has to be decided after synchronising</source>
        <translation>Показать, что требует решения после синхронизации</translation>
    </message>
    <message>
        <source>Decide a conflict</source>
        <translation>Разрешить конфликт</translation>
    </message>
    <message>
        <source>mine, theirs or both</source>
        <translation>mine, theirs или both</translation>
    </message>
    <message>
        <source>Briefing written to %1.</source>
        <translation>Памятка записана в %1.</translation>
    </message>
    <message>
        <source>Write a page about each contact for a visit: HTML, or a PDF file</source>
        <translation>Создать памятку о встрече для каждого контакта: HTML или файл PDF</translation>
    </message>
    <message>
        <source>the PDF file to write</source>
        <translation>файл PDF для записи</translation>
    </message>
    <message>
        <source>--url and --email need --provider nominatim or photon.</source>
        <translation>--url и --email: нужен --provider nominatim или photon.</translation>
    </message>
    <message>
        <source>--provider is nominatim or photon.</source>
        <translation>--provider: допустимо nominatim или photon.</translation>
    </message>
    <message>
        <source>--url needs a web address, like https://geo.example.org.</source>
        <translation>--url: нужен веб-адрес, например https://geo.example.org.</translation>
    </message>
    <message>
        <source>Streets are known on the network only; name a --provider.</source>
        <translation>Улицы известны только сетевым службам; укажите --provider.</translation>
    </message>
    <message>
        <source>Not found: %1 (%2)</source>
        <translation>Не найдено: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 locations got coordinates.</source>
        <translation>Координаты получили %1 из %2 адресов.</translation>
    </message>
    <message>
        <source>ask this service on the network, which knows streets</source>
        <translation>спросить эту сетевую службу, которая знает улицы</translation>
    </message>
    <message>
        <source>its address, if it is not the public one</source>
        <translation>её адрес, если это не общедоступная служба</translation>
    </message>
    <message>
        <source>who asks, for those who run it</source>
        <translation>адрес запрашивающего, для владельцев службы</translation>
    </message>
    <message>
        <source>Ask a geocoder for the coordinates that locations lack</source>
        <translation>Запросить у геокодера недостающие координаты адресов</translation>
    </message>
    <message>
        <source>at most so many locations (100)</source>
        <translation>не больше указанного числа адресов (100)</translation>
    </message>
    <message>
        <source>Account %1 made, without a role.</source>
        <translation>Учётная запись %1 создана, без роли.</translation>
    </message>
    <message>
        <source>Let a person of the contacts use the system: an employee without a role</source>
        <translation>Разрешить человеку из контактов пользоваться системой: сотрудник без роли</translation>
    </message>
    <message>
        <source>otherwise the contact&apos;s primary one</source>
        <translation>иначе основной адрес контакта</translation>
    </message>
    <message>
        <source>All contacts are here; their earlier history follows.</source>
        <translation>Все контакты уже здесь; их более ранняя история следует.</translation>
    </message>
    <message>
        <source>only what says these words</source>
        <translation>только то, что содержит эти слова</translation>
    </message>
    <message>
        <source>only of this employee, or of “automation”</source>
        <translation>только этого сотрудника или «automation»</translation>
    </message>
    <message>
        <source>of a business: also what its contact persons&apos; histories tell</source>
        <translation>для компании: также из истории её контактных лиц</translation>
    </message>
    <message>
        <source>--reverse needs a latitude and a longitude, like 48.4,9.98.</source>
        <translation>--reverse требует широту и долготу, например 48.4,9.98.</translation>
    </message>
    <message>
        <source>--reverse asks for a point alone, without a text or --near.</source>
        <translation>--reverse спрашивает только о точке, без текста и без --near.</translation>
    </message>
    <message>
        <source>No place is known near %1.</source>
        <translation>Рядом с %1 не известно ни одного места.</translation>
    </message>
    <message>
        <source>geocode needs a text, or --reverse and a point.</source>
        <translation>geocode требует текст или --reverse и точку.</translation>
    </message>
    <message>
        <source>what lies at this point, instead of TEXT</source>
        <translation>что находится в этой точке, вместо TEXT</translation>
    </message>
    <message>
        <source>make categories and target markets that are not there yet</source>
        <translation>создать категории и целевые рынки, которых ещё нет</translation>
    </message>
    <message>
        <source>withdrawn with another version</source>
        <translation>отозвано вместе с другой версией</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>Перемещено.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Восстановлено.</translation>
    </message>
    <message>
        <source>Reverted.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>Put an email, a phone … of a contact behind another one, or first</source>
        <translation>Поставить адрес, телефон … контакта после другого или первым</translation>
    </message>
    <message>
        <source>Take one row of a contact back from the bin</source>
        <translation>Вернуть одну запись контакта из корзины</translation>
    </message>
    <message>
        <source>Take back what events of a contact changed, by the ids of events --json</source>
        <translation>Отменить то, что изменили события контакта; их идентификаторы показывает events --json</translation>
    </message>
    <message>
        <source>at most so many, 0 for all; otherwise 20</source>
        <translation>не больше указанного числа, 0 — все; по умолчанию 20</translation>
    </message>
</context>
<context>
    <name>ContactColumn</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>просрочено на %n день</numerusform>
            <numerusform>просрочено на %n дня</numerusform>
            <numerusform>просрочено на %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue since yesterday</source>
        <translation>просрочено со вчера</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>ничего не запланировано</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя / название</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Отношение</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Последний контакт</translation>
    </message>
    <message>
        <source>Next activity</source>
        <translation>Следующее действие</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создан</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Внешний ID</translation>
    </message>
</context>
<context>
    <name>ContactName</name>
    <message>
        <source>Without a name</source>
        <translation>Без имени</translation>
    </message>
</context>
<context>
    <name>ContactTab</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>Компании</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Черновики</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>В архиве</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>%1 contact(s)</source>
        <translation>
            <numerusform>%1 контакт</numerusform>
            <numerusform>%1 контакта</numerusform>
            <numerusform>%1 контактов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 person(s)</source>
        <translation>
            <numerusform>%1 человек</numerusform>
            <numerusform>%1 человека</numerusform>
            <numerusform>%1 человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 business(es)</source>
        <translation>
            <numerusform>%1 компания</numerusform>
            <numerusform>%1 компании</numerusform>
            <numerusform>%1 компаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 draft(s)</source>
        <translation>
            <numerusform>%1 черновик</numerusform>
            <numerusform>%1 черновика</numerusform>
            <numerusform>%1 черновиков</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day without its year, as QDate formats it</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n минуту назад</numerusform>
            <numerusform>%n минуты назад</numerusform>
            <numerusform>%n минут назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n час назад</numerusform>
            <numerusform>%n часа назад</numerusform>
            <numerusform>%n часов назад</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 мин %2 с</translation>
    </message>
    <message>
        <source>%1 yd</source>
        <comment>yards</comment>
        <translation>%1 ярд.</translation>
    </message>
    <message>
        <source>%1 m</source>
        <comment>metres</comment>
        <translation>%1 м</translation>
    </message>
    <message>
        <source>%1 mi</source>
        <comment>miles</comment>
        <translation>%1 миль</translation>
    </message>
    <message>
        <source>%1 km</source>
        <comment>kilometres</comment>
        <translation>%1 км</translation>
    </message>
</context>
<context>
    <name>Duplicate</name>
    <message>
        <source>same name</source>
        <translation>то же имя</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>похожее имя</translation>
    </message>
    <message>
        <source>short form of the name</source>
        <translation>краткая форма имени</translation>
    </message>
    <message>
        <source>first and last name swapped</source>
        <translation>имя и фамилия переставлены</translation>
    </message>
    <message>
        <source>initials fit</source>
        <translation>инициалы подходят</translation>
    </message>
    <message>
        <source>abbreviation of the name</source>
        <translation>сокращение имени</translation>
    </message>
    <message>
        <source>same email</source>
        <translation>тот же адрес эл. почты</translation>
    </message>
    <message>
        <source>similar email</source>
        <translation>похожий адрес эл. почты</translation>
    </message>
    <message>
        <source>same domain</source>
        <translation>тот же домен</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>тот же телефон</translation>
    </message>
    <message>
        <source>similar phone</source>
        <translation>похожий телефон</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>тот же адрес</translation>
    </message>
    <message>
        <source>similar address</source>
        <translation>похожий адрес</translation>
    </message>
    <message>
        <source>close by</source>
        <translation>близко друг к другу</translation>
    </message>
    <message>
        <source>same place</source>
        <translation>то же место</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>тот же день рождения</translation>
    </message>
    <message>
        <source>similar birthday</source>
        <translation>похожий день рождения</translation>
    </message>
    <message>
        <source>same registration number</source>
        <translation>тот же рег. номер</translation>
    </message>
    <message>
        <source>same VAT ID</source>
        <translation>тот же номер НДС</translation>
    </message>
    <message>
        <source>different first names</source>
        <translation>разные имена</translation>
    </message>
    <message>
        <source>different last names</source>
        <translation>разные фамилии</translation>
    </message>
    <message>
        <source>different names</source>
        <translation>разные полные имена</translation>
    </message>
    <message>
        <source>different middle names</source>
        <translation>разные отчества</translation>
    </message>
    <message>
        <source>different generations</source>
        <translation>разные поколения</translation>
    </message>
    <message>
        <source>different genders</source>
        <translation>разный пол</translation>
    </message>
    <message>
        <source>different birthdays</source>
        <translation>разные дни рождения</translation>
    </message>
    <message>
        <source>different house numbers</source>
        <translation>разные номера домов</translation>
    </message>
    <message>
        <source>different places</source>
        <translation>разные места</translation>
    </message>
    <message>
        <source>different phones</source>
        <translation>разные телефоны</translation>
    </message>
    <message>
        <source>different numbers in the names</source>
        <translation>разные числа в именах</translation>
    </message>
    <message>
        <source>different registration numbers</source>
        <translation>разные рег. номера</translation>
    </message>
    <message>
        <source>different VAT IDs</source>
        <translation>разные номера НДС</translation>
    </message>
    <message>
        <source>different domains</source>
        <translation>разные домены</translation>
    </message>
    <message>
        <source>different legal forms</source>
        <translation>разные правовые формы</translation>
    </message>
    <message>
        <source>same value of a custom field</source>
        <translation>то же значение пользовательского поля</translation>
    </message>
    <message>
        <source>%1 m apart</source>
        <translation>расстояние %1 м</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1; but %2</source>
        <comment>same name, same phone; but different places</comment>
        <translation>%1; но %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>Editors</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>12.50 EUR</source>
        <translation>12,50 EUR</translation>
    </message>
</context>
<context>
    <name>Entities</name>
    <message>
        <source>Relationships</source>
        <translation>Отношения</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>Адреса эл. почты</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Ссылки</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Контактные лица</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Specifications</source>
        <translation>Характеристики</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Категории</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>Банковские счета</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Sales team</source>
        <translation>Команда продаж</translation>
    </message>
    <message>
        <source>Team member</source>
        <translation>Участник команды</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Отношение</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>Пользовательское поле</translation>
    </message>
    <message>
        <source>Custom field of a contact</source>
        <translation>Пользовательское поле контакта</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Характеристика</translation>
    </message>
    <message>
        <source>Import problem</source>
        <translation>Проблема импорта</translation>
    </message>
    <message>
        <source>Kept separate</source>
        <translation>Оставлены раздельными</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Представление</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Category of a contact</source>
        <translation>Категория контакта</translation>
    </message>
    <message>
        <source>Consent text</source>
        <translation>Текст согласия</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Банковский счёт</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Target market</source>
        <translation>Целевой рынок</translation>
    </message>
    <message>
        <source>Target market of a contact</source>
        <translation>Целевой рынок контакта</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>it has no @</source>
        <translation>нет знака @</translation>
    </message>
    <message>
        <source>it holds more than one address</source>
        <translation>здесь больше одного адреса</translation>
    </message>
    <message>
        <source>the part before the @ is not possible</source>
        <translation>недопустимая часть перед @</translation>
    </message>
    <message>
        <source>the part behind the @ is not a domain</source>
        <translation>часть после @ не является доменом</translation>
    </message>
    <message>
        <source>the domain has no dot</source>
        <translation>в домене нет точки</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>слишком длинно</translation>
    </message>
    <message>
        <source>it does not look like one</source>
        <translation>формат не распознан</translation>
    </message>
    <message>
        <source>it has hardly any digits</source>
        <translation>почти нет цифр</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>слишком коротко</translation>
    </message>
    <message>
        <source>its country is not known</source>
        <translation>страна неизвестна</translation>
    </message>
    <message>
        <source>no such number is in use in its country</source>
        <translation>в этой стране таких номеров нет</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>не указан сервер</translation>
    </message>
    <message>
        <source>its host is not possible</source>
        <translation>недопустимое имя сервера</translation>
    </message>
    <message>
        <source>links of this kind are not safe to open</source>
        <translation>открывать такие ссылки небезопасно</translation>
    </message>
    <message>
        <source>it does not begin with a country that has IBANs</source>
        <translation>начинается не с кода страны, где есть IBAN</translation>
    </message>
    <message>
        <source>it has not the length of its country</source>
        <translation>длина не соответствует стране</translation>
    </message>
    <message>
        <source>its check digits are wrong</source>
        <translation>неверные контрольные цифры</translation>
    </message>
    <message>
        <source>it has not the form of its country</source>
        <translation>формат не соответствует стране</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>REGON</source>
        <translation>REGON</translation>
    </message>
    <message>
        <source>KRS</source>
        <translation>KRS</translation>
    </message>
    <message>
        <source>the Norwegian register of organisations</source>
        <translation>реестр организаций Норвегии</translation>
    </message>
    <message>
        <source>Y-tunnus</source>
        <translation>Y-tunnus</translation>
    </message>
    <message>
        <source>CVR</source>
        <translation>CVR</translation>
    </message>
    <message>
        <source>the Swiss UID register</source>
        <translation>реестр UID Швейцарии</translation>
    </message>
    <message>
        <source>KvK</source>
        <translation>KvK</translation>
    </message>
    <message>
        <source>a German register, like HRB 4711</source>
        <translation>реестр Германии, например HRB 4711</translation>
    </message>
    <message>
        <source>its country</source>
        <translation>реестр страны</translation>
    </message>
    <message>
        <source>a closing quotation mark is missing</source>
        <translation>не хватает закрывающей кавычки</translation>
    </message>
    <message>
        <source>a closing parenthesis is missing</source>
        <translation>не хватает закрывающей скобки</translation>
    </message>
    <message>
        <source>there is a closing parenthesis too many</source>
        <translation>лишняя закрывающая скобка</translation>
    </message>
    <message>
        <source>something to look for is missing</source>
        <translation>не указано, что искать</translation>
    </message>
    <message>
        <source>a value is missing behind the colon</source>
        <translation>после двоеточия нет значения</translation>
    </message>
    <message>
        <source>only one value can stand here</source>
        <translation>здесь возможно только одно значение</translation>
    </message>
    <message>
        <source>there is no such field (“kontorctl fields” lists them)</source>
        <translation>такого поля нет (список: «kontorctl fields»)</translation>
    </message>
    <message>
        <source>this word means nothing here</source>
        <translation>это слово здесь ничего не значит</translation>
    </message>
    <message>
        <source>this is not one of the field&apos;s choices</source>
        <translation>такого варианта у поля нет</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>ожидается число</translation>
    </message>
    <message>
        <source>a date is expected, like 2026-03-31</source>
        <translation>ожидается дата, например 2026-03-31</translation>
    </message>
    <message>
        <source>a place and a distance are expected, like &quot;Ulm 25km&quot;</source>
        <translation>ожидаются место и расстояние, например &quot;Ulm 25km&quot;</translation>
    </message>
    <message>
        <source>no place is called so</source>
        <translation>места с таким названием нет</translation>
    </message>
    <message>
        <source>this field cannot be compared by more or less</source>
        <translation>это поле нельзя сравнивать на больше и меньше</translation>
    </message>
    <message>
        <source>it has too many parentheses in each other</source>
        <translation>слишком много вложенных скобок</translation>
    </message>
    <message>
        <source>it is not understood at the marked place</source>
        <translation>непонятно в отмеченном месте</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed; add the missing one.</source>
        <translation>Здесь открыта кавычка, которая нигде не закрыта; добавьте недостающую.</translation>
    </message>
    <message>
        <source>The file has changed since its import began; take that back and begin again.</source>
        <translation>Файл изменился после начала импорта; отмените импорт и начните заново.</translation>
    </message>
    <message>
        <source>This is no library of fields; write JSON like {&quot;fields&quot;: [{&quot;key&quot;: …}]}.</source>
        <translation>Это не набор полей; напишите JSON вида {&quot;fields&quot;: [{&quot;key&quot;: …}]}.</translation>
    </message>
    <message>
        <source>This is not a picture; choose a PNG, JPEG or WebP file.</source>
        <translation>Это не изображение; выберите файл PNG, JPEG или WebP.</translation>
    </message>
    <message>
        <source>This is a file of vCards, not a CSV list.</source>
        <translation>Это файл с vCard, а не список CSV.</translation>
    </message>
    <message>
        <source>There is no vCard in this file.</source>
        <translation>В этом файле нет vCard.</translation>
    </message>
    <message>
        <source>This is a calendar, not a CSV list.</source>
        <translation>Это календарь, а не список CSV.</translation>
    </message>
    <message>
        <source>This is a web page, not a CSV list; save the list itself.</source>
        <translation>Это веб-страница, а не список CSV; сохраните сам список.</translation>
    </message>
    <message>
        <source>This is an XML file, not a CSV list; save the list as CSV first.</source>
        <translation>Это файл XML, а не список CSV; сначала сохраните список как CSV.</translation>
    </message>
    <message>
        <source>This is a JSON file, not a CSV list; save the list as CSV first.</source>
        <translation>Это файл JSON, а не список CSV; сначала сохраните список как CSV.</translation>
    </message>
    <message>
        <source>This is a word processor&apos;s file, not a CSV list; save the list as CSV first.</source>
        <translation>Это файл текстового редактора, а не список CSV; сначала сохраните список как CSV.</translation>
    </message>
    <message>
        <source>The file has not the form of a CSV list.</source>
        <translation>Файл не имеет вида списка CSV.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>изображение</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>документ PDF</translation>
    </message>
    <message>
        <source>an archive or a spreadsheet (zip)</source>
        <translation>архив или электронная таблица (zip)</translation>
    </message>
    <message>
        <source>an old spreadsheet or document</source>
        <translation>электронная таблица или документ старого формата</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>база данных</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>программа</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>сжатый файл</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>двоичные данные</translation>
    </message>
    <message>
        <source>This email is already used by contact &apos;%1&apos;. Duplicate emails are not allowed.</source>
        <translation>Этот адрес эл. почты уже используется в контакте «%1». Повторяющиеся адреса не допускаются.</translation>
    </message>
    <message>
        <source>This phone number is already used by contact &apos;%1&apos;. Duplicate phone numbers are not allowed.</source>
        <translation>Этот номер телефона уже используется в контакте «%1». Повторяющиеся номера не допускаются.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no; write one of the two.</source>
        <translation>«%1» — не «да» и не «нет»; укажите одно из двух.</translation>
    </message>
    <message>
        <source>“%1” is not a choice for “%2”; choose one of: %3.</source>
        <translation>В поле «%2» нет варианта «%1»; выберите один из: %3.</translation>
    </message>
    <message>
        <source>The point %1 does not lie in the country of its address; correct the point or the country.</source>
        <translation>Точка %1 лежит вне страны своего адреса; исправьте точку или страну.</translation>
    </message>
    <message>
        <source>Latitude and longitude of %1 look exchanged; write %2.</source>
        <translation>В %1 широта и долгота, похоже, переставлены; укажите %2.</translation>
    </message>
    <message>
        <source>A sign of %1 looks wrong; write %2.</source>
        <translation>В %1, похоже, неверный знак; укажите %2.</translation>
    </message>
    <message>
        <source>“%1” is not a place on earth; latitudes go from -90 to 90, longitudes from -180 to 180.</source>
        <translation>«%1» — не точка на Земле; широта лежит от -90 до 90, долгота — от -180 до 180.</translation>
    </message>
    <message>
        <source>The VAT ID “%1” has a wrong check digit; compare it with the source.</source>
        <translation>В номере НДС «%1» неверная контрольная цифра; сверьте его с источником.</translation>
    </message>
    <message>
        <source>The VAT ID “%1” does not say its country; write it like DE136695976.</source>
        <translation>В номере НДС «%1» не указана страна; укажите его в виде DE136695976.</translation>
    </message>
    <message>
        <source>“%1” does not have the form of a VAT ID of its country; write it like DE136695976.</source>
        <translation>«%1» не соответствует формату номера НДС своей страны; укажите его в виде DE136695976.</translation>
    </message>
    <message>
        <source>The registration number “%1” has a wrong check digit for %2; compare it with the source.</source>
        <translation>В регистрационном номере «%1» неверная контрольная цифра (%2); сверьте его с источником.</translation>
    </message>
    <message>
        <source>“%1” does not have the form of a registration number of %2.</source>
        <translation>«%1» не соответствует формату регистрационного номера (%2).</translation>
    </message>
    <message>
        <source>“%1” is not an email address: %2; write it like name@example.org.</source>
        <translation>«%1» — не адрес эл. почты: %2; укажите его в виде name@example.org.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number: %2; write it with its country code, like +49 731 123456.</source>
        <translation>«%1» — не номер телефона: %2; укажите его с кодом страны, например +49 731 123456.</translation>
    </message>
    <message>
        <source>“%1” is not a link: %2; write it like https://example.org/page.</source>
        <translation>«%1» — не ссылка: %2; укажите её в виде https://example.org/page.</translation>
    </message>
    <message>
        <source>“%1” is a day that the calendar does not have.</source>
        <translation>Дня «%1» нет в календаре.</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it as year-month-day, like 2026-03-31.</source>
        <translation>«%1» — не дата; укажите её в виде год-месяц-день, например 2026-03-31.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«%1» — не число.</translation>
    </message>
    <message>
        <source>“%1” is not a number, but “%2” needs one.</source>
        <translation>«%1» — не число, а в поле «%2» нужно число.</translation>
    </message>
    <message>
        <source>“%1” is not a country; write its name or its two letters, like DE.</source>
        <translation>«%1» — не страна; укажите её название или две буквы, например DE.</translation>
    </message>
    <message>
        <source>“%1” is not an IBAN: %2.</source>
        <translation>«%1» — не IBAN: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a BIC; write its 8 or 11 characters, like DEUTDEFF.</source>
        <translation>«%1» — не BIC; укажите его 8 или 11 знаков, например DEUTDEFF.</translation>
    </message>
    <message>
        <source>The value of “%1” is too long; shorten it.</source>
        <translation>Значение поля «%1» слишком длинное; сократите его.</translation>
    </message>
    <message numerus="yes">
        <source>This employee is still responsible for %n contact(s); give them to somebody else first.</source>
        <translation>
            <numerusform>За этим сотрудником ещё закреплён %n контакт; сначала передайте его другому.</numerusform>
            <numerusform>За этим сотрудником ещё закреплены %n контакта; сначала передайте их другому.</numerusform>
            <numerusform>За этим сотрудником ещё закреплено %n контактов; сначала передайте их другому.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) rest on this text; set “No longer asked for” instead of removing it.</source>
        <translation>
            <numerusform>На этом тексте основано %n согласие; вместо удаления отметьте «Больше не запрашивать».</numerusform>
            <numerusform>На этом тексте основаны %n согласия; вместо удаления отметьте «Больше не запрашивать».</numerusform>
            <numerusform>На этом тексте основано %n согласий; вместо удаления отметьте «Больше не запрашивать».</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot go, because other records still use it.</source>
        <translation>Это нельзя удалить, потому что используется в других записях.</translation>
    </message>
    <message>
        <source>This cannot go, because it is still used: %1.</source>
        <translation>Это нельзя удалить, потому что ещё используется: %1.</translation>
    </message>
    <message>
        <source>“%1” must be a person.</source>
        <translation>В поле «%1» должен быть человек.</translation>
    </message>
    <message>
        <source>“%1” must be a business.</source>
        <translation>В поле «%1» должна быть компания.</translation>
    </message>
    <message>
        <source>A person has no field “%1”; leave it empty.</source>
        <translation>У человека нет поля «%1»; оставьте его пустым.</translation>
    </message>
    <message>
        <source>A business has no field “%1”; leave it empty.</source>
        <translation>У компании нет поля «%1»; оставьте его пустым.</translation>
    </message>
    <message>
        <source>“%1” must not be empty; give it a value.</source>
        <translation>Поле «%1» не может быть пустым; укажите значение.</translation>
    </message>
    <message>
        <source>“%1” cannot be changed after creation.</source>
        <translation>Поле «%1» нельзя изменить после создания.</translation>
    </message>
    <message>
        <source>“%1” is worked out by Kontor and cannot be written.</source>
        <translation>Поле «%1» вычисляет Kontor, записать его нельзя.</translation>
    </message>
    <message>
        <source>“%1” names nothing that “%2” could refer to; give an id, an address, a number or a name that exists.</source>
        <translation>«%1» не указывает ни на что подходящее для поля «%2»; укажите существующий ID, адрес, номер или имя.</translation>
    </message>
    <message>
        <source>Your role does not allow this; ask an administrator.</source>
        <translation>Ваша роль этого не разрешает; обратитесь к администратору.</translation>
    </message>
    <message>
        <source>Your role does not allow this (%1); ask an administrator.</source>
        <translation>Ваша роль этого не разрешает (%1); обратитесь к администратору.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Повторять нечего.</translation>
    </message>
    <message>
        <source>This operation cannot be undone: it was undone already, or it is final.</source>
        <translation>Эту операцию нельзя отменить: она уже отменена или необратима.</translation>
    </message>
    <message>
        <source>This file exists already; choose another name.</source>
        <translation>Такой файл уже есть; выберите другое имя.</translation>
    </message>
    <message>
        <source>This exists already.</source>
        <translation>Это уже есть.</translation>
    </message>
    <message>
        <source>This exists already (%1).</source>
        <translation>Это уже есть (%1).</translation>
    </message>
    <message>
        <source>This was deleted before; restore it first.</source>
        <translation>Это было удалено раньше; сначала восстановите.</translation>
    </message>
    <message>
        <source>A contact needs at least one filled field; give it a name, an email or a phone.</source>
        <translation>В контакте должно быть заполнено хотя бы одно поле; укажите имя, эл. почту или телефон.</translation>
    </message>
    <message>
        <source>A contact cannot be merged with itself; name two contacts.</source>
        <translation>Контакт нельзя объединить с самим собой; укажите два контакта.</translation>
    </message>
    <message>
        <source>A person and a business cannot be merged into one contact.</source>
        <translation>Человека и компанию нельзя объединить в один контакт.</translation>
    </message>
    <message>
        <source>This contact was merged into “%1”; undo the merge to bring it back.</source>
        <translation>Этот контакт объединён с «%1»; отмените объединение, чтобы его вернуть.</translation>
    </message>
    <message>
        <source>There is no active employee “%1”.</source>
        <translation>Активного сотрудника «%1» нет.</translation>
    </message>
    <message>
        <source>There is no operation “%1”; look at the list of operations.</source>
        <translation>Операции «%1» нет; посмотрите список операций.</translation>
    </message>
    <message>
        <source>There is no view “%1”.</source>
        <translation>Представления «%1» нет.</translation>
    </message>
    <message>
        <source>There is no import “%1”.</source>
        <translation>Импорта «%1» нет.</translation>
    </message>
    <message>
        <source>No contact matches “%1”; give its id, the first digits of it, an email address or a phone number.</source>
        <translation>Контакт «%1» не найден; укажите его ID, начало ID, адрес эл. почты или номер телефона.</translation>
    </message>
    <message>
        <source>Nothing matches “%1” (%2).</source>
        <translation>По запросу «%1» ничего не найдено (%2).</translation>
    </message>
    <message>
        <source>The query does not parse, %1: %2</source>
        <translation>Запрос непонятен, %1: %2</translation>
    </message>
    <message>
        <source>There is no field “%1”; “kontorctl fields” lists the names.</source>
        <translation>Поля «%1» нет; список названий: «kontorctl fields».</translation>
    </message>
    <message>
        <source>There is no kind of record “%1”; “kontorctl fields” lists them.</source>
        <translation>Вида записи «%1» нет; список: «kontorctl fields».</translation>
    </message>
    <message>
        <source>Several records match “%1”; give more of it.</source>
        <translation>Под «%1» подходит несколько записей; укажите точнее.</translation>
    </message>
    <message>
        <source>“%1” is no place in a list of this order; begin again without it.</source>
        <translation>«%1» не указывает место в списке с таким порядком; начните заново без этого.</translation>
    </message>
    <message>
        <source>The call is not understood.</source>
        <translation>Вызов непонятен.</translation>
    </message>
    <message>
        <source>The file cannot be read; check its name and its rights.</source>
        <translation>Не удаётся прочитать файл; проверьте его имя и права доступа.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Не удаётся прочитать файл: %1.</translation>
    </message>
    <message>
        <source>This is a folder; name a file.</source>
        <translation>Это папка; укажите файл.</translation>
    </message>
    <message>
        <source>The file is empty; there is nothing to read.</source>
        <translation>Файл пуст; читать нечего.</translation>
    </message>
    <message>
        <source>This is not a text file, but %1; save the list as CSV first.</source>
        <translation>Это не текстовый файл, а %1; сначала сохраните список как CSV.</translation>
    </message>
    <message>
        <source>The characters are not %1; name the encoding that the file was written in.</source>
        <translation>Символы не в кодировке %1; укажите кодировку, в которой записан файл.</translation>
    </message>
    <message>
        <source>A record is longer than 16 MiB; probably a quotation mark is never closed there.</source>
        <translation>Запись длиннее 16 МиБ; вероятно, в ней не закрыта кавычка.</translation>
    </message>
    <message>
        <source>This cannot be written; check the folder and its rights.</source>
        <translation>Не удаётся записать; проверьте папку и права доступа к ней.</translation>
    </message>
    <message>
        <source>This cannot be written: %1.</source>
        <translation>Не удаётся записать: %1.</translation>
    </message>
    <message>
        <source>There is no store here; create one with “kontorctl init” or start Kontor.</source>
        <translation>Здесь нет базы; создайте её командой «kontorctl init» или запустите Kontor.</translation>
    </message>
    <message>
        <source>There is a store already; choose another file, or open this one.</source>
        <translation>Здесь уже есть база; выберите другой файл или откройте эту.</translation>
    </message>
    <message>
        <source>Another program is writing to this store; wait until it has finished, or close it.</source>
        <translation>В эту базу пишет другая программа; дождитесь её завершения или закройте её.</translation>
    </message>
    <message>
        <source>This store can only be read; check the rights of the file and its folder.</source>
        <translation>Эта база доступна только для чтения; проверьте права на файл и его папку.</translation>
    </message>
    <message>
        <source>This store is damaged; restore a backup.</source>
        <translation>Эта база повреждена; восстановите резервную копию.</translation>
    </message>
    <message>
        <source>This store is damaged (%1); restore a backup.</source>
        <translation>Эта база повреждена (%1); восстановите резервную копию.</translation>
    </message>
    <message>
        <source>This store was written by a newer Kontor (version %1, this one knows %2); update Kontor.</source>
        <translation>Эта база записана более новой версией Kontor (версия %1, эта поддерживает %2); обновите Kontor.</translation>
    </message>
    <message>
        <source>This file is not a store of Kontor; choose another one.</source>
        <translation>Этот файл не является базой Kontor; выберите другой.</translation>
    </message>
    <message>
        <source>The disk is full; make room and try again.</source>
        <translation>Диск заполнен; освободите место и повторите попытку.</translation>
    </message>
    <message>
        <source>The store is busy; try again in a moment.</source>
        <translation>База занята; повторите попытку чуть позже.</translation>
    </message>
    <message>
        <source>The database refused: %1.</source>
        <translation>База данных отклонила запрос: %1.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>The network does not answer; try again later.</source>
        <translation>Сеть не отвечает; повторите попытку позже.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>column “%1”</source>
        <translation>столбец «%1»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place: what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&lt;here&gt;</source>
        <comment>marks the place of an error in a query</comment>
        <translation>&lt;здесь&gt;</translation>
    </message>
    <message>
        <source>Several columns go to “%1”; choose another field for one of them.</source>
        <translation>В поле «%1» идёт несколько столбцов; для одного из них выберите другое поле.</translation>
    </message>
    <message>
        <source>Contacts of this type have no field “%1”; choose another one.</source>
        <translation>У контактов этого типа нет поля «%1»; выберите другое.</translation>
    </message>
    <message>
        <source>“%1” is worked out by Kontor and cannot be imported.</source>
        <translation>Поле «%1» вычисляет Kontor, импортировать его нельзя.</translation>
    </message>
    <message>
        <source>The file has no such column; correct the mapping, or take the file it was made for.</source>
        <translation>В файле нет такого столбца; исправьте сопоставление или возьмите файл, для которого оно составлено.</translation>
    </message>
    <message>
        <source>The file has several columns of this name; add an “index” to the mapping.</source>
        <translation>В файле несколько столбцов с таким названием; добавьте в сопоставление «index».</translation>
    </message>
    <message>
        <source>No column goes to “%1”, by which contacts are to be recognised.</source>
        <translation>Ни один столбец не идёт в поле «%1», по которому распознаются контакты.</translation>
    </message>
    <message>
        <source>This is no mapping, because it is not a JSON object; take a file that the wizard saved.</source>
        <translation>Это не сопоставление, потому что это не объект JSON; возьмите файл, сохранённый мастером.</translation>
    </message>
    <message>
        <source>The mapping lacks “%1”; add it.</source>
        <translation>В сопоставлении нет «%1»; добавьте.</translation>
    </message>
    <message>
        <source>The mapping is not understood at “%1”; correct it there.</source>
        <translation>Сопоставление непонятно в месте «%1»; исправьте его там.</translation>
    </message>
    <message>
        <source>The mapping is not understood at “%1”: “%2” does not fit; correct it there.</source>
        <translation>Сопоставление непонятно в месте «%1»: «%2» не подходит; исправьте его там.</translation>
    </message>
    <message>
        <source>“%1” names no map tiles; {z}, {x} and {y} stand for the tile, as in https://example.org/{z}/{x}/{y}.png.</source>
        <translation>«%1» не задаёт тайлы карты; {z}, {x} и {y} обозначают тайл, например https://example.org/{z}/{x}/{y}.png.</translation>
    </message>
    <message>
        <source>This is the only administrator; make somebody else one first.</source>
        <translation>Это единственный администратор; сначала назначьте другого.</translation>
    </message>
    <message>
        <source>Kontor may not ask where this computer is; allow it in the system&apos;s settings, or name a place in Settings, Map and address search.</source>
        <translation>Kontor не может узнать, где находится этот компьютер; разрешите это в настройках системы или укажите место: Настройки, Карта и поиск адресов.</translation>
    </message>
    <message>
        <source>The satellite receiver cannot be read; plug it in, or correct its name in Settings, Map and address search.</source>
        <translation>Не удаётся прочитать спутниковый приёмник; подключите его или исправьте его имя: Настройки, Карта и поиск адресов.</translation>
    </message>
    <message>
        <source>Nothing tells where this computer is; go where satellites are seen, or name a place in Settings, Map and address search.</source>
        <translation>Ничто не сообщает, где находится этот компьютер; выйдите туда, где видны спутники, или укажите место: Настройки, Карта и поиск адресов.</translation>
    </message>
    <message>
        <source>Choose the place where you are in Settings, Map and address search.</source>
        <translation>Выберите место, где вы находитесь: Настройки, Карта и поиск адресов.</translation>
    </message>
    <message>
        <source>This computer has nothing that tells where it is; name a receiver or a place in Settings, Map and address search.</source>
        <translation>У этого компьютера нет ничего, что сообщало бы, где он; укажите приёмник или место: Настройки, Карта и поиск адресов.</translation>
    </message>
    <message>
        <source>“%1” is not a language; write its name or its code, like de.</source>
        <translation>«%1» — не язык; напишите его название или код, например de.</translation>
    </message>
    <message>
        <source>“%1” is more than one keyword; give each by itself.</source>
        <translation>«%1» — больше одного ключевого слова; укажите каждое отдельно.</translation>
    </message>
    <message>
        <source>“%1” lies in the future; give a day that has been.</source>
        <translation>«%1» ещё не наступило; укажите прошедший день.</translation>
    </message>
    <message>
        <source>“%1” is before the day the consent was given; give that day or a later one.</source>
        <translation>«%1» раньше дня согласия; укажите этот день или более поздний.</translation>
    </message>
    <message>
        <source>“%1” is below zero; give zero or more.</source>
        <translation>«%1» меньше нуля; укажите ноль или больше.</translation>
    </message>
    <message>
        <source>“%1” is managed automatically by its rule; change the rule instead.</source>
        <translation>«%1» ведётся автоматически по своему правилу; измените лучше правило.</translation>
    </message>
    <message>
        <source>%1 is still to come; give a time that has been.</source>
        <translation>%1 ещё не наступило; укажите прошедшее время.</translation>
    </message>
    <message>
        <source>The picture lies in the web and was not fetched; add it by hand.</source>
        <translation>Изображение находится в сети и не было загружено; добавьте его вручную.</translation>
    </message>
    <message>
        <source>“%1” has a semicolon, which stands between names in lists; write another sign.</source>
        <translation>«%1» содержит точку с запятой, которая разделяет названия в списках; напишите другой знак.</translation>
    </message>
    <message numerus="yes">
        <source>%n open task(s) of this employee must go to somebody else first.</source>
        <translation>
            <numerusform>%n открытую задачу этого сотрудника нужно сначала передать кому-то другому.</numerusform>
            <numerusform>%n открытые задачи этого сотрудника нужно сначала передать кому-то другому.</numerusform>
            <numerusform>%n открытых задач этого сотрудника нужно сначала передать кому-то другому.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has been worked on since; undo that first, then this can be undone.</source>
        <translation>С тех пор с «%1» работали; сначала отмените это, затем можно будет отменить и данное действие.</translation>
    </message>
    <message>
        <source>This consent was withdrawn on %1; what was given before does not come back.</source>
        <translation>Это согласие отозвано %1; данное раньше не возвращается.</translation>
    </message>
    <message>
        <source>a target market cannot name itself in its own rule</source>
        <translation>целевой рынок не может называть сам себя в собственном правиле</translation>
    </message>
    <message>
        <source>“%1” is no file name, because a slash stands between folders; write the folder into “%2”.</source>
        <translation>«%1» — не имя файла: косая черта разделяет папки; запишите папку в поле «%2».</translation>
    </message>
    <message>
        <source>“%1” cannot be a key; write small letters, digits and _, like “%2”.</source>
        <translation>«%1» не может быть ключом; пишите строчные буквы, цифры и _, например «%2».</translation>
    </message>
    <message>
        <source>“%1” does not say which choice is to be called otherwise; write it like Red=Ruby.</source>
        <translation>«%1» не говорит, какой вариант переименовать; напишите, например, Красный=Рубиновый.</translation>
    </message>
    <message>
        <source>“%1” names no currency; write its code behind the amount, like 12.50 EUR.</source>
        <translation>«%1» не называет валюту; напишите её код после суммы, например 12.50 EUR.</translation>
    </message>
    <message>
        <source>“%1” has more decimals than its currency; round it.</source>
        <translation>У «%1» больше знаков после запятой, чем у валюты; округлите сумму.</translation>
    </message>
    <message>
        <source>This is a business already; it can be made anew as a person alone.</source>
        <translation>Это уже компания; заново её можно создать только как человека.</translation>
    </message>
    <message>
        <source>This is a person already; it can be made anew as a business alone.</source>
        <translation>Это уже человек; заново его можно создать только как компанию.</translation>
    </message>
    <message>
        <source>The first one is primary as long as no other is; make another one primary instead.</source>
        <translation>Первая запись основная, пока основной не стала другая; сделайте основной другую.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) have “%1”; rename or remove it in the field library first.</source>
        <translation>
            <numerusform>У %n контакта есть «%1»; сначала переименуйте или удалите этот вариант в библиотеке полей.</numerusform>
            <numerusform>У %n контактов есть «%1»; сначала переименуйте или удалите этот вариант в библиотеке полей.</numerusform>
            <numerusform>У %n контактов есть «%1»; сначала переименуйте или удалите этот вариант в библиотеке полей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) have “%1”; say what it is called now with rename_choice=%1=…, or take it from them with drop_values=yes.</source>
        <translation>
            <numerusform>У %n контакта есть «%1»; укажите новое название через rename_choice=%1=… или уберите значение через drop_values=yes.</numerusform>
            <numerusform>У %n контактов есть «%1»; укажите новое название через rename_choice=%1=… или уберите значение через drop_values=yes.</numerusform>
            <numerusform>У %n контактов есть «%1»; укажите новое название через rename_choice=%1=… или уберите значение через drop_values=yes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Task created</source>
        <translation>Задача создана</translation>
    </message>
    <message>
        <source>Task changed</source>
        <translation>Задача изменена</translation>
    </message>
    <message>
        <source>Task completed</source>
        <translation>Задача выполнена</translation>
    </message>
    <message>
        <source>Data change</source>
        <translation>Изменение данных</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединение</translation>
    </message>
    <message>
        <source>Mail sent</source>
        <translation>Письмо отправлено</translation>
    </message>
    <message>
        <source>Mail received</source>
        <translation>Письмо получено</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Входящий звонок</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Исходящий звонок</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Social interaction</source>
        <translation>Контакт в соцсетях</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened: to what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Contact created</source>
        <translation>Контакт создан</translation>
    </message>
    <message>
        <source>Contact deleted</source>
        <translation>Контакт удалён</translation>
    </message>
    <message>
        <source>Contact restored</source>
        <translation>Контакт восстановлен</translation>
    </message>
    <message>
        <source>Contact changed</source>
        <translation>Контакт изменён</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 — добавление</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 — удаление</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 — изменение</translation>
    </message>
    <message>
        <source>Merge undone</source>
        <translation>Объединение отменено</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Объединено</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (was there: %2)</source>
        <translation>%1 (было: %2)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: from → to</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Task deleted</source>
        <translation>Задача удалена</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Импортировано</translation>
    </message>
    <message>
        <source>Changed by an import</source>
        <translation>Изменено при импорте</translation>
    </message>
    <message>
        <source>Kontor Automation</source>
        <translation>Автоматика Kontor</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation>%1 (удалено)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose event: what happened</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>Владелец счёта</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Банк</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Номер счёта</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Секунды</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя / название</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Consent text</source>
        <translation>Текст согласия</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Дано</translation>
    </message>
    <message>
        <source>Obtained</source>
        <translation>Как получено</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>How it was withdrawn</source>
        <translation>Как отозвано</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Кто внёс</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Внесено</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>No longer asked for</source>
        <translation>Больше не запрашивать</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создано</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Внешний ID</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Официальное название</translation>
    </message>
    <message>
        <source>Note name</source>
        <translation>Имя в команде</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Титул</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Суффикс имени</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Прозвище</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>В архиве</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Sales team</source>
        <translation>Команда продаж</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Рег. номер</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Правовая форма</translation>
    </message>
    <message>
        <source>VAT ID</source>
        <translation>Номер НДС</translation>
    </message>
    <message>
        <source>Do not email</source>
        <translation>Не писать</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Не звонить</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Канал связи</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Номер клиента</translation>
    </message>
    <message>
        <source>Primary email</source>
        <translation>Основной адрес эл. почты</translation>
    </message>
    <message>
        <source>Primary phone</source>
        <translation>Основной телефон</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Объединён с</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Потребитель</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Применяется к</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Обязательное</translation>
    </message>
    <message>
        <source>Only where assigned</source>
        <translation>Только где назначено</translation>
    </message>
    <message>
        <source>Visible in</source>
        <translation>Отображается в</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Подсказка</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Личное</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Улица</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>Улица, вторая строка</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Область или штат</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Широта</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Долгота</translation>
    </message>
    <message>
        <source>Target market</source>
        <translation>Целевой рынок</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Написано</translation>
    </message>
    <message>
        <source>Home country</source>
        <translation>Своя страна</translation>
    </message>
    <message>
        <source>Required for a person</source>
        <translation>Обязательно для людей</translation>
    </message>
    <message>
        <source>Required for a business</source>
        <translation>Обязательно для компаний</translation>
    </message>
    <message>
        <source>Languages of communication</source>
        <translation>Языки общения</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Отношение</translation>
    </message>
    <message>
        <source>Other contact</source>
        <translation>Другой контакт</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Дата выполнения</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Группировка</translation>
    </message>
    <message>
        <source>First view of</source>
        <translation>Первое для</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Последний контакт</translation>
    </message>
    <message>
        <source>Next activity</source>
        <translation>Следующее действие</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Ближайший срок</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Основной</translation>
    </message>
    <message>
        <source>International number</source>
        <translation>Международный номер</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record: field</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Further legal forms</source>
        <translation>Другие правовые формы</translation>
    </message>
    <message>
        <source>Tile server</source>
        <translation>Сервер тайлов</translation>
    </message>
    <message>
        <source>Address search</source>
        <translation>Поиск адресов</translation>
    </message>
    <message>
        <source>Server of the address search</source>
        <translation>Сервер поиска адресов</translation>
    </message>
    <message>
        <source>Email for the address search</source>
        <translation>Эл. почта для поиска адресов</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>User account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>No person is saved without</source>
        <translation>Без этого человек не сохраняется</translation>
    </message>
    <message>
        <source>No business is saved without</source>
        <translation>Без этого компания не сохраняется</translation>
    </message>
</context>
<context>
    <name>FieldSettings</name>
    <message>
        <source>Customer class</source>
        <translation>Класс клиента</translation>
    </message>
    <message>
        <source>A: visit every month, B: every quarter, C: once a year</source>
        <translation>A: визит каждый месяц, B: каждый квартал, C: раз в год</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Интересы</translation>
    </message>
    <message>
        <source>Several can be ticked</source>
        <translation>Можно отметить несколько</translation>
    </message>
    <message>
        <source>Trade fair</source>
        <translation>Выставка</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Рассылка</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Число сотрудников</translation>
    </message>
    <message>
        <source>How many people work there</source>
        <translation>Сколько людей там работает</translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation>Годовая выручка</translation>
    </message>
    <message>
        <source>With its currency: 1200000 EUR</source>
        <translation>С валютой: 1200000 EUR</translation>
    </message>
    <message>
        <source>Contract until</source>
        <translation>Договор до</translation>
    </message>
    <message>
        <source>Found by: custom field before a day</source>
        <translation>Поиск: пользовательское поле раньше даты</translation>
    </message>
    <message>
        <source>Reference customer</source>
        <translation>Референсный клиент</translation>
    </message>
    <message>
        <source>Yes, no, or not asked yet</source>
        <translation>Да, нет или ещё не спрашивали</translation>
    </message>
    <message>
        <source>Dealer portal</source>
        <translation>Портал для дилеров</translation>
    </message>
    <message>
        <source>Opens in the browser</source>
        <translation>Открывается в браузере</translation>
    </message>
    <message>
        <source>Invoices to</source>
        <translation>Адрес для счетов</translation>
    </message>
    <message>
        <source>An address that is checked</source>
        <translation>Адрес, который проверяется</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>Горячая линия</translation>
    </message>
    <message>
        <source>A number that is checked</source>
        <translation>Номер, который проверяется</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>По рекомендации</translation>
    </message>
    <message>
        <source>Leads to the other contact</source>
        <translation>Ведёт к другому контакту</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Аллергии</translation>
    </message>
    <message>
        <source>Any text, up to 1 000 characters</source>
        <translation>Любой текст, до 1 000 знаков</translation>
    </message>
</context>
<context>
    <name>FilePreview</name>
    <message>
        <source>This picture cannot be read.</source>
        <translation>Не удаётся прочитать это изображение.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Этот файл не читается.</translation>
    </message>
</context>
<context>
    <name>FixedKeys</name>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Блоки</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Меню строки</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>Menu, Shift+F10</translation>
    </message>
    <message>
        <source>Delete, after a question</source>
        <translation>Удалить с подтверждением</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Choose several rows</source>
        <translation>Выбрать несколько строк</translation>
    </message>
    <message>
        <source>Shift+arrow keys, Ctrl+Space, Ctrl+A</source>
        <translation>Shift+стрелки, Ctrl+Пробел, Ctrl+A</translation>
    </message>
    <message>
        <source>Search what is typed</source>
        <translation>Искать набираемый текст</translation>
    </message>
    <message>
        <source>any letter</source>
        <translation>любая буква</translation>
    </message>
    <message>
        <source>Edit the value</source>
        <translation>Изменить значение</translation>
    </message>
    <message>
        <source>F2, Return</source>
        <translation>F2, Enter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Return; Ctrl+Return in several lines</source>
        <translation>Enter; в многострочном поле Ctrl+Enter</translation>
    </message>
    <message>
        <source>Back to the former value</source>
        <translation>Вернуть прежнее значение</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>A day, week, month, year later</source>
        <translation>На день, неделю, месяц, год позже</translation>
    </message>
    <message>
        <source>D, W, M, Y</source>
        <translation>D, W, M, Y</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>A day, week, month, year earlier</source>
        <translation>На день, неделю, месяц, год раньше</translation>
    </message>
    <message>
        <source>Shift+D, W, M, Y</source>
        <translation>Shift+D, W, M, Y</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Go to a box</source>
        <translation>Перейти к блоку</translation>
    </message>
    <message>
        <source>Ctrl+J and its letter</source>
        <translation>Ctrl+J и его буква</translation>
    </message>
    <message>
        <source>Close what is open, step back</source>
        <translation>Закрыть открытое, шаг назад</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
</context>
<context>
    <name>FormatBar</name>
    <message>
        <source>Unicode</source>
        <translation>Юникод</translation>
    </message>
    <message>
        <source>Western Europe</source>
        <translation>Западная Европа</translation>
    </message>
    <message>
        <source>Central Europe</source>
        <translation>Центральная Европа</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Кириллица</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Греческая</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Турецкая</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Иврит</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Арабская</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Балтийская</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Вьетнамская</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Японская</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Китайская</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Корейская</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Тайская</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday · %1</source>
        <translation>Вчера · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago · %1</source>
        <translation>
            <numerusform>%n день назад · %1</numerusform>
            <numerusform>%n дня назад · %1</numerusform>
            <numerusform>%n дней назад · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The contact is there already: say what is to happen with this row.</source>
        <translation>Такой контакт уже есть: укажите, что делать с этой строкой.</translation>
    </message>
    <message>
        <source>Email of another contact</source>
        <translation>Эл. почта другого контакта</translation>
    </message>
    <message>
        <source>Phone number of another contact</source>
        <translation>Номер телефона другого контакта</translation>
    </message>
    <message>
        <source>Not an email address</source>
        <translation>Не адрес эл. почты</translation>
    </message>
    <message>
        <source>Not a phone number</source>
        <translation>Не номер телефона</translation>
    </message>
    <message>
        <source>Not a link</source>
        <translation>Не ссылка</translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation>Не дата</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>Не число</translation>
    </message>
    <message>
        <source>Not one of the choices</source>
        <translation>Нет среди вариантов</translation>
    </message>
    <message>
        <source>Not a country</source>
        <translation>Не страна</translation>
    </message>
    <message>
        <source>Not a place on earth</source>
        <translation>Не точка на Земле</translation>
    </message>
    <message>
        <source>Point outside its country</source>
        <translation>Точка вне своей страны</translation>
    </message>
    <message>
        <source>Latitude and longitude exchanged</source>
        <translation>Широта и долгота переставлены</translation>
    </message>
    <message>
        <source>Wrong sign of a coordinate</source>
        <translation>Неверный знак координаты</translation>
    </message>
    <message>
        <source>Field of the other type of contact</source>
        <translation>Поле другого типа контактов</translation>
    </message>
    <message>
        <source>Nobody and nothing of that name</source>
        <translation>Такого имени или названия нет</translation>
    </message>
    <message>
        <source>A required value is missing</source>
        <translation>Нет обязательного значения</translation>
    </message>
    <message>
        <source>There already; to be decided</source>
        <translation>Уже есть; нужно решение</translation>
    </message>
    <message>
        <source>Nothing to make a contact of</source>
        <translation>Не из чего создать контакт</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Слишком длинно</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Другое</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s): %2 created, %3 updated, %4 skipped, %5 rejected in %6.</source>
        <translation>
            <numerusform>%1 строка: создано — %2, обновлено — %3, пропущено — %4, отклонено — %5, время — %6.</numerusform>
            <numerusform>%1 строки: создано — %2, обновлено — %3, пропущено — %4, отклонено — %5, время — %6.</numerusform>
            <numerusform>%1 строк: создано — %2, обновлено — %3, пропущено — %4, отклонено — %5, время — %6.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written (dry run).</source>
        <translation>Ничего не записано (пробный запуск).</translation>
    </message>
    <message>
        <source>The import was cancelled; it can be resumed or undone.</source>
        <translation>Импорт остановлен; его можно продолжить или отменить.</translation>
    </message>
    <message>
        <source>The same file was imported before.</source>
        <translation>Этот файл уже импортировали.</translation>
    </message>
    <message numerus="yes">
        <source>%n business(es) created from the company column.</source>
        <translation>
            <numerusform>Из столбца компаний создана %n компания.</numerusform>
            <numerusform>Из столбца компаний созданы %n компании.</numerusform>
            <numerusform>Из столбца компаний создано %n компаний.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out because somebody has to decide about them.</source>
        <translation>
            <numerusform>%n строка отложена: по ней нужно решение.</numerusform>
            <numerusform>%n строки отложены: по ним нужно решение.</numerusform>
            <numerusform>%n строк отложено: по ним нужно решение.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) need a look.</source>
        <translation>
            <numerusform>%n значение требует внимания.</numerusform>
            <numerusform>%n значения требуют внимания.</numerusform>
            <numerusform>%n значений требуют внимания.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” belonged to another contact; search for it to see whose it is.</source>
        <translation>«%1» принадлежало другому контакту; найдите его, чтобы увидеть, какому.</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation>«%1» нет среди вариантов.</translation>
    </message>
    <message>
        <source>Cannot change after creation</source>
        <translation>После создания изменить нельзя</translation>
    </message>
    <message>
        <source>Not an IBAN</source>
        <translation>Не IBAN</translation>
    </message>
    <message>
        <source>Not a BIC</source>
        <translation>Не BIC</translation>
    </message>
    <message>
        <source>Decided by a rule</source>
        <translation>Решает правило</translation>
    </message>
    <message>
        <source>Consent withdrawn since</source>
        <translation>Согласие с тех пор отозвано</translation>
    </message>
</context>
<context>
    <name>ImportTarget</name>
    <message>
        <source>%1 (%2)</source>
        <comment>field (kind)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Kind of the email</source>
        <translation>Вид эл. почты</translation>
    </message>
    <message>
        <source>Kind of the phone number</source>
        <translation>Вид телефона</translation>
    </message>
    <message>
        <source>Label of the link</source>
        <translation>Название ссылки</translation>
    </message>
    <message>
        <source>Kind of the address</source>
        <translation>Вид адреса</translation>
    </message>
    <message>
        <source>New field (%1)</source>
        <translation>Новое поле (%1)</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Не импортировать</translation>
    </message>
    <message>
        <source>Id in Kontor</source>
        <translation>ID в Kontor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя / название</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Полное имя</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Your own fields</source>
        <translation>Ваши поля</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Новое поле</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1, продолжение</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>field and its number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Kind of the bank account</source>
        <translation>Вид банковского счёта</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <translation>Согласие: %1</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>work</source>
        <translation>рабочий</translation>
    </message>
    <message>
        <source>private</source>
        <translation>личный</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>мобильный</translation>
    </message>
    <message>
        <source>mobile, work</source>
        <translation>мобильный, рабочий</translation>
    </message>
    <message>
        <source>mobile, private</source>
        <translation>мобильный, личный</translation>
    </message>
    <message>
        <source>switchboard</source>
        <translation>общий номер</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>факс</translation>
    </message>
    <message>
        <source>fax, work</source>
        <translation>факс, рабочий</translation>
    </message>
    <message>
        <source>fax, private</source>
        <translation>факс, личный</translation>
    </message>
    <message>
        <source>billing</source>
        <translation>для счетов</translation>
    </message>
    <message>
        <source>support</source>
        <translation>поддержка</translation>
    </message>
    <message>
        <source>shipping</source>
        <translation>доставка</translation>
    </message>
    <message>
        <source>post</source>
        <translation>почтовый</translation>
    </message>
    <message>
        <source>office</source>
        <translation>офис</translation>
    </message>
    <message>
        <source>warehouse</source>
        <translation>склад</translation>
    </message>
    <message>
        <source>website</source>
        <translation>сайт</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>магазин</translation>
    </message>
    <message>
        <source>other</source>
        <translation>другой</translation>
    </message>
</context>
<context>
    <name>MapSettings</name>
    <message>
        <source>Map and address search</source>
        <translation>Карта и поиск адресов</translation>
    </message>
    <message>
        <source>Kontor has a map of the world and a list of places with it and asks nobody. Street level comes from the servers named here: they learn the addresses that are looked up.</source>
        <translation>В Kontor есть карта мира и список населённых пунктов, внешние запросы не нужны. Данные об улицах дают указанные здесь серверы: им становятся известны адреса, которые вы ищете.</translation>
    </message>
    <message>
        <source>whom its operator may write to</source>
        <translation>контактный адрес для владельца сервера</translation>
    </message>
    <message>
        <source>none: only what is here</source>
        <translation>нет: только локальные данные</translation>
    </message>
    <message>
        <source>This computer&apos;s Kontor shows no streets: it was built without Qt Location. The tile server is for those of others.</source>
        <translation>Kontor на этом компьютере не показывает улиц: он собран без Qt Location. Сервер тайлов нужен остальным.</translation>
    </message>
    <message>
        <source>tiles geocoder Nominatim Photon position GPS near me</source>
        <translation>тайлы геокодер Nominatim Photon положение GPS рядом</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>a contact</source>
        <translation>контакт</translation>
    </message>
    <message>
        <source>several tasks (%1)</source>
        <translation>несколько задач (%1)</translation>
    </message>
    <message>
        <source>the task “%1”</source>
        <translation>задача «%1»</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>the task “Call”, Ada</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Кто-то</translation>
    </message>
    <message>
        <source>%1 imported %2 for you.</source>
        <translation>%1: для вас импортировано: %2.</translation>
    </message>
    <message>
        <source>%1 gave you %2.</source>
        <translation>%1: вам передано: %2.</translation>
    </message>
    <message>
        <source>%1 gave %2 to somebody else.</source>
        <translation>%1: передано кому-то другому: %2.</translation>
    </message>
    <message>
        <source>%1 deleted %2.</source>
        <translation>%1: удалено: %2.</translation>
    </message>
    <message>
        <source>%1 changed the sales team of %2.</source>
        <translation>%1: изменена команда продаж (%2).</translation>
    </message>
    <message>
        <source>%1 added you to the sales team %2.</source>
        <translation>%1: вы добавлены в команду продаж %2.</translation>
    </message>
    <message>
        <source>%1 took you out of the sales team %2.</source>
        <translation>%1: вы исключены из команды продаж %2.</translation>
    </message>
    <message>
        <source>%1 made you the leader of the sales team %2.</source>
        <translation>%1: вы назначены руководителем команды продаж %2.</translation>
    </message>
    <message>
        <source>“%1” is due.</source>
        <translation>Наступил срок: «%1».</translation>
    </message>
    <message>
        <source>“%1” is due: %2.</source>
        <translation>Наступил срок: «%1» (%2).</translation>
    </message>
    <message>
        <source>%1 changed something that concerns you.</source>
        <translation>%1: изменение, которое касается вас.</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>последний контакт %1</translation>
    </message>
    <message>
        <source>next: %1, %2</source>
        <comment>task, day</comment>
        <translation>далее: %1, %2</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>далее: %1</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>Creation of %1</source>
        <translation>Создание: %1</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Новый контакт</translation>
    </message>
    <message>
        <source>Change of %1</source>
        <translation>Изменение: %1</translation>
    </message>
    <message>
        <source>Change of a contact</source>
        <translation>Изменение контакта</translation>
    </message>
    <message>
        <source>Change of contacts</source>
        <translation>Изменение контактов</translation>
    </message>
    <message>
        <source>Deletion of %1</source>
        <translation>Удаление: %1</translation>
    </message>
    <message>
        <source>Deletion of contacts</source>
        <translation>Удаление контактов</translation>
    </message>
    <message>
        <source>Return of %1 from the bin</source>
        <translation>Возврат из корзины: %1</translation>
    </message>
    <message>
        <source>Return of contacts from the bin</source>
        <translation>Возврат контактов из корзины</translation>
    </message>
    <message>
        <source>Archiving of %1</source>
        <translation>Архивирование: %1</translation>
    </message>
    <message>
        <source>Archiving of contacts</source>
        <translation>Архивирование контактов</translation>
    </message>
    <message>
        <source>Reactivation of %1</source>
        <translation>Возврат из архива: %1</translation>
    </message>
    <message>
        <source>Reactivation of contacts</source>
        <translation>Возврат контактов из архива</translation>
    </message>
    <message>
        <source>Erasure of %1</source>
        <translation>Удаление навсегда: %1</translation>
    </message>
    <message>
        <source>Erasure of contacts</source>
        <translation>Удаление контактов навсегда</translation>
    </message>
    <message>
        <source>Merge into %1</source>
        <translation>Объединение: %1</translation>
    </message>
    <message>
        <source>Merge of contacts</source>
        <translation>Объединение контактов</translation>
    </message>
    <message>
        <source>%1 is no duplicate</source>
        <translation>Не дубликат: %1</translation>
    </message>
    <message>
        <source>Contacts kept separate</source>
        <translation>Контакты оставлены раздельными</translation>
    </message>
    <message>
        <source>Reverting of a change of %1</source>
        <translation>Откат изменения: %1</translation>
    </message>
    <message>
        <source>Reverting of a change</source>
        <translation>Откат изменения</translation>
    </message>
    <message>
        <source>Import of fields: %1</source>
        <translation>Импорт полей: %1</translation>
    </message>
    <message>
        <source>Import of fields</source>
        <translation>Импорт полей</translation>
    </message>
    <message>
        <source>Departure of %1</source>
        <translation>Уход сотрудника: %1</translation>
    </message>
    <message>
        <source>Departure of an employee</source>
        <translation>Уход сотрудника</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Импорт: %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Creation of the store of %1</source>
        <translation>Создание базы: %1</translation>
    </message>
    <message>
        <source>Creation of the store</source>
        <translation>Создание базы</translation>
    </message>
    <message>
        <source>Demonstration data: %1</source>
        <translation>Демо-данные: %1</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>Демо-данные</translation>
    </message>
    <message>
        <source>Undoing of a change of %1</source>
        <translation>Отмена изменения: %1</translation>
    </message>
    <message>
        <source>Undoing of a change</source>
        <translation>Отмена изменения</translation>
    </message>
    <message>
        <source>Redoing of a change of %1</source>
        <translation>Повтор изменения: %1</translation>
    </message>
    <message>
        <source>Redoing of a change</source>
        <translation>Повтор изменения</translation>
    </message>
    <message>
        <source>%1 added: %2</source>
        <translation>%1 — добавление: %2</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 — добавление</translation>
    </message>
    <message>
        <source>%1 changed: %2</source>
        <translation>%1 — изменение: %2</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 — изменение</translation>
    </message>
    <message>
        <source>%1 deleted: %2</source>
        <translation>%1 — удаление: %2</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 — удаление</translation>
    </message>
    <message>
        <source>%1 moved: %2</source>
        <translation>%1 — перемещение: %2</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1 — перемещение</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) changed since then and stayed as they are.</source>
        <translation>
            <numerusform>%n запись с тех пор изменилась и осталась как есть.</numerusform>
            <numerusform>%n записи с тех пор изменились и остались как есть.</numerusform>
            <numerusform>%n записей с тех пор изменились и остались как есть.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Отменить «%1»</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Повторить «%1»</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Отменено: «%1».</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Повторено: «%1».</translation>
    </message>
    <message>
        <source>%1: %2 is used by another contact by now.</source>
        <translation>%1: значение «%2» уже используется в другом контакте.</translation>
    </message>
    <message>
        <source>%1 (%2) stays, because it was changed since.</source>
        <translation>%1 (%2) остаётся, так как с тех пор было изменение.</translation>
    </message>
    <message>
        <source>%1: “%2” stays “%3” and not “%4”, because it was changed since.</source>
        <translation>%1: в поле «%2» остаётся «%3», а не «%4», так как с тех пор было изменение.</translation>
    </message>
    <message>
        <source>New start of %1 as the other type</source>
        <translation>Создание заново с другим типом: %1</translation>
    </message>
    <message>
        <source>New start of a contact as the other type</source>
        <translation>Создание контакта заново с другим типом</translation>
    </message>
    <message>
        <source>Data of %1 from the server</source>
        <translation>Данные с сервера: %1</translation>
    </message>
    <message>
        <source>Data from the server</source>
        <translation>Данные с сервера</translation>
    </message>
    <message>
        <source>Synchronisation: %1</source>
        <translation>Синхронизация: %1</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Синхронизация</translation>
    </message>
    <message>
        <source>Data that the server had lost: %1</source>
        <translation>Данные, потерянные сервером: %1</translation>
    </message>
    <message>
        <source>Data that the server had lost</source>
        <translation>Данные, потерянные сервером</translation>
    </message>
    <message>
        <source>Decision on %1</source>
        <translation>Решение: %1</translation>
    </message>
    <message>
        <source>Decision on a conflict</source>
        <translation>Решение конфликта</translation>
    </message>
    <message>
        <source>Coordinates of %1 locations</source>
        <translation>Координаты адресов: %1</translation>
    </message>
    <message>
        <source>Coordinates of locations</source>
        <translation>Координаты адресов</translation>
    </message>
    <message>
        <source>User account of %1</source>
        <translation>Учётная запись: %1</translation>
    </message>
    <message>
        <source>User account of a contact</source>
        <translation>Учётная запись контакта</translation>
    </message>
    <message>
        <source>%1 restored: %2</source>
        <translation>%1 — восстановление: %2</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation>%1 — восстановление</translation>
    </message>
</context>
<context>
    <name>OrganisationSettings</name>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>name address VAT home country legal data</source>
        <translation>название адрес НДС страна правовые данные</translation>
    </message>
    <message>
        <source>Your own company. Numbers typed without a country are read as numbers of the home country.</source>
        <translation>Ваша собственная компания. Номера без кода страны считаются номерами вашей страны.</translation>
    </message>
</context>
<context>
    <name>Pasted</name>
    <message>
        <source>Pasted %1</source>
        <comment>date and time; the name of a file</comment>
        <translation>Вставлено %1</translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message>
        <source>Pages of a PDF are shown here once “pdftoppm” of Poppler is installed; until then open the file.</source>
        <translation>Страницы PDF появятся здесь, когда будет установлена программа «pdftoppm» из Poppler; пока откройте файл.</translation>
    </message>
    <message>
        <source>This PDF cannot be shown; it is damaged, or a password locks it. Try to open it.</source>
        <translation>Этот PDF нельзя показать: он повреждён или закрыт паролем. Попробуйте открыть его.</translation>
    </message>
    <message>
        <source>A password locks this PDF. Open it in its program.</source>
        <translation>Этот PDF защищён паролем. Откройте его в своей программе.</translation>
    </message>
</context>
<context>
    <name>ReachForm</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(удалено)</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>On this computer</source>
        <translation>На этом компьютере</translation>
    </message>
    <message>
        <source>copying…</source>
        <translation>копируется…</translation>
    </message>
    <message>
        <source>log in again</source>
        <translation>войдите снова</translation>
    </message>
    <message>
        <source>update needed</source>
        <translation>нужно обновление</translation>
    </message>
    <message>
        <source>no connection since %1</source>
        <translation>нет связи с %1</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>нет связи</translation>
    </message>
    <message>
        <source>synced %1</source>
        <comment>time</comment>
        <translation>синхр. %1</translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>ещё не синхронизировано</translation>
    </message>
    <message>
        <source>%1 to decide</source>
        <comment>conflicts</comment>
        <translation>требуют решения: %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <comment>operations</comment>
        <translation>ожидает: %1</translation>
    </message>
    <message>
        <source>the organisation</source>
        <comment>in a sentence</comment>
        <translation>организация</translation>
    </message>
    <message>
        <source>Everything is kept on this computer; join an organisation to share it with colleagues.</source>
        <translation>Всё хранится на этом компьютере; присоединитесь к организации, чтобы делиться контактами с коллегами.</translation>
    </message>
    <message>
        <source>The contacts of %1 are being copied to this computer; you can work meanwhile.</source>
        <translation>Контакты копируются на этот компьютер (%1); тем временем можно работать.</translation>
    </message>
    <message>
        <source>Some changes met those of colleagues; decide which ones hold.</source>
        <translation>Некоторые изменения противоречат изменениям коллег; решите, какие действуют.</translation>
    </message>
    <message>
        <source>Your changes are safe here and go to the server in a moment.</source>
        <translation>Ваши изменения сохранены здесь и сейчас будут отправлены на сервер.</translation>
    </message>
    <message>
        <source>News is being exchanged with %1.</source>
        <translation>Идёт обмен изменениями (%1).</translation>
    </message>
    <message>
        <source>Everything is shared with %1.</source>
        <translation>Всё синхронизировано (%1).</translation>
    </message>
    <message>
        <source>Everything of %1 is here; its earlier history is still being read.</source>
        <translation>Всё из %1 уже здесь; более ранняя история ещё читается.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>The server cannot be reached; your work is safe here and goes out later.</source>
        <translation>Сервер недоступен; ваши изменения сохранены здесь и будут отправлены позже.</translation>
    </message>
    <message>
        <source>The server does not answer; your work is safe here and goes out later.</source>
        <translation>Сервер не отвечает; ваши изменения сохранены здесь и будут отправлены позже.</translation>
    </message>
    <message>
        <source>The server is busy; your work is safe here and goes out later.</source>
        <translation>Сервер занят; ваши изменения сохранены здесь и будут отправлены позже.</translation>
    </message>
    <message>
        <source>The server cannot prove who it is, so nothing was sent to it; check the address, or name its certificate authority.</source>
        <translation>Сервер не может подтвердить свою подлинность, поэтому ему ничего не отправлено; проверьте адрес или укажите его центр сертификации.</translation>
    </message>
    <message>
        <source>The address leads elsewhere, so nothing was sent there; enter the address of the server itself.</source>
        <translation>Адрес ведёт в другое место, поэтому туда ничего не отправлено; введите адрес самого сервера.</translation>
    </message>
    <message>
        <source>There is no Kontor server at this address; check the address.</source>
        <translation>По этому адресу нет сервера Kontor; проверьте адрес.</translation>
    </message>
    <message>
        <source>Email address or password are wrong; check them, or ask your administrator.</source>
        <translation>Неверный адрес эл. почты или пароль; проверьте их или обратитесь к администратору.</translation>
    </message>
    <message>
        <source>The server wants your password again; until then your work is kept here.</source>
        <translation>Сервер снова запрашивает пароль; до тех пор ваши изменения остаются здесь.</translation>
    </message>
    <message>
        <source>Too many attempts; try again in a few minutes.</source>
        <translation>Слишком много попыток; попробуйте снова через несколько минут.</translation>
    </message>
    <message>
        <source>The server needs a newer Kontor; until you update it your work is kept here.</source>
        <translation>Серверу нужна более новая версия Kontor; до обновления ваши изменения остаются здесь.</translation>
    </message>
    <message>
        <source>This store belongs to no server; connect it first (server login).</source>
        <translation>Эта база не подключена к серверу; сначала подключите её (server login).</translation>
    </message>
    <message>
        <source>you may not do this</source>
        <translation>у вас нет прав на это</translation>
    </message>
    <message>
        <source>this cannot change any more</source>
        <translation>это больше нельзя изменить</translation>
    </message>
    <message>
        <source>it is somebody else&apos;s</source>
        <translation>это принадлежит кому-то другому</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>чего-то не хватает</translation>
    </message>
    <message>
        <source>a value does not fit</source>
        <translation>значение не подходит</translation>
    </message>
    <message>
        <source>a person and a business cannot become one</source>
        <translation>человека и компанию нельзя объединить в один контакт</translation>
    </message>
    <message>
        <source>the contact is not there</source>
        <translation>такого контакта нет</translation>
    </message>
    <message>
        <source>the contact was erased</source>
        <translation>контакт удалён навсегда</translation>
    </message>
    <message>
        <source>what it belongs to was refused</source>
        <translation>отклонено то, к чему это относится</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 is already used by %2.</source>
        <translation>%1: уже используется у %2.</translation>
    </message>
    <message>
        <source>Somebody deleted this contact while you changed it.</source>
        <translation>Кто-то удалил этот контакт, пока вы его меняли.</translation>
    </message>
    <message>
        <source>This is too large to be shared and stays on this computer.</source>
        <translation>Это слишком велико для передачи и останется на этом компьютере.</translation>
    </message>
    <message>
        <source>The server refused this: %1.</source>
        <translation>Сервер отклонил это: %1.</translation>
    </message>
    <message>
        <source>The server refused “%1”: %2.</source>
        <translation>Сервер отклонил «%1»: %2.</translation>
    </message>
    <message>
        <source>You removed this while somebody else changed it, so it stays.</source>
        <translation>Вы удалили это, пока кто-то другой вносил изменения, поэтому оно остаётся.</translation>
    </message>
    <message>
        <source>Your %1 gave way to %2.</source>
        <translation>Ваше значение (%1) уступило место другому (%2).</translation>
    </message>
    <message>
        <source>“%1” is no address of a server; write it like https://kontor.example.org.</source>
        <translation>«%1» — не адрес сервера; укажите его в виде https://kontor.example.org.</translation>
    </message>
    <message>
        <source>The server cannot be used: %1.</source>
        <translation>Сервер нельзя использовать: %1.</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <comment>organisation, user</comment>
        <translation>%1 как %2</translation>
    </message>
    <message>
        <source>This store belongs to no server; everything is kept on this computer.</source>
        <translation>Эта база не подключена к серверу; всё хранится на этом компьютере.</translation>
    </message>
    <message>
        <source>%1: the organisation&apos;s data is being read.</source>
        <translation>%1: читаются данные организации.</translation>
    </message>
    <message>
        <source>%1: sharing.</source>
        <translation>%1: идёт синхронизация.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n item(s) need a decision.</source>
        <translation>
            <numerusform>%1: %n запись требует решения.</numerusform>
            <numerusform>%1: %n записи требуют решения.</numerusform>
            <numerusform>%1: %n записей требуют решения.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n operation(s) wait to be sent.</source>
        <translation>
            <numerusform>%1: %n операция ждёт отправки.</numerusform>
            <numerusform>%1: %n операции ждут отправки.</numerusform>
            <numerusform>%1: %n операций ждут отправки.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: everything is shared.</source>
        <translation>%1: всё синхронизировано.</translation>
    </message>
    <message>
        <source>Take it from %1</source>
        <translation>Забрать у: %1</translation>
    </message>
    <message>
        <source>Remove it here</source>
        <translation>Удалить здесь</translation>
    </message>
    <message>
        <source>Leave it with both</source>
        <translation>Оставить у обоих</translation>
    </message>
    <message>
        <source>Bring the contact back</source>
        <translation>Вернуть контакт</translation>
    </message>
    <message>
        <source>Leave it deleted</source>
        <translation>Оставить удалённым</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>Моя версия</translation>
    </message>
    <message>
        <source>Leave theirs</source>
        <translation>Их версия</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Сохранить обе</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a value</comment>
        <translation>пусто</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Их версия</translation>
    </message>
    <message>
        <source>another contact</source>
        <translation>другой контакт</translation>
    </message>
    <message>
        <source>Already used by</source>
        <translation>Уже используется у</translation>
    </message>
    <message>
        <source>the contact is deleted</source>
        <translation>контакт удалён</translation>
    </message>
    <message>
        <source>The server refused it</source>
        <translation>Сервер отклонил</translation>
    </message>
    <message>
        <source>too large to be shared</source>
        <translation>слишком велико для передачи</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>changed, so it stays</source>
        <translation>изменено, поэтому остаётся</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired, so nothing was sent to it; tell its administrator, and check this computer&apos;s clock.</source>
        <translation>Срок сертификата сервера истёк, поэтому ему ничего не отправлено; сообщите администратору и проверьте часы этого компьютера.</translation>
    </message>
    <message>
        <source>%1: everything is shared; the earlier history is still being read.</source>
        <translation>%1: всё передано; более ранняя история ещё читается.</translation>
    </message>
    <message>
        <source>The keychain that keeps this device&apos;s access does not open; unlock it, or log in again. Until then your work is kept here.</source>
        <translation>Связка ключей с доступом этого устройства не открывается; разблокируйте её или войдите снова. До тех пор ваша работа хранится здесь.</translation>
    </message>
</context>
<context>
    <name>Telephone</name>
    <message>
        <source>No program on this computer takes telephone numbers (%1:); choose another way under Settings, Telephone.</source>
        <translation>Ни одна программа на этом компьютере не принимает телефонные номера (%1:); выберите другой способ в разделе «Настройки, Телефон».</translation>
    </message>
    <message>
        <source>The telephone system at %1 did not place the call: %2.</source>
        <translation>Телефонная система %1 не установила вызов: %2.</translation>
    </message>
    <message>
        <source>The address that calls are placed by is missing; write it under Settings, Telephone.</source>
        <translation>Не указан адрес для вызовов; введите его в разделе «Настройки, Телефон».</translation>
    </message>
    <message>
        <source>“%1” does not say where the number goes; write {number} there.</source>
        <translation>В «%1» не указано место номера; напишите там {number}.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a server; write it like telephone.example.org.</source>
        <translation>«%1» — не имя сервера; напишите его как telephone.example.org.</translation>
    </message>
    <message>
        <source>“%1” is no address to place calls by: %2.</source>
        <translation>«%1» — не адрес для вызовов: %2.</translation>
    </message>
</context>
<context>
    <name>kontor::AboutDialog</name>
    <message>
        <source>windows, texts, network</source>
        <translation>окна, тексты, сеть</translation>
    </message>
    <message>
        <source>the store</source>
        <translation>база</translation>
    </message>
    <message>
        <source>rules of phone numbers</source>
        <translation>правила телефонных номеров</translation>
    </message>
    <message>
        <source>encodings of old files</source>
        <translation>кодировки старых файлов</translation>
    </message>
    <message>
        <source>names and codes of countries</source>
        <translation>названия и коды стран</translation>
    </message>
    <message>
        <source>outlines of countries</source>
        <translation>контуры стран</translation>
    </message>
    <message>
        <source>cities and towns with all their names</source>
        <translation>города и посёлки со всеми названиями</translation>
    </message>
    <message>
        <source>German postal codes</source>
        <translation>почтовые индексы Германии</translation>
    </message>
    <message>
        <source>French postal codes</source>
        <translation>почтовые индексы Франции</translation>
    </message>
    <message>
        <source>forms of addresses</source>
        <translation>форматы адресов</translation>
    </message>
    <message>
        <source>About Kontor</source>
        <translation>О программе Kontor</translation>
    </message>
    <message>
        <source>Kontor</source>
        <translation>Kontor</translation>
    </message>
    <message>
        <source>Parts and data</source>
        <translation>Компоненты и данные</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Лицензии</translation>
    </message>
    <message>
        <source>Kontor %1</source>
        <translation>Kontor %1</translation>
    </message>
    <message>
        <source>Contacts, and all that happens with them, on your own computer.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Контакты и всё, что с ними происходит, — на вашем компьютере.

Свободное программное обеспечение под лицензией GNU General Public License версии 3 или новее. Без каких-либо гарантий.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Текст лицензии</translation>
    </message>
</context>
<context>
    <name>kontor::AddressFields</name>
    <message>
        <source>State</source>
        <translation>Штат / земля</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Провинция</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Графство / область</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Департамент</translation>
    </message>
    <message>
        <source>Canton</source>
        <translation>Кантон</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>Префектура</translation>
    </message>
    <message>
        <source>Postal codes of %1 look different; it is kept as it is.</source>
        <translation>Почтовые индексы страны %1 выглядят иначе; он сохраняется как есть.</translation>
    </message>
    <message numerus="yes">
        <source>Postal codes of %1 have %n digits; it is kept as it is.</source>
        <translation>
            <numerusform>Почтовые индексы (%1) состоят из %n цифры; индекс остаётся как есть.</numerusform>
            <numerusform>Почтовые индексы (%1) состоят из %n цифр; индекс остаётся как есть.</numerusform>
            <numerusform>Почтовые индексы (%1) состоят из %n цифр; индекс остаётся как есть.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::AppearanceSettings</name>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Another size holds from the next start.</source>
        <translation>Другой размер применится при следующем запуске.</translation>
    </message>
    <message>
        <source>The new size holds from the next start.</source>
        <translation>Новый размер применится при следующем запуске.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>colours theme dark light size scale language</source>
        <translation>цвета тема тёмная светлая размер масштаб язык</translation>
    </message>
</context>
<context>
    <name>kontor::Attachments</name>
    <message>
        <source>Take off %1</source>
        <translation>Убрать %1</translation>
    </message>
</context>
<context>
    <name>kontor::AttentionView</name>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Требует решения</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Решать нечего</translation>
    </message>
    <message>
        <source>Where changes of yours meet those of colleagues and both cannot hold, you decide here.</source>
        <translation>Если ваши изменения противоречат изменениям коллег, здесь вы решаете, какие действуют.</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>Сохранение решения</translation>
    </message>
</context>
<context>
    <name>kontor::BackupSettings</name>
    <message>
        <source>Once a day by itself</source>
        <translation>Раз в день автоматически</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Daily ones kept</source>
        <translation>Хранить ежедневных</translation>
    </message>
    <message>
        <source>Weekly ones kept</source>
        <translation>Хранить еженедельных</translation>
    </message>
    <message>
        <source>Monthly ones kept</source>
        <translation>Хранить ежемесячных</translation>
    </message>
    <message>
        <source>A backup is a whole, verified copy of the store. Another folder can be on another disk; this is a choice of this computer.</source>
        <translation>Резервная копия — это полная проверенная копия базы. Другая папка может быть на другом диске; это выбор для этого компьютера.</translation>
    </message>
    <message>
        <source>beside the store</source>
        <translation>рядом с базой</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Выберите папку</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Создать копию сейчас</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Создание копии</translation>
    </message>
    <message>
        <source>The backup is written and verified.</source>
        <translation>Резервная копия записана и проверена.</translation>
    </message>
    <message>
        <source>Verify the newest</source>
        <translation>Проверить последнюю</translation>
    </message>
    <message>
        <source>All backups, restore…</source>
        <translation>Все копии, восстановление…</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Папка для резервных копий</translation>
    </message>
    <message>
        <source>Give the whole path of the folder, from its root.</source>
        <translation>Укажите полный путь к папке, от корня.</translation>
    </message>
    <message>
        <source>No backup in this folder yet.</source>
        <translation>В этой папке пока нет копий.</translation>
    </message>
    <message>
        <source>Backups: %1. The newest is of %2.</source>
        <translation>Резервные копии: %1. Последняя от %2.</translation>
    </message>
    <message>
        <source>There is no backup to verify yet.</source>
        <translation>Пока нет копии для проверки.</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>The newest backup is whole and can be restored.</source>
        <translation>Последняя копия цела, её можно восстановить.</translation>
    </message>
    <message>
        <source>folder daily weekly monthly verify</source>
        <translation>папка ежедневно еженедельно ежемесячно проверить</translation>
    </message>
</context>
<context>
    <name>kontor::BackupsPage</name>
    <message>
        <source>Made</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>Резервных копий пока нет</translation>
    </message>
    <message>
        <source>A backup is made once a day by itself, and whenever you want one.</source>
        <translation>Копия создаётся сама раз в день и когда вы захотите.</translation>
    </message>
    <message>
        <source>Restore this one…</source>
        <translation>Восстановить эту…</translation>
    </message>
    <message>
        <source>Once a day by itself</source>
        <translation>Автоматически раз в день</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Создать копию сейчас</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Kept are one of each of the last 7 days, 5 weeks and 12 months, in a folder beside the store.</source>
        <translation>Хранится по одной за каждый из последних 7 дней, 5 недель и 12 месяцев, в папке рядом с базой.</translation>
    </message>
    <message>
        <source>Looking inside …</source>
        <translation>Просмотр содержимого…</translation>
    </message>
    <message>
        <source>This backup cannot be read.</source>
        <translation>Не удаётся прочитать эту копию.</translation>
    </message>
    <message>
        <source>%1: %2, tasks: %3, notes: %4.</source>
        <comment>organisation, contacts</comment>
        <translation>%1: %2, задачи: %3, заметки: %4.</translation>
    </message>
    <message>
        <source>Newest change: %1, %2.</source>
        <translation>Последнее изменение: %1, %2.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Создание резервной копии</translation>
    </message>
    <message>
        <source>The backup is written and verified.</source>
        <translation>Резервная копия записана и проверена.</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>Восстановить копию от %1?</translation>
    </message>
    <message>
        <source>Whatever was changed since then is gone from this store. The store as it is now stays in a file beside it.</source>
        <translation>Всё, что изменено с тех пор, исчезнет из этой базы. Нынешняя база останется в файле рядом.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Восстановление</translation>
    </message>
    <message>
        <source>The store is as it was in the backup.</source>
        <translation>База возвращена к состоянию из резервной копии.</translation>
    </message>
</context>
<context>
    <name>kontor::BankBox</name>
    <message>
        <source>No bank account yet.</source>
        <translation>Банковских счетов пока нет.</translation>
    </message>
    <message>
        <source>Add bank account</source>
        <translation>Добавить банковский счёт</translation>
    </message>
    <message>
        <source>New bank account</source>
        <translation>Новый банковский счёт</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Банковский счёт</translation>
    </message>
    <message>
        <source>Bank details</source>
        <translation>Банковские реквизиты</translation>
    </message>
</context>
<context>
    <name>kontor::BatchSheet</name>
    <message>
        <source>Assign to a responsible person</source>
        <translation>Назначить ответственного</translation>
    </message>
    <message>
        <source>Assign to a sales team</source>
        <translation>Назначить команду продаж</translation>
    </message>
    <message>
        <source>Add a keyword</source>
        <translation>Добавить метку</translation>
    </message>
    <message>
        <source>Remove a keyword</source>
        <translation>Удалить метку</translation>
    </message>
    <message>
        <source>Add a relationship</source>
        <translation>Добавить отношение</translation>
    </message>
    <message>
        <source>Remove a relationship</source>
        <translation>Удалить отношение</translation>
    </message>
    <message>
        <source>Set a field</source>
        <translation>Задать поле</translation>
    </message>
    <message>
        <source>Change contacts</source>
        <translation>Изменить контакты</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Change %1</source>
        <comment>5 contacts</comment>
        <translation>Изменить %1</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>%1 will be changed. You can take this back.</source>
        <comment>5 contacts</comment>
        <translation>Будет изменено: %1. Это можно отменить.</translation>
    </message>
    <message>
        <source>%1, %2 do not have it. You can take this back.</source>
        <comment>1,204 contacts, 36 …</comment>
        <translation>%1, у %2 этого нет. Это можно отменить.</translation>
    </message>
    <message>
        <source>%1, %2 already have it. You can take this back.</source>
        <comment>1,204 contacts, 36 …</comment>
        <translation>%1, у %2 это уже есть. Это можно отменить.</translation>
    </message>
    <message>
        <source>Add to a category</source>
        <translation>Добавить в категорию</translation>
    </message>
    <message>
        <source>Remove from a category</source>
        <translation>Убрать из категории</translation>
    </message>
    <message>
        <source>Add to a target market</source>
        <translation>Добавить в целевой рынок</translation>
    </message>
    <message>
        <source>Remove from a target market</source>
        <translation>Убрать из целевого рынка</translation>
    </message>
    <message numerus="yes">
        <source>%n of them belong(s) to a sales team that %1 is not in.</source>
        <comment>contacts</comment>
        <translation>
            <numerusform>%n из них относится к команде продаж, в которую не входит %1.</numerusform>
            <numerusform>%n из них относятся к команде продаж, в которую не входит %1.</numerusform>
            <numerusform>%n из них относятся к команде продаж, в которую не входит %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::Box</name>
    <message>
        <source>This link is no web page; it starts another program (%1).</source>
        <translation>Эта ссылка — не веб-страница; она запускает другую программу (%1).</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Всё равно открыть</translation>
    </message>
    <message>
        <source>%1 does not want to be called.</source>
        <translation>%1 не хочет получать звонки.</translation>
    </message>
    <message>
        <source>There is no consent to calling %1.</source>
        <translation>Согласия на звонки нет: %1.</translation>
    </message>
    <message>
        <source>Call anyway</source>
        <translation>Всё равно позвонить</translation>
    </message>
    <message>
        <source>%1 does not want to be emailed.</source>
        <translation>%1 не хочет получать письма.</translation>
    </message>
    <message>
        <source>There is no consent to emailing %1.</source>
        <translation>Согласия на письма нет: %1.</translation>
    </message>
    <message>
        <source>Write anyway</source>
        <translation>Всё равно написать</translation>
    </message>
    <message>
        <source>%1 would rather be reached by another channel: %2.</source>
        <translation>%1 предпочитает другой способ связи: %2.</translation>
    </message>
</context>
<context>
    <name>kontor::BoxDock</name>
    <message>
        <source>%1 (Ins)</source>
        <translation>%1 (Ins)</translation>
    </message>
    <message>
        <source>Arrange %1</source>
        <translation>Расположение: %1</translation>
    </message>
    <message>
        <source>Move, float or hide this box</source>
        <translation>Переместить, открепить или скрыть этот блок</translation>
    </message>
    <message>
        <source>Move to the left column</source>
        <translation>В левый столбец</translation>
    </message>
    <message>
        <source>Move to the middle column</source>
        <translation>В средний столбец</translation>
    </message>
    <message>
        <source>Move to the right column</source>
        <translation>В правый столбец</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Вернуть на место</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Открепить</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
</context>
<context>
    <name>kontor::BoxTab</name>
    <message>
        <source>Show %1 here</source>
        <translation>Показать здесь: %1</translation>
    </message>
</context>
<context>
    <name>kontor::BoxTabs</name>
    <message>
        <source>More boxes at this place</source>
        <translation>Другие блоки на этом месте</translation>
    </message>
</context>
<context>
    <name>kontor::BriefingDialog</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Памятка</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>kontor::CategoriesBox</name>
    <message>
        <source>In no category.</source>
        <translation>Не входит ни в одну категорию.</translation>
    </message>
    <message>
        <source>Add category</source>
        <translation>Добавить категорию</translation>
    </message>
    <message>
        <source>There is no category yet; an administrator adds it in the settings.</source>
        <translation>Категорий пока нет; администратор создаёт их в настройках.</translation>
    </message>
    <message>
        <source>The contact is in every category already.</source>
        <translation>Контакт уже входит во все категории.</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Категории</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>kontor::CategorySettings</name>
    <message>
        <source>Categories</source>
        <translation>Категории</translation>
    </message>
    <message>
        <source>Contacts are sorted by these. Keywords are everybody&apos;s own words; this list is kept.</source>
        <translation>По ним распределяются контакты. Метки каждый придумывает сам, а этот список ведётся централизованно.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Новая категория</translation>
    </message>
    <message>
        <source>No category yet.</source>
        <translation>Категорий пока нет.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Add category</source>
        <translation>Добавить категорию</translation>
    </message>
    <message>
        <source>In use by: %1.</source>
        <translation>Используется: %1.</translation>
    </message>
    <message>
        <source>groups classification</source>
        <translation>группы классификация</translation>
    </message>
</context>
<context>
    <name>kontor::CheckGrid</name>
    <message>
        <source>Rows of the file</source>
        <translation>Строки файла</translation>
    </message>
</context>
<context>
    <name>kontor::CheckModel</name>
    <message>
        <source>%1 → %2</source>
        <comment>value in Kontor, value in the file</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>as row %1</source>
        <translation>как строка %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happens, to whom</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Пропущено вами</translation>
    </message>
    <message>
        <source>New, by your decision</source>
        <translation>Новый, по вашему решению</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Обновление</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Уже есть</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Нужно решение</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>%1, problem: %2</source>
        <translation>%1, проблема: %2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Что произойдёт</translation>
    </message>
</context>
<context>
    <name>kontor::CheckPage</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation>Только проблемы</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменённые</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Нужно решение</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущенные</translation>
    </message>
    <message>
        <source>What would happen?</source>
        <translation>Что произойдёт?</translation>
    </message>
    <message>
        <source>&amp;Stop the check</source>
        <translation>&amp;Остановить проверку</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Проверить &amp;ещё раз</translation>
    </message>
    <message>
        <source>Next &amp;problem (F8)</source>
        <translation>Следующая &amp;проблема (F8)</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>Проп&amp;устить</translation>
    </message>
    <message>
        <source>Bring up to &amp;date</source>
        <translation>О&amp;бновить</translation>
    </message>
    <message>
        <source>Add as &amp;new</source>
        <translation>Добавить как но&amp;вый</translation>
    </message>
    <message>
        <source>By the &amp;rule</source>
        <translation>По прави&amp;лу</translation>
    </message>
    <message>
        <source>About %1 of %2 rows</source>
        <translation>Примерно %1 из %2 строк</translation>
    </message>
    <message>
        <source>The check was stopped. You can import without it; an import can be taken back.</source>
        <translation>Проверка остановлена. Можно импортировать и без неё; импорт можно отменить.</translation>
    </message>
    <message>
        <source>Rows to show</source>
        <translation>Показываемые строки</translation>
    </message>
    <message>
        <source>&amp;Import without the check</source>
        <translation>&amp;Импортировать без проверки</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Импортировать</translation>
    </message>
    <message>
        <source>&amp;Import %1 rows</source>
        <translation>&amp;Импортировать (строк: %1)</translation>
    </message>
    <message>
        <source>Kontor looks at every row; nothing is written yet.</source>
        <translation>Kontor просматривает все строки; пока ничего не записывается.</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>Подготовка…</translation>
    </message>
    <message>
        <source>Nothing is written yet. Cells can be mended here; the file stays as it is.</source>
        <translation>Пока ничего не записано. Ячейки можно исправить здесь; файл не изменится.</translation>
    </message>
    <message>
        <source>The same file was imported before.</source>
        <translation>Этот файл уже импортировали.</translation>
    </message>
    <message numerus="yes">
        <source>%n business(es) would come from the names of companies.</source>
        <translation>
            <numerusform>Из названий компаний появится %n компания.</numerusform>
            <numerusform>Из названий компаний появятся %n компании.</numerusform>
            <numerusform>Из названий компаний появится %n компаний.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) need you; undecided ones stay out.</source>
        <translation>
            <numerusform>По %n строке нужно решение; без него она не войдёт.</numerusform>
            <numerusform>По %n строкам нужно решение; без него они не войдут.</numerusform>
            <numerusform>По %n строкам нужно решение; без него они не войдут.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter edits a cell; Delete empties it.</source>
        <translation>Enter — изменить ячейку, Delete — очистить.</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Строка %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>kontor::ColumnModel</name>
    <message>
        <source>Column in the file</source>
        <translation>Столбец в файле</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Содержимое</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Куда идёт</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>On update</source>
        <translation>При обновлении</translation>
    </message>
</context>
<context>
    <name>kontor::ColumnTable</name>
    <message>
        <source>Is called so</source>
        <translation>Так называется</translation>
    </message>
    <message>
        <source>By its name</source>
        <translation>По названию</translation>
    </message>
    <message>
        <source>By its values</source>
        <translation>По значениям</translation>
    </message>
    <message>
        <source>Nothing known; kept</source>
        <translation>Неизвестно; сохраняется</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Ваш выбор</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>Как в прошлый раз</translation>
    </message>
    <message>
        <source>Nothing in it</source>
        <translation>Пусто</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Перезаписать</translation>
    </message>
    <message>
        <source>Only if empty</source>
        <translation>Только если пусто</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Столбцы файла</translation>
    </message>
</context>
<context>
    <name>kontor::CommunicationBox</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Пусто</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Общение</translation>
    </message>
</context>
<context>
    <name>kontor::CompareView</name>
    <message>
        <source>Only differences</source>
        <translation>Только различия</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>Contacts side by side</source>
        <translation>Контакты рядом</translation>
    </message>
    <message>
        <source>%1, different</source>
        <translation>%1, различается</translation>
    </message>
</context>
<context>
    <name>kontor::ConnectSheet</name>
    <message>
        <source>Connect</source>
        <translation>Связать</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Отвязать</translation>
    </message>
    <message>
        <source>New business “%1”</source>
        <translation>Новая компания «%1»</translation>
    </message>
    <message>
        <source>New person “%1”</source>
        <translation>Новый человек «%1»</translation>
    </message>
</context>
<context>
    <name>kontor::ConsentChoice</name>
    <message>
        <source>There is no consent text yet; an administrator adds it in the settings.</source>
        <translation>Текста согласия пока нет; администратор может добавить его в настройках.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Читать</translation>
    </message>
    <message>
        <source>Read the text “%1”</source>
        <translation>Прочитать текст «%1»</translation>
    </message>
</context>
<context>
    <name>kontor::ConsentSettings</name>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>What contacts are asked to consent to. A text is evidence and never changes; another wording becomes a new version.</source>
        <translation>На что у контактов спрашивают согласие. Текст — это доказательство и никогда не меняется; другая формулировка становится новой версией.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Дано</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Новый текст</translation>
    </message>
    <message>
        <source>No text yet.</source>
        <translation>Текстов пока нет.</translation>
    </message>
    <message>
        <source>Former versions too</source>
        <translation>И прежние версии</translation>
    </message>
    <message>
        <source>no longer asked for</source>
        <translation>больше не запрашивается</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>запрашивается</translation>
    </message>
    <message>
        <source>former version</source>
        <translation>прежняя версия</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>Добавить текст</translation>
    </message>
    <message>
        <source>Add version %1</source>
        <translation>Добавить версию %1</translation>
    </message>
    <message>
        <source>New version of “%1”</source>
        <translation>Новая версия «%1»</translation>
    </message>
    <message>
        <source>Delete version %1 of “%2”?</source>
        <translation>Удалить версию %1 текста «%2»?</translation>
    </message>
    <message>
        <source>Nobody has consented to it. One undo brings it back.</source>
        <translation>Никто на неё не соглашался. Одна отмена её вернёт.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Удаление</translation>
    </message>
    <message>
        <source>Ask for it again</source>
        <translation>Снова запрашивать</translation>
    </message>
    <message>
        <source>No longer ask for it</source>
        <translation>Больше не запрашивать</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Сохранение</translation>
    </message>
    <message>
        <source>data protection GDPR versions</source>
        <translation>защита данных GDPR версии</translation>
    </message>
</context>
<context>
    <name>kontor::ConsentsBox</name>
    <message>
        <source>No consent on record.</source>
        <translation>Согласий пока нет.</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>Записать согласие</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>версия %1</translation>
    </message>
    <message>
        <source>an older text</source>
        <translation>более старый текст</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation>отозвано %1</translation>
    </message>
    <message>
        <source>New consent</source>
        <translation>Новое согласие</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>%1 (%2, version %3)</source>
        <translation>%1 (%2, версия %3)</translation>
    </message>
    <message>
        <source>There is no consent text yet; an administrator adds it in the settings.</source>
        <translation>Текстов согласия пока нет; администратор создаёт их в настройках.</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>Показать весь текст</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, версия %2</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Весь текст</translation>
    </message>
    <message>
        <source>withdrawn with another version</source>
        <translation>отозвано вместе с другой версией</translation>
    </message>
</context>
<context>
    <name>kontor::ContactActions</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Изменить: %1</translation>
    </message>
    <message>
        <source>New note…</source>
        <translation>Новая заметка…</translation>
    </message>
    <message>
        <source>New task…</source>
        <translation>Новая задача…</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n contact(s)…</source>
        <translation>
            <numerusform>Объединить %n контакт…</numerusform>
            <numerusform>Объединить %n контакта…</numerusform>
            <numerusform>Объединить %n контактов…</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Вернуть из архива</translation>
    </message>
    <message numerus="yes">
        <source>Archive %n contact(s)</source>
        <translation>
            <numerusform>Архивировать %n контакт</numerusform>
            <numerusform>Архивировать %n контакта</numerusform>
            <numerusform>Архивировать %n контактов</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архивировать</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n contact(s)…</source>
        <translation>
            <numerusform>Удалить %n контакт…</numerusform>
            <numerusform>Удалить %n контакта…</numerusform>
            <numerusform>Удалить %n контактов…</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Копировать имя</translation>
    </message>
    <message>
        <source>Copy email</source>
        <translation>Копировать эл. почту</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>Копировать телефон</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Скопировано: %1</translation>
    </message>
    <message numerus="yes">
        <source>Archiving %n contact(s)</source>
        <translation>
            <numerusform>Архивирование: %n контакт</numerusform>
            <numerusform>Архивирование: %n контакта</numerusform>
            <numerusform>Архивирование: %n контактов</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two to five contacts to merge.</source>
        <translation>Выберите от двух до пяти контактов для объединения.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Удалить «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n contact(s)?</source>
        <translation>
            <numerusform>Удалить %n контакт?</numerusform>
            <numerusform>Удалить %n контакта?</numerusform>
            <numerusform>Удалить %n контактов?</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes to the trash, with all that belongs to it. You can take this back.</source>
        <translation>Перемещение в корзину со всем, что к нему относится. Это можно отменить.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n contact(s)</source>
        <translation>
            <numerusform>Удаление: %n контакт</numerusform>
            <numerusform>Удаление: %n контакта</numerusform>
            <numerusform>Удаление: %n контактов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %n contact(s)</source>
        <translation>
            <numerusform>Изменение: %n контакт</numerusform>
            <numerusform>Изменение: %n контакта</numerusform>
            <numerusform>Изменение: %n контактов</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>Остановлено: ничего не изменено.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) changed</source>
        <translation>
            <numerusform>Изменён %n контакт</numerusform>
            <numerusform>Изменены %n контакта</numerusform>
            <numerusform>Изменено %n контактов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n had it already</source>
        <translation>
            <numerusform>, у %n это уже было</numerusform>
            <numerusform>, у %n это уже было</numerusform>
            <numerusform>, у %n это уже было</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n stayed as they were: %1</source>
        <translation>
            <numerusform>, %n остался как есть: %1</numerusform>
            <numerusform>, %n остались как есть: %1</numerusform>
            <numerusform>, %n остались как есть: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at most 40 contacts for a briefing.</source>
        <translation>Для памятки выберите не больше 40 контактов.</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Открыть в отдельном окне</translation>
    </message>
</context>
<context>
    <name>kontor::ContactEditor</name>
    <message>
        <source>Search a contact</source>
        <translation>Найти контакт</translation>
    </message>
</context>
<context>
    <name>kontor::ContactHits</name>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>kontor::ContactListModel</name>
    <message>
        <source>%1: none</source>
        <comment>a group of contacts, %1 is the title of a column</comment>
        <translation>%1: нет</translation>
    </message>
</context>
<context>
    <name>kontor::ContactPersonsBox</name>
    <message>
        <source>Nobody is connected yet.</source>
        <translation>Пока никто не связан.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Связать</translation>
    </message>
    <message>
        <source>its email was removed</source>
        <translation>эл. почта удалена</translation>
    </message>
    <message>
        <source>its phone was removed</source>
        <translation>телефон удалён</translation>
    </message>
    <message>
        <source>its location was removed</source>
        <translation>адрес удалён</translation>
    </message>
    <message>
        <source>Connection with a business</source>
        <translation>Связь с компанией</translation>
    </message>
    <message>
        <source>Connection with a person</source>
        <translation>Связь с человеком</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Connect with a business</source>
        <translation>Связать с компанией</translation>
    </message>
    <message>
        <source>Connect with a person</source>
        <translation>Связать с человеком</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Контактные лица</translation>
    </message>
    <message>
        <source>Add contact person</source>
        <translation>Добавить контактное лицо</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Отвязать</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>Компании</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Написать письмо</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Маршрут</translation>
    </message>
    <message>
        <source>%1 has no phone number.</source>
        <translation>У «%1» нет номера телефона.</translation>
    </message>
    <message>
        <source>%1 has no email address.</source>
        <translation>У «%1» нет адреса эл. почты.</translation>
    </message>
    <message>
        <source>%1 has no location.</source>
        <translation>У «%1» нет адреса.</translation>
    </message>
    <message>
        <source>Open the contact</source>
        <translation>Открыть контакт</translation>
    </message>
</context>
<context>
    <name>kontor::ContactSearch</name>
    <message>
        <source>No contact matches.</source>
        <translation>Подходящих контактов нет.</translation>
    </message>
    <message>
        <source>Search a contact</source>
        <translation>Найти контакт</translation>
    </message>
    <message>
        <source>Name, email, phone, city …</source>
        <translation>Имя, эл. почта, телефон, город…</translation>
    </message>
    <message>
        <source>Which contacts</source>
        <translation>Какие контакты</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Лиды</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Contacts found</source>
        <translation>Найденные контакты</translation>
    </message>
</context>
<context>
    <name>kontor::ContactTable</name>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Сортировать по возрастанию</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Сортировать по убыванию</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Разгруппировать</translation>
    </message>
    <message>
        <source>Group by %1</source>
        <translation>Группировать: %1</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>Только «%1»</translation>
    </message>
    <message>
        <source>Only without a value</source>
        <translation>Только без значения</translation>
    </message>
    <message>
        <source>Only with a value</source>
        <translation>Только со значением</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Скрыть этот столбец</translation>
    </message>
    <message>
        <source>More columns</source>
        <translation>Другие столбцы</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Сбросить столбцы</translation>
    </message>
</context>
<context>
    <name>kontor::ContactWindow</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>kontor::ContactsPage</name>
    <message>
        <source>New contact</source>
        <translation>Новый контакт</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Поиск контактов</translation>
    </message>
    <message>
        <source>Search or query …</source>
        <translation>Поиск или запрос…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Put a filter together (Ctrl+Shift+F)</source>
        <translation>Составить фильтр (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>No contact found</source>
        <translation>Контакты не найдены</translation>
    </message>
    <message>
        <source>Show all contacts</source>
        <translation>Показать все контакты</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Контактов пока нет</translation>
    </message>
    <message>
        <source>Bring your own list, make a first contact, or look around with sample data.</source>
        <translation>Загрузите свой список, создайте первый контакт или осмотритесь на демо-данных.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Импортировать список…</translation>
    </message>
    <message>
        <source>Add sample data</source>
        <translation>Добавить демо-данные</translation>
    </message>
    <message>
        <source>This view is empty.</source>
        <translation>Это представление пусто.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>По запросу «%1» ничего не найдено.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Saving the view</source>
        <translation>Сохранение представления</translation>
    </message>
</context>
<context>
    <name>kontor::CropView</name>
    <message>
        <source>Section of the picture: arrow keys move it, plus and minus change its size</source>
        <translation>Фрагмент изображения: стрелки перемещают его, плюс и минус меняют размер</translation>
    </message>
</context>
<context>
    <name>kontor::CsvSource</name>
    <message>
        <source>Column %1</source>
        <translation>Столбец %1</translation>
    </message>
</context>
<context>
    <name>kontor::Dashboard</name>
    <message>
        <source>Dashboard</source>
        <translation>Карточка контакта</translation>
    </message>
    <message>
        <source>Next box</source>
        <translation>Следующий блок</translation>
    </message>
    <message>
        <source>Previous box</source>
        <translation>Предыдущий блок</translation>
    </message>
    <message>
        <source>Go to a box…</source>
        <translation>Перейти к блоку…</translation>
    </message>
    <message>
        <source>Previous contact</source>
        <translation>Предыдущий контакт</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Следующий контакт</translation>
    </message>
    <message>
        <source>Archive, or back from the archive</source>
        <translation>В архив или обратно из архива</translation>
    </message>
    <message>
        <source>Delete the contact…</source>
        <translation>Удалить контакт…</translation>
    </message>
    <message>
        <source>Copy a link to the contact</source>
        <translation>Копировать ссылку на контакт</translation>
    </message>
    <message>
        <source>Save the layout as…</source>
        <translation>Сохранить макет как…</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>Сбросить макет</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Save the layout</source>
        <translation>Сохранить макет</translation>
    </message>
    <message>
        <source>Name, for this type of contact:</source>
        <translation>Название для этого типа контактов:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Briefing for a visit…</source>
        <translation>Памятка о встрече…</translation>
    </message>
    <message>
        <source>Relationship…</source>
        <translation>Отношения…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Изображение…</translation>
    </message>
    <message>
        <source>Recreate as the other type…</source>
        <translation>Создать заново с другим типом…</translation>
    </message>
    <message>
        <source>Find duplicates of the contact…</source>
        <translation>Найти дубликаты контакта…</translation>
    </message>
    <message>
        <source>Create a user account…</source>
        <translation>Создать учётную запись…</translation>
    </message>
</context>
<context>
    <name>kontor::DashboardDocks</name>
    <message>
        <source>%1 (&amp;%2)</source>
        <translation>%1 (&amp;%2)</translation>
    </message>
    <message>
        <source>Go to a box</source>
        <translation>Перейти к блоку</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <comment>a box</comment>
        <translation>Показать: %1</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <comment>a box</comment>
        <translation>Перейти: %1</translation>
    </message>
    <message>
        <source>Share a place with</source>
        <translation>Объединить в одном месте с</translation>
    </message>
</context>
<context>
    <name>kontor::DashboardHeader</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Previous contact</source>
        <translation>Предыдущий контакт</translation>
    </message>
    <message>
        <source>Alt+Page Up</source>
        <translation>Alt+PgUp</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Следующий контакт</translation>
    </message>
    <message>
        <source>Alt+Page Down</source>
        <translation>Alt+PgDn</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>В архиве</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>В корзине</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>ничего не запланировано</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>далее: %1</translation>
    </message>
    <message>
        <source>next: %1, %2</source>
        <comment>task, day</comment>
        <translation>далее: %1, %2</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>последний контакт %1</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>контактов ещё не было</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Заполнен</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Back from the archive</source>
        <translation>Вернуть из архива</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архивировать</translation>
    </message>
    <message>
        <source>Find duplicates …</source>
        <translation>Найти дубликаты…</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Отношение</translation>
    </message>
    <message>
        <source>Delete 1 contact?</source>
        <translation>Удалить 1 контакт?</translation>
    </message>
    <message>
        <source>%1 goes to the trash with all that belongs to it. You can undo this.</source>
        <translation>«%1» перейдёт в корзину со всем, что к нему относится. Это можно отменить.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Boxes: show, hide, arrange</source>
        <translation>Блоки: показать, скрыть, расположить</translation>
    </message>
    <message>
        <source>Emails allowed</source>
        <translation>Письма разрешены</translation>
    </message>
    <message>
        <source>No emails</source>
        <translation>Без писем</translation>
    </message>
    <message>
        <source>Calls allowed</source>
        <translation>Звонки разрешены</translation>
    </message>
    <message>
        <source>No calls</source>
        <translation>Без звонков</translation>
    </message>
    <message>
        <source>Recreate as a business …</source>
        <translation>Создать заново как компанию…</translation>
    </message>
    <message>
        <source>Recreate as a person …</source>
        <translation>Создать заново как человека…</translation>
    </message>
    <message>
        <source>A new contact takes over all that it can hold; this one goes to the trash and leads to it. You can undo this.</source>
        <translation>Новый контакт примет всё, что может вместить; этот попадёт в корзину и будет вести к нему. Это можно отменить.</translation>
    </message>
    <message>
        <source>What stays with the old one:</source>
        <translation>Что останется у старого:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>и ещё %1</translation>
    </message>
    <message>
        <source>Recreate %1 as a business?</source>
        <translation>Создать заново как компанию: %1?</translation>
    </message>
    <message>
        <source>Recreate %1 as a person?</source>
        <translation>Создать заново как человека: %1?</translation>
    </message>
    <message>
        <source>Recreate</source>
        <translation>Создать заново</translation>
    </message>
    <message>
        <source>Create a user account …</source>
        <translation>Создать учётную запись…</translation>
    </message>
    <message>
        <source>Create a user account</source>
        <translation>Создать учётную запись</translation>
    </message>
    <message>
        <source>%1 is then one of the employees, without a role: without any rights until somebody gives them in the settings.

Email address to log in with:</source>
        <translation>%1 войдёт в число сотрудников без роли: без прав, пока кто-нибудь не даст их в настройках.

Адрес эл. почты для входа:</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Создать</translation>
    </message>
</context>
<context>
    <name>kontor::DateEditor</name>
    <message>
        <source>D, W, M, Y: a day, week, month, year later; with Shift earlier. T: today.</source>
        <translation>D, W, M, Y — на день, неделю, месяц, год позже; с Shift — раньше. T — сегодня.</translation>
    </message>
    <message>
        <source>Choose in the calendar</source>
        <translation>Выбрать в календаре</translation>
    </message>
</context>
<context>
    <name>kontor::DayPage</name>
    <message>
        <source>no date</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>контактов ещё не было</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Nothing is due. Well done.</source>
        <translation>Всё сделано. Отличная работа.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Ничего не запланировано</translation>
    </message>
    <message>
        <source>Each of your contacts has a next step.</source>
        <translation>У каждого вашего контакта есть следующий шаг.</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Последний контакт</translation>
    </message>
    <message>
        <source>Since your last visit</source>
        <translation>С вашего прошлого визита</translation>
    </message>
    <message>
        <source>Nobody else has changed anything.</source>
        <translation>Больше никто ничего не менял.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>Мой день</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Сохранение</translation>
    </message>
</context>
<context>
    <name>kontor::DecisionPanel</name>
    <message>
        <source>Merge the two contacts…</source>
        <translation>Объединить оба контакта…</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Открыть контакт</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Моя версия</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>kontor::DetailsBox</name>
    <message numerus="yes">
        <source>Show %n empty field(s)</source>
        <translation>
            <numerusform>Показать %n пустое поле</numerusform>
            <numerusform>Показать %n пустых поля</numerusform>
            <numerusform>Показать %n пустых полей</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Пусто</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>check the country</source>
        <translation>проверьте страну</translation>
    </message>
</context>
<context>
    <name>kontor::DropZone</name>
    <message>
        <source>&amp;Choose a file …</source>
        <translation>&amp;Выбрать файл…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>Drop a list here: CSV, vCards, or any other text with a row for each contact.</source>
        <translation>Перетащите сюда список: CSV, vCard или другой текст, где каждая строка — контакт.</translation>
    </message>
</context>
<context>
    <name>kontor::DuplicatesPage</name>
    <message>
        <source>Likeness</source>
        <translation>Сходство</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Other contact</source>
        <translation>Другой контакт</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Дубликатов нет</translation>
    </message>
    <message>
        <source>Contacts that are likely the same appear here, to be merged into one.</source>
        <translation>Здесь появляются контакты, которые, вероятно, совпадают, чтобы их объединить.</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Вероятные дубликаты</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Дубликаты</translation>
    </message>
    <message>
        <source>Only duplicates of these contacts</source>
        <translation>Только дубликаты этих контактов</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Поиск дубликатов</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Искать снова</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Keep separate</source>
        <translation>Оставить раздельно</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Объединить…</translation>
    </message>
    <message>
        <source>Not now (Space)</source>
        <translation>Не сейчас (Пробел)</translation>
    </message>
    <message>
        <source>These two are not the same, and are not shown here again (Delete)</source>
        <translation>Это разные контакты, больше не показывать их здесь (Delete)</translation>
    </message>
    <message>
        <source>Side by side, field by field (Enter)</source>
        <translation>Рядом, поле за полем (Enter)</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n пара</numerusform>
            <numerusform>%n пары</numerusform>
            <numerusform>%n пар</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeping two contacts separate</source>
        <translation>Два контакта остаются раздельными</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Открыть «%1»</translation>
    </message>
    <message>
        <source>Search …</source>
        <translation>Поиск…</translation>
    </message>
</context>
<context>
    <name>kontor::DurationEditor</name>
    <message>
        <source>4:30, or minutes</source>
        <translation>4:30 или минуты</translation>
    </message>
</context>
<context>
    <name>kontor::EmailsBox</name>
    <message>
        <source>No email address yet.</source>
        <translation>Адресов эл. почты пока нет.</translation>
    </message>
    <message>
        <source>Add email</source>
        <translation>Добавить эл. почту</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Написать письмо</translation>
    </message>
    <message>
        <source>Make primary</source>
        <translation>Сделать основным</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Письмо</translation>
    </message>
</context>
<context>
    <name>kontor::EmployeeSettings</name>
    <message>
        <source>Employees and roles</source>
        <translation>Сотрудники и роли</translation>
    </message>
    <message>
        <source>Everybody who works with the contacts. The role says what they may do; whoever leaves hands over contacts and tasks first.</source>
        <translation>Все, кто работает с контактами. Роль определяет, что им можно; кто уходит, сначала передаёт контакты и задачи.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>New employee</source>
        <translation>Новый сотрудник</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Пока никого.</translation>
    </message>
    <message>
        <source>Inactive ones too</source>
        <translation>И неактивные</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Add employee</source>
        <translation>Добавить сотрудника</translation>
    </message>
    <message>
        <source>Make active again</source>
        <translation>Снова сделать активным</translation>
    </message>
    <message>
        <source>Remove and hand over…</source>
        <translation>Удалить и передать…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Удалить: %1</translation>
    </message>
    <message>
        <source>Nothing has to be handed over. History keeps the name.</source>
        <translation>Передавать нечего. История сохраняет имя.</translation>
    </message>
    <message>
        <source>%1, open tasks: %2. All of it goes to colleagues, as one step that one undo takes back. History keeps the name.</source>
        <translation>%1, открытых задач: %2. Всё это перейдёт коллегам одним шагом, который можно отменить. История сохраняет имя.</translation>
    </message>
    <message>
        <source>Everything goes to</source>
        <translation>Всё получает</translation>
    </message>
    <message>
        <source>But of %1 (%2)</source>
        <comment>team, 12 contacts</comment>
        <translation>Кроме: %1 (%2)</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>тот же</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Передача</translation>
    </message>
    <message>
        <source>Changed hands: %1, tasks: %2.</source>
        <translation>Передано: %1, задач: %2.</translation>
    </message>
    <message>
        <source>Making active</source>
        <translation>Активация</translation>
    </message>
    <message>
        <source>colleagues users administrator manager rights</source>
        <translation>коллеги пользователи администратор менеджер права</translation>
    </message>
</context>
<context>
    <name>kontor::ErrorLine</name>
    <message>
        <source>Open %1</source>
        <translation>Открыть «%1»</translation>
    </message>
</context>
<context>
    <name>kontor::FieldSettings</name>
    <message>
        <source>Dashboard</source>
        <translation>Карточка контакта</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Новый контакт</translation>
    </message>
    <message>
        <source>single contacts</source>
        <translation>отдельные контакты</translation>
    </message>
    <message>
        <source>Field library</source>
        <translation>Библиотека полей</translation>
    </message>
    <message>
        <source>Fields of your own. Each can be searched, filtered, imported and exported like the built-in ones.</source>
        <translation>Пользовательские поля. Каждое можно искать, фильтровать, импортировать и экспортировать, как встроенные.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Применяется к</translation>
    </message>
    <message>
        <source>Shown in</source>
        <translation>Где показано</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Обязательно</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Новое поле</translation>
    </message>
    <message>
        <source>No field of your own yet.</source>
        <translation>Пользовательских полей пока нет.</translation>
    </message>
    <message>
        <source>All values can be read so: %1.</source>
        <translation>Все значения читаются так: %1.</translation>
    </message>
    <message>
        <source>Of %1 values, %2 cannot be read so; empty or change them first:</source>
        <translation>Из значений (%1) так не читаются %2; сначала очистите или измените их:</translation>
    </message>
    <message>
        <source>Make it a field of all</source>
        <translation>Сделать общим полем</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Примеры</translation>
    </message>
    <message>
        <source>JSON in…</source>
        <translation>Загрузить JSON…</translation>
    </message>
    <message>
        <source>JSON out…</source>
        <translation>Выгрузить JSON…</translation>
    </message>
    <message>
        <source>required</source>
        <translation>обязательно</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>по желанию</translation>
    </message>
    <message>
        <source>“%1” was added one by one to %2.</source>
        <translation>Поле «%1» добавлено по отдельности (%2).</translation>
    </message>
    <message>
        <source>One on each line, in their order; a colour may follow: Gold #d4a017</source>
        <translation>По одному в строке, в этом порядке; затем можно указать цвет: Gold #d4a017</translation>
    </message>
    <message>
        <source>What people should know when they fill it in</source>
        <translation>Что нужно знать при заполнении</translation>
    </message>
    <message>
        <source>from the label, for imports and filters</source>
        <translation>из названия, для импорта и фильтров</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Добавить поле</translation>
    </message>
    <message>
        <source>No contact has a value in it.</source>
        <translation>Ни у одного контакта это поле не заполнено.</translation>
    </message>
    <message>
        <source>The values of %1 go with it.</source>
        <translation>Вместе с ним исчезнут его значения (%1).</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Перемещение</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Сохранение</translation>
    </message>
    <message>
        <source>Adding</source>
        <translation>Добавление</translation>
    </message>
    <message>
        <source>This field is there already.</source>
        <translation>Такое поле уже есть.</translation>
    </message>
    <message>
        <source>Fields from JSON</source>
        <translation>Поля из JSON</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Reading fields</source>
        <translation>Чтение полей</translation>
    </message>
    <message>
        <source>Fields added: %1, changed: %2, the same: %3.</source>
        <translation>Поля: добавлено %1, изменено %2, без изменений %3.</translation>
    </message>
    <message>
        <source>Fields as JSON</source>
        <translation>Поля как JSON</translation>
    </message>
    <message>
        <source>Fields written to %1: %2.</source>
        <translation>Поля записаны в %1: %2.</translation>
    </message>
    <message>
        <source>custom fields specifications choices</source>
        <translation>пользовательские поля характеристики выбор</translation>
    </message>
    <message>
        <source>all forms</source>
        <translation>все формы</translation>
    </message>
    <message>
        <source>More for fields</source>
        <translation>Ещё о полях</translation>
    </message>
    <message>
        <source>Examples and JSON</source>
        <translation>Примеры и JSON</translation>
    </message>
    <message>
        <source>“%1” is taken away: %2.</source>
        <translation>«%1» исчезнет: %2.</translation>
    </message>
    <message>
        <source>“%1” becomes “%2”: %3.</source>
        <translation>«%1» станет «%2»: %3.</translation>
    </message>
    <message>
        <source>Change the choices of “%1”?</source>
        <translation>Изменить варианты поля «%1»?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
</context>
<context>
    <name>kontor::FilePage</name>
    <message>
        <source>Which list?</source>
        <translation>Какой список?</translation>
    </message>
    <message>
        <source>&amp;Paste from the clipboard</source>
        <translation>&amp;Вставить из буфера обмена</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Чтение файла…</translation>
    </message>
    <message>
        <source>Paste a list from the clipboard</source>
        <translation>Вставить список из буфера обмена</translation>
    </message>
    <message>
        <source>Last files</source>
        <translation>Последние файлы</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Выбрать список</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.tab *.txt *.psv *.ssv *.vcf *.vcard)</source>
        <translation>Списки (*.csv *.tsv *.tab *.txt *.psv *.ssv *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>В буфере обмена нет текста.</translation>
    </message>
    <message>
        <source>%1 rows, %2 columns, %3</source>
        <translation>Строк: %1, столбцов: %2, %3</translation>
    </message>
    <message>
        <source>There are no rows in this file besides the names of its columns.</source>
        <translation>В этом файле нет строк, кроме названий столбцов.</translation>
    </message>
    <message>
        <source>Imported before on %1. Rows that came in then are recognised.</source>
        <translation>Уже импортирован %1. Загруженные тогда строки будут распознаны.</translation>
    </message>
    <message>
        <source>The settings of the last import are used for the next list.</source>
        <translation>Настройки последнего импорта применяются к следующему списку.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далее</translation>
    </message>
</context>
<context>
    <name>kontor::FileVersionList</name>
    <message>
        <source>current</source>
        <translation>текущая</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Make it the current one</source>
        <translation>Сделать текущей</translation>
    </message>
</context>
<context>
    <name>kontor::FilesBox</name>
    <message>
        <source>No file yet. Drop files here.</source>
        <translation>Файлов пока нет. Перетащите их сюда.</translation>
    </message>
    <message>
        <source>Add file</source>
        <translation>Добавить файл</translation>
    </message>
    <message>
        <source>private</source>
        <translation>личное</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Look at it here</source>
        <translation>Просмотреть здесь</translation>
    </message>
    <message>
        <source>Save to disk…</source>
        <translation>Сохранить на диск…</translation>
    </message>
    <message>
        <source>New version…</source>
        <translation>Новая версия…</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Сохранить файл</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Новая версия</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Добавить файлы</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Прежние версии</translation>
    </message>
    <message>
        <source>Versions of %1</source>
        <translation>Версии: %1</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Новая папка…</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to folder…</source>
        <translation>Переместить в папку…</translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s) to this contact?</source>
        <translation>
            <numerusform>Добавить к этому контакту %n файл?</numerusform>
            <numerusform>Добавить к этому контакту %n файла?</numerusform>
            <numerusform>Добавить к этому контакту %n файлов?</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n file(s) with the folder?</source>
        <translation>
            <numerusform>Удалить вместе с папкой %n файл?</numerusform>
            <numerusform>Удалить вместе с папкой %n файла?</numerusform>
            <numerusform>Удалить вместе с папкой %n файлов?</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Название папки</translation>
    </message>
    <message>
        <source>Empty: in no folder</source>
        <translation>Пусто: ни в какой папке</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Переместить</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Переместить в папку</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to a folder</source>
        <translation>
            <numerusform>Переместить в папку %n файл</numerusform>
            <numerusform>Переместить в папку %n файла</numerusform>
            <numerusform>Переместить в папку %n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adding %n file(s)</source>
        <translation>
            <numerusform>Добавляется %n файл</numerusform>
            <numerusform>Добавляются %n файла</numerusform>
            <numerusform>Добавляются %n файлов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::FilterCondition</name>
    <message>
        <source>not</source>
        <translation>не</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>содержит</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>точно равно</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>is less than, before</source>
        <translation>меньше, раньше</translation>
    </message>
    <message>
        <source>is at most, until</source>
        <translation>не больше, по</translation>
    </message>
    <message>
        <source>is more than, after</source>
        <translation>больше, позже</translation>
    </message>
    <message>
        <source>is at least, from</source>
        <translation>не меньше, с</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>между</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Удалить это условие</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>Любой текст</translation>
    </message>
</context>
<context>
    <name>kontor::FilterGroup</name>
    <message>
        <source>not</source>
        <translation>не</translation>
    </message>
    <message>
        <source>How the conditions belong together</source>
        <translation>Как сочетаются условия</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Все из этих</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>Любое из этих</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Удалить эту группу</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Условие</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
</context>
<context>
    <name>kontor::FilterSheet</name>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Очистить фильтр</translation>
    </message>
</context>
<context>
    <name>kontor::FirstStart</name>
    <message>
        <source>Welcome to Kontor</source>
        <translation>Добро пожаловать в Kontor</translation>
    </message>
    <message>
        <source>Your contacts stay on this computer. Everything works without a network.</source>
        <translation>Ваши контакты остаются на этом компьютере. Всё работает без сети.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>The name of your company</source>
        <translation>Название вашей компании</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Your email</source>
        <translation>Ваша эл. почта</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Необязательно</translation>
    </message>
    <message>
        <source>Start with my own list</source>
        <translation>Начать со своего списка</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Осмотреться на демо-данных</translation>
    </message>
    <message>
        <source>Start with an empty list</source>
        <translation>Начать с пустого списка</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Я</translation>
    </message>
    <message>
        <source>My organisation</source>
        <translation>Моя организация</translation>
    </message>
    <message>
        <source>Join an organisation</source>
        <translation>Присоединиться к организации</translation>
    </message>
</context>
<context>
    <name>kontor::FormatBar</name>
    <message>
        <source>The first row &amp;names the columns</source>
        <translation>Первая строка — за&amp;головки столбцов</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Запятая</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Точка с запятой</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табуляция</translation>
    </message>
    <message>
        <source>Vertical line</source>
        <translation>Вертикальная черта</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Кодировка</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Разделитель</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>Кав&amp;ычки</translation>
    </message>
    <message>
        <source>&amp;Rows to leave out on top</source>
        <translation>Пропустить строк св&amp;ерху</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>part of the world (encoding)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>kontor::HistoryFilter</name>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Which events</source>
        <translation>Какие события</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Главное</translation>
    </message>
    <message>
        <source>Data &amp; admin</source>
        <translation>Данные и система</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Искать в истории</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Also of its contact persons</source>
        <translation>Вместе с контактными лицами</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>За всё время</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Последние 30 дней</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Последние 12 месяцев</translation>
    </message>
    <message>
        <source>From – to …</source>
        <translation>С – по…</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Все типы</translation>
    </message>
    <message numerus="yes">
        <source>%n type(s)</source>
        <translation>
            <numerusform>%n тип</numerusform>
            <numerusform>%n типа</numerusform>
            <numerusform>%n типов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <translation>%1 ▾</translation>
    </message>
    <message>
        <source>Types: %1</source>
        <translation>Типы: %1</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Период: %1</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Calls by outcome</source>
        <translation>Звонки по итогу</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
</context>
<context>
    <name>kontor::HistoryModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>private</source>
        <translation>личное</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>удалено</translation>
    </message>
</context>
<context>
    <name>kontor::ImportWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Импорт контактов</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Шаг %1 из %2</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Импорт «%1»</translation>
    </message>
    <message>
        <source>Stop the import of %1?</source>
        <translation>Остановить импорт «%1»?</translation>
    </message>
    <message>
        <source>What has come in stays. You can go on later, or take it back.</source>
        <translation>То, что уже загружено, останется. Позже можно продолжить или отменить импорт.</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Остановить импорт</translation>
    </message>
</context>
<context>
    <name>kontor::InlineQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>kontor::InterruptedImports</name>
    <message>
        <source>Imports that were interrupted</source>
        <translation>Прерванные импорты</translation>
    </message>
    <message>
        <source>The import of %1 stopped after %2 rows (%3).</source>
        <translation>Импорт «%1» остановился после строки %2 (%3).</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>&amp;Продолжить</translation>
    </message>
    <message>
        <source>Go on with the import of %1</source>
        <translation>Продолжить импорт «%1»</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Take back the import of %1</source>
        <translation>Отменить импорт «%1»</translation>
    </message>
</context>
<context>
    <name>kontor::JoinDialog</name>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Certificate of a private authority</source>
        <translation>Сертификат частного центра сертификации</translation>
    </message>
    <message>
        <source>Optional: of a private authority</source>
        <translation>По желанию: частного центра</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>First copy</source>
        <translation>Первая копия</translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation>Войти снова</translation>
    </message>
    <message>
        <source>Join an organisation</source>
        <translation>Присоединиться к организации</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Присоединиться</translation>
    </message>
    <message>
        <source>The server wants the password of %1 again. Everything you did meanwhile is here, and goes there afterwards.</source>
        <translation>Сервер снова запрашивает пароль пользователя %1. Всё, что вы сделали за это время, сохранено здесь и будет отправлено потом.</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>пока: %1</translation>
    </message>
    <message>
        <source>The contacts of your organisation are copied to this computer, so that you can work with them also without a network. What you change goes back by itself.</source>
        <translation>Контакты вашей организации копируются на этот компьютер, чтобы с ними можно было работать и без сети. Ваши изменения отправляются обратно автоматически.</translation>
    </message>
    <message>
        <source>All of this store (%1) goes to the organisation, and its contacts come here; nothing is lost. Those that are there twice are found by the page Duplicates. Without a network everything works as before.</source>
        <translation>Вся эта база (%1) передаётся организации, а её контакты приходят сюда; ничего не теряется. Повторы найдёт страница «Дубликаты». Без сети всё работает как прежде.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Сертификаты (*.pem *.crt *.cer);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Server, email and password are needed.</source>
        <translation>Нужны сервер, эл. почта и пароль.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Соединение…</translation>
    </message>
    <message>
        <source>You are logged in again. What waited is being sent.</source>
        <translation>Вы снова вошли. Ожидавшие изменения отправляются.</translation>
    </message>
    <message>
        <source>This store now belongs to %1. Its contacts are being copied to this computer; you can close this and work meanwhile. What is interrupted goes on by itself.</source>
        <translation>Теперь эта база принадлежит: %1. Контакты копируются на этот компьютер; можно закрыть это окно и работать. Прерванное копирование продолжится само.</translation>
    </message>
    <message>
        <source>Work meanwhile</source>
        <translation>Работать тем временем</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Everything is shared.</source>
        <translation>Всё синхронизировано.</translation>
    </message>
    <message>
        <source>To decide: %1</source>
        <comment>conflicts</comment>
        <translation>Требуют решения: %1</translation>
    </message>
    <message>
        <source>Join an organisation…</source>
        <translation>Присоединиться к организации…</translation>
    </message>
    <message>
        <source>%1, %2 of them archived</source>
        <comment>12 contacts, 3 of them archived</comment>
        <translation>%1, из них в архиве: %2</translation>
    </message>
</context>
<context>
    <name>kontor::KeySettings</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Правка</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Переход</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Использовать эту клавишу</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Без клавиши</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Как было</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Поиск команд и клавиш</translation>
    </message>
    <message>
        <source>Search commands and keys …</source>
        <translation>Поиск команд и клавиш…</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Клавиша</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <translation>Команды и клавиши</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Новая клавиша</translation>
    </message>
    <message>
        <source>This key stays as it is.</source>
        <translation>Эту клавишу изменить нельзя.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” already.</source>
        <translation>Клавиша %1 уже назначена команде «%2».</translation>
    </message>
    <message>
        <source>keyboard shortcuts</source>
        <translation>клавиатура сочетания клавиш</translation>
    </message>
</context>
<context>
    <name>kontor::KeywordChip</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>kontor::KeywordsBox</name>
    <message>
        <source>No keyword yet.</source>
        <translation>Меток пока нет.</translation>
    </message>
    <message>
        <source>Add keywords</source>
        <translation>Добавить метки</translation>
    </message>
    <message>
        <source>Add keyword, …</source>
        <translation>Метка, …</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Add keyword</source>
        <translation>Добавить метку</translation>
    </message>
</context>
<context>
    <name>kontor::LanguageSettings</name>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>The languages that are offered as a contact&apos;s language: mails and invitations are written in it. Kontor&apos;s own language is chosen under Appearance.</source>
        <translation>Языки, которые предлагаются как язык контакта: на нём пишут письма и приглашения. Язык самого Kontor выбирают в разделе «Внешний вид».</translation>
    </message>
    <message>
        <source>Search languages</source>
        <translation>Поиск языков</translation>
    </message>
    <message>
        <source>Search …</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>communication</source>
        <translation>общение</translation>
    </message>
</context>
<context>
    <name>kontor::LegalFormSettings</name>
    <message>
        <source>Legal forms</source>
        <translation>Правовые формы</translation>
    </message>
    <message>
        <source>What is offered as a business&apos;s legal form, by country. Another form can be typed at any business.</source>
        <translation>Что предлагается как правовая форма компании, по странам. У любой компании можно ввести и другую.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Offered already</source>
        <translation>Уже предлагаются</translation>
    </message>
    <message>
        <source>Your own, one on each line</source>
        <translation>Ваши, по одной в строке</translation>
    </message>
    <message>
        <source>Nothing is known of this country; all forms are offered.</source>
        <translation>Об этой стране ничего не известно; предлагаются все формы.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
</context>
<context>
    <name>kontor::LinksBox</name>
    <message>
        <source>No public page yet.</source>
        <translation>Публичных страниц пока нет.</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>Добавить ссылку</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Открыть в браузере</translation>
    </message>
    <message>
        <source>Public links</source>
        <translation>Публичные ссылки</translation>
    </message>
</context>
<context>
    <name>kontor::LocationsBox</name>
    <message>
        <source>%1° %2, %3° %4</source>
        <translation>%1° %2, %3° %4</translation>
    </message>
    <message>
        <source>S</source>
        <translation>ю. ш.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>с. ш.</translation>
    </message>
    <message>
        <source>W</source>
        <translation>з. д.</translation>
    </message>
    <message>
        <source>E</source>
        <translation>в. д.</translation>
    </message>
    <message>
        <source>No address yet.</source>
        <translation>Адресов пока нет.</translation>
    </message>
    <message>
        <source>Add location</source>
        <translation>Добавить адрес</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Без адреса</translation>
    </message>
    <message>
        <source>Show on a map</source>
        <translation>Показать на карте</translation>
    </message>
    <message>
        <source>Copy coordinates</source>
        <translation>Копировать координаты</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Coordinates wait for the network</source>
        <translation>Координаты ждут сети</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Маршрут</translation>
    </message>
</context>
<context>
    <name>kontor::MainWindow</name>
    <message>
        <source>Go to or do…</source>
        <translation>Перейти или выполнить…</translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation>Перейти или выполнить</translation>
    </message>
    <message>
        <source>Commands, contacts, keywords, people (%1)</source>
        <translation>Команды, контакты, метки, люди (%1)</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Новый контакт</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Add sample data</source>
        <translation>Добавить демо-данные</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Создать резервную копию</translation>
    </message>
    <message>
        <source>Open another store…</source>
        <translation>Открыть другую базу…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>Следующая область</translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation>Предыдущая область</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Открыть в отдельном окне</translation>
    </message>
    <message>
        <source>Keyboard map</source>
        <translation>Карта клавиш</translation>
    </message>
    <message>
        <source>Colours as the system</source>
        <translation>Цвета как в системе</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Светлые цвета</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Тёмные цвета</translation>
    </message>
    <message>
        <source>CSV, the list as it is seen (*.csv)</source>
        <translation>CSV, список как на экране (*.csv)</translation>
    </message>
    <message>
        <source>CSV, all fields, to import again (*.csv)</source>
        <translation>CSV, все поля, для повторного импорта (*.csv)</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Экспорт контактов</translation>
    </message>
    <message>
        <source>contacts.csv</source>
        <translation>contacts.csv</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>%1 written to %2</source>
        <translation>Записано в %2: %1</translation>
    </message>
    <message>
        <source>Adding sample data</source>
        <translation>Добавление демо-данных</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>Добавлено: %1</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Отмена действия</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>Повтор действия</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>This store is in use</source>
        <translation>Эта база уже используется</translation>
    </message>
    <message>
        <source>This store needs a newer Kontor</source>
        <translation>Для этой базы нужна более новая версия Kontor</translation>
    </message>
    <message>
        <source>This store is damaged</source>
        <translation>Эта база повреждена</translation>
    </message>
    <message>
        <source>This store cannot be written</source>
        <translation>В эту базу нельзя записывать</translation>
    </message>
    <message>
        <source>The store cannot be opened</source>
        <translation>Не удаётся открыть базу</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить попытку</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>Открыть базу</translation>
    </message>
    <message>
        <source>Kontor stores (*.kontor);;All files (*)</source>
        <translation>Базы Kontor (*.kontor);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Создание резервной копии</translation>
    </message>
    <message>
        <source>The backup is written and verified.</source>
        <translation>Резервная копия записана и проверена.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Синхронизировать сейчас</translation>
    </message>
    <message>
        <source>Synchronising</source>
        <translation>Синхронизация</translation>
    </message>
    <message>
        <source>Synchronised. To decide: %1</source>
        <comment>conflicts</comment>
        <translation>Синхронизация завершена. Требуют решения: %1</translation>
    </message>
    <message>
        <source>Synchronised. Everything is shared.</source>
        <translation>Синхронизация завершена. Все изменения переданы.</translation>
    </message>
    <message>
        <source>Contacts near me</source>
        <translation>Контакты рядом со мной</translation>
    </message>
    <message>
        <source>“%1” was changed in another program, but is no longer there in Kontor. What was changed lies in %2.</source>
        <translation>Файл «%1» был изменён в другой программе, но в Kontor его больше нет. Изменённая версия находится в %2.</translation>
    </message>
</context>
<context>
    <name>kontor::MapBox</name>
    <message>
        <source>Map of the contact&apos;s locations</source>
        <translation>Карта адресов контакта</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>No address here is known to the map.</source>
        <translation>Карта не знает здесь ни одного адреса.</translation>
    </message>
</context>
<context>
    <name>kontor::MapPage</name>
    <message>
        <source>Name</source>
        <translation>Имя / название</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Contacts on the map</source>
        <translation>Контакты на карте</translation>
    </message>
    <message>
        <source>Search contacts …</source>
        <translation>Поиск контактов…</translation>
    </message>
    <message>
        <source>Go to a place</source>
        <translation>Перейти к месту</translation>
    </message>
    <message>
        <source>Go to a place …</source>
        <translation>Перейти к месту…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Contacts on this part of the map</source>
        <translation>Контакты в этой части карты</translation>
    </message>
    <message>
        <source>Show what is in view</source>
        <translation>Показать видимое</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message numerus="yes">
        <source>%n location(s)</source>
        <translation>
            <numerusform>%n адрес</numerusform>
            <numerusform>%n адреса</numerusform>
            <numerusform>%n адресов</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Выбрано: %1</translation>
    </message>
    <message>
        <source>In view, the nearest to the middle first. Draw a line with Shift held to choose.</source>
        <translation>В области видимости, сначала ближайшие к центру. Чтобы выбрать, обведите линией, удерживая Shift.</translation>
    </message>
    <message>
        <source>Near me</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>Looking where this computer is …</source>
        <translation>Определяется положение этого компьютера…</translation>
    </message>
    <message>
        <source>To the contact list</source>
        <translation>К списку контактов</translation>
    </message>
    <message>
        <source>Shows the list of all contacts with these chosen</source>
        <translation>Показывает список контактов, в котором выбраны эти</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a distance</comment>
        <translation>около %1</translation>
    </message>
    <message>
        <source>Rings: no more than the town is known.</source>
        <translation>Кольца: известен только населённый пункт.</translation>
    </message>
    <message>
        <source>No contact here has an address that is known.</source>
        <translation>Ни у одного контакта здесь нет известного адреса.</translation>
    </message>
</context>
<context>
    <name>kontor::MapView</name>
    <message>
        <source>Natural Earth, GeoNames</source>
        <translation>Natural Earth, GeoNames</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Arrow keys move, plus and minus zoom, Home shows everything, Return opens the pin next to the middle.</source>
        <translation>Стрелки перемещают, плюс и минус меняют масштаб, Home показывает всё, Enter открывает отметку у центра.</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n контакт</numerusform>
            <numerusform>%n контакта</numerusform>
            <numerusform>%n контактов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>About here: no more than the town is known.</source>
        <translation>Примерно здесь: известен только населённый пункт.</translation>
    </message>
</context>
<context>
    <name>kontor::MappingPage</name>
    <message>
        <source>What is what?</source>
        <translation>Что есть что?</translation>
    </message>
    <message>
        <source>&amp;Guess again</source>
        <translation>Подобрать з&amp;аново</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Чтение файла…</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Первые строки файла</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Проверить</translation>
    </message>
    <message>
        <source>The columns go where they went last time.</source>
        <translation>Столбцы идут туда же, куда в прошлый раз.</translation>
    </message>
    <message>
        <source>Kontor guessed from names and values; look it over.</source>
        <translation>Kontor подобрал поля по названиям и значениям; проверьте.</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows</source>
        <translation>Первые %1 из %2 строк</translation>
    </message>
    <message>
        <source>No column goes anywhere; choose a field for one at least.</source>
        <translation>Ни один столбец никуда не идёт; выберите поле хотя бы для одного.</translation>
    </message>
</context>
<context>
    <name>kontor::MergeView</name>
    <message>
        <source>Merge contacts</source>
        <translation>Объединение контактов</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Without merging (Esc)</source>
        <translation>Без объединения (Esc)</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Make one contact of them (Ctrl+Enter)</source>
        <translation>Сделать из них один контакт (Ctrl+Enter)</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n contact(s)</source>
        <translation>
            <numerusform>Объединить %n контакт</numerusform>
            <numerusform>Объединить %n контакта</numerusform>
            <numerusform>Объединить %n контактов</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Оставить «%1»</translation>
    </message>
    <message>
        <source>Its number, its links and its history go on; the others lead to it.</source>
        <translation>Его номер, ссылки и история сохраняются; остальные ведут к нему.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>Kept of all</source>
        <translation>Сохраняется от всех</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Объединение</translation>
    </message>
</context>
<context>
    <name>kontor::MomentEditor</name>
    <message>
        <source>%1, time of day</source>
        <translation>%1, время суток</translation>
    </message>
    <message>
        <source>Up, Down: five minutes. N: now.</source>
        <translation>Вверх, вниз: пять минут. N: сейчас.</translation>
    </message>
</context>
<context>
    <name>kontor::MultipleChoiceEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
</context>
<context>
    <name>kontor::Navigation</name>
    <message>
        <source>Navigation</source>
        <translation>Навигация</translation>
    </message>
</context>
<context>
    <name>kontor::NewContact</name>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Новый контакт</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Create contact</source>
        <translation>Создать контакт</translation>
    </message>
    <message>
        <source>Master data</source>
        <translation>Основные данные</translation>
    </message>
    <message>
        <source>Additional data</source>
        <translation>Дополнительные данные</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Ссылки</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>VIP, trade fair</source>
        <translation>VIP, выставка</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Отношение</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>One field is enough. * makes the contact complete.</source>
        <translation>Достаточно одного поля. Поля с * нужны, чтобы контакт был заполнен.</translation>
    </message>
    <message>
        <source>Not saved without: %1. * makes the contact complete.</source>
        <translation>Не сохраняется без: %1. * делает контакт полным.</translation>
    </message>
</context>
<context>
    <name>kontor::NoteComposer</name>
    <message>
        <source>Private: only I read it</source>
        <translation>Личное: вижу только я</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Write a note …</source>
        <translation>Написать заметку…</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Сохранить заметку</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Добавить заметку</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать голос</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Приложить файлы…</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Приложить файлы</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>Запись %1</translation>
    </message>
    <message>
        <source>Recording, %1</source>
        <translation>Запись, %1</translation>
    </message>
</context>
<context>
    <name>kontor::NoteFiles</name>
    <message>
        <source>Play %1</source>
        <translation>Прослушать %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Открыть %1</translation>
    </message>
</context>
<context>
    <name>kontor::NoteView</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>kontor::NoticeBell</name>
    <message>
        <source>Notifications: nothing new</source>
        <translation>Уведомления: ничего нового</translation>
    </message>
    <message>
        <source>Notifications: %1 new</source>
        <translation>Уведомления: новых %1</translation>
    </message>
    <message>
        <source>Kontor</source>
        <translation>Kontor</translation>
    </message>
    <message>
        <source>Kontor: %1 new notifications</source>
        <translation>Kontor: новых уведомлений %1</translation>
    </message>
</context>
<context>
    <name>kontor::NoticesPage</name>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Ничего нового</translation>
    </message>
    <message>
        <source>Here stands what colleagues do that concerns you, and what is due.</source>
        <translation>Здесь показаны действия коллег, которые касаются вас, и наступившие сроки.</translation>
    </message>
    <message>
        <source>Only new ones</source>
        <translation>Только новые</translation>
    </message>
    <message>
        <source>Show on the desktop too</source>
        <translation>Показывать и на рабочем столе</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Отметить все как прочитанные</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
</context>
<context>
    <name>kontor::OnlinePlaces</name>
    <message>
        <source>%1 · © OpenStreetMap contributors</source>
        <translation>%1 · © участники OpenStreetMap</translation>
    </message>
</context>
<context>
    <name>kontor::OperationsPage</name>
    <message>
        <source>Taken back</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>An undo</source>
        <translation>Отмена операции</translation>
    </message>
    <message>
        <source>Cannot be taken back</source>
        <translation>Нельзя отменить</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Пока ничего не изменено</translation>
    </message>
    <message>
        <source>Every change is listed here and can be taken back.</source>
        <translation>Здесь перечислены все изменения, и каждое можно отменить.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>kontor::OrganisationForm</name>
    <message>
        <source>Nothing to save.</source>
        <translation>Сохранять нечего.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
</context>
<context>
    <name>kontor::OutcomeView</name>
    <message>
        <source>Every value fits</source>
        <translation>Все значения подходят</translation>
    </message>
    <message>
        <source>Nothing needs a look.</source>
        <translation>Ничто не требует внимания.</translation>
    </message>
    <message>
        <source>Kinds of problems</source>
        <translation>Виды проблем</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Проблемы</translation>
    </message>
    <message>
        <source>The same file was imported before.</source>
        <translation>Этот файл уже импортировали.</translation>
    </message>
    <message numerus="yes">
        <source>%n business(es) came from the names of companies.</source>
        <translation>
            <numerusform>Из названий компаний создана %n компания.</numerusform>
            <numerusform>Из названий компаний созданы %n компании.</numerusform>
            <numerusform>Из названий компаний создано %n компаний.</numerusform>
        </translation>
    </message>
    <message>
        <source>rows</source>
        <translation>строк</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новых</translation>
    </message>
    <message>
        <source>brought up to date</source>
        <translation>обновлено</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>уже есть</translation>
    </message>
    <message>
        <source>of them undecided</source>
        <translation>из них без решения</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>%1 values need a look; their rows come in all the same, where they are not refused.</source>
        <translation>Требуют внимания значения: %1; их строки всё же войдут, если не отклонены.</translation>
    </message>
    <message>
        <source>The first %1 are listed, the report has all.</source>
        <translation>Показаны первые %1, в отчёте есть все.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind (count)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
</context>
<context>
    <name>kontor::PageSheet</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
</context>
<context>
    <name>kontor::Palette</name>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation>Перейти или выполнить</translation>
    </message>
    <message>
        <source>Contact or command …   &gt; commands   # keywords   @ people</source>
        <translation>Контакт или команда…   &gt; команды   # метки   @ люди</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
</context>
<context>
    <name>kontor::PaletteModel</name>
    <message>
        <source>responsible for %1</source>
        <translation>отвечает за %1</translation>
    </message>
</context>
<context>
    <name>kontor::PhonesBox</name>
    <message>
        <source>No phone number yet.</source>
        <translation>Номеров телефона пока нет.</translation>
    </message>
    <message>
        <source>Add phone</source>
        <translation>Добавить телефон</translation>
    </message>
    <message>
        <source>%1
typed as %2</source>
        <translation>%1
введено как %2</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Записать звонок</translation>
    </message>
    <message>
        <source>Make primary</source>
        <translation>Сделать основным</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Телефоны</translation>
    </message>
</context>
<context>
    <name>kontor::PictureBox</name>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
</context>
<context>
    <name>kontor::PictureButton</name>
    <message>
        <source>Picture of %1</source>
        <translation>Изображение: %1</translation>
    </message>
    <message>
        <source>Picture: choose, crop, remove</source>
        <translation>Изображение: выбрать, обрезать, удалить</translation>
    </message>
</context>
<context>
    <name>kontor::PictureDeeds</name>
    <message>
        <source>Choose picture…</source>
        <translation>Выбрать изображение…</translation>
    </message>
    <message>
        <source>Crop…</source>
        <translation>Обрезать…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Choose picture</source>
        <translation>Выбрать изображение</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
        <translation>Изображения (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <source>Use this section</source>
        <translation>Использовать этот фрагмент</translation>
    </message>
    <message>
        <source>Crop picture</source>
        <translation>Обрезать изображение</translation>
    </message>
</context>
<context>
    <name>kontor::PlaceSuggestions</name>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Nothing found: %1</source>
        <translation>Ничего не найдено: %1</translation>
    </message>
    <message>
        <source>Search with %1 …</source>
        <translation>Искать через %1 …</translation>
    </message>
</context>
<context>
    <name>kontor::PointAddress</name>
    <message>
        <source>Fill in %1</source>
        <translation>Заполнить: %1</translation>
    </message>
</context>
<context>
    <name>kontor::PositionChoice</name>
    <message>
        <source>Where am I?</source>
        <translation>Где я?</translation>
    </message>
    <message>
        <source>Position of this computer</source>
        <translation>Положение этого компьютера</translation>
    </message>
    <message>
        <source>For “Near me” on the map. It stays on this computer.</source>
        <translation>Для «Рядом» на карте. Остаётся на этом компьютере.</translation>
    </message>
    <message>
        <source>The system tells it</source>
        <translation>Сообщает система</translation>
    </message>
    <message>
        <source>A satellite receiver (NMEA)</source>
        <translation>Спутниковый приёмник (NMEA)</translation>
    </message>
    <message>
        <source>A place that I name</source>
        <translation>Место, которое я укажу</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Приёмник</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Begin to type a town …</source>
        <translation>Начните вводить город…</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Latitude %1, longitude %2</source>
        <translation>Широта %1, долгота %2</translation>
    </message>
</context>
<context>
    <name>kontor::PreviewModel</name>
    <message>
        <source>Column %1</source>
        <translation>Столбец %1</translation>
    </message>
</context>
<context>
    <name>kontor::ProblemModel</name>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
</context>
<context>
    <name>kontor::ProblemStrip</name>
    <message>
        <source>Settle all</source>
        <translation>Все решены</translation>
    </message>
    <message>
        <source>These values are dealt with; do not show them again</source>
        <translation>С этими значениями разобрались; больше не показывать</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of the import could not be stored</source>
        <translation>
            <numerusform>Не удалось сохранить %n значение из импорта</numerusform>
            <numerusform>Не удалось сохранить %n значения из импорта</numerusform>
            <numerusform>Не удалось сохранить %n значений из импорта</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Row %1, %2: “%3”. %4</source>
        <translation>Строка %1, %2: «%3». %4</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Решено</translation>
    </message>
</context>
<context>
    <name>kontor::ProgressPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>Go on in the &amp;background</source>
        <translation>В &amp;фоновом режиме</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Остановить импорт</translation>
    </message>
    <message>
        <source>What has come in when you stop stays; you can go on later, or take it back.</source>
        <translation>Загруженное до остановки останется; позже можно продолжить или отменить импорт.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Импорт «%1»</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>Подготовка…</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Остановка…</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 из %2 строк</translation>
    </message>
    <message>
        <source>%1 new, %2 brought up to date, %3 there already, %4 refused</source>
        <translation>Новых: %1, обновлено: %2, уже есть: %3, отклонено: %4</translation>
    </message>
</context>
<context>
    <name>kontor::ProgressView</name>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
</context>
<context>
    <name>kontor::RecordBox</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>kontor::RecordForm</name>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Save (Return)</source>
        <translation>Сохранить (Enter)</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Отмена (Esc)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>kontor::RecordRow</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>выбрано</translation>
    </message>
</context>
<context>
    <name>kontor::RecordSection</name>
    <message>
        <source>Search …</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>Искать в: %1</translation>
    </message>
    <message>
        <source>Nothing matches the search.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Удалить «%1»?</translation>
    </message>
    <message>
        <source>One undo brings everything back.</source>
        <translation>Одна отмена всё вернёт.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Deleting “%1”</source>
        <translation>Удаление «%1»</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>«%1» удалено.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Удалить…</translation>
    </message>
</context>
<context>
    <name>kontor::RecordSheet</name>
    <message>
        <source>New task for %1</source>
        <translation>Новая задача: %1</translation>
    </message>
    <message>
        <source>New note on %1</source>
        <translation>Новая заметка: %1</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>Добавить задачу</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Добавить заметку</translation>
    </message>
</context>
<context>
    <name>kontor::ReferenceEditor</name>
    <message>
        <source>%1 is not in the sales team %2.</source>
        <translation>%1 не входит в команду продаж %2.</translation>
    </message>
</context>
<context>
    <name>kontor::RequiredSettings</name>
    <message>
        <source>Email or phone</source>
        <translation>Эл. почта или телефон</translation>
    </message>
    <message>
        <source>Linked business, or lead or customer</source>
        <translation>Связанная компания либо лид или клиент</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation>Обязательные поля</translation>
    </message>
    <message>
        <source>A contact is complete when all of these are filled, and a draft until then. Drafts can be saved and used; the list shows and filters them.</source>
        <translation>Контакт заполнен, когда указано всё это, а до тех пор он черновик. Черновики можно сохранять и использовать; список показывает и фильтрует их.</translation>
    </message>
    <message>
        <source>For a person</source>
        <translation>Для человека</translation>
    </message>
    <message>
        <source>For a business</source>
        <translation>Для компании</translation>
    </message>
    <message>
        <source>Nothing ticked means what Kontor comes with: first and last name, an email or a phone, and a linked business for a person; the legal name for a business.</source>
        <translation>Если ничего не отмечено, действуют требования по умолчанию: для человека — имя и фамилия, эл. почта или телефон и связанная компания; для компании — юридическое название.</translation>
    </message>
    <message>
        <source>Not saved without</source>
        <translation>Не сохраняется без</translation>
    </message>
    <message>
        <source>A new contact that lacks one of these is not saved, nor imported, and none of them can be emptied. Contacts of before stay as they are. Nothing ticked: one filled field is enough.</source>
        <translation>Новый контакт, в котором чего-то из этого нет, не сохраняется и не импортируется, и ни одно из этих полей нельзя очистить. Прежние контакты остаются как есть. Ничего не отмечено: достаточно одного заполненного поля.</translation>
    </message>
    <message>
        <source>draft complete status mandatory</source>
        <translation>черновик полный статус обязательно</translation>
    </message>
</context>
<context>
    <name>kontor::ResponsibleBox</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Ответственный</translation>
    </message>
</context>
<context>
    <name>kontor::ResultPage</name>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Продолжить</translation>
    </message>
    <message>
        <source>Show the &amp;contacts</source>
        <translation>Показать &amp;контакты</translation>
    </message>
    <message>
        <source>&amp;Save report …</source>
        <translation>&amp;Сохранить отчёт…</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>&amp;Отменить этот импорт</translation>
    </message>
    <message>
        <source>Same settings a&amp;gain</source>
        <translation>Снова с &amp;теми же настройками</translation>
    </message>
    <message>
        <source>&amp;Another list</source>
        <translation>&amp;Другой список</translation>
    </message>
    <message>
        <source>What stays as it is</source>
        <translation>Что остаётся как есть</translation>
    </message>
    <message>
        <source>The import was stopped</source>
        <translation>Импорт остановлен</translation>
    </message>
    <message>
        <source>%1 is imported</source>
        <translation>Импорт «%1» завершён</translation>
    </message>
    <message>
        <source>It took %1.</source>
        <translation>Затрачено: %1.</translation>
    </message>
    <message>
        <source>What had come in by then stays. You can go on where it stopped, or take it back.</source>
        <translation>Загруженное до остановки останется. Можно продолжить с этого места или отменить импорт.</translation>
    </message>
    <message>
        <source>Nothing has come in.</source>
        <translation>Ничего не загружено.</translation>
    </message>
    <message>
        <source>The import stopped</source>
        <translation>Импорт прервался</translation>
    </message>
    <message>
        <source>What had come in by then stays. When the reason is gone, you can go on where it stopped; or take it back.</source>
        <translation>Загруженное до этого останется. Когда причина будет устранена, можно продолжить с этого места или отменить импорт.</translation>
    </message>
    <message>
        <source>Taking back the import of %1</source>
        <translation>Отмена импорта «%1»</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>Подготовка…</translation>
    </message>
    <message>
        <source>%1 of %2 changes</source>
        <translation>%1 из %2 изменений</translation>
    </message>
    <message>
        <source>The import was not taken back</source>
        <translation>Импорт не отменён</translation>
    </message>
    <message>
        <source>The import is taken back</source>
        <translation>Импорт отменён</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Файлы CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 problems.csv</source>
        <comment>name of the imported file</comment>
        <translation>%1 проблемы.csv</translation>
    </message>
    <message>
        <source>The report is saved as %1.</source>
        <translation>Отчёт сохранён как %1.</translation>
    </message>
</context>
<context>
    <name>kontor::RowFaceView</name>
    <message>
        <source>primary</source>
        <translation>основной</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
</context>
<context>
    <name>kontor::RuleBar</name>
    <message>
        <source>the whole row</source>
        <translation>вся строка</translation>
    </message>
    <message>
        <source>id in Kontor</source>
        <translation>ID в Kontor</translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Bring up to date</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Add once more</source>
        <translation>Добавить ещё раз</translation>
    </message>
    <message>
        <source>Ask for each</source>
        <translation>Спрашивать каждый раз</translation>
    </message>
    <message>
        <source>The rows &amp;are</source>
        <translation>Строки — э&amp;то</translation>
    </message>
    <message>
        <source>Contacts that are there a&amp;lready</source>
        <translation>Уже и&amp;меющиеся контакты</translation>
    </message>
    <message>
        <source>Recognised b&amp;y</source>
        <translation>Распознавать п&amp;о</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>Компании</translation>
    </message>
    <message>
        <source>What the column “%1” says</source>
        <translation>Как указано в столбце «%1»</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>Автоматически: %1</translation>
    </message>
    <message>
        <source>A&amp;dd new categories and target markets</source>
        <translation>&amp;Добавить новые категории и целевые рынки</translation>
    </message>
</context>
<context>
    <name>kontor::RuleHelp</name>
    <message>
        <source>Takes %1 now.</source>
        <comment>5 contacts</comment>
        <translation>Сейчас охватывает: %1.</translation>
    </message>
    <message>
        <source>Take the filter of a view</source>
        <translation>Взять фильтр представления</translation>
    </message>
    <message>
        <source>Take the filter of a view …</source>
        <translation>Взять фильтр представления…</translation>
    </message>
    <message>
        <source>Without a rule, contacts are put into it by hand.</source>
        <translation>Без правила контакты добавляются вручную.</translation>
    </message>
</context>
<context>
    <name>kontor::SearchField</name>
    <message>
        <source>Suggestions</source>
        <translation>Варианты</translation>
    </message>
</context>
<context>
    <name>kontor::Section</name>
    <message>
        <source>You can read this; a manager or an administrator can change it.</source>
        <translation>Это можно читать; изменить может руководитель или администратор.</translation>
    </message>
    <message>
        <source>You can read this; an administrator can change it.</source>
        <translation>Это можно читать; изменить может администратор.</translation>
    </message>
</context>
<context>
    <name>kontor::SelectionBar</name>
    <message>
        <source>Assign…</source>
        <translation>Назначить…</translation>
    </message>
    <message>
        <source>Keyword…</source>
        <translation>Метка…</translation>
    </message>
    <message>
        <source>Relationship…</source>
        <translation>Отношение…</translation>
    </message>
    <message>
        <source>Field…</source>
        <translation>Поле…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Объединить…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архивировать</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Снять выделение</translation>
    </message>
    <message>
        <source>Choose all %1</source>
        <translation>Выбрать все: %1</translation>
    </message>
    <message>
        <source>Two to five contacts side by side</source>
        <translation>От двух до пяти контактов рядом</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>выбран %n</numerusform>
            <numerusform>выбрано %n</numerusform>
            <numerusform>выбрано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Briefing…</source>
        <translation>Памятка…</translation>
    </message>
</context>
<context>
    <name>kontor::ServerSettings</name>
    <message>
        <source>Join an organisation…</source>
        <translation>Присоединиться к организации…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Синхронизировать сейчас</translation>
    </message>
    <message>
        <source>Log in again…</source>
        <translation>Войти снова…</translation>
    </message>
    <message>
        <source>Leave the organisation…</source>
        <translation>Покинуть организацию…</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Logged in as</source>
        <translation>Вход выполнен как</translation>
    </message>
    <message>
        <source>Last synchronised</source>
        <translation>Последняя синхронизация</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ещё не было</translation>
    </message>
    <message>
        <source>Synchronising</source>
        <translation>Синхронизация</translation>
    </message>
    <message>
        <source>All data stays on this computer. What is changed here afterwards reaches nobody, and what colleagues change does not come here.</source>
        <translation>Все данные останутся на этом компьютере. Дальнейшие изменения отсюда ни до кого не дойдут, а изменения коллег не придут сюда.</translation>
    </message>
    <message>
        <source>Not sent yet: %1. Colleagues will not get it.</source>
        <comment>operations</comment>
        <translation>Ещё не отправлено: %1. Коллеги этого не получат.</translation>
    </message>
    <message>
        <source>Leave %1?</source>
        <translation>Покинуть организацию «%1»?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Покинуть</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>This store is on its own again; all its data is still here.</source>
        <translation>Эта база снова работает отдельно; все её данные остались здесь.</translation>
    </message>
    <message>
        <source>synchronisation organisation join account leave</source>
        <translation>синхронизация организация присоединиться учётная запись выйти</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>kept in a file that only you can read, as this computer has no keychain</source>
        <translation>в файле, который читаете только вы: на этом компьютере нет связки ключей</translation>
    </message>
    <message>
        <source>kept in this computer&apos;s keychain</source>
        <translation>в связке ключей этого компьютера</translation>
    </message>
</context>
<context>
    <name>kontor::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Поиск настроек</translation>
    </message>
    <message>
        <source>Search settings …</source>
        <translation>Поиск настроек…</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>Нет настройки с таким названием.</translation>
    </message>
</context>
<context>
    <name>kontor::SideSheet</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
</context>
<context>
    <name>kontor::SimilarHint</name>
    <message>
        <source>Already there?</source>
        <translation>Уже есть?</translation>
    </message>
    <message>
        <source>Open %1: %2</source>
        <translation>Открыть «%1»: %2</translation>
    </message>
</context>
<context>
    <name>kontor::SoundBar</name>
    <message>
        <source>Place in the recording</source>
        <translation>Место в записи</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>Остановить воспроизведение</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Прослушать</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place and length of a recording</comment>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>kontor::SpecificationsBox</name>
    <message>
        <source>No field of your own yet.</source>
        <translation>Своих полей пока нет.</translation>
    </message>
    <message>
        <source>Add custom field</source>
        <translation>Добавить пользовательское поле</translation>
    </message>
    <message>
        <source>required</source>
        <translation>обязательное</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Открыть в браузере</translation>
    </message>
    <message>
        <source>Open the contact</source>
        <translation>Открыть контакт</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Пусто</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Name of a field, known or new</source>
        <translation>Название поля, известного или нового</translation>
    </message>
    <message>
        <source>Type, if new</source>
        <translation>Тип, если новое</translation>
    </message>
    <message>
        <source>Choices, if new</source>
        <translation>Варианты, если новое</translation>
    </message>
    <message>
        <source>small;medium;large</source>
        <translation>малый;средний;большой</translation>
    </message>
    <message>
        <source>Specifications</source>
        <translation>Характеристики</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Написать письмо</translation>
    </message>
</context>
<context>
    <name>kontor::SummaryBar</name>
    <message>
        <source>Summary</source>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>More figures</source>
        <translation>Другие показатели</translation>
    </message>
</context>
<context>
    <name>kontor::SyncMarks</name>
    <message>
        <source>needs a decision</source>
        <translation>требует решения</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>ждёт отправки</translation>
    </message>
</context>
<context>
    <name>kontor::SyncPage</name>
    <message>
        <source>This store is on this computer alone</source>
        <translation>Эта база только на этом компьютере</translation>
    </message>
    <message>
        <source>Join an organisation to share contacts with colleagues. What could not be shared by itself then appears here.</source>
        <translation>Присоединитесь к организации, чтобы делиться контактами с коллегами. То, что не удалось передать автоматически, появится здесь.</translation>
    </message>
    <message>
        <source>Join an organisation…</source>
        <translation>Присоединиться к организации…</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Синхронизация</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Требует решения</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>Log in again…</source>
        <translation>Войти снова…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Синхронизировать сейчас</translation>
    </message>
    <message>
        <source>Synchronising</source>
        <translation>Синхронизация</translation>
    </message>
</context>
<context>
    <name>kontor::SyncStatus</name>
    <message>
        <source>Join an organisation…</source>
        <translation>Присоединиться к организации…</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Log in again…</source>
        <translation>Войти снова…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Синхронизировать сейчас</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Требует решения</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Что ожидает</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>Настройки сервера</translation>
    </message>
</context>
<context>
    <name>kontor::TargetChooser</name>
    <message>
        <source>Where the column goes</source>
        <translation>Куда идёт столбец</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Найти поле</translation>
    </message>
    <message>
        <source>Find a field …</source>
        <translation>Найти поле…</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
</context>
<context>
    <name>kontor::TargetMarketBox</name>
    <message>
        <source>In no target market.</source>
        <translation>Не входит ни в один целевой рынок.</translation>
    </message>
    <message>
        <source>Add target market</source>
        <translation>Добавить целевой рынок</translation>
    </message>
    <message>
        <source>managed automatically</source>
        <translation>ведётся автоматически</translation>
    </message>
    <message>
        <source>Everybody who matches “%1” belongs to it.</source>
        <translation>Сюда входят все, кто подходит под «%1».</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>There is no other target market to choose; marketing adds it in the settings.</source>
        <translation>Других целевых рынков для выбора нет; отдел маркетинга создаёт их в настройках.</translation>
    </message>
    <message>
        <source>Target market</source>
        <translation>Целевой рынок</translation>
    </message>
</context>
<context>
    <name>kontor::TargetMarketSettings</name>
    <message>
        <source>Target markets</source>
        <translation>Целевые рынки</translation>
    </message>
    <message>
        <source>Contacts are put into these by hand. One with a rule manages itself: whoever meets the rule belongs to it.</source>
        <translation>Контакты заносят сюда вручную. Рынок с правилом ведётся сам: к нему относится каждый, кто отвечает правилу.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>New target market</source>
        <translation>Новый целевой рынок</translation>
    </message>
    <message>
        <source>No target market yet.</source>
        <translation>Целевых рынков пока нет.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>автоматически</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Add target market</source>
        <translation>Добавить целевой рынок</translation>
    </message>
    <message>
        <source>In use by: %1.</source>
        <translation>Используется: %1.</translation>
    </message>
    <message>
        <source>Its contacts stay; only the grouping goes.</source>
        <translation>Контакты остаются; исчезает только группировка.</translation>
    </message>
    <message>
        <source>Show these contacts</source>
        <translation>Показать эти контакты</translation>
    </message>
    <message>
        <source>segments rule automatically</source>
        <translation>сегменты правило автоматически</translation>
    </message>
</context>
<context>
    <name>kontor::TaskSheet</name>
    <message>
        <source>New task</source>
        <translation>Новая задача</translation>
    </message>
    <message>
        <source>Edit task</source>
        <translation>Изменить задачу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>Добавить задачу</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>kontor::TasksBox</name>
    <message>
        <source>Nothing is planned.</source>
        <translation>Ничего не запланировано.</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>Добавить задачу</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>приоритет: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Done (Space)</source>
        <translation>Выполнено (Пробел)</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Новая задача</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>просрочено на %n день</numerusform>
            <numerusform>просрочено на %n дня</numerusform>
            <numerusform>просрочено на %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue since yesterday</source>
        <translation>просрочено со вчера</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
</context>
<context>
    <name>kontor::TasksPage</name>
    <message>
        <source>Saving</source>
        <translation>Сохранение</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Удаление</translation>
    </message>
    <message>
        <source>Open the contact</source>
        <translation>Открыть контакт</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>No tasks</source>
        <translation>Задач нет</translation>
    </message>
    <message>
        <source>Nothing is due here.</source>
        <translation>Здесь нет задач со сроком.</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Новая задача</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Search tasks</source>
        <translation>Поиск задач</translation>
    </message>
    <message>
        <source>Search tasks …</source>
        <translation>Поиск задач…</translation>
    </message>
    <message>
        <source>Complete or reopen the task</source>
        <translation>Выполнить задачу или открыть снова</translation>
    </message>
    <message>
        <source>Edit the task</source>
        <translation>Изменить задачу</translation>
    </message>
    <message>
        <source>Delete the task</source>
        <translation>Удалить задачу</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполненные</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменённые</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Любое состояние</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Любое время</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просроченные</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Until the end of the week</source>
        <translation>До конца недели</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Без даты</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>больше %1</translation>
    </message>
</context>
<context>
    <name>kontor::TeamBox</name>
    <message>
        <source>No sales team works on this contact.</source>
        <translation>С этим контактом не работает ни одна команда продаж.</translation>
    </message>
    <message>
        <source>Choose team</source>
        <translation>Выбрать команду</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Sales team</source>
        <translation>Команда продаж</translation>
    </message>
</context>
<context>
    <name>kontor::TeamSettings</name>
    <message>
        <source>Sales teams</source>
        <translation>Команды продаж</translation>
    </message>
    <message>
        <source>Where a contact has a team, its members are offered first as the responsible person.</source>
        <translation>Если у контакта есть команда, её участники предлагаются ответственными первыми.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Новая команда</translation>
    </message>
    <message>
        <source>No sales team yet.</source>
        <translation>Команд продаж пока нет.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Add team</source>
        <translation>Добавить команду</translation>
    </message>
    <message>
        <source>No contact belongs to it.</source>
        <translation>Ни один контакт к ней не относится.</translation>
    </message>
    <message>
        <source>%1 will have no team.</source>
        <translation>Без команды останется: %1.</translation>
    </message>
    <message>
        <source>leader members</source>
        <translation>руководитель участники</translation>
    </message>
</context>
<context>
    <name>kontor::TelephoneSettings</name>
    <message>
        <source>Try a call</source>
        <translation>Пробный звонок</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Calls are placed by</source>
        <translation>Звонки выполняет</translation>
    </message>
    <message>
        <source>The system&apos;s telephone program</source>
        <translation>Телефонная программа системы</translation>
    </message>
    <message>
        <source>A SIP telephone program</source>
        <translation>Телефонная программа SIP</translation>
    </message>
    <message>
        <source>A telephone system or desk telephone</source>
        <translation>Телефонная система или настольный телефон</translation>
    </message>
    <message>
        <source>What happens when you call a contact. This is a choice of this computer.</source>
        <translation>Что происходит, когда вы звоните контакту. Выбор действует на этом компьютере.</translation>
    </message>
    <message>
        <source>Number for a trial</source>
        <translation>Номер для проверки</translation>
    </message>
    <message>
        <source>SIP server</source>
        <translation>Сервер SIP</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>not needed where the program knows it</source>
        <translation>не нужен, если программа его знает</translation>
    </message>
    <message>
        <source>It gets the number as a tel: link.</source>
        <translation>Получает номер в виде ссылки tel:.</translation>
    </message>
    <message>
        <source>It gets the number as a sip: address, for example Linphone or Zoiper.</source>
        <translation>Получает номер в виде адреса sip:, например Linphone или Zoiper.</translation>
    </message>
    <message>
        <source>{number} stands for the number with its plus, {digits} for the number without it. Kontor asks an address of the web by itself, as desk telephones and telephone systems want it; any other, like callto:{number}, opens its program.</source>
        <translation>{number} — номер с плюсом, {digits} — без него. Веб-адрес Kontor вызывает сам, как того хотят настольные телефоны и АТС; любой другой, например callto:{number}, открывает свою программу.</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 превращается в %2</translation>
    </message>
    <message>
        <source>The call is on its way.</source>
        <translation>Вызов отправлен.</translation>
    </message>
    <message>
        <source>calls dial SIP PBX callto softphone</source>
        <translation>звонки набор SIP АТС callto софтфон</translation>
    </message>
</context>
<context>
    <name>kontor::TimelineBox</name>
    <message>
        <source>Nothing has happened with this contact yet.</source>
        <translation>С этим контактом пока ничего не происходило.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Написать заметку</translation>
    </message>
    <message>
        <source>No event matches.</source>
        <translation>Подходящих событий нет.</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Показать все события</translation>
    </message>
    <message>
        <source>Activity history</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Versions of the note</source>
        <translation>Версии заметки</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Свернуть</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Показать полностью</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Откатить</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Прежние версии</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Изменить заметку</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Удалить заметку</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Добавить заметку</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Новая заметка</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translation>Открыть %1?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Read formatted</source>
        <translation>Читать с оформлением</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Change call</source>
        <translation>Изменить звонок</translation>
    </message>
    <message>
        <source>Delete call</source>
        <translation>Удалить звонок</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Открыть: %1</translation>
    </message>
</context>
<context>
    <name>kontor::TimelineHits</name>
    <message>
        <source>Found in histories</source>
        <translation>Найдено в историях</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) in histories</source>
        <translation>
            <numerusform>%n совпадение в историях</numerusform>
            <numerusform>%n совпадения в историях</numerusform>
            <numerusform>%n совпадений в историях</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::TrashPage</name>
    <message>
        <source>Name</source>
        <translation>Имя / название</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удалён</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Корзина пуста</translation>
    </message>
    <message>
        <source>Deleted contacts wait here until they are restored or deleted for good.</source>
        <translation>Удалённые контакты ждут здесь, пока их не восстановят или не удалят навсегда.</translation>
    </message>
    <message>
        <source>Deleted contacts</source>
        <translation>Удалённые контакты</translation>
    </message>
    <message>
        <source>Only an administrator may do this.</source>
        <translation>Это может только администратор.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Search deleted contacts</source>
        <translation>Поиск удалённых контактов</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Удалить навсегда…</translation>
    </message>
    <message>
        <source>Nothing found in the trash</source>
        <translation>В корзине ничего не найдено</translation>
    </message>
    <message numerus="yes">
        <source>Restoring %n contact(s)</source>
        <translation>
            <numerusform>Восстановление: %n контакт</numerusform>
            <numerusform>Восстановление: %n контакта</numerusform>
            <numerusform>Восстановление: %n контактов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n contact(s) for good?</source>
        <translation>
            <numerusform>Удалить %n контакт навсегда?</numerusform>
            <numerusform>Удалить %n контакта навсегда?</numerusform>
            <numerusform>Удалить %n контактов навсегда?</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything known about them is erased, their history included. This cannot be taken back.</source>
        <translation>Всё, что о них известно, будет стёрто вместе с историей. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Удалить навсегда</translation>
    </message>
    <message numerus="yes">
        <source>Erasing %n contact(s)</source>
        <translation>
            <numerusform>Удаление навсегда: %n контакт</numerusform>
            <numerusform>Удаление навсегда: %n контакта</numerusform>
            <numerusform>Удаление навсегда: %n контактов</numerusform>
        </translation>
    </message>
    <message>
        <source>Search …</source>
        <translation>Поиск…</translation>
    </message>
</context>
<context>
    <name>kontor::UndoBar</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>kontor::ViewSheet</name>
    <message>
        <source>Save as a view</source>
        <translation>Сохранить как представление</translation>
    </message>
    <message>
        <source>Everybody sees it</source>
        <translation>Видят все</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Сохранить представление</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никого</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>First view of</source>
        <translation>Первое для</translation>
    </message>
    <message>
        <source>Edit view</source>
        <translation>Изменить представление</translation>
    </message>
</context>
<context>
    <name>kontor::ViewTabs</name>
    <message>
        <source>Save changes</source>
        <translation>Сохранить изменения</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Представления</translation>
    </message>
    <message>
        <source>Keep filter, columns, order and groups in this view</source>
        <translation>Сохранить в этом представлении фильтр, столбцы, порядок и группы</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Сохранить как представление</translation>
    </message>
    <message>
        <source>Save what you see as a view</source>
        <translation>Сохранить текущий вид как представление</translation>
    </message>
    <message>
        <source>Shared by %1</source>
        <translation>Общее, автор: %1</translation>
    </message>
    <message>
        <source>Save as a new view…</source>
        <translation>Сохранить как новое представление…</translation>
    </message>
    <message>
        <source>Edit view…</source>
        <translation>Изменить представление…</translation>
    </message>
    <message>
        <source>Share with everybody</source>
        <translation>Сделать общим</translation>
    </message>
    <message>
        <source>Copy as a private view</source>
        <translation>Копировать как личное представление</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Влево</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Вправо</translation>
    </message>
    <message>
        <source>Delete view…</source>
        <translation>Удалить представление…</translation>
    </message>
    <message>
        <source>Delete the view %1?</source>
        <translation>Удалить представление «%1»?</translation>
    </message>
    <message>
        <source>Its contacts stay. You can take this back.</source>
        <translation>Его контакты останутся. Это можно отменить.</translation>
    </message>
    <message>
        <source>It goes for everybody; its contacts stay. You can take this back.</source>
        <translation>Оно исчезнет у всех; его контакты останутся. Это можно отменить.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Deleting the view</source>
        <translation>Удаление представления</translation>
    </message>
    <message>
        <source>Moving the view</source>
        <translation>Перемещение представления</translation>
    </message>
    <message>
        <source>Sharing the view</source>
        <translation>Открытие общего доступа</translation>
    </message>
</context>
<context>
    <name>kontor::VoiceRecorder</name>
    <message>
        <source>Recording</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Громкость</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Закончить</translation>
    </message>
    <message>
        <source>Ends the recording and keeps it</source>
        <translation>Заканчивает запись и сохраняет её</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Ends the recording and forgets it</source>
        <translation>Заканчивает запись и отбрасывает её</translation>
    </message>
    <message>
        <source>Recording is not installed here. Attach a recording instead.</source>
        <translation>Запись звука здесь не установлена. Приложите готовую запись.</translation>
    </message>
    <message>
        <source>There is no microphone. Attach a recording instead.</source>
        <translation>Микрофона нет. Приложите готовую запись.</translation>
    </message>
    <message>
        <source>The microphone does not answer. Attach a recording instead.</source>
        <translation>Микрофон не отвечает. Приложите готовую запись.</translation>
    </message>
    <message>
        <source>The microphone heard nothing. Attach a recording instead.</source>
        <translation>Микрофон ничего не услышал. Приложите готовую запись.</translation>
    </message>
</context>
<context>
    <name>kontor::WaitingView</name>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>What waits to be sent</source>
        <translation>Что ждёт отправки</translation>
    </message>
    <message>
        <source>Takes it back here, before or after it was sent (Delete)</source>
        <translation>Отменяет это здесь, до или после отправки (Delete)</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Ничего не ждёт</translation>
    </message>
    <message>
        <source>Whatever you change appears here until the server has it.</source>
        <translation>Всё, что вы меняете, видно здесь, пока сервер этого не получит.</translation>
    </message>
</context>
<context>
    <name>kontor::WorkBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
</context>
<context>
    <name>kontor::YesNoEditor</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
</context>
</TS>
