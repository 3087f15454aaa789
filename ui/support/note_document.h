// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QTextDocument>

namespace kontor {

/// A note as it is meant to be read: Markdown without HTML. A line break that was typed stays one, and nothing that the
/// note names is loaded. GUI thread.
class NoteDocument final : public QTextDocument {
    Q_OBJECT
public:
    using QTextDocument::QTextDocument;

    void showNote(const QString& markdown);
    /// The same between other lines of `font`: headings are bold and no larger, paragraphs stand close, links have the
    /// accent colour of `palette`.
    void showCompact(const QString& markdown, const QFont& font, const QPalette& palette);

    /// Where the first `most` lines of the laid out text end, in pixels from its top; all of it for 0 or if there are
    /// no more. `cut` says whether something is left out, and `last` where the text of the last of them stands.
    qreal heightOfLines(int most, bool* cut = nullptr, QRectF* last = nullptr) const;

protected:
    QVariant loadResource(int type, const QUrl& name) override;
};

/// Whether a text may look different as Markdown than as it stands; never false where it would. Cheap.
bool mayBeMarkdown(const QString& text);

} // namespace kontor
