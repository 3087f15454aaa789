// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/boxes/record_box.h"

namespace kontor {

class OpenedFiles;

/// The contact's files, in folders. Files are dropped in, opened in their programs (what is saved there is a new
/// version), looked at in place where they are text or pictures, and saved to the disk.
class FilesBox final : public RecordBox {
    Q_OBJECT
public:
    explicit FilesBox(const BoxContext& context);
    void add() override;

protected:
    std::vector<Id> ids(const Data& contact) const override { return idsOf(contact.files); }
    RowFace face(const Data& contact, const Id& id) const override;
    FieldTexts texts(const Data& contact, const Id& id) const override;
    QString copyText(const Data& contact, const Id& id) const override;
    std::vector<FormField> formFields() const override
    {
        return {{QLatin1StringView{"name"}, 3}, {QLatin1StringView{"folder"}, 2}};
    }
    void prepareRow(RecordRow& row) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const FileRow* row(const Id& id) const;
    void take(const QStringList& paths);
    void showVersions(const Id& id);
    void save(const Id& id);
    void preview(const Id& id);
    void replace(const Id& id);
    void drag(const Id& id);

    OpenedFiles* m_opened;
    QPoint m_pressed;
};

} // namespace kontor
