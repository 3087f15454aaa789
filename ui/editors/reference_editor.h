// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editors/field_editor.h"

#include <QSet>

class QComboBox;

namespace kontor {

/// An employee or a team, by name. With a team in the spec its members stand first, and choosing somebody else says so.
class ReferenceEditor final : public FieldEditor {
    Q_OBJECT
public:
    ReferenceEditor(const EditorSpec& spec, Workspace& workspace, QWidget* parent);
    QString text() const override; ///< the id
    void setText(const QString& text) override;
    void selectAll() override;
    QString shown() const; ///< the name
    /// The sentence that warns of it.
    static QString outsiderText(const QString& name, const QString& team);

Q_SIGNALS:
    /// Somebody outside the team is chosen; empty when no longer.
    void outsiderChosen(const QString& name);

private:
    struct Choice {
        Id id;
        QString label;
    };
    void fill(const std::vector<Choice>& first, const std::vector<Choice>& others);
    void choiceChanged();
    bool isOutsider() const;

    QComboBox* m_box;
    QString m_wanted; ///< until the list is there
    bool m_filled = false;
    QSet<QString> m_members;
};

} // namespace kontor
