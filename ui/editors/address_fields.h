// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/administration.h"
#include "ui/support/live_query.h"

#include <QObject>

#include <optional>

class QLineEdit;
class QStringListModel;

namespace kontor {

class RecordForm;

/// The fields of an address in a form as its country has them: in which order they stand (addressRows()), what the part
/// between town and country is called there, its states to choose from, and a remark where a postal code does not look
/// like one of that country. An address without a country stands in the order of the organisation's. Forbids nothing.
/// Belongs to the form.
class AddressFields final : public QObject {
    Q_OBJECT
public:
    AddressFields(Workspace& workspace, RecordForm& form);

private:
    void follow();
    void arrange();
    void lookAtPostalCode();
    void forgetRemark();

    RecordForm& m_form;
    QLineEdit* m_region;
    QStringListModel* m_states;
    QString m_country;              ///< ISO 3166-1 alpha-2
    QString m_home;                 ///< the organisation's
    std::optional<QString> m_order; ///< the country in whose order they stand
    bool m_remarked = false;
    LiveQuery<StoreFacts> m_facts;
};

} // namespace kontor
