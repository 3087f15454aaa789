// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/csv_source.h"

#include "ui/pages/import/background.h"
#include "ui/support/saved_state.h"
#include "ui/support/when_done.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// Rows that are kept to show examples of every column; fewer are listed.
constexpr int previewRows = 200;

QFuture<Result<CsvPreview>> answer(const CsvReading& question)
{
    return inBackground(
        [question] { return previewCsv(question.file, question.mapping, previewRows, question.storeFile); });
}

QString compact(const QJsonObject& json)
{
    return QString::fromUtf8(QJsonDocument{json}.toJson(QJsonDocument::Compact));
}

/// What `next` says goes over what `into` said.
void merge(CsvOverrides& into, const CsvOverrides& next)
{
    if (next.encoding) into.encoding = next.encoding;
    if (next.delimiter) into.delimiter = next.delimiter;
    if (next.quote) into.quote = next.quote;
    if (next.escape) into.escape = next.escape;
    if (next.skipInitialSpace) into.skipInitialSpace = next.skipInitialSpace;
    if (next.hasHeader) into.hasHeader = next.hasHeader;
    if (next.preamble) into.preamble = next.preamble;
}

} // namespace

CsvSource::CsvSource(Workspace& workspace, SavedState& state, QObject* parent)
    : QObject{parent}
    , m_workspace{workspace}
    , m_state{state}
    , m_query{answer, touchingNothing(), [this](const CsvPreview& preview) { take(preview); },
              [this](const Error& error) {
                  m_read = false;
                  Q_EMIT failed(error);
              }}
    , m_customQuery{workspace, CustomFields{}, touching({Entity::CustomField}),
                    [this](const CustomFields::Answer& fields) {
                        m_custom = fields;
                        Q_EMIT mappingChanged();
                    }}
    , m_consentQuery{workspace, ConsentTexts{.askedForOnly = true}, touching({Entity::ConsentText}),
                     [this](const ConsentTexts::Answer& texts) {
                         m_consents = texts;
                         Q_EMIT mappingChanged();
                     }}
{}

QString CsvSource::fileName() const { return m_file.section(u'/', -1); }

void CsvSource::setFile(const QString& file)
{
    m_file = file;
    m_fresh = true;
    m_read = false;
    m_remembered = m_keep;
    m_preview = {};
    m_guess = {};
    m_mapping = {};
    if (!std::exchange(m_keep, false)) m_wishes = {};
    m_chosen.clear();
    m_problem.reset();
    readAgain();
}

void CsvSource::readAgain()
{
    CsvMapping wish;
    wish.format = m_wishes.format;
    wish.type = m_wishes.type.value_or(QString{});
    QJsonObject json = wish.toJson();
    json.remove(u"columns"_s);
    m_query.ask({m_file, compact(json), m_workspace.file()});
    Q_EMIT readingStarted();
}

/// What somebody looks at, long before a large file is read.
void CsvSource::readHead()
{
    if (!m_read) return;
    CsvOverrides now = m_mapping.format;
    merge(now, m_wishes.format);
    const auto head =
        inBackground([file = m_file, format = now.appliedTo({})] { return readCsvHead(file, format, previewRows); });
    whenDone(head, this, [this, number = ++m_heads](const Result<CsvHead>& read) {
        // What cannot be read in this way is said when all of it was looked at.
        if (!read || number != m_heads || !isReading()) return;
        m_preview.headers = read->headers;
        m_preview.rows = read->rows;
        Q_EMIT headRead();
    });
}

void CsvSource::take(const CsvPreview& preview)
{
    ++m_heads;
    auto guess = CsvMapping::fromJson(preview.mapping.toUtf8());
    if (!guess) {
        m_read = false;
        Q_EMIT failed(guess.error());
        return;
    }
    m_preview = preview;
    m_guess = std::move(*guess);
    m_read = true;
    if (std::exchange(m_fresh, false)) recall();
    applyWishes();
    Q_EMIT read();
    Q_EMIT mappingChanged();
}

QString CsvSource::header(size_t column) const
{
    const QString text = m_mapping.columns[column].header.simplified();
    return text.isEmpty() ? tr("Column %1").arg(column + 1) : text;
}

QStringList CsvSource::examples(size_t column, int limit) const
{
    QStringList found;
    for (const QStringList& row : m_preview.rows) {
        const QString text = row.value(qsizetype(column)).simplified();
        if (text.isEmpty() || found.contains(text)) continue;
        found += text;
        if (found.size() == limit) break;
    }
    return found;
}

/// Headers may come twice; without a header line the place has to do.
QString CsvSource::columnKey(const CsvMapping& mapping, size_t column) const
{
    const QString& header = mapping.columns[column].header;
    qsizetype before = 0;
    for (size_t i = 0; i < column; ++i) before += mapping.columns[i].header == header ? 1 : 0;
    return header + u'\n' + QString::number(before);
}

QString CsvSource::stateKey() const
{
    if (m_preview.headers.isEmpty()) return {};
    const QByteArray line = m_preview.headers.join(u'\n').toUtf8();
    return u"import/columns-"_s +
           QString::fromLatin1(QCryptographicHash::hash(line, QCryptographicHash::Sha1).toHex().first(16));
}

