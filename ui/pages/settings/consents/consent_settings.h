// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/dashboard_lists.h"
#include "ui/pages/settings/record_section.h"

class QCheckBox;

namespace kontor {

/// The texts that contacts consent to. A text never changes: another wording is a further version of it, and who had
/// consented to the former one still has consented to that.
class ConsentSettings final : public RecordSection {
    Q_OBJECT
public:
    explicit ConsentSettings(const PageContext& context, QWidget* parent = nullptr);

protected:
    QString fillForm(RecordForm& form, const Id& id) override;
    void save(RecordForm& form, const Id& id) override;
    bool mayDelete(const Id& id) const override;
    void remove(const Id& id) override;
    void fillMenu(QMenu& menu, const Id& id) override;

private:
    void show();
    const ConsentTexts::Item* text(const Id& id) const;

    QCheckBox* m_former;
    ConsentTexts::Answer m_texts;
    LiveQuery<ConsentTexts> m_ask;
};

} // namespace kontor
