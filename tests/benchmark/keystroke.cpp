// What a person waits for in the window: from the key that ends an entry in a grid to the repainted outlook.
//   QT_QPA_PLATFORM=offscreen breakeven-keystroke sample|national|FOLDER [TIMES]
// FOLDER is a data package. Prints, in base and in a scenario, the median and the 99th percentile in
// milliseconds, the medians of the phases, the longest time the window's thread was busy with one event, by
// the clock and in processor time, which other programs do not lengthen, and how many took over 50 ms of it.
#include "benchmark_economies.h"
#include "charts/surplus_chart.h"
#include "exchange/package.h"
#include "grid/grid_view.h"
#include "shell/application.h"
#include "shell/main_window.h"
#include "shell/outlook_panel.h"
#include "shell/page_stack.h"
#include "theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <map>

using namespace breakeven;
using namespace breakeven::ui;

namespace {

enum Point { entered, followed, shown, painted, points };
constexpr const char* phases[points] = {"entry and command", "grids and panels of tables",
                                        "projection and panels of figures", "paint"};

double processorTime() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Times each event the window's thread works on.
class TimedApplication : public Application {
public:
    using Application::Application;

    bool notify(QObject* receiver, QEvent* event) override {
        if (depth_ > 0) return Application::notify(receiver, event);
        QElapsedTimer clock;
        clock.start();
        const double before = processorTime();
        ++depth_;
        const bool done = Application::notify(receiver, event);
        --depth_;
        longest_ = std::max(longest_, static_cast<double>(clock.nsecsElapsed()) / 1e6);
        const double busy = processorTime() - before;
        if (busy > 50) ++tooLong_;
        if (busy > busiest_) {
            busiest_ = busy;
            what_ = QString("%1 to %2").arg(event->type()).arg(receiver->metaObject()->className());
        }
        return done;
    }

    void forget() { longest_ = busiest_ = tooLong_ = 0; }
    double longest() const { return longest_; }
    double busiest() const { return busiest_; }
    int tooLong() const { return tooLong_; }
    const QString& what() const { return what_; }

private:
    int depth_ = 0;
    int tooLong_ = 0;
    double longest_ = 0;
    double busiest_ = 0;
    QString what_;
};

/// Notes when the window comes past each point on its way from a key to what it changes.
class Watch : public QObject {
public:
    explicit Watch(MainWindow& window)
        : chart_(*window.findChild<OutlookPanel*>()->findChild<SurplusChart*>()) {
        qApp->installEventFilter(this);
        // Connected last, these are called last.
        connect(&window.document(), &Document::projecting, this, [this] { note(followed); });
        connect(&window.document(), &Document::projected, this, [this] { note(shown); });
    }

