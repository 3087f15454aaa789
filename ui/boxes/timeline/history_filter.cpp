// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/timeline/history_filter.h"

#include "core/domain/entities.h"
#include "ui/editors/date_editor.h"
#include "ui/support/flat_button.h"
#include "ui/support/flat_tabs.h"
#include "ui/support/flow_layout.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/text/event_text.h"
#include "ui/text/field_text.h"

#include <QActionGroup>
#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTimer>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr std::array focusTypes{"note"_L1,           "task_created"_L1, "task_updated"_L1,
                                "task_completed"_L1, "call_in"_L1,      "call_out"_L1};
constexpr std::array dataTypes{"data_change"_L1, "import"_L1, "merge"_L1};
constexpr int wholeTime = -1;
constexpr int ownRange = -2;

qint64 startOf(const QDate& day) { return day.startOfDay().toMSecsSinceEpoch(); }

FlatButton* menuButton(const QString& name, QWidget* parent)
{
    auto* button = new FlatButton{FlatButton::Look::Plain, parent};
    button->setObjectName(name);
    return button;
}

void popUp(QMenu& menu, const QWidget& button) { menu.popup(button.mapToGlobal(QPoint{0, button.height()})); }

DateEditor* dayEditor(const QString& name, const QString& label, QWidget* parent)
{
    return new DateEditor{{.name = name, .label = label, .kind = EditorSpec::Kind::Date}, parent};
}

} // namespace

