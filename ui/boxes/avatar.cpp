// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/avatar.h"

#include "ui/support/theme.h"

#include <QPainter>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// The first letter as people see it: with its accents, and whole outside the first plane.
QString firstLetter(const QString& word)
{
    QTextBoundaryFinder finder{QTextBoundaryFinder::Grapheme, word};
    const auto end = finder.toNextBoundary();
    return end > 0 ? word.left(end) : QString{};
}

/// Steady over starts and machines, which qHash is not.
int hueOf(const QString& name)
{
    quint32 hash = 2166136261u;
    for (const QChar letter : name) hash = (hash ^ letter.unicode()) * 16777619u;
    return int(hash % 360);
}

} // namespace

QString initialsOf(const QString& name)
{
    QStringList words;
    for (const QString& word : name.split(u' ', Qt::SkipEmptyParts))
        if (word.front().isLetterOrNumber() || word.front().isHighSurrogate()) words << word;
    if (words.isEmpty()) return {};
    const QString first = firstLetter(words.front());
    // Scripts without capitals say enough with one sign.
    const bool cased = first.toUpper() != first.toLower();
    if (words.size() == 1 || !cased) return first.toUpper();
    return (first + firstLetter(words.back())).toUpper();
}

Avatar::Avatar(int diameter, QWidget* parent) : QWidget{parent}, m_diameter{diameter}
{
    setFixedSize(diameter, diameter);
}

void Avatar::setName(const QString& name)
{
    m_name = name;
    update();
}

void Avatar::setPicture(const QImage& picture)
{
    m_picture = picture.isNull() ? picture
                                 : picture.scaled(size() * devicePixelRatioF(), Qt::KeepAspectRatioByExpanding,
                                                  Qt::SmoothTransformation);
    update();
}

void Avatar::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_picture.isNull()) {
        QBrush brush{m_picture};
        brush.setTransform(
            QTransform::fromScale(double(width()) / m_picture.width(), double(height()) / m_picture.height()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(brush);
        painter.drawEllipse(rect());
        return;
    }
    const bool dark = isDark(palette());
    const QColor back = QColor::fromHsl(hueOf(m_name), m_name.isEmpty() ? 0 : 80, dark ? 70 : 205);
    painter.setPen(Qt::NoPen);
    painter.setBrush(back);
    painter.drawEllipse(rect());
    QFont letters{font()};
    letters.setPixelSize(m_diameter * 2 / 5);
    letters.setWeight(QFont::DemiBold);
    painter.setFont(letters);
    painter.setPen(dark ? QColor{0xf2f3f4} : QColor{0x23272b});
    painter.drawText(rect(), Qt::AlignCenter, initialsOf(m_name));
}

} // namespace kontor
