// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/address_suggestions.h"

#include "core/queries/organisation_record.h"
#include "tests/support/geo_service.h"
#include "tests/ui/widgets/dashboard_rig.h"
#include "ui/editors/field_editor.h"
#include "ui/editors/record_form.h"
#include "ui/support/map/map_view.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace kontor;
using namespace kontor::test;

namespace {

const QByteArray square = R"({"type":"FeatureCollection","features":[{"type":"Feature",
    "geometry":{"type":"Point","coordinates":[9.9926,48.3975]},
    "properties":{"osm_key":"place","type":"house","street":"Münsterplatz","housenumber":"14","postcode":"89073",
                  "city":"Ulm","state":"Baden-Württemberg","countrycode":"DE"}}]})";
const QByteArray squareOfNominatim = R"([{"lat":"48.3975","lon":"9.9926","importance":0.7,"address":{
    "house_number":"14","road":"Münsterplatz","city":"Ulm","postcode":"89073","country_code":"de"}}])";

/// A location's form in a window of its own.
class FormRig : public DashboardRig {
public:
    explicit FormRig(const FieldTexts& texts = {}, OnlinePlaces::Pauses pauses = {.typing = 0, .question = 0})
    {
        auto* column = new QVBoxLayout{&m_window};
        auto* scroll = new QScrollArea;
        scroll->setWidgetResizable(true);
        m_form = new RecordForm{workspace(), RecordForm::Style::Stack};
        m_form->addFields(Entity::Location, {}, texts);
        suggestPlaces(workspace(), *m_form, pauses);
        scroll->setWidget(m_form);
        column->addWidget(scroll);
        m_window.resize(420, 700);
        m_window.show();
        m_window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&m_window));
    }

    void search(const QString& provider, const QUrl& url)
    {
        const auto organisation = wait(workspace().ask(OrganisationRecord{}));
        REQUIRE(organisation);
        set(Entity::Organisation, organisation->id, {{u"geocoder"_s, provider}, {u"geocoder_url"_s, url.toString()}});
        auto* online = m_form->findChild<OnlinePlaces*>();
        REQUIRE(until([&] { return online->manner() != OnlinePlaces::Manner::Never; }));
    }
    RecordForm& form() { return *m_form; }
    QWidget& window() { return m_window; }
    QLineEdit* line(const QString& field) { return m_form->findChild<QLineEdit*>(u"field."_s + field); }
    QString text(const QString& field) { return m_form->editor(field)->text(); }
    MapView* map() { return m_form->findChild<MapView*>(); }
    void typeInto(const QString& field, const QString& typed)
    {
        line(field)->setFocus();
        line(field)->clear();
        for (const QChar letter : typed) // at once: nothing is asked in between
            QTest::sendKeyEvent(QTest::Click, line(field), Qt::Key_unknown, QString{letter}, {});
    }
    static QAbstractItemView* list() { return qobject_cast<QAbstractItemView*>(QApplication::activePopupWidget()); }
    static QStringList offered()
    {
        QStringList rows;
        for (int row = 0; list() && row < list()->model()->rowCount(); ++row)
            rows << list()->model()->index(row, 0).data().toString();
        return rows;
    }

private:
    QWidget m_window;
    RecordForm* m_form = nullptr;
};

} // namespace

