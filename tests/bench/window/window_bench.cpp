// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person sees and when: the first pixels, a frame while scrolling, one contact after the other, and how long the
// window's thread is busy with any one event.
#include "core/workspace/workspace.h"
#include "tests/bench/support/bench_data.h"
#include "tests/bench/support/figures.h"
#include "tests/bench/support/made_contacts.h"
#include "tests/bench/support/process.h"
#include "ui/delegates/value_delegate.h"
#include "ui/pages/contacts/contact_table.h"
#include "ui/support/saved_state.h"
#include "ui/support/when_done.h"
#include "ui/text/translations.h"
#include "ui/window/dashboard.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QWindow>

#include <ctime>
#include <numeric>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace kontor;
using namespace kontor::bench;

namespace {

constexpr QSize windowSize{1280, 800};
constexpr int steps = 100; ///< frames, contacts

double threadCpu()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
}

/// Knows how long its thread was busy with each event, handlers of handlers included.
class MeasuredApplication final : public QApplication {
public:
    using QApplication::QApplication;
    std::vector<double> busy;

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (m_inside) return QApplication::notify(receiver, event);
        m_inside = true;
        const double begin = threadCpu();
        const bool handled = QApplication::notify(receiver, event);
        busy.push_back(threadCpu() - begin);
        m_inside = false;
        return handled;
    }

private:
    bool m_inside = false;
};

/// A store with its window, as the program builds them.
struct Open {
    explicit Open(const QString& store)
        : workspace{store, {.readOnly = true}}
        , opening{workspace.open()}
        , window{workspace, state}
    {
        window.resize(windowSize);
        whenDone(opening, &window, [this](const Status& opened) { window.storeOpened(opened); });
        window.show();
    }
    ContactTable* table() const { return window.findChild<ContactTable*>(u"contactList"_s); }

    SavedState state{QString{}};
    Workspace workspace;
    QFuture<Status> opening;
    MainWindow window;
};

void until(const std::function<bool()>& reached)
{
    const double begin = now();
    while (!reached()) {
        if (now() - begin > 60) fail(u"the window does not come to rest"_s);
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    }
}

/// Ends the process in the moment in which somebody could read something.
[[noreturn]] void showFirstPixels(const QString& store)
{
    if (store == "none"_L1) {
        QMainWindow window;
        window.resize(windowSize);
        window.show();
        until([&] { return window.windowHandle() && window.windowHandle()->isExposed(); });
        window.repaint();
        _exit(0);
    }
    installTranslations();
    applyTheme(*qApp, Theme::Light);
    const Open open{store};
    until([&] { return open.table() && open.table()->list().rowCount() > 0 && open.table()->isFilled(); });
    open.table()->repaint();
    _exit(0);
}

double firstPixels(const QString& store)
{
    return runProcess(QCoreApplication::applicationFilePath(), {u"--first-pixels"_s, store}).seconds;
}

void measureStart(Figures& figures, const BenchData& data, const std::vector<quint32>& sizes, int rounds)
{
    const auto start = [&](quint32 size) { return firstPixels(data.store(size)); };
    firstPixels(u"none"_s);
    for (const quint32 size : sizes)
        figures.add(u"first pixels with %1 contacts : empty window"_s.arg(spaced(size)),
                    Pairs::measure(
                        rounds, [&] { return start(size); }, [] { return firstPixels(u"none"_s); }),
                    3.0);
    if (sizes.size() > 1)
        figures.add(u"first pixels with %1 : with %2 contacts"_s.arg(spaced(sizes.back()), spaced(sizes.front())),
                    Pairs::measure(
                        rounds, [&] { return start(sizes.back()); }, [&] { return start(sizes.front()); }),
                    1.2);
}

/// The same view on rows that are all in memory.
class MemoryTable {
public:
    MemoryTable(const ContactTable& like, const std::vector<ContactRow>& rows)
        : m_model{[](const ContactRows&) { return QFuture<Result<ContactRows::Answer>>{}; }}
    {
        m_view.setItemDelegate(new ValueDelegate{&m_view});
        m_model.setFirstRows(rows);
        m_view.setModel(&m_model);
        for (int column = 0; column < m_model.columnCount(); ++column) {
            m_view.setColumnHidden(column, like.isColumnHidden(column));
            m_view.setColumnWidth(column, like.columnWidth(column));
        }
        m_view.resize(like.size());
        m_view.show();
    }
    RowTable& view() { return m_view; }

private:
    ContactListModel m_model;
    RowTable m_view;
};

double frame(RowTable& table, int place, const std::function<bool()>& filled)
{
    return timed([&] {
        table.verticalScrollBar()->setValue(place);
        until(filled);
        table.viewport()->repaint();
    });
}