HistoryFilter::HistoryFilter(Workspace& workspace, QWidget* parent)
    : QWidget{parent}
    , m_tabs{new FlatTabs{this}}
    , m_text{new QLineEdit{this}}
    , m_types{menuButton(u"timeline.types"_s, this)}
    , m_typeMenu{new QMenu{this}}
    , m_period{menuButton(u"timeline.period"_s, this)}
    , m_periodMenu{new QMenu{this}}
    , m_periods{new QActionGroup{this}}
    , m_range{new QWidget{this}}
    , m_from{dayEditor(u"from"_s, tr("From"), m_range)}
    , m_to{dayEditor(u"to"_s, tr("To"), m_range)}
    , m_pause{new QTimer{this}}
    , m_asked{workspace, Employees{.activeOnly = false}, touching({Entity::Employee}),
              [this](const std::vector<EmployeeRow>& employees) {
                  m_employees = employees;
                  if (m_people) addEmployees();
              }}
{
    m_tabs->setObjectName(u"timeline.tabs"_s);
    m_tabs->setAccessibleName(tr("Which events"));
    m_tabs->setUsesScrollButtons(false); // the search gives way first
    m_tabs->add(tr("Focus"));
    m_tabs->add(tr("Data & admin"));
    m_text->setObjectName(u"timeline.search"_s);
    m_text->setAccessibleName(tr("Search the history"));
    m_text->setPlaceholderText(tr("Search"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(icon(u"search"), QLineEdit::LeadingPosition);
    m_text->setMinimumWidth(90);
    m_text->installEventFilter(this);
    m_pause->setSingleShot(true);
    m_pause->setInterval(120);
    auto* choices = new QWidget{this};
    choices->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* narrowing = new QHBoxLayout{choices};
    narrowing->setContentsMargins({});
    narrowing->setSpacing(space::tiny);
    narrowing->addWidget(m_text, 1);
    narrowing->addWidget(m_types);
    narrowing->addWidget(m_period);
    auto* line = new FlowLayout{nullptr, space::tiny}; // below the tabs where there is no room beside them
    line->addWidget(m_tabs);
    line->addWidget(choices);
    auto* range = new QHBoxLayout{m_range};
    range->setContentsMargins({});
    range->setSpacing(space::tiny);
    range->addStretch();
    range->addWidget(m_from);
    range->addWidget(new QLabel{u"–"_s, m_range});
    range->addWidget(m_to);
    m_range->hide();
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::tiny);
    column->addLayout(line);
    column->addWidget(m_range);
    connect(m_types, &QPushButton::clicked, this, [this] { popUp(*m_typeMenu, *m_types); });
    connect(m_period, &QPushButton::clicked, this, [this] { popUp(*m_periodMenu, *m_period); });
    connect(m_tabs, &FlatTabs::currentChanged, this, [this] {
        refillTypes();
        Q_EMIT changed();
    });
    connect(m_text, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, &HistoryFilter::changed);
    connect(m_from, &FieldEditor::edited, m_pause, qOverload<>(&QTimer::start));
    connect(m_to, &FieldEditor::edited, m_pause, qOverload<>(&QTimer::start));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    addPeriods();
    fillTypes();
}

void HistoryFilter::refillTypes() { fillTypes(chosenTypes() + chosenOutcomes(), m_persons && m_persons->isChecked()); }

void HistoryFilter::fillTypes(const QStringList& chosen, bool persons)
{
    m_typeMenu->clear();
    m_persons = nullptr;
    m_outcomes = m_people = nullptr;
    const auto add = [&](QLatin1StringView type) {
        QAction* action = m_typeMenu->addAction(eventTypeLabel(type));
        action->setCheckable(true);
        action->setData(QString{type});
        action->setChecked(chosen.contains(type));
        connect(action, &QAction::toggled, this, &HistoryFilter::refine);
    };
    if (m_tabs->currentIndex() == 0)
        std::for_each(focusTypes.begin(), focusTypes.end(), add);
    else
        std::for_each(dataTypes.begin(), dataTypes.end(), add);
    m_typeMenu->addSeparator();
    if (m_tabs->currentIndex() == 0) addOutcomes(chosen);
    m_people = m_typeMenu->addMenu(tr("By"));
    addEmployees();
    if (m_business) {
        m_typeMenu->addSeparator();
        m_persons = m_typeMenu->addAction(tr("Also of its contact persons"));
        m_persons->setCheckable(true);
        m_persons->setChecked(persons);
        connect(m_persons, &QAction::toggled, this, &HistoryFilter::changed);
    }
    showButtons();
}

/// How a call ended.
void HistoryFilter::addOutcomes(const QStringList& chosen)
{
    m_outcomes = m_typeMenu->addMenu(tr("Calls by outcome"));
    const QStringList words = QString::fromLatin1(fieldInfo(Entity::Call, Call::Outcome).choices).split(u';');
    for (const QString& word : words) {
        QAction* action = m_outcomes->addAction(choiceLabel(word));
        action->setCheckable(true);
        action->setData(word);
        action->setChecked(chosen.contains(word));
        connect(action, &QAction::toggled, this, &HistoryFilter::refine);
    }
}

/// Whose events, one of all employees: those who left have a history too.
void HistoryFilter::addEmployees()
{
    m_people->clear();
    auto* one = new QActionGroup{m_people};
    const auto add = [this, one](const Id& id, const QString& name, bool automation = false) {
        QAction* action = m_people->addAction(QString{name}.replace(u'&', u"&&"_s));
        one->addAction(action);
        action->setCheckable(true);
        action->setChecked(id == m_by && automation == m_automation);
        connect(action, &QAction::triggered, this, [this, id, automation] {
            m_by = id;
            m_automation = automation;
            refine();
        });
    };
    add({}, tr("Everybody"));
    m_people->addSeparator();
    for (const EmployeeRow& employee : m_employees) add(employee.id, employee.name);
    m_people->addSeparator();
    add({}, eventCreator({}), true);
}

void HistoryFilter::refine()
{
    showButtons();
    Q_EMIT changed();
}

void HistoryFilter::addPeriods()
{
    struct Period {
        QString text;
        int days;
    };
    for (const Period& period :
         {Period{tr("Any time"), wholeTime}, Period{tr("Today"), 0}, Period{tr("Last 7 days"), 6},
          Period{tr("Last 30 days"), 29}, Period{tr("Last 12 months"), 364}, Period{tr("From – to …"), ownRange}}) {
        QAction* action = m_periods->addAction(period.text);
        action->setCheckable(true);
        action->setData(period.days);
        m_periodMenu->addAction(action);
    }
    m_periods->actions().constFirst()->setChecked(true);
    connect(m_periods, &QActionGroup::triggered, this, [this](const QAction* action) {
        const bool own = action->data().toInt() == ownRange;
        m_range->setVisible(own);
        showButtons();
        if (own) m_from->setFocus();
        Q_EMIT changed();
    });
}

QStringList HistoryFilter::chosenTypes() const
{
    QStringList chosen;
    const QList<QAction*> actions = m_typeMenu->actions();
    for (const QAction* action : actions)
        if (action != m_persons && action->isChecked()) chosen << action->data().toString();
    return chosen;
}

QStringList HistoryFilter::chosenOutcomes() const
{
    QStringList chosen;
    const QList<QAction*> actions = m_outcomes ? m_outcomes->actions() : QList<QAction*>{};
    for (const QAction* action : actions)
        if (action->isChecked()) chosen << action->data().toString();
    return chosen;
}

/// What is chosen in the menu of types, in words.
QStringList HistoryFilter::chosenLabels() const
{
    const QStringList types = chosenTypes(), outcomes = chosenOutcomes();
    QStringList labels;
    if (types.size() == 1)
        labels << eventTypeLabel(types.front());
    else if (!types.isEmpty())
        labels << tr("%n type(s)", nullptr, int(types.size()));
    for (const QString& outcome : outcomes) labels << choiceLabel(outcome);
    for (const EmployeeRow& employee : m_employees)
        if (employee.id == m_by) labels << employee.name;
    if (m_automation) labels << eventCreator({});
    return labels.isEmpty() ? QStringList{tr("All types")} : labels;
}

void HistoryFilter::showButtons()
{
    constexpr int mostLetters = 24; // the search field needs its room
    const QString types = chosenLabels().join(u", "_s);
    const QString shown = types.size() > mostLetters ? types.first(mostLetters - 1) + u'…' : types;
    m_types->setText(tr("%1 ▾").arg(QString{shown}.replace(u'&', u"&&"_s)));
    m_types->setToolTip(shown == types ? QString{} : types);
    m_types->setAccessibleName(tr("Types: %1").arg(types));
    const QString period = m_periods->checkedAction()->text();
    m_period->setText(tr("%1 ▾").arg(period));
    m_period->setAccessibleName(tr("Period: %1").arg(period));
}

Events HistoryFilter::question() const
{
    Events events;
    events.tab = m_tabs->currentIndex() == 0 ? u"focus"_s : u"data"_s;
    events.types = chosenTypes();
    events.outcomes = chosenOutcomes();
    events.by = m_by;
    events.byAutomation = m_automation;
    events.text = m_text->text().trimmed();
    events.includeContactPersons = m_persons && m_persons->isChecked();
    const int days = m_periods->checkedAction()->data().toInt();
    if (days >= 0) events.from = startOf(QDate::currentDate().addDays(-days));
    if (days != ownRange) return events;
    const QDate from = QDate::fromString(m_from->text(), Qt::ISODate);
    const QDate to = QDate::fromString(m_to->text(), Qt::ISODate);
    if (from.isValid()) events.from = startOf(from);
    if (to.isValid()) events.to = startOf(to.addDays(1));
    return events;
}

bool HistoryFilter::isFiltered() const
{
    const Events events = question();
    return !events.types.isEmpty() || !events.outcomes.isEmpty() || !events.by.isNull() || events.byAutomation ||
           !events.text.isEmpty() || events.from || events.to;
}

void HistoryFilter::reset()
{
    const QSignalBlocker quiet{this};
    m_text->clear();
    m_periods->actions().constFirst()->setChecked(true);
    m_range->hide();
    m_by = {};
    m_automation = false;
    fillTypes();
}

void HistoryFilter::setBusiness(bool business)
{
    if (m_business == business) return;
    m_business = business;
    const QSignalBlocker quiet{this};
    refillTypes();
}

bool HistoryFilter::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Escape && !m_text->text().isEmpty()) {
        m_text->clear();
        return true;
    }
    if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        Q_EMIT left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kontor
