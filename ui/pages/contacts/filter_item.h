// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query.h"
#include "ui/pages/contacts/query_suggestions.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace kontor {

/// A part of a filter that somebody puts together: a condition, or several that belong together.
class FilterItem : public QWidget {
    Q_OBJECT
public:
    /// Any query; what it gives back is equal to what it was made of.
    static FilterItem* make(const Query& query, const QueryWords::Answer& words, QWidget* parent);

    virtual Query query() const = 0;
    virtual void focusFirst() = 0;

Q_SIGNALS:
    void changed();
    void removeRequested();

protected:
    FilterItem(const QueryWords::Answer& words, QWidget* parent) : QWidget{parent}, m_words{words} {}

    const QueryWords::Answer& m_words;
};

/// `field`, how it is compared, and with what; or a text that may stand anywhere.
class FilterCondition final : public FilterItem {
    Q_OBJECT
public:
    FilterCondition(const Query& query, bool negated, const QueryWords::Answer& words, QWidget* parent);

    Query query() const override;
    void focusFirst() override;

private:
    void fillFields();
    void fieldChosen();
    void show(const FieldTest& test);
    QStringList values() const;

    QCheckBox* m_not;
    QComboBox* m_field;
    QComboBox* m_comparison;
    QComboBox* m_value;
};

/// All of its parts, any of them, or not that.
class FilterGroup final : public FilterItem {
    Q_OBJECT
public:
    FilterGroup(const Query& query, bool negated, bool isWhole, const QueryWords::Answer& words, QWidget* parent);

    Query query() const override;
    void focusFirst() override;
    FilterItem* add(const Query& query);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_isWhole;
    QCheckBox* m_not;
    QComboBox* m_kind;
    QVBoxLayout* m_rows;
    std::vector<FilterItem*> m_items;
};

} // namespace kontor
