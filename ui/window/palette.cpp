// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/palette.h"

#include "core/base/text_folding.h"
#include "core/queries/contacts_by_id.h"
#include "ui/delegates/value_delegate.h"
#include "ui/support/icons.h"
#include "ui/support/row_table.h"
#include "ui/support/saved_state.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {
constexpr int mostContacts = 12;
constexpr int mostRecent = 15;
constexpr int mostRows = 12;
constexpr int widest = 680;
constexpr int fromTop = 56;
const QString recentKey = u"palette/recent"_s;

bool isChoice(const QKeyEvent& event) { return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter; }

template <class Rows>
std::vector<PaletteItem> itemsOf(const Rows& rows)
{
    std::vector<PaletteItem> items;
    for (const auto& row : rows) items.push_back(paletteItem(row));
    return items;
}

/// A word for the query language, whatever is in it.
QString quoted(QString word) { return u'"' + word.remove(u'"') + u'"'; }

} // namespace

Palette::Palette(Workspace& workspace, SavedState& state, Desk& desk, QWidget& window)
    : QFrame{&window}
    , m_workspace{workspace}
    , m_state{state}
    , m_desk{desk}
    , m_window{window}
    , m_line{new QLineEdit{this}}
    , m_table{new RowTable{this}}
    , m_none{new QLabel{tr("Nothing found"), this}}
    , m_find{workspace, touchingNothing(),
             [this](const ContactPage::Answer& page) {
                 m_contacts = itemsOf(page.rows);
                 gather();
             },
             [this](const Error&) { // a query half typed
                 m_contacts.clear();
                 gather();
             }}
    , m_words{workspace, touchingNothing(),
              [this](const KeywordsInUse::Answer& words) {
                  m_keywords = itemsOf(words);
                  gather();
              }}
    , m_staff{workspace, touchingNothing(), [this](const Employees::Answer& staff) {
                  m_colleagues = itemsOf(staff);
                  gather();
              }}
{
    build();
    hide();
}

void Palette::build()
{
    setObjectName(u"palette"_s);
    setAccessibleName(tr("Go to or do"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFrameShape(QFrame::StyledPanel);
    m_line->setObjectName(u"palette.line"_s);
    m_line->setAccessibleName(tr("Go to or do"));
    m_line->setPlaceholderText(tr("Contact or command …   > commands   # keywords   @ people"));
    m_line->setMinimumHeight(32);
    m_line->addAction(icon(u"search"), QLineEdit::LeadingPosition);
    m_line->installEventFilter(this);
    m_table->setObjectName(u"palette.list"_s);
    m_table->setAccessibleName(tr("What was found"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new ValueDelegate{this});
    m_table->setRowMenus(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->horizontalHeader()->hide();
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_none->setMinimumHeight(2 * space::row);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(space::small, space::small, space::small, space::small);
    column->setSpacing(space::tiny);
    column->addWidget(m_line);
    column->addWidget(m_table, 1);
    column->addWidget(m_none);
    m_window.installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &Palette::search);
    connect(m_table, &QAbstractItemView::clicked, this, [this] { choose(false); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && isVisible() && now != this && !isAncestorOf(now)) hide();
    });
}

void Palette::open()
{
    if (isVisible()) return m_line->setFocus();
    m_before = QApplication::focusWidget();
    collectCommands();
    std::vector<Id> ids;
    for (const QString& mark : recent())
        if (const auto id = Id::fromString(mark.section(u':', 1)); id && mark.startsWith(u"contact:"))
            ids.push_back(*id);
    m_contacts.clear();
    m_remembered.clear();
    if (!ids.empty())
        whenDone(m_workspace.ask(ContactsById{ids}), this, [this](const Result<ContactsById::Answer>& rows) {
            if (!rows) return;
            m_remembered = itemsOf(*rows);
            gather();
        });
    m_line->clear();
    search();
    show();
    raise();
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void Palette::close()
{
    hide();
    if (m_before) m_before->setFocus();
}

void Palette::collectCommands()
{
    m_commands.clear();
    const auto commands = commandsIn(m_window);
    for (const QAction* command : commands)
        if (command->isEnabled() && command->objectName() != "act.palette"_L1)
            m_commands.push_back(paletteItem(*command));
}

Palette::Mode Palette::mode() const
{
    const QString text = m_line->text().trimmed();
    if (text.startsWith(u'>')) return Mode::Commands;
    if (text.startsWith(u'#')) return Mode::Keywords;
    if (text.startsWith(u'@')) return Mode::People;
    return Mode::Everything;
}

QString Palette::typed() const
{
    const QString text = m_line->text().trimmed();
    return mode() == Mode::Everything ? text : text.mid(1).trimmed();
}

void Palette::search()
{
    const QString text = typed();
    m_table->setCurrentIndex({}); // another text, another first choice
    switch (mode()) {
    case Mode::Everything:
        if (text.isEmpty())
            m_contacts.clear();
        else
            m_find.ask({.query = text, .limit = mostContacts});
        break;
    case Mode::Commands: break;
    case Mode::Keywords: m_words.ask({.start = QString::fromUtf8(foldText(text)), .limit = mostContacts}); break;
    case Mode::People:
        m_find.ask({.query = text.isEmpty() ? u"type:person"_s : u"type:person "_s + text, .limit = mostContacts});
        m_staff.ask({});
        break;
    }
    gather();
}

void Palette::gather()
{
    const QStringList lately = recent();
    const QString text = typed();
    const QString chosen =
        m_model.at(m_table->currentIndex().row()) ? m_model.at(m_table->currentIndex().row())->mark() : QString{};
    std::vector<PaletteItem> items;
    const auto add = [&](std::vector<PaletteItem> more) {
        for (PaletteItem& item : more)
            if (std::none_of(items.begin(), items.end(), [&](const auto& had) { return had.mark() == item.mark(); }))
                items.push_back(std::move(item));
    };
    switch (mode()) {
    case Mode::Everything: {
        std::vector<PaletteItem> known = m_remembered;
        known.insert(known.end(), m_commands.begin(), m_commands.end());
        add(fitting(known, text, lately));
        add(m_contacts);
        break;
    }
    case Mode::Commands: add(fitting(m_commands, text, lately)); break;
    case Mode::Keywords: add(fitting(m_keywords, text, lately)); break;
    case Mode::People:
        add(fitting(m_colleagues, text, lately));
        add(m_contacts);
        break;
    }
    m_model.setItems(std::move(items));
    const bool any = m_model.rowCount() > 0;
    m_table->setVisible(any);
    m_none->setVisible(!any);
    // What comes later does not take the choice away from what the keyboard is on.
    if (any) m_table->selectRow(std::max(0, m_model.rowOf(chosen)));
    place();
    say();
}

QStringList Palette::recent() const { return m_state.value(recentKey).toStringList(); }

void Palette::remember(const PaletteItem& item)
{
    QStringList marks = recent();
    marks.removeAll(item.mark());
    marks.prepend(item.mark());
    m_state.setValue(recentKey, QStringList{marks.mid(0, mostRecent)});
}

bool Palette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && event->type() == QEvent::Resize && isVisible()) place();
    if (watched == m_line && event->type() == QEvent::ShortcutOverride && isChoice(*static_cast<QKeyEvent*>(event))) {
        event->accept(); // else Ctrl+Return is the list's, behind the palette
        return true;
    }
    if (watched == m_line && event->type() == QEvent::KeyPress && lineKey(static_cast<QKeyEvent*>(event))) return true;
    return QFrame::eventFilter(watched, event);
}

bool Palette::lineKey(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down: return move(1), true;
    case Qt::Key_Up: return move(-1), true;
    case Qt::Key_PageDown: return move(mostRows), true;
    case Qt::Key_PageUp: return move(-mostRows), true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true; // there is nowhere else to go
    case Qt::Key_Escape: return close(), true;
    case Qt::Key_Return:
    case Qt::Key_Enter: return choose(event->modifiers().testFlag(Qt::ControlModifier)), true;
    default: return false;
    }
}

