// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/note_document.h"

#include "ui/support/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>
#include <QUrl>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr int compactIndent = 16;

/// Two blanks at the end of a line are Markdown's word for a break that is meant.
QString withBreaks(QString markdown) { return markdown.replace(u'\n', u"  \n"_s); }

void colourLinks(const QTextBlock& block, const QColor& colour)
{
    std::vector<std::pair<int, int>> links;
    for (auto it = block.begin(); !it.atEnd(); ++it)
        if (it.fragment().charFormat().isAnchor()) links.emplace_back(it.fragment().position(), it.fragment().length());
    for (const auto& [from, length] : links) {
        QTextCursor cursor{block};
        cursor.setPosition(from);
        cursor.setPosition(from + length, QTextCursor::KeepAnchor);
        QTextCharFormat format;
        format.setForeground(colour);
        cursor.mergeCharFormat(format);
    }
}

/// A heading is told by its weight alone.
void flattenHeading(const QTextBlock& block)
{
    QTextCursor cursor{block};
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    QTextCharFormat format;
    format.setProperty(QTextFormat::FontSizeAdjustment, 0);
    format.setFontWeight(QFont::DemiBold);
    cursor.mergeCharFormat(format);
}

} // namespace

QVariant NoteDocument::loadResource(int type, const QUrl&)
{
    // With nothing in its hands the document would look in the file system by itself.
    if (type != QTextDocument::ImageResource) return QByteArray{""};
    QImage nothing{1, 1, QImage::Format_ARGB32};
    nothing.fill(Qt::transparent);
    return nothing;
}

void NoteDocument::showNote(const QString& markdown)
{
    setMarkdown(withBreaks(markdown), MarkdownFeatures{MarkdownDialectGitHub | MarkdownNoHTML});
}

void NoteDocument::showCompact(const QString& markdown, const QFont& font, const QPalette& palette)
{
    setUndoRedoEnabled(false);
    setDocumentMargin(0);
    setIndentWidth(compactIndent);
    setDefaultFont(font);
    showNote(markdown);
    QTextCursor all{this};
    all.beginEditBlock();
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat close;
        close.setTopMargin(0);
        close.setBottomMargin(0);
        QTextCursor{block}.mergeBlockFormat(close);
        if (block.blockFormat().headingLevel() > 0) flattenHeading(block);
        colourLinks(block, accentColor(palette));
    }
    all.endEditBlock();
}

qreal NoteDocument::heightOfLines(int most, bool* cut, QRectF* last) const
{
    if (cut) *cut = false;
    const qreal whole = size().height();
    if (most <= 0) return whole;
    int left = most;
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        const QTextLayout* lines = block.layout();
        if (lines->lineCount() < left) {
            left -= lines->lineCount();
            continue;
        }
        const QTextLine line = lines->lineAt(left - 1);
        if (cut) *cut = lines->lineCount() > left || block.next().isValid();
        if (last) *last = line.naturalTextRect().translated(lines->position());
        return documentLayout()->blockBoundingRect(block).top() + line.y() + line.height();
    }
    return whole;
}

bool mayBeMarkdown(const QString& text)
{
    static constexpr QStringView inlineMarks = u"*_`[]<>~|\\&#=+@";
    if (text.contains("www."_L1) || text.contains("://"_L1) || text.contains(u"\n\n"_s) || text.contains(u"    "_s))
        return true;
    if (std::any_of(text.begin(), text.end(), [](QChar each) { return inlineMarks.contains(each); })) return true;
    // Lists and rules begin a line: "- ", "1. ", "1) ", "---".
    for (const QString& line : text.split(u'\n')) {
        const QString start = line.trimmed().left(12);
        if (start.startsWith(u'-')) return true;
        const auto end = std::find_if(start.begin(), start.end(), [](QChar each) { return !each.isDigit(); });
        if (end != start.begin() && end != start.end() && (*end == u'.' || *end == u')')) return true;
    }
    return false;
}

} // namespace kontor
