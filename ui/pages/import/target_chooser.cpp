// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/target_chooser.h"

#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QAbstractListModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

/// The places that match, and above the first of each group its title.
class TargetListModel final : public QAbstractListModel {
public:
    TargetListModel(std::vector<TargetField> places, QObject* parent)
        : QAbstractListModel{parent}
        , m_places{std::move(places)}
    {
        show({});
    }

    void show(const QString& text)
    {
        beginResetModel();
        m_lines.clear();
        QString group;
        for (int i = 0; i < int(m_places.size()); ++i) {
            const TargetField& place = m_places[size_t(i)];
            if (!matches(place, text)) continue;
            if (place.group != group) m_lines.push_back({i, true});
            group = place.group;
            m_lines.push_back({i, false});
        }
        endResetModel();
    }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_lines.size()); }
    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!index.isValid()) return {};
        const Line line = m_lines[size_t(index.row())];
        const TargetField& place = m_places[size_t(line.place)];
        if (role == Qt::DisplayRole) return line.title ? place.group : place.label;
        if (role == Qt::FontRole && line.title) return boldFont({});
        // Which group it is in, for those who do not see the titles.
        if (role == Qt::AccessibleTextRole && !line.title && !place.group.isEmpty())
            return QString{place.group + u": "_s + place.label};
        return {};
    }
    Qt::ItemFlags flags(const QModelIndex& index) const override
    {
        return index.isValid() && isTitle(index.row()) ? Qt::NoItemFlags : QAbstractListModel::flags(index);
    }

    bool isTitle(int row) const { return m_lines[size_t(row)].title; }
    const TargetField& placeAt(int row) const { return m_places[size_t(m_lines[size_t(row)].place)]; }
    int rowOf(int place) const
    {
        for (int row = 0; row < rowCount(); ++row)
            if (m_lines[size_t(row)].place == place && !isTitle(row)) return row;
        return -1;
    }

private:
    struct Line {
        int place;
        bool title;
    };
    static bool matches(const TargetField& place, const QString& text)
    {
        const QString all = place.group + u' ' + place.label;
        const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
        return std::ranges::all_of(words, [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
    }

    std::vector<TargetField> m_places;
    std::vector<Line> m_lines;
};

TargetChooser::TargetChooser(std::vector<TargetField> places, int current, QWidget* parent)
    : QFrame{parent, Qt::Popup}
    , m_model{new TargetListModel{std::move(places), this}}
    , m_find{new QLineEdit{this}}
    , m_list{new QListView{this}}
{
    setObjectName(u"targetChooser"_s);
    setAccessibleName(tr("Where the column goes"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    m_find->setObjectName(u"targetChooser.find"_s);
    m_find->setAccessibleName(tr("Find a field"));
    m_find->setPlaceholderText(tr("Find a field …"));
    m_find->addAction(icon(u"search"), QLineEdit::LeadingPosition);
    m_find->installEventFilter(this);
    m_list->setObjectName(u"targetChooser.list"_s);
    m_list->setAccessibleName(tr("Fields"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the keyboard stays in the line above
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setModel(m_model);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(space::tiny, space::tiny, space::tiny, space::tiny);
    column->setSpacing(space::tiny);
    column->addWidget(m_find);
    column->addWidget(m_list, 1);
    setFocusProxy(m_find);

    connect(m_find, &QLineEdit::textChanged, this, &TargetChooser::filter);
    connect(m_list, &QListView::clicked, this, &TargetChooser::choose);
    const int row = m_model->rowOf(current);
    if (row >= 0) {
        m_list->setCurrentIndex(m_model->index(row));
    } else {
        filter({});
    }
}

TargetChooser::~TargetChooser() = default;

void TargetChooser::popUp(const QRect& cell)
{
    const QRect room = parentWidget()->screen()->availableGeometry();
    const int rowHeight = std::max(1, m_list->sizeHintForRow(0));
    const int wanted = rowHeight * std::min(m_model->rowCount(), 16) + m_find->sizeHint().height() + 4 * space::tiny;
    const int below = room.bottom() - cell.bottom(), above = cell.top() - room.top();
    const bool under = below >= wanted || below >= above;
    const QSize extent{std::clamp(cell.width(), 280, room.width()), std::min(wanted, under ? below : above)};
    const int left = std::clamp(cell.left(), room.left(), room.right() + 1 - extent.width());
    setGeometry(QRect{QPoint{left, under ? cell.bottom() + 1 : cell.top() - extent.height()}, extent});
    show();
    m_find->setFocus(Qt::PopupFocusReason);
    m_list->scrollTo(m_list->currentIndex(), QAbstractItemView::PositionAtCenter);
}

void TargetChooser::filter(const QString& text)
{
    m_model->show(text);
    m_list->setCurrentIndex({});
    step(1);
}

void TargetChooser::step(int by)
{
    const int rows = m_model->rowCount(), one = by > 0 ? 1 : -1;
    int row = std::clamp(m_list->currentIndex().row() + by, 0, std::max(0, rows - 1));
    while (row >= 0 && row < rows && m_model->isTitle(row)) row += one;
    if (row < 0) return m_list->scrollToTop();
    if (row < rows) m_list->setCurrentIndex(m_model->index(row));
    if (row <= 1) m_list->scrollToTop(); // with its title
}

void TargetChooser::choose(const QModelIndex& index)
{
    if (!index.isValid() || m_model->isTitle(index.row())) return;
    const TargetField place = m_model->placeAt(index.row());
    close();
    Q_EMIT chosen(place);
}

bool TargetChooser::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    const int page = std::max(1, m_list->height() / std::max(1, m_list->sizeHintForRow(0)) - 1);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_PageDown: step(page); return true;
    case Qt::Key_PageUp: step(-page); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(m_list->currentIndex()); return true;
    default: return QFrame::eventFilter(watched, event);
    }
}

} // namespace kontor
