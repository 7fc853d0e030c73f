#include "monkey.h"
#include "small_economy.h"

#include <QTimer>

#include <array>
#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace breakeven;
using namespace breakeven::ui;

namespace {

constexpr int eventsOfARound = 2'500;

// What was done last, kept where a crash can still print it.
std::array<std::array<char, 160>, 60> lately;
std::size_t done = 0;
std::uint64_t roundSeed = 0;

void noteDone(const QString& what) {
    auto& line = lately[done++ % lately.size()];
    std::snprintf(line.data(), line.size(), "  %zu %s\n", done, qPrintable(what));
    static const bool traced = qEnvironmentVariableIsSet("BREAKEVEN_MONKEY_TRACE");
    if (traced) std::fputs(line.data(), stderr);
}

void printLately() {
    char head[120];
    std::snprintf(head, sizeof head, "Monkey of seed %llu, after %zu events, the last of them:\n",
                  static_cast<unsigned long long>(roundSeed), done);
    auto print = [](const char* text) { [[maybe_unused]] auto n = write(2, text, std::strlen(text)); };
    print(head);
    for (std::size_t i = done > lately.size() ? done - lately.size() : 0; i < done; ++i)
        print(lately[i % lately.size()].data());
}

void onCrash(int signal) {
    printLately();
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

Economy replayed(Economy economy, const std::vector<JournalEntry>& journal) {
    for (const JournalEntry& entry : journal)
        if (!apply(*readAgain(entry.command), economy).empty()) qWarning("the journal cannot be replayed");
    return economy;
}

} // namespace

/// A monkey at the window: whatever it does, journal, undo and file agree with what stands. By default a few
/// thousand events; BREAKEVEN_MONKEY_EVENTS asks for more, BREAKEVEN_MONKEY_SEED for others, and
/// BREAKEVEN_MONKEY_TRACE prints each before it is done.
class TestMonkey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        for (const int signal : {SIGSEGV, SIGABRT, SIGFPE}) std::signal(signal, onCrash);
    }

    void whateverIsDoneEndsWithTheSameEconomyEverywhere() {
        const int events = qEnvironmentVariableIsSet("BREAKEVEN_MONKEY_EVENTS")
                               ? qEnvironmentVariableIntValue("BREAKEVEN_MONKEY_EVENTS")
                               : eventsOfARound;
        roundSeed = qEnvironmentVariableIsSet("BREAKEVEN_MONKEY_SEED")
                        ? qEnvironmentVariableIntValue("BREAKEVEN_MONKEY_SEED")
                        : 1;
        for (int left = events; left > 0; left -= eventsOfARound, ++roundSeed) {
            done = 0;
            playRound(std::min(left, eventsOfARound));
            if (QTest::currentTestFailed()) return printLately();
            if (events > eventsOfARound)
                qInfo("seed %llu: %d events left", static_cast<unsigned long long>(roundSeed),
                      std::max(0, left - eventsOfARound));
        }
    }

private:
    void playRound(int events) {
        SampleWindow sample;
        MainWindow& window = sample.window();
        Document& document = window.document();
        const QString path = sample.filePath("monkey.breakeven");
        {
            Document fresh;
            fresh.start(smallEconomy(), QStringLiteral("Monkey"));
            QVERIFY(fresh.saveAs(path).empty());
        }
        window.files().openPath(path);
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const Economy start = document.economy();
        Economy opened = start; // since when there is something to undo
        Monkey monkey(window, roundSeed);
        QTimer noQuestions; // whatever asks is answered with no
        QObject::connect(&noQuestions, &QTimer::timeout, [] {
            if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) dialog->reject();
        });
        noQuestions.start(20);
        for (int event = 1; event <= events; ++event) {
            monkey.act(noteDone);
            if (event % 16 == 0) QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            if (event % 16 == 0) QCoreApplication::processEvents();
            if (QTest::currentTestFailed()) return;
            if (event % 500 != 0 && event != events) continue;
            monkey.closeDialogs();
            monkey.dropEntry();
            QVERIFY(replayed(start, document.journal()) == document.economy());
            undoAndRedoAll(document, opened);
            reopen(window, path);
            if (QTest::currentTestFailed()) return;
            opened = document.economy();
        }
    }

    void undoAndRedoAll(Document& document, const Economy& opened) {
        noteDone(QStringLiteral("undo and redo all"));
        const Economy now = document.economy();
        const std::size_t place = document.history().done();
        while (document.history().toUndo()) document.undo();
        QVERIFY(document.economy() == opened);
        while (document.history().done() < place) document.redo();
        QVERIFY(document.economy() == now);
    }

    void reopen(MainWindow& window, const QString& path) {
        noteDone(QStringLiteral("save and reopen"));
        const Economy now = window.document().economy();
        Drafts::of(window.document()).clear();
        window.actions().save->trigger();
        QVERIFY(!window.document().isModified());
        window.files().openPath(path);
        QVERIFY(window.document().economy() == now);
        QVERIFY(!window.document().history().toUndo());
    }
};

QTEST_MAIN(TestMonkey)
#include "test_monkey.moc"
