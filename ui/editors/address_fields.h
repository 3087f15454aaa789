// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLineEdit;
class QStringListModel;

namespace kontor {

class RecordForm;

/// The fields of a location's form as its country has them: what the part between town and country is called there, its
/// states to choose from, and a remark where a postal code does not look like one of that country. Forbids nothing.
/// Belongs to the form.
class AddressFields final : public QObject {
    Q_OBJECT
public:
    explicit AddressFields(RecordForm& form);

private:
    void follow();
    void lookAtPostalCode();
    void forgetRemark();

    RecordForm& m_form;
    QLineEdit* m_region;
    QStringListModel* m_states;
    QString m_country; ///< ISO 3166-1 alpha-2
    bool m_remarked = false;
};

} // namespace kontor