TEST_CASE("suggestions stand on a map below the form, which follows the list and chooses by its pins", "[places]")
{
    FormRig rig{{{u"country"_s, u"DE"_s}, {u"city"_s, u"Ulm"_s}, {u"lat"_s, u"48.4"_s}, {u"lon"_s, u"9.99"_s}}};
    REQUIRE(rig.until([&] { return rig.map()->isVisible(); }));
    CHECK(rig.map()->marks() == std::vector{MapMark{.point = {48.4, 9.99}}});
    rig.typeInto(u"city"_s, u"Neu"_s);
    REQUIRE(rig.until([&] { return rig.offered().size() > 3; }));
    const auto marks = rig.map()->marks();
    REQUIRE(marks.size() == std::size_t(rig.offered().size()));
    for (int at = 0; at < int(marks.size()); ++at) {
        CHECK(marks[std::size_t(at)].number == at + 1);
        CHECK(rig.offered()[at].startsWith(QString::number(at + 1)));
        CHECK(QRectF{rig.map()->rect()}.contains(rig.map()->frame().pixelOf(worldOf(marks[std::size_t(at)].point))));
    }
    const auto currentMark = [&] {
        int current = 0;
        for (const MapMark& mark : rig.map()->marks())
            if (mark.current) current = mark.number;
        return current;
    };
    CHECK(currentMark() == 0);
    rig.key(Qt::Key_Down);
    CHECK(currentMark() == 1);
    rig.key(Qt::Key_Down);
    CHECK(currentMark() == 2);
    rig.key(Qt::Key_Up);
    CHECK(currentMark() == 1);

    // The list takes every press while it is open.
    const MapMark wanted = marks[2];
    const QPointF foot = rig.map()->frame().pixelOf(worldOf(wanted.point));
    const QPoint pin = rig.map()->mapToGlobal((foot - QPointF{0, 16}).toPoint());
    QTest::mouseClick(rig.list(), Qt::LeftButton, {}, rig.list()->mapFromGlobal(pin));
    CHECK_FALSE(rig.list());
    CHECK(rig.text(u"lat"_s).toDouble() == Approx(wanted.point.lat).margin(0.00001));
    CHECK(rig.text(u"city"_s).startsWith(u"Neu"_s));
    REQUIRE(rig.map()->marks().size() == 1);
    CHECK(rig.map()->marks().front().number == 0);

    // Nothing chosen: the point that is there.
    rig.typeInto(u"city"_s, u"Augs"_s);
    REQUIRE(rig.until([&] { return !rig.offered().isEmpty(); }));
    rig.key(Qt::Key_Escape);
    REQUIRE(rig.map()->marks().size() == 1);
    CHECK(rig.map()->marks().front().point.lat == Approx(wanted.point.lat).margin(0.00001));
}

TEST_CASE("the map of a location's form is left out where there is no room for it", "[places]")
{
    FormRig rig;
    REQUIRE(rig.until([&] { return rig.map()->isVisible(); }));
    rig.window().resize(420, 340);
    CHECK(rig.until([&] { return !rig.map()->isVisible(); }));
    rig.window().resize(420, 700);
    CHECK(rig.until([&] { return rig.map()->isVisible(); }));
}

TEST_CASE("Photon is asked once somebody pauses, and its street fills the whole address", "[places]")
{
    FormRig rig{{{u"country"_s, u"DE"_s}}};
    Service service{square};
    rig.search(u"photon"_s, service.url());
    rig.typeInto(u"street"_s, u"Mün"_s);
    rig.turn(50);
    CHECK(service.requests.isEmpty()); // too short
    rig.typeInto(u"street"_s, u"Münsterplatz 14"_s);
    REQUIRE(rig.until([&] { return rig.offered().size() == 2; }));
    REQUIRE(service.requests.size() == 1); // not for every letter
    CHECK(QUrl::fromPercentEncoding(service.requests.front().toUtf8()).contains(u"q=Münsterplatz 14, Germany"_s));
    CHECK(rig.offered()[0].contains(u"Photon"_s));
    CHECK(rig.offered()[0].contains(u"OpenStreetMap"_s));
    CHECK(rig.map()->marks().size() == 1);
    rig.key(Qt::Key_Down); // past the heading
    CHECK(rig.map()->marks().front().current);
    rig.key(Qt::Key_Return);
    CHECK(rig.text(u"street"_s) == u"Münsterplatz 14"_s);
    CHECK(rig.text(u"postal_code"_s) == u"89073"_s);
    CHECK(rig.text(u"city"_s) == u"Ulm"_s);
    CHECK(rig.text(u"region"_s) == u"Baden-Württemberg"_s);
    CHECK(rig.text(u"country"_s) == u"DE"_s);
    CHECK(rig.text(u"lat"_s) == u"48.3975"_s);
    CHECK(rig.text(u"lon"_s) == u"9.9926"_s);
    CHECK(rig.offered().isEmpty());
}

TEST_CASE("nobody is asked before somebody who types has paused", "[places]")
{
    FormRig rig{{}, {.typing = 3'600'000, .question = 0}};
    Service service{square};
    rig.search(u"photon"_s, service.url());
    rig.typeInto(u"city"_s, u"Augsburg"_s);
    REQUIRE(rig.until([&] { return !rig.offered().isEmpty(); })); // what is known here waits for nobody
    rig.turn(50);
    CHECK(service.requests.isEmpty());
}

