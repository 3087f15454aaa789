// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/icons.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

static void keepIconResource() { Q_INIT_RESOURCE(icons); }

namespace kontor {

namespace {

/// The drawing with `currentColor` replaced. Resources are part of the program: reading them touches no file.
QByteArray drawing(const QString& name, const QColor& color)
{
    keepIconResource();
    QFile file{u":/kontor/icons/"_s + name + u".svg"_s};
    if (!file.open(QIODevice::ReadOnly)) return {};
    return file.readAll().replace("currentColor", color.name().toLatin1());
}

QPixmap rendered(const QString& name, const QSize& pixels, const QColor& color)
{
    const QString key = u"kontor/%1/%2x%3/%4"_s.arg(name).arg(pixels.width()).arg(pixels.height()).arg(color.rgba());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;
    pixmap = QPixmap{pixels};
    pixmap.fill(Qt::transparent);
    if (const QByteArray svg = drawing(name, color); !svg.isEmpty()) {
        QSvgRenderer renderer{svg};
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        QPainter painter{&pixmap};
        renderer.render(&painter, QRectF{QPointF{}, QSizeF{pixels}});
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class ThemedIcon final : public QIconEngine {
public:
    ThemedIcon(const QString& name, const QColor& color) : m_name{name}, m_color{color} {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap pixmap = rendered(m_name, rect.size() * ratio, colorFor(mode));
        pixmap.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, pixmap);
    }
    /// `size` is in device pixels here.
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return rendered(m_name, size, colorFor(mode));
    }
    QIconEngine* clone() const override { return new ThemedIcon{*this}; }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    QColor colorFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled) return palette.color(QPalette::Disabled, QPalette::WindowText);
        if (mode == QIcon::Selected) return palette.color(QPalette::HighlightedText);
        return m_color.isValid() ? m_color : palette.color(QPalette::WindowText);
    }

    QString m_name;
    QColor m_color;
};

} // namespace

QIcon icon(QStringView name) { return icon(name, {}); }

QIcon icon(QStringView name, const QColor& color) { return QIcon{new ThemedIcon{name.toString(), color}}; }

QPixmap iconPixmap(QStringView name, int size, const QColor& color, qreal devicePixelRatio)
{
    QPixmap pixmap = rendered(name.toString(), QSize{size, size} * devicePixelRatio, color);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QStringList iconNames()
{
    keepIconResource();
    QStringList names = QDir{u":/kontor/icons"_s}.entryList(QDir::Files);
    for (QString& name : names) name.chop(4);
    return names;
}

} // namespace kontor
