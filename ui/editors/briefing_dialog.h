// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/text/briefing_text.h"

#include <QDialog>

class QTextBrowser;
class QTimer;

namespace kontor {

class ErrorLine;
class FlatButton;
class MapView;
class Workspace;

/// The pages about some contacts for a visit, to look at, to print and to keep as a PDF file. Object name `briefing`.
class BriefingDialog final : public QDialog {
    Q_OBJECT
public:
    BriefingDialog(Workspace& workspace, const std::vector<Id>& contacts, QWidget* parent = nullptr);

    /// Every page is there, with its map.
    bool isComplete() const { return m_complete; }
    void savePdf(const QString& file);

private:
    void askNext();
    void drawNextMap();
    void takeMap();
    void show();
    void chooseFile();
    void print();

    Workspace& m_workspace;
    std::vector<Id> m_wanted;
    std::vector<BriefingContact> m_contacts;
    std::size_t m_mapped = 0; ///< contacts whose map is drawn
    QTextBrowser* m_text;
    ErrorLine* m_error;
    FlatButton* m_pdf;
    FlatButton* m_print;
    MapView* m_map = nullptr; ///< never shown: it draws the one map after the other
    QTimer* m_look;
    bool m_complete = false;
};

} // namespace kontor