void CsvSource::recall()
{
    const QString key = stateKey();
    const QString text = key.isEmpty() ? QString{} : m_state.text(key);
    if (text.isEmpty()) return;
    const auto kept = CsvMapping::fromJson(text.toUtf8());
    if (!kept || kept->columns.size() != m_guess.columns.size()) return;
    // A field that was new then and is gone is new again.
    wishLike(*kept);
    m_remembered = true;
}

void CsvSource::wishLike(const CsvMapping& mapping)
{
    for (size_t i = 0; i < mapping.columns.size(); ++i)
        m_wishes.columns.insert(columnKey(mapping, i), mapping.columns[i]);
    m_wishes.type = mapping.type;
    m_wishes.duplicates = mapping.duplicates;
    m_wishes.key = mapping.key;
    m_wishes.createNames = mapping.createNames;
}

void CsvSource::keepForNext()
{
    m_keep = true;
    wishLike(m_mapping);
    // Not the encoding and the rows above the header: a guess of them holds for this file alone, and a wrong one would
    // garble or swallow rows of the next.
    const CsvOverrides& format = m_mapping.format;
    CsvOverrides kept{.delimiter = format.delimiter, .quote = format.quote, .hasHeader = format.hasHeader};
    merge(kept, m_wishes.format);
    m_wishes.format = kept;
}

void CsvSource::remember()
{
    if (const QString key = stateKey(); !key.isEmpty()) m_state.setValue(key, mappingText());
}

void CsvSource::applyWishes()
{
    m_mapping = m_guess;
    m_mapping.type = m_wishes.type.value_or(m_guess.type);
    m_mapping.duplicates = m_wishes.duplicates.value_or(m_guess.duplicates);
    m_mapping.key = m_wishes.key;
    m_mapping.createNames = m_wishes.createNames;
    for (size_t i = 0; i < m_mapping.columns.size(); ++i) {
        const auto wish = m_wishes.columns.constFind(columnKey(m_guess, i));
        if (wish == m_wishes.columns.cend() || !fitsType(wish->field, m_mapping.type)) continue;
        const int index = m_mapping.columns[i].index;
        m_mapping.columns[i] = *wish;
        m_mapping.columns[i].index = index;
    }
    check();
}

void CsvSource::check()
{
    m_problem.reset();
    auto checked = CsvMapping::fromJson(m_mapping.toJson());
    if (!checked && checked.error().detail == "not_mapped"_L1) {
        // The column that told contacts apart went elsewhere.
        m_mapping.key.clear();
        m_wishes.key.clear();
        checked = CsvMapping::fromJson(m_mapping.toJson());
    }
    if (!checked) m_problem = checked.error();
}

void CsvSource::correctFormat(const CsvOverrides& correction)
{
    merge(m_wishes.format, correction);
    readAgain();
    readHead();
}

void CsvSource::setType(const QString& type)
{
    m_wishes.type = type;
    readAgain(); // other fields are likely now
}

void CsvSource::setDuplicates(CsvMapping::Duplicates duplicates)
{
    m_wishes.duplicates = duplicates;
    applyWishes();
    Q_EMIT mappingChanged();
}

void CsvSource::setCreateNames(bool on)
{
    m_wishes.createNames = on;
    applyWishes();
    Q_EMIT mappingChanged();
}

void CsvSource::setKey(const QString& key)
{
    m_wishes.key = key;
    applyWishes();
    Q_EMIT mappingChanged();
}

void CsvSource::sendColumn(size_t column, const TargetField& place)
{
    CsvMapping next = m_mapping;
    // The guess knows more of the column: how to take its values apart, how its dates are written.
    if (isSamePlace(place, m_guess.columns[column], m_custom)) {
        next.columns[column] = m_guess.columns[column];
        if (!CsvMapping::fromJson(next.toJson()))
            kontor::sendColumn(next, column, place, examples(column, previewRows), m_custom);
    } else {
        kontor::sendColumn(next, column, place, examples(column, previewRows), m_custom);
    }
    // Not this one alone: others may have been joined to this one.
    for (size_t i = 0; i < next.columns.size(); ++i)
        if (i == column || next.columns[i] != m_mapping.columns[i])
            m_wishes.columns.insert(columnKey(m_guess, i), next.columns[i]);
    m_chosen.insert(columnKey(m_guess, column));
    applyWishes();
    Q_EMIT mappingChanged();
}

void CsvSource::setRule(size_t column, CsvRule rule)
{
    CsvColumn next = m_mapping.columns[column];
    next.rule = rule;
    m_wishes.columns.insert(columnKey(m_guess, column), next);
    applyWishes();
    Q_EMIT mappingChanged();
}

QString CsvSource::reason(size_t column) const
{
    const QString key = columnKey(m_guess, column);
    if (m_chosen.contains(key)) return u"chosen"_s;
    const auto wish = m_wishes.columns.constFind(key);
    if (m_remembered && wish != m_wishes.columns.cend() && wish->field == m_mapping.columns[column].field)
        return u"remembered"_s;
    return m_preview.reasons.value(qsizetype(column));
}

void CsvSource::guessAgain()
{
    m_wishes = {.format = m_wishes.format};
    m_chosen.clear();
    m_remembered = false;
    readAgain();
}

QString CsvSource::mappingText() const { return compact(m_mapping.toJson()); }

} // namespace kontor
