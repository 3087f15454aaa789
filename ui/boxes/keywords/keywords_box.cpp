// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/keywords/keywords_box.h"

#include "core/base/text_folding.h"
#include "core/commands/record_commands.h"
#include "core/domain/keyword_words.h"
#include "ui/boxes/keywords/keyword_chip.h"
#include "ui/boxes/thin_scroll_bar.h"
#include "ui/editors/error_line.h"
#include "ui/support/flow_layout.h"
#include "ui/support/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

QStringList wordsIn(const QString& typed)
{
    QStringList words;
    for (const QString& word : keywordsIn(typed))
        if (!words.contains(word, Qt::CaseInsensitive)) words << word;
    return words;
}

} // namespace

KeywordsBox::KeywordsBox(const BoxContext& context)
    : Box{context}
    , m_content{new QWidget}
    , m_none{new QLabel{tr("No keyword yet.")}}
    , m_line{new QLineEdit}
    , m_error{new ErrorLine}
    , m_words{new QStringListModel{this}}
    , m_inUse{feed().workspace(), touchingNothing(), [this](const KeywordsInUse::Answer& words) {
                  QStringList list;
                  for (const KeywordsInUse::Item& item : words) list << item.word;
                  m_words->setStringList(list);
                  if (m_line->hasFocus() && !m_line->text().isEmpty() && !list.isEmpty()) m_completer->complete();
              }}
{
    auto* scroll = new QScrollArea{this};
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setVerticalScrollBar(new ThinScrollBar);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_content->setBackgroundRole(QPalette::Base);
    scroll->setWidget(m_content);
    layout()->addWidget(scroll);
    m_none->setTextFormat(Qt::PlainText);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_line->setObjectName(u"keywords.line"_s);
    m_line->setAccessibleName(tr("Add keywords"));
    m_line->setPlaceholderText(tr("Add keyword, …"));
    m_line->setFrame(false);
    m_line->setMinimumWidth(110);
    m_line->installEventFilter(this);
    m_completer = new QCompleter{m_words, this};
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_line);
    auto* chips = new QWidget;
    m_flow = new FlowLayout{chips, space::tiny};
    m_flow->setContentsMargins({});
    m_flow->insert(0, m_line);
    auto* column = new QVBoxLayout{m_content};
    column->setContentsMargins(space::medium, space::tiny, space::small, space::small);
    column->setSpacing(space::tiny);
    column->addWidget(m_none);
    column->addWidget(chips);
    column->addWidget(m_error);
    column->addStretch();
    m_none->hide();
    connect(m_line, &QLineEdit::returnPressed, this, [this] {
        // Return on a completion takes that one; the next Return saves.
        const QAbstractItemView* offered = m_completer->popup();
        if (!offered->isVisible() || !offered->currentIndex().isValid()) save();
    });
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString& typed) {
        m_error->clear();
        const QString start = typed.section(u',', -1).trimmed();
        if (start.isEmpty())
            m_completer->popup()->hide();
        else
            m_inUse.ask({.start = QString::fromUtf8(searchForms(start).plain), .limit = 12});
    });
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, [this](const QString& word) {
        // Only what follows the last comma is completed.
        const QString typed = m_line->text();
        const auto comma = typed.lastIndexOf(u',');
        m_line->setText(comma < 0 ? word : typed.left(comma + 1) + u' ' + word);
    });
}

void KeywordsBox::focusContent()
{
    if (m_chips.empty())
        m_line->setFocus(Qt::ShortcutFocusReason);
    else
        m_chips.front()->setFocus(Qt::ShortcutFocusReason);
}

void KeywordsBox::add() { m_line->setFocus(Qt::ShortcutFocusReason); }

void KeywordsBox::showContact(const Data& contact)
{
    std::vector<KeywordChip*> chips;
    for (const KeywordRow& row : contact.keywords) {
        const auto old =
            std::find_if(m_chips.begin(), m_chips.end(), [&](KeywordChip* chip) { return chip->id() == row.id; });
        KeywordChip* chip = old == m_chips.end() ? makeChip(row) : *old;
        chip->setReadOnly(contact.head.deleted);
        chip->setWord(row.word);
        chips.push_back(chip);
    }
    for (KeywordChip* old : m_chips) {
        if (std::find(chips.begin(), chips.end(), old) != chips.end()) continue;
        if (old->hasFocus()) m_line->setFocus(Qt::OtherFocusReason);
        m_flow->removeWidget(old);
        old->hide();
        old->deleteLater();
    }
    m_chips = std::move(chips);
    for (size_t i = 0; i < m_chips.size(); ++i) {
        if (m_flow->indexOf(m_chips[i]) == int(i)) continue;
        m_flow->removeWidget(m_chips[i]);
        m_flow->insert(int(i), m_chips[i]);
        m_chips[i]->show();
    }
    m_none->setVisible(m_chips.empty());
    m_line->setVisible(!contact.head.deleted);
    Q_EMIT countChanged(int(m_chips.size()));
}

