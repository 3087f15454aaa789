// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/streets/street_layers.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QQmlComponent>
#include <QQuickItem>
#include <QQuickWidget>
#include <QQuickWindow>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// Writes what Qt Location's OpenStreetMap plugin asks a repository of providers for: it takes any order of z, x and y and
/// a key behind them, which its "custom host" does not. Like all that Qt Quick reads, on the GUI thread: a few bytes, once.
bool describe(const QString& tiles, const QString& folder)
{
    QString address = tiles;
    for (const QLatin1StringView part : {"{z}"_L1, "{x}"_L1, "{y}"_L1})
        address.replace(part, QString{u'%'} + part.at(1));
    const QJsonObject provider{{u"UrlTemplate"_s, address},
                               {u"ImageFormat"_s, u"png"_s},
                               {u"QImageFormat"_s, u"RGB888"_s},
                               {u"ID"_s, u"kontor"_s},
                               {u"MaximumZoomLevel"_s, 19},
                               {u"MapCopyRight"_s, QString{}},
                               {u"DataCopyRight"_s, u"OpenStreetMap contributors"_s}};
    if (!QDir{}.mkpath(folder)) return false;
    QSaveFile file{folder + u"/street"_s};
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument{provider}.toJson()) > 0 && file.commit();
}

class LocationLayer final : public StreetLayer {
public:
    explicit LocationLayer(QWidget* parent) : m_view{new QQuickWidget{parent}}
    {
        m_view->setResizeMode(QQuickWidget::SizeRootObjectToView);
        m_view->setAttribute(Qt::WA_TransparentForMouseEvents);
        m_view->setAttribute(Qt::WA_TranslucentBackground);
        m_view->setClearColor(Qt::transparent);
        m_view->setFocusPolicy(Qt::NoFocus);
    }
    ~LocationLayer() override { delete m_view; }

    QWidget* widget() override { return m_view; }

    bool begin(const Source& source) override
    {
        // One folder for each server: the tiles of one are not those of another.
        const QByteArray key = QCryptographicHash::hash(source.tiles.toUtf8(), QCryptographicHash::Sha256).toHex();
        const QString folder = source.cache + u'/' + QString::fromLatin1(key.first(16));
        if (!describe(source.tiles, folder + u"/providers"_s)) return false;
        const QUrl url{u"qrc:/kontor/streets/street_map.qml"_s};
        auto* component = new QQmlComponent{m_view->engine(), url, m_view};
        QObject* map = component->createWithInitialProperties(
            {{u"providers"_s, QUrl::fromLocalFile(folder + u"/providers/"_s).toString()},
             {u"cacheFolder"_s, folder},
             {u"agent"_s, source.agent}});
        if (!map) return false;
        m_view->setContent(url, component, map);
        return m_view->status() == QQuickWidget::Ready;
    }

    void moveTo(GeoPoint middle, double zoom) override
    {
        if (!m_view->rootObject()) return;
        QMetaObject::invokeMethod(m_view->rootObject(), "moveTo", Q_ARG(QVariant, middle.lat),
                                  Q_ARG(QVariant, middle.lon), Q_ARG(QVariant, zoom));
    }

private:
    QPointer<QQuickWidget> m_view; ///< its parent may go first
};

} // namespace

std::unique_ptr<StreetLayer> LocationLayers::make(QWidget* parent)
{
    // Drawn without OpenGL: it is fast enough for tiles, works on every machine, and the window need not be made anew.
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    return std::make_unique<LocationLayer>(parent);
}

} // namespace kontor
