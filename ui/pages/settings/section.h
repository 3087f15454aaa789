// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/role.h"
#include "core/queries/administration.h"
#include "ui/pages/page.h"
#include "ui/support/live_query.h"

class QLabel;
class QVBoxLayout;

namespace kontor {

class FlowLayout;

/// A section of the settings that everybody may read and some may change: a title, what it is about, and, for those who
/// may not change it, one sentence that says so. Object name `page.settings.<key>`, the sentence `settings.<key>.rights`.
class Section : public Page {
    Q_OBJECT
public:
    struct About {
        QString key;
        QString title;
        QString text;
        Entity changes; ///< whoever may change records of this kind may change what stands here
    };
    Section(const PageContext& context, const About& about, QWidget* parent);

    bool isSettled() const override { return m_known && !isWaiting(); }

protected:
    /// False until the role is known.
    bool mayChange() const { return m_mayChange; }
    /// The role is known, or another one.
    virtual void rightsChanged() = 0;
    virtual bool isWaiting() const { return false; }

    /// Asked anew only while somebody looks: what it counts may be much.
    void askWhileShown(LiveQueryPace& query) { m_queries.push_back(&query); }
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

    FlowLayout* head() const { return m_head; }
    QVBoxLayout* column() const { return m_column; }
    /// "settings.<key>.<name>"
    QString nameOf(QStringView name) const;

private:
    void showRole(const StoreFacts::Answer& facts);

    About m_about;
    FlowLayout* m_head;
    QVBoxLayout* m_column;
    QLabel* m_rights;
    bool m_mayChange = false;
    bool m_known = false;
    std::vector<LiveQueryPace*> m_queries; ///< members of what derives from this
    LiveQuery<StoreFacts> m_facts;
};

/// What these fields are called, for the search: a form comes only when its record is there.
QString fieldWords(Entity entity, const std::vector<FieldIndex>& fields);

/// A sentence in the colour of what stands back, over several lines.
QLabel* quietText(const QString& text, QWidget* parent);

} // namespace kontor
