// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/undo_commands.h"
#include "core/queries/sound_lengths.h"
#include "tests/ui/widgets/boxes/url_catcher.h"
#include "tests/ui/widgets/dashboard_rig.h"
#include "ui/boxes/timeline/attachments.h"
#include "ui/delegates/event_delegate.h"
#include "ui/support/plugin.h"
#include "ui/support/sound.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QSlider>

using namespace Qt::StringLiterals;
using namespace kontor;
using namespace kontor::test;

namespace {

/// A microphone and a loudspeaker that do what a test says.
class FakeDevices final : public SoundDevices {
public:
    FakeDevices() { useSoundDevices(this); }
    ~FakeDevices() override { useSoundDevices(nullptr); }
    FakeDevices(const FakeDevices&) = delete;
    FakeDevices& operator=(const FakeDevices&) = delete;

    std::unique_ptr<Microphone> microphone() override
    {
        return hasMicrophone ? std::make_unique<FakeMicrophone>(*this) : nullptr;
    }
    std::unique_ptr<SoundPlayer> player() override
    {
        return hasLoudspeaker ? std::make_unique<FakePlayer>(*this) : nullptr;
    }

    bool hasMicrophone = true, answers = true, hasLoudspeaker = true;
    Microphone::Heard heard;
    bool listening = false;
    std::function<void(const SoundPlayer::State&)> told;
    QString played;
    qint64 movedTo = -1;
    bool playing = false;

private:
    class FakeMicrophone final : public Microphone {
    public:
        explicit FakeMicrophone(FakeDevices& devices) : m_devices{devices} {}
        ~FakeMicrophone() override { m_devices.listening = false; }
        bool begin(Heard heard) override
        {
            m_devices.heard = std::move(heard);
            m_devices.listening = m_devices.answers;
            return m_devices.answers;
        }
        int rate() const override { return 8000; }

    private:
        FakeDevices& m_devices;
    };
    class FakePlayer final : public SoundPlayer {
    public:
        explicit FakePlayer(FakeDevices& devices) : m_devices{devices} {}
        ~FakePlayer() override { m_devices.playing = false; }
        void begin(const QString& file, std::function<void(const State&)> told) override
        {
            m_devices.played = file;
            m_devices.told = std::move(told);
            m_devices.playing = true;
        }
        void setPlaying(bool playing) override { m_devices.playing = playing; }
        void moveTo(qint64 at) override { m_devices.movedTo = at; }

    private:
        FakeDevices& m_devices;
    };
};

QByteArray seconds(double many)
{
    QByteArray samples(qsizetype(many * 8000) * 2, '\0');
    for (qsizetype i = 0; i < samples.size(); i += 2) samples[i + 1] = char(i % 64);
    return samples;
}

QListView* list(DashboardRig& rig) { return rig.find<QListView>(u"timeline.list"_s); }

QStringList said(DashboardRig& rig)
{
    QStringList texts;
    const QAbstractItemModel* model = list(rig)->model();
    for (int i = 0; i < model->rowCount(); ++i)
        if (!model->index(i, 0).data(EventRole::IsDay).toBool()) texts << model->index(i, 0).data().toString();
    return texts;
}

void press(DashboardRig& rig, const QString& button)
{
    auto* found = rig.find<QAbstractButton>(button);
    REQUIRE(found->isVisible());
    found->setFocus();
    rig.key(Qt::Key_Space);
}

/// The keyboard in the note of a contact's history.
void beginNote(DashboardRig& rig)
{
    rig.jump(Qt::Key_H);
    rig.key(Qt::Key_Insert);
    REQUIRE(rig.focus()->objectName() == "timeline.note"_L1);
}

} // namespace

