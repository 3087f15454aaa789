// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_mapping.h"
#include "core/exchange/import_csv.h"
#include "core/queries/administration.h"
#include "ui/pages/import/target_field.h"
#include "ui/support/live_query.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <optional>

namespace kontor {

class SavedState;

/// Asks what is in a file; answered by reading all of it, in the background.
struct CsvReading {
    using Answer = CsvPreview;
    QString file;
    QString mapping;
    QString storeFile;
};

/// The file that is to be imported: what was found in it, and what the user says about it. What the user said stays
/// when the file is read again with another format; what was said of the same header line in an earlier import counts
/// from the start.
class CsvSource final : public QObject {
    Q_OBJECT
public:
    CsvSource(Workspace& workspace, SavedState& state, QObject* parent = nullptr);

    /// Reads it; read() or failed() follows.
    void setFile(const QString& file);
    const QString& file() const { return m_file; }
    QString fileName() const;
    bool isReading() const { return m_query.isWaiting(); }
    bool isRead() const { return m_read; }

    const CsvPreview& preview() const { return m_preview; }
    const CsvMapping& mapping() const { return m_mapping; }
    const CustomFields::Answer& customFields() const { return m_custom; }
    const ConsentTexts::Answer& consentTexts() const { return m_consents; }
    /// The columns go where they went last time.
    bool isRemembered() const { return m_remembered; }
    QString header(size_t column) const; ///< "Column 3" where the file names none
    QStringList examples(size_t column, int limit) const;
    /// Why a column goes where it goes: a reason of CsvPreview, `chosen` by the user or `remembered`.
    QString reason(size_t column) const;

    /// Only what is set is said; reads the file again.
    void correctFormat(const CsvOverrides& correction);
    void setType(const QString& type);
    void setDuplicates(CsvMapping::Duplicates duplicates);
    void setCreateNames(bool on);
    void setKey(const QString& key);
    void sendColumn(size_t column, const TargetField& place);
    /// What happens to a contact that has a value already.
    void setRule(size_t column, CsvRule rule);
    /// Forgets what was said about columns, type and duplicates.
    void guessAgain();

    /// Why the import cannot begin with this mapping.
    const std::optional<Error>& problem() const { return m_problem; }
    QString mappingText() const; ///< JSON, as the import takes it
    /// For the next file with the same header line.
    void remember();
    /// How this file was read and where its columns went counts for the next one too, said or guessed: a short list
    /// without a header looks like a header alone.
    void keepForNext();
    bool isKept() const { return m_keep; }

Q_SIGNALS:
    void readingStarted();
    /// The first rows as they look now; the whole file is still being read.
    void headRead();
    void read();
    void failed(const kontor::Error& error);
    /// Columns, type, duplicates, key, or the fields that there are.
    void mappingChanged();

private:
    struct Wishes {
        CsvOverrides format;
        std::optional<QString> type;
        std::optional<CsvMapping::Duplicates> duplicates;
        QString key;
        bool createNames = false;
        QHash<QString, CsvColumn> columns; ///< by columnKey()
    };

    void readAgain();
    void readHead();
    void take(const CsvPreview& preview);
    void recall();
    /// What is said from now on is what this mapping says of columns, type, duplicates and key.
    void wishLike(const CsvMapping& mapping);
    void applyWishes();
    void check();
    QString columnKey(const CsvMapping& mapping, size_t column) const;
    QString stateKey() const;

    Workspace& m_workspace;
    SavedState& m_state;
    QString m_file;
    bool m_fresh = true; ///< nothing of this file was shown yet
    bool m_read = false;
    bool m_remembered = false;
    bool m_keep = false;
    CsvPreview m_preview;
    CsvMapping m_guess;
    CsvMapping m_mapping;
    Wishes m_wishes;
    QSet<QString> m_chosen; ///< columns that the user sent somewhere, by columnKey()
    int m_heads = 0;        ///< counts; a head that comes late is no news
    std::optional<Error> m_problem;
    CustomFields::Answer m_custom;
    ConsentTexts::Answer m_consents;
    LiveQuery<CsvReading> m_query;
    LiveQuery<CustomFields> m_customQuery;
    LiveQuery<ConsentTexts> m_consentQuery;
};

} // namespace kontor