KeywordChip* KeywordsBox::makeChip(const KeywordRow& row)
{
    auto* chip = new KeywordChip{row.id, m_flow->parentWidget()};
    connect(chip, &KeywordChip::removeRequested, this, [this, chip] {
        step(chip, 1);
        feed().perform(RemoveRecord{Entity::Keyword, chip->id()});
    });
    connect(chip, &KeywordChip::changeRequested, this, [this, chip] { change(chip); });
    connect(chip, &KeywordChip::leftRequested, this, [this, chip] { step(chip, -1); });
    connect(chip, &KeywordChip::rightRequested, this, [this, chip] { step(chip, 1); });
    return chip;
}

void KeywordsBox::step(const KeywordChip* chip, int by)
{
    const auto at = std::find(m_chips.begin(), m_chips.end(), chip);
    const auto to = std::distance(m_chips.begin(), at) + by;
    if (to < 0) return;
    if (to >= qsizetype(m_chips.size()))
        m_line->setFocus(Qt::OtherFocusReason);
    else
        m_chips[size_t(to)]->setFocus(Qt::OtherFocusReason);
}

void KeywordsBox::change(KeywordChip* chip)
{
    m_changing = chip->word();
    m_line->setText(m_changing);
    m_line->setFocus(Qt::OtherFocusReason);
    m_line->selectAll();
}

void KeywordsBox::save()
{
    const QStringList typed = wordsIn(m_line->text());
    if (!feed().data() || feed().isReadOnly()) return;
    QStringList all;
    bool fresh = false;
    for (const KeywordRow& row : feed().data()->keywords)
        if (row.word != m_changing) all << row.word;
    for (const QString& word : typed) {
        if (all.contains(word, Qt::CaseInsensitive)) continue;
        all << word;
        fresh = true;
    }
    const QString line = m_line->text();
    const QString changing = m_changing;
    forget();
    if (!fresh) return; // nothing new was typed; an emptied line deletes nothing
    // The line is free for the next word at once: what is typed while this one is on its way must not be lost.
    const Id contact = feed().contact();
    const auto done = [this, contact, line, changing](const Status& status) { saved(contact, line, changing, status); };
    ++m_saving;
    if (typed.size() == 1 && changing.isEmpty()) {
        const FieldTexts texts{{u"contact"_s, contact.toString()}, {u"word"_s, typed.front()}};
        feed().perform(AddRecord{Entity::Keyword, texts}, this,
                       [done](const Result<Id>& made) { done(made ? Status{} : Status{made.error()}); });
        return;
    }
    feed().perform(SetRecord{Entity::Contact, contact, {{u"keywords"_s, all.join(u';')}}}, this, done);
}

Box::Typed KeywordsBox::typed() const
{
    if (m_saving > 0) return Typed::Saving;
    const bool begun = feed().data() && !feed().isReadOnly() && !wordsIn(m_line->text()).isEmpty();
    return begun ? Typed::Begun : Typed::Nothing;
}

void KeywordsBox::saved(const Id& contact, const QString& line, const QString& changing, const Status& status)
{
    --m_saving;
    if (status) return;
    // The line of another contact takes nothing back.
    if (contact == feed().contact())
        takeBack(line, changing, status.error());
    else
        Q_EMIT feed().failed(status.error());
}

void KeywordsBox::takeBack(const QString& line, const QString& changing, const Error& error)
{
    const QString typedSince = m_line->text().trimmed();
    m_line->setText(typedSince.isEmpty() ? line : line + u", "_s + typedSince);
    m_changing = changing;
    m_error->show(error);
}

void KeywordsBox::forget()
{
    m_changing.clear();
    m_line->setText({}); // unlike clear(), it leaves nothing to take back: Ctrl+Z is the window's
}

bool KeywordsBox::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress) return Box::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool empty = m_line->text().isEmpty();
    if (key->key() == Qt::Key_Escape && (!empty || !m_changing.isEmpty())) {
        forget();
        m_error->clear();
        return true;
    }
    const int back = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    if (empty && !m_chips.empty() && (key->key() == Qt::Key_Backspace || key->key() == back)) {
        m_chips.back()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return Box::eventFilter(watched, event);
}

void KeywordsBox::clear()
{
    if (isAncestorOf(QApplication::focusWidget())) m_line->setFocus(Qt::OtherFocusReason);
    for (KeywordChip* chip : m_chips) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    m_none->hide();
    m_error->clear();
    forget();
}

namespace boxes::keywords {
BoxInfo info();
BoxInfo info()
{
    return {.key = "keywords",
            .title = [] { return KeywordsBox::tr("Keywords"); },
            .addLabel = [] { return KeywordsBox::tr("Add keyword"); },
            .area = BoxArea::Right,
            .share = 3,
            .jump = 'K',
            .icon = "keyword",
            .marks = {{Entity::Keyword}},
            .make = [](const BoxContext& context) -> Box* { return new KeywordsBox{context}; }};
}
} // namespace boxes::keywords

} // namespace kontor