void measureScrolling(Figures& figures, Open& open, const QString& size)
{
    ContactTable& table = *open.table();
    const auto& order = *table.list().order();
    const auto rows =
        open.workspace.ask(ContactRows{{order.begin(), order.begin() + std::min<qsizetype>(4000, order.size())}})
            .result();
    if (!rows) fail(rows.error().detail);
    MemoryTable memory{table, *rows};
    QCoreApplication::processEvents(); // the first painting of both is not what is measured
    const auto filled = [&] { return table.isFilled(); };
    const auto always = [] { return true; };
    const int end = table.verticalScrollBar()->maximum(),
              step = std::max(1, memory.view().verticalScrollBar()->maximum() / 1000);
    Pairs wheel, jump;
    Random random{5};
    for (int i = 0; i < steps; ++i) {
        wheel.ours.push_back(frame(table, i * step, filled));
        wheel.yardstick.push_back(frame(memory.view(), i * step, always));
    }
    for (int i = 0; i < steps; ++i) {
        jump.ours.push_back(frame(table, int(random.below(std::uint32_t(end))), filled));
        jump.yardstick.push_back(frame(
            memory.view(), int(random.below(std::uint32_t(memory.view().verticalScrollBar()->maximum()))), always));
    }
    figures.add(u"frame while scrolling %1 : rows in memory"_s.arg(size), wheel, 1.5);
    figures.add(u"  p99 : two frames of 60 Hz"_s, quantile(wheel.ours, 0.99), 2 / 60.0, 1.0);
    figures.add(u"  the same at a random place"_s, jump, {});
}

/// Lets the window do what answers bring, until nothing has come for a moment.
void rest(MeasuredApplication& application)
{
    for (std::size_t before = 0; before != application.busy.size();) {
        before = application.busy.size();
        const double begin = now();
        while (now() - begin < 0.03) QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }
}

void tellBusy(Figures& figures, const QString& name, const MeasuredApplication& application, double acts)
{
    const auto& busy = application.busy;
    figures.add(name + u", p99 : one frame of 60 Hz"_s, quantile(busy, 0.99), 1 / 60.0, 1.0);
    figures.note(
        u"longest event %1 ms; %2 ms of the window's thread for each act"_s.arg(quantile(busy, 1) * 1000, 0, 'f', 1)
            .arg(std::accumulate(busy.begin(), busy.end(), 0.0) / acts * 1000, 0, 'f', 1));
}

/// From contact to contact by keyboard, once the dashboard is there.
void measureSwitching(Figures& figures, MeasuredApplication& application, Open& open, const QString& size)
{
    open.window.activateWindow(); // keys of commands are those of the window in front
    if (!QTest::qWaitForWindowActive(&open.window)) fail(u"the window does not come to the front"_s);
    open.table()->goTo(0);
    open.table()->setFocus();
    QTest::keyClick(open.table(), Qt::Key_Return);
    rest(application);
    auto* const dashboard = open.window.findChild<Dashboard*>(u"dashboard"_s);
    if (!dashboard || dashboard->contact().isNull()) fail(u"no dashboard opens"_s);
    for (int i = -5; i < steps; ++i) {
        if (i == 0) application.busy.clear(); // the first ones build what is kept
        const Id before = dashboard->contact();
        QTest::keyClick(dashboard, Qt::Key_PageDown, Qt::AltModifier);
        until([&] { return dashboard->contact() != before; });
        rest(application);
    }
    tellBusy(figures, u"event of %1 contact changes in %2"_s.arg(steps).arg(size), application, steps);
    QTest::keyClick(dashboard, Qt::Key_Escape);
    rest(application);
}

/// Search as it is typed, letter by letter.
void measureTyping(Figures& figures, MeasuredApplication& application, Open& open, const QString& size)
{
    auto* const search = open.window.findChild<QLineEdit*>(u"search"_s);
    if (!search) fail(u"there is no search field"_s);
    search->setFocus();
    QTest::keyClick(search, Qt::Key_S);
    rest(application);
    application.busy.clear();
    const QString typed = u"mith ith goldsmith"_s;
    for (const QChar letter : typed) {
        if (letter == u' ')
            search->clear();
        else
            QTest::keyClick(search, letter.toLatin1());
        rest(application);
    }
    tellBusy(figures, u"event while typing in %1"_s.arg(size), application, double(typed.size()));
    search->clear();
    rest(application);
}

} // namespace

int main(int argc, char** argv)
{
    MeasuredApplication application{argc, argv};
    const auto settings = Settings::from(application.arguments());
    if (settings.rest.value(0) == "--first-pixels"_L1) showFirstPixels(settings.rest.value(1));
    installTranslations();
    applyTheme(application, Theme::Light);
    const BenchData data;
    Figures figures;
    measureStart(figures, data, settings.sizes, settings.rounds);
    for (const quint32 count : settings.sizes) {
        const QString size = spaced(count);
        Open open{data.store(count)};
        until([&] { return open.table() && open.table()->list().hasOrder() && open.table()->isFilled(); });
        rest(application);
        measureScrolling(figures, open, size);
        measureTyping(figures, application, open, size);
        measureSwitching(figures, application, open, size);
    }
    return 0;
}