TEST_CASE("what is found online comes below what is known here, and only for what is typed by now", "[places]")
{
    FormRig rig{{{u"country"_s, u"DE"_s}}};
    Service service{square};
    service.hold();
    rig.search(u"photon"_s, service.url());
    rig.typeInto(u"city"_s, u"Augsburg"_s);
    REQUIRE(rig.until([&] { return service.requests.size() == 1 && !rig.offered().isEmpty(); }));
    CHECK(rig.offered().filter(u"Photon"_s).isEmpty());
    rig.typeInto(u"city"_s, u"Stuttgart"_s);
    service.answer(); // to Augsburg
    REQUIRE(rig.until([&] { return service.requests.size() == 2; }));
    REQUIRE(rig.until([&] { return !rig.offered().filter(u"Stuttgart"_s).isEmpty(); }));
    CHECK(rig.offered().filter(u"Photon"_s).isEmpty());
    const qsizetype known = rig.offered().size();
    rig.key(Qt::Key_Down);
    service.answer();
    REQUIRE(rig.until([&] { return rig.offered().size() > known; }));
    CHECK(rig.offered()[known].contains(u"Photon"_s));
    CHECK(rig.offered().last().contains(u"Münsterplatz 14"_s));
    CHECK(rig.list()->selectionModel()->selectedIndexes().front().row() == 0); // where somebody was
}

TEST_CASE("an answer to what is typed no longer arrives nowhere", "[places]")
{
    FormRig rig{{{u"country"_s, u"DE"_s}}};
    Service service{square};
    service.hold();
    rig.search(u"photon"_s, service.url());
    rig.typeInto(u"city"_s, u"Augsburg"_s);
    REQUIRE(rig.until([&] { return service.requests.size() == 1; }));
    rig.typeInto(u"city"_s, u"Ulm"_s); // too short to be asked about
    service.answer();
    REQUIRE(rig.until([&] { return !rig.offered().isEmpty(); }));
    rig.turn(50);
    CHECK(rig.offered().filter(u"Photon"_s).isEmpty());
    CHECK(service.requests.size() == 1);
}

TEST_CASE("an address search that fails or is switched off is no news", "[places]")
{
    FormRig rig{{{u"country"_s, u"DE"_s}}};
    Service service{"no", "500 Internal Server Error"};
    rig.search(u"photon"_s, service.url());
    rig.typeInto(u"city"_s, u"Augsburg"_s);
    REQUIRE(rig.until([&] { return service.requests.size() == 1 && !rig.offered().isEmpty(); }));
    const QStringList before = rig.offered();
    rig.turn(50);
    CHECK(rig.offered() == before);
    for (const QWidget* error : rig.form().findChildren<QWidget*>(u"error"_s)) CHECK_FALSE(error->isVisible());

    const auto organisation = rig.wait(rig.workspace().ask(OrganisationRecord{}));
    rig.set(Entity::Organisation, organisation->id, {{u"geocoder"_s, QString{}}});
    auto* online = rig.form().findChild<OnlinePlaces*>();
    REQUIRE(rig.until([&] { return online->manner() == OnlinePlaces::Manner::Never; }));
    rig.typeInto(u"city"_s, u"Stuttgart"_s);
    REQUIRE(rig.until([&] { return !rig.offered().isEmpty(); }));
    rig.turn(50);
    CHECK(service.requests.size() == 1);
}

TEST_CASE("Nominatim is never asked while somebody types, but by the last row of the list", "[places]")
{
    FormRig rig{{{u"country"_s, u"DE"_s}}};
    Service service{squareOfNominatim};
    rig.search(u"nominatim"_s, service.url());
    rig.typeInto(u"street"_s, u"Münsterplatz 14"_s);
    REQUIRE(rig.until([&] { return rig.offered().size() == 1; }));
    rig.turn(50);
    CHECK(service.requests.isEmpty());
    CHECK(rig.offered()[0].contains(u"Nominatim"_s));
    rig.key(Qt::Key_Up);
    rig.key(Qt::Key_Return);
    REQUIRE(rig.until([&] { return rig.offered().size() == 2; }));
    CHECK(service.requests.size() == 1);
    CHECK(rig.line(u"street"_s)->text() == u"Münsterplatz 14"_s);
    rig.key(Qt::Key_Down);
    rig.key(Qt::Key_Return);
    CHECK(rig.text(u"city"_s) == u"Ulm"_s);
    CHECK(rig.text(u"lat"_s) == u"48.3975"_s);
}
