// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entities.h"

#include <QString>

#include <optional>

namespace kontor {

/// Where the text of a CSV column goes, as mapping files write it:
///
///     first_name  notes  relationship  …    a field of the contact (its field table, what is importable)
///     id                                    names the contact itself
///     name                                  the legal name of a business, the whole name of a person
///     full_name                             a person's name, to be taken apart
///     company  company_2                    the businesses that a person belongs to
///     company.role  company_2.role          what the person is there; also contact_person.note
///     keywords                              some keywords
///     email  email_2  email_work            an address: the first, the second, the one of that kind
///     phone_mobile  phone_work_fax_2        a number; the last part counts within the kind
///     email_2.kind  phone.kind              the kind of the row of that number
///     location.city  location_home.street   a part of a place
///     website  link_twitter  link_2.label   a link; `website` is the link of that label
///     bank_account  bank_account_2.bic      an account: its IBAN, or a part of it
///     categories  target_markets            some of them, by their names
///     consent.<name>                        whether or when somebody consented to that text, its name as slug()
///     consent.<name>.version  …obtained     of that consent: version, obtained, evidence, withdrawn_at, withdrawal
///     consent.<name>.2  …2.withdrawn_at     a further consent to that text, and a part of it
///     picture                               the contact's picture, as a data: URI
///     custom.<key>                          a custom field
struct CsvField {
    enum class Kind : quint8 {
        None, ///< the column is not imported
        Id,
        Scalar, ///< `field` of Entity::Contact
        Relationship,
        Name,
        FullName,
        Company, ///< its name, or `field` of Entity::ContactPerson: the role
        Keywords,
        Row, ///< `field` of `entity`: Email, Phone, Location, Link, BankAccount
        Custom,
        Picture,
        Categories,
        Markets,
        Consent, ///< `field` of `entity`: Consent, or ConsentText for its version
    };

    Kind kind = Kind::None;
    Entity entity = Entity::Contact;
    FieldIndex field = -1;
    QString rowKind; ///< "work", "mobile"; label of a link; empty = none
    int number = 1;  ///< counts rows of that entity and kind, companies, or consents to that text
    QString key;     ///< of the custom field, or of the consent's text

    bool operator==(const CsvField&) const = default;

    static CsvField scalar(FieldIndex field);
    static CsvField row(Entity entity, FieldIndex field, QString rowKind = {}, int number = 1);
    static CsvField custom(QString key);
    static CsvField company(int number = 1);
    static CsvField role(int number = 1);
    /// `entity` and `part`: of a consent, or the version of its text.
    static CsvField consent(QString key, Entity entity = Entity::Consent, FieldIndex part = Consent::GivenAt,
                            int number = 1);

    bool isRow(Entity which, FieldIndex part) const { return kind == Kind::Row && entity == which && field == part; }
    bool isCompany() const { return kind == Kind::Company && entity != Entity::ContactPerson; }
    bool isScalar(FieldIndex which) const { return kind == Kind::Scalar && field == which; }
    /// May several values stand in one cell?
    bool holdsSeveral() const;
    /// Texts that can be put together: "street" and "house number".
    bool isText() const;
    /// The row it is a part of, without the part: "location_home".
    QString rowName() const;
    QString toString() const; ///< empty for None

    /// Nothing for a name that is no field, or one that cannot be written.
    static std::optional<CsvField> parse(QStringView text);
};

} // namespace kontor
