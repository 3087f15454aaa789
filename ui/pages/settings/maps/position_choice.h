// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/support/own_place.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace kontor {

class ErrorLine;
class FlatButton;
class PlaceSuggestions;

/// How this computer learns where it is, with a try at once. Holds from the choice on; there is nothing to save.
class PositionChoice final : public QWidget {
    Q_OBJECT
public:
    PositionChoice(const PageContext& context, QWidget* parent);

private:
    void addLine(const QString& name, const QString& accessible, QLineEdit* line);
    void choose();
    void keep();
    void offer();
    void tryOut();

    SavedState& m_state;
    QComboBox* m_source;
    QLineEdit* m_receiver;
    QLineEdit* m_place;
    PlaceSuggestions* m_suggestions;
    FlatButton* m_try;
    QLabel* m_found;
    ErrorLine* m_error;
    OwnPosition m_position;
    OwnPlace m_chosen;
    int m_asked = 0; ///< an answer to an earlier choice is not shown
};

} // namespace kontor
