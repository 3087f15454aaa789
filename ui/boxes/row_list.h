// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/boxes/record_row.h"

#include <QScrollArea>

#include <vector>

class QVBoxLayout;

namespace kontor {

/// The rows of a box, below each other. The arrow keys move, Tab leaves; a new answer changes rows by difference, so
/// that focus, scroll and open forms stay.
class RowList final : public QScrollArea {
    Q_OBJECT
public:
    explicit RowList(QWidget* parent = nullptr);

    /// What is said when there are no rows, and what can be done about it.
    void setEmptyState(const QString& sentence, const QString& action, const std::function<void()>& deed);
    /// Rows in this order; `make` is asked for those that are not there yet. Afterwards each row gets its face.
    void sync(const std::vector<Id>& ids, const std::function<RecordRow*(const Id&)>& make,
              const std::function<RowFace(const Id&)>& face);
    void clear();
    /// Where there is no room for both, the texts are seen whole and the labels ("work") are cut.
    void letLabelsGiveWay() { m_labelsGiveWay = true; }
    /// Below the rows, after them in the tab order.
    void setFooter(QWidget* footer);
    RecordRow* row(const Id& id) const;
    const std::vector<RecordRow*>& rows() const { return m_rows; }
    RecordRow* focusedRow() const;
    /// Now, or as soon as it is there: a record that was just made comes with the next answer.
    void focusRow(const Id& id);
    /// The row that had the keyboard last, else the first, else the empty state's action.
    void focusContent();

    /// A form for a new record below the rows; `save` as in RecordRow. A second call brings the open one back.
    void openDraft(const RecordRow::MakeForm& make, RecordRow::Save save);
    void closeDraft();
    RecordForm* draft() const { return m_draft; }
    void saveOpenForms();

Q_SIGNALS:
    void contactRequested(const kontor::Id& contact);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    QSize minimumSizeHint() const override { return {80, 28}; }

private:
    void watch(RecordRow* row);
    void setCurrent(RecordRow* row);
    void alignLabels();
    void showEmptyState();

    QWidget* m_content;
    QVBoxLayout* m_column;
    QWidget* m_empty = nullptr;
    QWidget* m_footer = nullptr;
    std::vector<RecordRow*> m_rows;
    RecordRow* m_current = nullptr;
    Id m_awaited; ///< gets the keyboard when it comes
    RecordForm* m_draft = nullptr;
    RecordRow::Save m_saveDraft;
    bool m_known = false; ///< an answer is there: no rows means that there are none
    bool m_labelsGiveWay = false;
};

} // namespace kontor
