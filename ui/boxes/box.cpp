// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/box.h"

#include "ui/boxes/inline_question.h"

#include <QDesktopServices>
#include <QUrl>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace kontor {

Box::Box(const BoxContext& context, QWidget* parent) : QWidget{parent}, m_context{context}
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(0);
    connect(&feed(), &ContactFeed::refreshed, this, [this] { showContact(*feed().data()); });
    connect(&feed(), &ContactFeed::aboutToSwitch, this, [this] { saveOpenForms(); });
    connect(&feed(), &ContactFeed::switched, this, [this] {
        if (m_question) m_question->dismiss();
        clear();
    });
}

void Box::ask(const QString& sentence, const QString& yes, std::function<void()> act)
{
    if (!m_question) m_question = new InlineQuestion{this, host() ? host() : this};
    m_question->ask(sentence, yes, std::move(act));
}

void Box::openOutside(const QUrl& url)
{
    static constexpr std::array harmless{"http"_L1, "https"_L1, "mailto"_L1, "tel"_L1};
    const QString scheme = url.scheme().toLower();
    const auto open = [url] { QDesktopServices::openUrl(url); };
    for (const QLatin1StringView each : harmless)
        if (scheme == each) return open();
    ask(tr("This link is no web page; it starts another program (%1).").arg(scheme), tr("Open anyway"), open);
}

} // namespace kontor
