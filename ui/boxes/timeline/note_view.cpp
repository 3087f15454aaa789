// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/timeline/note_view.h"

#include "core/base/text_difference.h"
#include "ui/support/note_document.h"
#include "ui/support/theme.h"
#include "ui/text/count_text.h"

using namespace Qt::StringLiterals;

namespace kontor {

NoteView::NoteView(QWidget* parent) : QTextBrowser{parent}, m_note{new NoteDocument{this}}
{
    setDocument(m_note);
    setObjectName(u"noteView"_s);
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setOpenExternalLinks(false);
    connect(this, &QTextBrowser::anchorClicked, this, &NoteView::linkActivated);
}

void NoteView::showNote(const QString& markdown) { m_note->showNote(markdown); }

void NoteView::showChanges(const std::vector<NetChange>& changes)
{
    QString html;
    for (const NetChange& change : changes)
        html += u"<p><b>%1</b></p><p>%2</p>"_s.arg(change.label.toHtmlEscaped(),
                                                   differenceHtml(change.before, change.after));
    setHtml(html);
}

void NoteView::showVersions(const NoteVersions::Answer& versions)
{
    QString html;
    for (size_t i = 0; i < versions.size(); ++i) {
        const NoteVersions::Item& version = versions[i];
        const bool first = i + 1 == versions.size();
        html += u"<p><b>%1</b></p><p>%2</p>"_s.arg(
            tr("%1, %2").arg(momentLabel(version.at), version.author).toHtmlEscaped(),
            first ? version.text.toHtmlEscaped().replace(u'\n', u"<br>"_s)
                  : differenceHtml(versions[i + 1].text, version.text));
    }
    setHtml(html);
}

/// Struck out and underlined as well as coloured.
QString NoteView::differenceHtml(const QString& before, const QString& after) const
{
    QString html;
    for (const TextPiece& piece : textDifference(before, after)) {
        const QString text = piece.text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
        switch (piece.kind) {
        case TextPiece::Kind::Same: html += text; break;
        case TextPiece::Kind::Removed:
            html += u"<s style=\"color:%1\">%2</s>"_s.arg(meaningColor(Meaning::Overdue, palette()).name(), text);
            break;
        case TextPiece::Kind::Added:
            html += u"<u style=\"color:%1\">%2</u>"_s.arg(meaningColor(Meaning::Done, palette()).name(), text);
            break;
        }
    }
    return html;
}

} // namespace kontor