void Palette::move(int by)
{
    const int rows = m_model.rowCount();
    if (rows == 0) return;
    const int here = m_table->currentIndex().row();
    // One step goes around the ends, a leap stops there.
    const int next = std::abs(by) == 1 ? (here + by + rows) % rows : std::clamp(here + by, 0, rows - 1);
    m_table->selectRow(next);
    m_table->scrollTo(m_model.index(next, 0));
    say();
}

void Palette::say()
{
    const PaletteItem* item = m_model.at(m_table->currentIndex().row());
    m_line->setAccessibleDescription(item ? QStringList{item->text, item->about, item->hint}.join(u' ').simplified()
                                          : m_none->text());
}

void Palette::choose(bool aside)
{
    const PaletteItem* item = m_model.at(m_table->currentIndex().row());
    if (!item) return;
    const PaletteItem chosen = *item;
    remember(chosen);
    close();
    carryOut(chosen, aside);
}

void Palette::carryOut(const PaletteItem& item, bool aside)
{
    switch (item.kind) {
    case PaletteItem::Kind::Command:
        if (auto* command = m_window.findChild<QAction*>(item.key)) command->trigger();
        return;
    case PaletteItem::Kind::Contact:
        if (const auto id = Id::fromString(item.key)) aside ? m_desk.openContactAside(*id) : m_desk.openContact(*id);
        return;
    case PaletteItem::Kind::Keyword: return m_desk.showContacts(u"keyword:"_s + quoted(item.key));
    case PaletteItem::Kind::Colleague: return m_desk.showContacts(u"responsible:"_s + quoted(item.key));
    }
}

void Palette::place()
{
    const int wide = std::min(widest, m_window.width() - 2 * space::huge);
    const int rows = std::clamp(m_model.rowCount(), 1, mostRows);
    const int tall = m_line->minimumHeight() + 2 * space::small + space::tiny + 2 * frameWidth() +
                     (m_model.rowCount() > 0 ? rows * m_table->rowHeight() + 2 : m_none->minimumHeight());
    setGeometry((m_window.width() - wide) / 2, fromTop, wide,
                std::min(tall, m_window.height() - fromTop - space::huge));
    const int list = wide - 2 * space::small - 2 * frameWidth() - space::medium;
    m_table->setColumnWidth(0, list * 50 / 100);
    m_table->setColumnWidth(1, list * 32 / 100);
    m_table->setColumnWidth(2, list - list * 50 / 100 - list * 32 / 100);
}

} // namespace kontor
