// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QCoreApplication>
#include <QLabel>
#include <QTranslator>

namespace kontor::test {

/// A language that nobody speaks: every English text, 40 % longer, with a mark at its end. Installed while it lives.
class PseudoLanguage final : public QTranslator {
public:
    PseudoLanguage() { QCoreApplication::installTranslator(this); }
    ~PseudoLanguage() override { QCoreApplication::removeTranslator(this); }

    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override
    {
        const QString text = QString::fromUtf8(source);
        if (text.isEmpty() || text == QStringLiteral("QT_LAYOUT_DIRECTION")) return {};
        const qsizetype more = text.size() * 4 / 10;
        return text + QStringLiteral("ennndung").repeated(int(more / 8 + 1)).first(more) + QChar{0x00b7};
    }
    static bool isIn(const QString& text) { return text.contains(QChar{0x00b7}); }
};

/// The texts on screen for which there is not enough room, and where they stand.
inline QStringList clippedTexts(const QWidget& window)
{
    QStringList clipped;
    const auto tell = [&](const QWidget* widget, const QString& text) {
        clipped << QStringLiteral("%1 \"%2\" %3: %4 of %5")
                       .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(), text)
                       .arg(widget->width())
                       .arg(widget->sizeHint().width());
    };
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty()) continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            if (!label->text().isEmpty() && !label->wordWrap() && label->width() + 1 < label->sizeHint().width())
                tell(label, label->text());
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            if (!button->text().isEmpty() && button->width() + 1 < button->sizeHint().width())
                tell(button, button->text());
        }
        // Cut off by the edge of the window.
        const QRect whole{widget->mapTo(&window, QPoint{}), widget->size()};
        const bool isText = qobject_cast<const QLabel*>(widget) || qobject_cast<const QAbstractButton*>(widget);
        if (isText && (whole.right() > window.width() || whole.left() < 0)) tell(widget, QStringLiteral("outside"));
    }
    return clipped;
}

} // namespace kontor::test
