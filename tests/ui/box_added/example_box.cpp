// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A box as somebody would add it: this folder, and one line in a copy of boxes.def (tests/CMakeLists.txt).
#include "ui/boxes/box.h"

#include <QLabel>
#include <QLayout>

namespace kontor {

class ExampleBox final : public Box {
public:
    explicit ExampleBox(const BoxContext& context) : Box{context}, m_label{new QLabel{this}}
    {
        layout()->addWidget(m_label);
    }

private:
    void showContact(const Data& contact) override { m_label->setText(contact.head.displayName); }
    void clear() override { m_label->clear(); }

    QLabel* m_label;
};

namespace boxes::example {
BoxInfo info();
BoxInfo info()
{
    return {.key = "example",
            .title = [] { return QStringLiteral("Example"); },
            .jump = 'Z',
            .icon = "star",
            .make = [](const BoxContext& context) -> Box* { return new ExampleBox{context}; }};
}
} // namespace boxes::example

} // namespace kontor