TEST_CASE("a note is spoken, kept in one step and played where it stands", "[boxes][sound]")
{
    FakeDevices devices;
    DashboardRig rig;
    const Id contact = rig.person(u"Anna"_s, u"König"_s);
    rig.open(contact);
    beginNote(rig);
    press(rig, u"timeline.record"_s);
    REQUIRE(devices.listening);
    REQUIRE(rig.find<QWidget>(u"timeline.recorder"_s)->isVisible());
    CHECK(rig.focus()->objectName() == "timeline.recorder.stop"_L1);
    for (int i = 0; i < 5; ++i) devices.heard.samples(seconds(0.5));
    CHECK(rig.find<QLabel>(u"timeline.elapsed"_s)->text() == "0:03"_L1);
    rig.key(Qt::Key_Space);
    CHECK_FALSE(devices.listening);
    REQUIRE(rig.until([&] { return rig.find<QWidget>(u"timeline.attachments"_s)->isVisible(); }));
    CHECK(rig.find<QAbstractButton>(u"timeline.attachment"_s)->text() == "Recording, 0:03"_L1);

    // Nothing was written: the recording says so itself.
    press(rig, u"timeline.save"_s);
    REQUIRE(rig.until([&] { return said(rig).value(0).endsWith(u"\n\nRecording, 0:03"_s); }));
    CHECK(rig.until([&] { return said(rig).value(0).contains(u"· 0:03]"_s); }));
    CHECK_FALSE(rig.find<QWidget>(u"timeline.attachments"_s)->isVisible());
    const auto files = rig.data(contact).files;
    REQUIRE(files.size() == 1);
    CHECK(files[0].type.startsWith(u"audio/"_s));
    CHECK(files[0].bytes == 44 + 2 * 20'000);
    const auto lengths = rig.wait(rig.workspace().ask(SoundLengths{{files[0].sha256, u"none"_s}}));
    REQUIRE(lengths);
    CHECK(*lengths == QHash<QString, qint64>{{files[0].sha256, 2500}});

    // Played by a key, with a place to go to and a pause.
    rig.jump(Qt::Key_H);
    rig.key(Qt::Key_P);
    REQUIRE(rig.until([&] { return devices.playing; }));
    CHECK(devices.played.endsWith(files[0].sha256));
    REQUIRE(rig.find<QWidget>(u"timeline.sound"_s)->isVisible());
    devices.told({.at = 500, .length = 2500, .playing = true});
    CHECK(rig.find<QLabel>(u"timeline.sound.time"_s)->text() == "0:01 of 0:03"_L1);
    CHECK(devices.movedTo == -1);
    rig.find<QSlider>(u"timeline.sound.place"_s)->setFocus();
    rig.key(Qt::Key_Right);
    CHECK(devices.movedTo == 1500);
    press(rig, u"timeline.sound.toggle"_s);
    CHECK_FALSE(devices.playing);
    press(rig, u"timeline.sound.close"_s);
    CHECK(rig.focus() == list(rig));

    // One step back takes both, and both are in the history.
    REQUIRE(rig.wait(rig.workspace().perform(UndoOperation{}).future));
    CHECK(rig.data(contact).files.empty());
    CHECK(rig.until([&] { return !said(rig).value(0).contains(u"kontor-file"_s); }));
}

TEST_CASE("a recording goes with its contact, with its text, and away", "[boxes][sound]")
{
    FakeDevices devices;
    DashboardRig rig;
    const Id anna = rig.person(u"Anna"_s, u"König"_s), ben = rig.person(u"Ben"_s, u"Ott"_s);
    rig.open(anna);
    beginNote(rig);
    rig.type(u"What she said"_s);
    press(rig, u"timeline.record"_s);
    devices.heard.samples(seconds(1));
    rig.open(ben);
    CHECK_FALSE(devices.listening);
    CHECK_FALSE(rig.find<QWidget>(u"timeline.attachments"_s)->isVisible());
    rig.open(anna);
    REQUIRE(rig.until([&] { return rig.find<QWidget>(u"timeline.attachments"_s)->isVisible(); }));

    // A second one, that is taken back while it is spoken.
    press(rig, u"timeline.record"_s);
    devices.heard.samples(seconds(1));
    press(rig, u"timeline.recorder.discard"_s);
    CHECK_FALSE(devices.listening);
    CHECK(rig.find<QWidget>(u"timeline.attachments"_s)->findChildren<QAbstractButton*>().size() == 1);

    // A third one is still spoken when the note is saved.
    press(rig, u"timeline.record"_s);
    devices.heard.samples(seconds(2));
    rig.find<QWidget>(u"timeline.note"_s)->setFocus();
    rig.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(rig.until([&] { return said(rig).value(0).endsWith(u"What she said"_s); }));
    CHECK(rig.data(anna).files.size() == 2);
    CHECK(rig.data(ben).files.empty());

    // Its menu takes the note away, and the files with it.
    rig.jump(Qt::Key_H);
    rig.key(Qt::Key_Delete);
    CHECK(rig.until([&] { return rig.data(anna).files.empty(); }));
}

TEST_CASE("a recording that is not saved outlives its window, and nothing of it stays when it is given up",
          "[boxes][sound]")
{
    FakeDevices devices;
    DashboardRig rig;
    const Id anna = rig.person(u"Anna"_s, u"König"_s);
    const QDir folder{rig.workspace().file() + u".recordings"_s};
    {
        Dashboard first{rig.workspace(), rig.state()};
        first.setContact(anna);
        first.findChild<QAbstractButton*>(u"timeline.record"_s)->click();
        REQUIRE(devices.listening);
        devices.heard.samples(seconds(1));
    } // while she speaks
    rig.open(anna);
    auto* attachment = rig.find<QAbstractButton>(u"timeline.attachment"_s);
    CHECK(attachment->text() == "Recording, 0:01"_L1);
    REQUIRE(rig.until([&] { return folder.entryList(QDir::Files).size() == 1; }));
    SECTION("saved")
    {
        rig.until([&] { return QFileInfo{folder.filePath(folder.entryList(QDir::Files)[0])}.size() > 16'000; });
        press(rig, u"timeline.save"_s);
        REQUIRE(rig.until([&] { return said(rig).size() == 1; }));
        CHECK(rig.data(anna).files.size() == 1);
    }
    SECTION("taken off") { attachment->click(); }
    SECTION("given up") { press(rig, u"timeline.cancel"_s); }
    CHECK(rig.until([&] { return !folder.exists(); }));
}

TEST_CASE("a business's history plays what its contact persons' notes hold", "[boxes][sound]")
{
    FakeDevices devices;
    DashboardRig rig;
    const Id anna = rig.person(u"Anna"_s, u"König"_s), acme = rig.business(u"Acme"_s);
    rig.open(acme);
    rig.turn(0);
    rig.add(Entity::ContactPerson, {{u"business"_s, acme.toString()}, {u"person"_s, anna.toString()}});
    rig.open(anna);
    beginNote(rig);
    press(rig, u"timeline.record"_s);
    devices.heard.samples(seconds(1));
    press(rig, u"timeline.recorder.stop"_s);
    REQUIRE(rig.until([&] { return rig.find<QWidget>(u"timeline.attachments"_s)->isVisible(); }));
    press(rig, u"timeline.save"_s);
    REQUIRE(rig.until([&] { return said(rig).value(0).contains(u"kontor-file"_s); }));

    rig.open(acme);
    const auto* types = rig.find<QAbstractButton>(u"timeline.types"_s);
    REQUIRE(types);
    for (QAction* action : rig.dashboard().findChildren<QAction*>())
        if (action->text() == "Also of its contact persons"_L1) action->setChecked(true);
    REQUIRE(rig.until([&] { return said(rig).join(u' ').contains(u"kontor-file"_s); }));
    rig.jump(Qt::Key_H);
    list(rig)->setCurrentIndex([&] {
        const QAbstractItemModel* model = list(rig)->model();
        for (int i = 0; i < model->rowCount(); ++i)
            if (model->index(i, 0).data().toString().contains(u"kontor-file"_s)) return model->index(i, 0);
        return QModelIndex{};
    }());
    rig.key(Qt::Key_P);
    REQUIRE(rig.until([&] { return devices.playing; }));

    // A business without persons has none of it.
    rig.open(rig.business(u"Zenit"_s));
    CHECK_FALSE(said(rig).join(u' ').contains(u"kontor-file"_s));
}

TEST_CASE("where nothing can be recorded the note says so and offers a file", "[boxes][sound]")
{
    FakeDevices devices;
    DashboardRig rig;
    const Id contact = rig.person(u"Anna"_s, u"König"_s);
    rig.open(contact);
    beginNote(rig);
    const auto refusal = [&] {
        rig.find<QWidget>(u"timeline.note"_s)->setFocus();
        press(rig, u"timeline.record"_s);
        CHECK(rig.focus()->objectName() == "timeline.attach"_L1);
        CHECK_FALSE(rig.find<QWidget>(u"timeline.recorder"_s)->isVisible());
        return rig.errorIn(u"timeline"_s);
    };
    devices.answers = false;
    CHECK(refusal() == "The microphone does not answer. Attach a recording instead."_L1);
    devices.hasMicrophone = false;
    CHECK(refusal() == "There is no microphone. Attach a recording instead."_L1);
    devices.hasMicrophone = devices.answers = true;
    press(rig, u"timeline.record"_s);
    devices.heard.lost();
    CHECK(rig.until(
        [&] { return rig.errorIn(u"timeline"_s) == "The microphone heard nothing. Attach a recording instead."_L1; }));

    // A file is attached by the dialog; without a loudspeaker, or if it cannot be played, its own program opens it.
    QTemporaryDir folder;
    const QString path = folder.filePath(u"call_[1].mp3"_s);
    QFile file{path};
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("ID3\x03");
    file.close();
    press(rig, u"timeline.attach"_s);
    auto* dialog = rig.find<QFileDialog>({});
    Q_EMIT dialog->filesSelected({path});
    dialog->close();
    rig.dashboard().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&rig.dashboard()));
    REQUIRE(rig.until([&] { return rig.find<QWidget>(u"timeline.attachments"_s)->isVisible(); }));
    rig.find<QWidget>(u"timeline.note"_s)->setFocus();
    rig.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(rig.until([&] { return said(rig).value(0).contains(u"kontor-file:"_s); }));
    CHECK(said(rig).value(0).contains(u"call\\_\\[1\\]\\.mp3"_s));
    UrlCatcher opened;
    devices.hasLoudspeaker = false;
    rig.jump(Qt::Key_H);
    rig.key(Qt::Key_P);
    REQUIRE(rig.until([&] { return opened.urls.size() == 1; }));
    CHECK(opened.urls[0].fileName() == "call_[1].mp3"_L1);
    devices.hasLoudspeaker = true;
    rig.jump(Qt::Key_H);
    rig.key(Qt::Key_P);
    REQUIRE(rig.until([&] { return devices.playing; }));
    devices.told({.failed = true});
    CHECK(rig.until([&] { return opened.urls.size() == 2; }));
    CHECK_FALSE(rig.find<QWidget>(u"timeline.sound"_s)->isVisible());
}

TEST_CASE("lengths of recordings read like a clock", "[sound]")
{
    CHECK(playLabel(0) == "0:00"_L1);
    CHECK(playLabel(1) == "0:01"_L1);
    CHECK(playLabel(61'000) == "1:01"_L1);
    CHECK(playLabel(3'600'000) == "1:00:00"_L1);
}

TEST_CASE("the plugin that records is loaded where it is built, and says what this computer has", "[sound]")
{
    SoundDevices* devices = soundDevices();
    CHECK((devices != nullptr) == !pluginFile(u"kontor_sound"_s).isEmpty());
    if (!devices) return;
    // Either answer is right here; what matters is that it comes.
    const auto microphone = devices->microphone();
    CHECK((!microphone || microphone->rate() >= 8000));
}
