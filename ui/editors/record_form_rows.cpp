// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// RecordForm: fields that stand in rows of their own choosing.
#include "ui/editors/error_line.h"
#include "ui/editors/field_editor.h"
#include "ui/editors/record_form.h"
#include "ui/support/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

void RecordForm::arrange(const std::vector<QStringList>& rows)
{
    if (m_style == Style::Row) return;
    std::vector<Line> ordered;
    std::vector<int> homes;
    std::vector<size_t> lengths;
    for (const QStringList& row : rows) {
        const size_t before = ordered.size();
        for (const QString& field : row) {
            const Line* found = line(field);
            if (!found) continue;
            ordered.push_back(*found);
            homes.push_back(found->home);
        }
        if (ordered.size() > before) lengths.push_back(ordered.size() - before);
    }
    if (ordered.empty()) return;
    std::ranges::sort(homes);
    takeFromGrid(ordered);
    size_t at = 0;
    for (size_t row = 0; row < lengths.size(); at += lengths[row++])
        placeRow(std::span{ordered}.subspan(at, lengths[row]), homes[row]);

    // They take each other's places in the list, too: what stands between them stays.
    const auto isArranged = [&](const Line& each) {
        return std::ranges::any_of(ordered, [&](const Line& other) { return other.editor == each.editor; });
    };
    size_t next = 0;
    const Line* before = nullptr;
    for (Line& each : m_lines) {
        if (isArranged(each)) {
            each = ordered[next++];
            if (before) setTabOrder(before->editor, each.editor);
        }
        before = &each;
    }
    writeLabels();
}

void RecordForm::takeFromGrid(std::span<const Line> lines)
{
    std::erase_if(m_shared, [&](const std::pair<int, QLayout*>& shared) {
        if (std::ranges::count(lines, shared.first, &Line::row) == 0) return false;
        m_grid->removeItem(shared.second);
        delete shared.second; // its widgets are the form's
        return true;
    });
    for (const Line& each : lines)
        for (QWidget* widget :
             {static_cast<QWidget*>(each.label), static_cast<QWidget*>(each.editor), static_cast<QWidget*>(each.error)})
            m_grid->removeWidget(widget);
}

void RecordForm::placeRow(std::span<Line> lines, int row)
{
    for (Line& each : lines) {
        each.row = row;
        each.shares = &each != &lines.front();
        each.label->setVisible(!each.shares && !each.editor->isHidden());
    }
    m_grid->addWidget(lines.front().label, row, 0, Qt::AlignTop);
    if (lines.size() == 1) {
        m_grid->addWidget(lines.front().editor, row, 1);
        m_grid->addWidget(lines.front().error, row + 1, 1);
        return;
    }
    auto* beside = new QHBoxLayout;
    beside->setSpacing(space::small);
    auto* errors = new QVBoxLayout;
    errors->setSpacing(0);
    for (const Line& each : lines) {
        beside->addWidget(each.editor, each.editor->spec().name == u"postal_code" ? 2 : 4);
        errors->addWidget(each.error);
    }
    m_grid->addLayout(beside, row, 1, Qt::AlignTop); // beside the first line of a long label
    m_grid->addLayout(errors, row + 1, 1);
    m_shared.insert(m_shared.end(), {{row, beside}, {row, errors}});
}

void RecordForm::setWords(QLabel& label, const QString& words)
{
    label.setText(words);
    // By itself a text that may wrap asks for less than its line.
    label.setMinimumWidth(std::min(label.maximumWidth(), label.fontMetrics().horizontalAdvance(words) + 1));
}

void RecordForm::writeLabels()
{
    const Line* first = nullptr;
    QStringList words;
    const auto write = [&] {
        if (!first || !first->label) return;
        setWords(*first->label, words.join(u", "_s));
    };
    for (const Line& each : m_lines) {
        if (!first || each.row != first->row) {
            write();
            first = &each;
            words.clear();
        }
        words.append(each.words);
    }
    write();
}

} // namespace kontor
