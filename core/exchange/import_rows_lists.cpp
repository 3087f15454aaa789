// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of RowBuilder that knows what an organisation keeps lists of, and bank accounts. What the pen would refuse is
// found out here already, so that a trial says the same as the import.
#include "core/domain/iban.h"
#include "core/domain/keyword_words.h"
#include "core/domain/picture_type.h"
#include "core/exchange/import_row_texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr qsizetype longestShown = 60; ///< of the text of a picture, in a problem

} // namespace

/// Names divided as the mapping says, else as keywords are; one that has a comma itself is found first.
void RowBuilder::takeNames(Row& row, const Column& column, const QString& text) const
{
    const auto isKnown = [&](const QString& name) {
        return column.from.field.kind == CsvField::Kind::Categories ? m_context.categories.contains(name.toLower())
                                                                    : m_context.markets.contains(name.toLower());
    };
    if (isKnown(text)) return takeName(row, column, text);
    for (const QString& part : splitCell(text, column.from.split)) {
        if (isKnown(part) || column.from.split == ";"_L1) {
            takeName(row, column, part);
            continue;
        }
        for (const QString& name : keywordsIn(part)) takeName(row, column, name);
    }
}

/// An unknown name is a problem and no new entry, unless somebody said so: lists are administered.
void RowBuilder::takeName(Row& row, const Column& column, const QString& name) const
{
    const bool category = column.from.field.kind == CsvField::Kind::Categories;
    RowDraft::Child child{.entity = category ? Entity::ContactCategory : Entity::MarketMember,
                          .rule = ruleOf(column.from.rule),
                          .source = {column.name, name, column.position}};
    const QString field = category ? fieldPath(Entity::ContactCategory, ContactCategory::Category)
                                   : fieldPath(Entity::MarketMember, MarketMember::Market);
    const Error unknown{.code = Errc::UnknownReference, .field = field, .value = name};
    if (category) {
        const Id id = m_context.categories.value(name.toLower());
        if (!id.isNull())
            child.cells = {{ContactCategory::Category, id}};
        else if (!m_mapping.createNames)
            return row.problem(column, name, unknown);
        else
            child.newName = name;
    } else {
        const auto market = m_context.markets.constFind(name.toLower());
        const bool there = market != m_context.markets.cend();
        if (!there && !m_mapping.createNames) return row.problem(column, name, unknown);
        if (there && market->byRule)
            return row.problem(column, name,
                               {.code = Errc::ReadOnly, .detail = u"rule"_s, .field = field, .value = market->name});
        if (there)
            child.cells = {{MarketMember::Market, market->id}};
        else
            child.newName = name;
    }
    row.draft.children.push_back(std::move(child));
}

/// What is no picture is a problem; one that lies in the web is not fetched: nobody asked for that.
void RowBuilder::takePicture(Row& row, const Column& column, const QString& text) const
{
    static constexpr QStringView mark = u";base64,";
    const auto start = text.indexOf(mark);
    const bool inside = text.startsWith("data:"_L1, Qt::CaseInsensitive) && start > 0;
    const QByteArray bytes =
        inside ? QByteArray::fromBase64(QStringView{text}.sliced(start + mark.size()).toLatin1()) : QByteArray{};
    const QString type = pictureType(bytes);
    if (type.isEmpty()) {
        const bool elsewhere = text.startsWith("http"_L1, Qt::CaseInsensitive);
        return row.problem(column, text.left(longestShown),
                           {.code = Errc::FileFormat, .detail = elsewhere ? u"picture_elsewhere"_s : u"picture"_s});
    }
    row.draft.children.push_back({.entity = Entity::Picture,
                                  .cells = {{Picture::Type, type}, {Picture::Bytes, qint64(bytes.size())}},
                                  .content = bytes,
                                  .rule = ruleOf(column.from.rule),
                                  .source = {column.name, text.left(longestShown), column.position}});
}

/// IBAN and BIC in the form that is stored. False for an account that says of no number whose it is.
bool RowBuilder::checkAccount(Row& row, const Group& group, RowDraft::Child& account, size_t index) const
{
    bool wrong = false;
    for (const auto& [field, text] : row.parts[index]) {
        if (field != BankAccount::Iban && field != BankAccount::Bic) continue;
        const auto norm = field == BankAccount::Iban ? parseIban(text.text) : parseBic(text.text);
        if (norm) {
            putCell(account.cells, field, Value{*norm});
            continue;
        }
        row.problem(*text.column, text.text, norm.error());
        std::erase_if(account.cells, [&](const Cell& cell) { return cell.field == field; });
        wrong = true;
    }
    const bool numbered = !cellOf(account.cells, BankAccount::Iban).isEmpty() ||
                          !cellOf(account.cells, BankAccount::AccountNumber).isEmpty();
    const bool more =
        std::ranges::any_of(account.cells, [](const Cell& cell) { return cell.field != BankAccount::Kind; });
    if (!numbered && more && !wrong)
        row.draft.note(account.source, {.code = Errc::Required, .field = fieldPath(group.entity, BankAccount::Iban)});
    return numbered;
}

} // namespace kontor
