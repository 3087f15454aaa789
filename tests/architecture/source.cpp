// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor::architecture {

namespace {

bool isWord(QChar c) { return c.isLetterOrNumber() || c == u'_'; }

/// Walks the text once; each take…() moves over one lexical piece.
class Blanker {
public:
    Blanker(const QString& text, Blank what) : m_text{text}, m_what{what} {}

    QString run()
    {
        while (m_at < m_text.size()) {
            if (ahead(u"//"))
                takeComment(m_text.indexOf(u'\n', m_at), 0);
            else if (ahead(u"/*"))
                takeComment(m_text.indexOf(u"*/"_s, m_at + 2), 2);
            else if (m_text[m_at] == u'"')
                takeString();
            else if (m_text[m_at] == u'\'' && (m_at == 0 || !isWord(m_text[m_at - 1])))
                takeQuoted(u'\'');
            else
                ++m_at;
        }
        return m_text;
    }

private:
    bool ahead(QStringView mark) const { return QStringView{m_text}.mid(m_at).startsWith(mark); }

    void takeComment(qsizetype end, qsizetype closing) { moveTo(end < 0 ? m_text.size() : end + closing, true); }

    void takeString()
    {
        const bool raw = m_at > 0 && m_text[m_at - 1] == u'R';
        if (!raw) return takeQuoted(u'"');
        const qsizetype open = m_text.indexOf(u'(', m_at);
        if (open < 0) return moveTo(m_text.size(), false);
        const QString close = u')' + m_text.mid(m_at + 1, open - m_at - 1) + u'"';
        const qsizetype end = m_text.indexOf(close, open);
        moveTo(end < 0 ? m_text.size() : end + close.size(), m_what == Blank::CommentsAndStrings);
    }

    void takeQuoted(QChar mark)
    {
        qsizetype end = m_at + 1;
        while (end < m_text.size() && m_text[end] != mark && m_text[end] != u'\n') end += m_text[end] == u'\\' ? 2 : 1;
        moveTo(std::min(end + 1, m_text.size()), m_what == Blank::CommentsAndStrings);
    }

    void moveTo(qsizetype end, bool blank)
    {
        for (; m_at < end; ++m_at) {
            if (blank && m_text[m_at] != u'\n') m_text[m_at] = u' ';
        }
    }

    QString m_text;
    Blank m_what;
    qsizetype m_at = 0;
};

} // namespace

QString blanked(const QString& text, Blank what) { return Blanker{text, what}.run(); }

std::vector<Include> includesOf(const Source& source)
{
    static const QRegularExpression pattern{uR"(^[ \t]*#[ \t]*include[ \t]*(["<])([^">]+)[">])"_s};
    std::vector<Include> found;
    const QStringList lines = blanked(source.text, Blank::Comments).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto match = pattern.match(lines[i]);
        if (match.hasMatch()) found.push_back({int(i) + 1, match.captured(2), match.capturedView(1) == u'"'});
    }
    return found;
}

std::vector<Source> readTree(const QString& root, const QStringList& suffixes)
{
    static const QRegularExpression skipped{uR"(^(build|\.(?!ci/|github/)[^/]+|tests/data)/)"_s};
    std::vector<Source> found;
    QDirIterator walk{root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories};
    while (walk.hasNext()) {
        const QString path = walk.next().mid(root.size() + 1);
        if (skipped.match(path).hasMatch()) continue;
        const bool wanted = std::any_of(suffixes.begin(), suffixes.end(),
                                        [&](const QString& suffix) { return (u'/' + path).endsWith(suffix); });
        if (!wanted) continue;
        QFile file{walk.filePath()};
        if (file.open(QIODevice::ReadOnly)) found.push_back({path, QString::fromUtf8(file.readAll())});
    }
    std::sort(found.begin(), found.end(), [](const Source& a, const Source& b) { return a.path < b.path; });
    return found;
}

} // namespace kontor::architecture
