// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/links/links_box.h"

#include "core/domain/web_address.h"
#include "ui/text/kind_text.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace kontor {

LinksBox::LinksBox(const BoxContext& context) : RecordBox{context, Entity::Link}
{
    setEmptyState(tr("No public page yet."), tr("Add link"));
}

std::vector<Id> LinksBox::ids(const Data& contact) const { return idsOf(contact.links); }

RowFace LinksBox::face(const Data& contact, const Id& id) const
{
    const LinkRow& row = *recordOf(contact.links, id);
    return {.label = kindText(row.label), .text = shownWebAddress(row.url), .tip = row.url};
}

FieldTexts LinksBox::texts(const Data& contact, const Id& id) const
{
    const LinkRow* row = recordOf(contact.links, id);
    if (!row) return {};
    return {{u"label"_s, row->label}, {u"url"_s, row->url}};
}

QString LinksBox::copyText(const Data& contact, const Id& id) const
{
    const LinkRow* row = recordOf(contact.links, id);
    return row ? row->url : QString{};
}

std::vector<RecordBox::FormField> LinksBox::formFields() const { return {{"url"_L1, 3}, {"label"_L1, 1}}; }

void LinksBox::prepareRow(RecordRow& row)
{
    const Id id = row.id();
    row.addDeed(tr("Open in the browser"), QKeyCombination{Qt::CTRL, Qt::Key_Return}, u"link", [this, id] {
        if (!feed().data()) return;
        const auto page = parseWebAddress(copyText(*feed().data(), id));
        if (page)
            openOutside(QUrl{page->url, QUrl::StrictMode});
        else
            Q_EMIT feed().failed(page.error());
    });
}

namespace boxes::links {
BoxInfo info();
BoxInfo info()
{
    return {.key = "links",
            .title = [] { return LinksBox::tr("Public links"); },
            .addLabel = [] { return LinksBox::tr("Add link"); },
            .area = BoxArea::Left,
            .share = 2,
            .with = "details",
            .jump = 'U',
            .icon = "link",
            .make = [](const BoxContext& context) -> Box* { return new LinksBox{context}; }};
}
} // namespace boxes::links

} // namespace kontor