    void start() {
        times_.clear();
        clock_.start();
    }
    void note(Point point) { times_.try_emplace(point, static_cast<double>(clock_.nsecsElapsed()) / 1e6); }
    bool isOver() const { return times_.contains(painted); }
    double at(Point point) const { return times_.contains(point) ? times_.at(point) : 0; }

protected:
    bool eventFilter(QObject* object, QEvent* event) override {
        if (event->type() == QEvent::Paint && object == &chart_ && times_.contains(shown)) note(painted);
        return false;
    }

private:
    const SurplusChart& chart_;
    QElapsedTimer clock_;
    std::map<Point, double> times_;
};

GridView* gridOf(const QWidget& page, TableId table) {
    for (auto* view : page.findChildren<GridView*>())
        if (view->isVisible() && view->gridModel() &&
            view->gridModel()->columnAt(view->gridModel()->index(0, 0)) &&
            view->gridModel()->addressAt(view->gridModel()->index(0, 0))->table == table)
            return view;
    return nullptr;
}

QLineEdit* editorOf(const GridView& view) {
    for (auto* line : view.viewport()->findChildren<QLineEdit*>())
        if (line->isVisible()) return line;
    return nullptr;
}

double percentile(std::vector<double> values, std::size_t percent) {
    std::sort(values.begin(), values.end());
    return values[(values.size() - 1) * percent / 100];
}

bool measure(MainWindow& window, Watch& watch, const char* what, Place place, TableId table,
             const char* column, int times) {
    window.pages().goTo(place);
    QCoreApplication::processEvents();
    GridView* view = gridOf(*window.pages().currentWidget(), table);
    if (!view) return false;
    const Address cell = window.document().economy()[table].address(0, column);
    std::vector<double> steps[points];
    std::vector<double> whole;
    auto& application = static_cast<TimedApplication&>(*qApp);
    application.forget();
    for (int time = 0; time < times; ++time) {
        view->setCurrentIndex(view->toShown(view->gridModel()->indexOf(cell)));
        view->setFocus();
        QTest::keyClick(view, Qt::Key_F2);
        QLineEdit* editor = editorOf(*view);
        if (!editor) return false;
        editor->selectAll();
        QTest::keyClicks(editor, QString::number(1'000 + time));
        QTest::qWait(50);
        watch.start();
        QTest::keyClick(editor, Qt::Key_Return);
        watch.note(entered);
        if (!QTest::qWaitFor([&] { return watch.isOver(); }, 60'000)) return false;
        const double all[] = {watch.at(followed), watch.at(entered), watch.at(shown), watch.at(painted)};
        double before = 0;
        for (int step = 0; step < points; ++step) {
            steps[step].push_back(all[step] - before);
            before = all[step];
        }
        whole.push_back(before);
        QTest::qWait(100);
    }
    std::printf("%-20s p50 %.1f  p99 %.1f ms ", what, percentile(whole, 50), percentile(whole, 99));
    for (int step = 0; step < points; ++step)
        std::printf("  %s %.1f", phases[step], percentile(steps[step], 50));
    std::printf("  longest event %.1f, processor %.1f (%s), over 50 ms %d\n", application.longest(),
                application.busiest(), qPrintable(application.what()), application.tooLong());
    std::fflush(stdout);
    return true;
}

/// The folder of the data package of an economy that is named, or the folder itself.
QString packageOf(const QString& named, const QString& folder) {
    for (const test::BenchmarkEconomy& economy : test::benchmarkEconomies)
        if (named == economy.name) {
            writePackage(economy.economy(), folder.toStdString());
            return folder;
        }
    return named;
}

} // namespace

int main(int count, char** arguments) {
    TimedApplication application(count, arguments);
    if (count < 2) return EXIT_FAILURE;
    const int times = count > 2 ? std::atoi(arguments[2]) : 9;
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QCoreApplication::setOrganizationName("Breakeven");
    QCoreApplication::setApplicationName("BreakevenKeystroke");
    Theme theme(application);
    MainWindow window(theme);
    window.setWindowState(Qt::WindowNoState); // whatever the size of the screen there is
    window.resize(1440, 900);
    window.show();
    window.activateWindow();
    {
        Document read;
        const QString package = packageOf(QString::fromLocal8Bit(arguments[1]), settings.filePath("package"));
        if (!read.startFromPackage(package).empty()) return EXIT_FAILURE;
        if (!read.saveAs(settings.filePath("economy.breakeven")).empty()) return EXIT_FAILURE;
    }
    window.files().openPath(settings.filePath("economy.breakeven"));
    const auto settled = [&] {
        return QTest::qWaitFor([&] { return window.document().figures().current != nullptr; }, 60'000);
    };
    if (!settled()) return EXIT_FAILURE;
    Watch watch(window);
    bool good = true;
    for (const bool inScenario : {false, true}) {
        if (inScenario)
            window.document().setScenario(
                QString::fromStdString(window.document().economy()[TableId::scenarios][0].front()));
        QTest::qWait(1500);
        const std::string prefix = inScenario ? "scenario, " : "base, ";
        good = measure(window, watch, (prefix + "activity").c_str(), {PageId::activity}, TableId::activity,
                       "volume", times) &&
               good;
        good = measure(window, watch, (prefix + "budget").c_str(),
                       {PageId::organisation,
                        QString::fromStdString(window.document().economy()[TableId::budgets][0].front())},
                       TableId::budgets, "amount", times) &&
               good;
    }
    return good ? EXIT_SUCCESS : EXIT_FAILURE;
}
