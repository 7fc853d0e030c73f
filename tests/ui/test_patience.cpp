#include "desk/patient_window.h"
#include "document/document.h"
#include "many_lines.h"
#include "sample_window.h"

#include <QProgressDialog>
#include <QPushButton>
#include <QTemporaryDir>

#include <semaphore>
#include <thread>

using namespace breakeven;
using namespace breakeven::ui;

namespace {

constexpr int lines = 2'000;

std::vector<CellEntry> amounts(const Economy& economy) {
    std::vector<CellEntry> entries;
    const Table& budgets = economy[TableId::budgets];
    for (std::size_t row = 0; row < budgets.size(); ++row)
        entries.push_back({budgets.address(row, "amount"), std::to_string(7'000 + row)});
    return entries;
}

CellEntry oneAmount(const Economy& economy, const char* text) {
    return {economy[TableId::budgets].address(0, "amount"), text};
}

QStringList told(const std::vector<Problem>& problems) {
    QStringList texts;
    for (const Problem& problem : problems) texts << QString::fromStdString(english(problem));
    return texts;
}

/// Waits as a window does, doing something meanwhile; or, where it is told to cancel, for nothing.
class Waiting {
public:
    explicit Waiting(Document& document) {
        document.setPatience([this](const QString&, bool mayCancel, std::function<void()> work) {
            ++times;
            std::thread([&] { work(); }).join();
            if (meanwhile) std::exchange(meanwhile, {})();
            return !(mayCancel && cancels);
        });
    }

    std::function<void()> meanwhile;
    bool cancels = false;
    int times = 0;
};

} // namespace

/// What takes long is done on another thread: the window goes on, shows it, and lets one cancel.
class TestPatience : public QObject {
    Q_OBJECT

private slots:
    void theWindowGoesOnMeanwhile() {
        QWidget window;
        PatientWindow patient(&window);
        std::binary_semaphore cameRound(0);
        QTimer::singleShot(0, this, [&] { cameRound.release(); });
        bool inTime = false;
        std::thread::id worker;
        QVERIFY(patient.wait("Pasting…", true, [&] {
            inTime = cameRound.try_acquire_for(std::chrono::seconds(20));
            worker = std::this_thread::get_id();
        }));
        QVERIFY(inTime);
        QVERIFY(worker != std::this_thread::get_id());
    }

    void whatLastsIsShownAndCancelled() {
        QWidget window;
        PatientWindow patient(&window);
        const auto end = std::make_shared<std::binary_semaphore>(0);
        QString said;
        QTimer look;
        connect(&look, &QTimer::timeout, this, [&] {
            const auto* progress = qobject_cast<QProgressDialog*>(QApplication::activeModalWidget());
            if (!progress) return;
            said = progress->labelText();
            progress->findChild<QPushButton*>()->click();
        });
        look.start(5);
        QVERIFY(!patient.wait("Pasting…", true,
                              [end] { QVERIFY(end->try_acquire_for(std::chrono::seconds(20))); }));
        QCOMPARE(said, QString("Pasting…"));
        QVERIFY(!QApplication::activeModalWidget());
        end->release();
        QVERIFY(patient.wait("Pasting…", true, [] {})); // once that has ended
    }

    void whatMayNotBeCancelledIsWaitedFor() {
        QWidget window;
        PatientWindow patient(&window);
        std::binary_semaphore end(0);
        int pressed = 0;
        QTimer look;
        connect(&look, &QTimer::timeout, this, [&] {
            auto* progress = qobject_cast<QProgressDialog*>(QApplication::activeModalWidget());
            if (!progress) return;
            QVERIFY(!progress->findChild<QPushButton*>());
            QTest::keyClick(progress, Qt::Key_Escape);
            if (++pressed < 3) return;
            look.stop(); // the work ends a little later than it may
            end.release();
        });
        look.start(5);
        QVERIFY(
            patient.wait("Saving…", false, [&] { QVERIFY(end.try_acquire_for(std::chrono::seconds(20))); }));
        QCOMPARE(pressed, 3);
    }

    void theDocumentStandsMeanwhileAndRefuses() {
        Document document;
        document.start(economyOfLines(lines), "Large");
        const Economy before = document.economy();
        Waiting waiting(document);
        const auto entries = amounts(before);
        QStringList refused;
        waiting.meanwhile = [&] {
            QVERIFY(document.isBusy());
            QVERIFY(document.economy() == before);
            QVERIFY(!document.history().toUndo());
            const CellEntry other = oneAmount(before, "1");
            refused = told(document.enter(std::span(&other, 1)));
            document.undo();
        };
        QCOMPARE(told(document.enter(entries)), QStringList());
        QCOMPARE(refused, QStringList{"error: something else is being done to the document"});
        QVERIFY(!document.isBusy());
        QCOMPARE(waiting.times, 1);
        QCOMPARE(document.history().size(), std::size_t{1});
        QCOMPARE(document.economy()[TableId::budgets].at(5, "amount"), std::string("7005"));
        waiting.meanwhile = [&] { QVERIFY(!(document.economy() == before)); };
        document.undo();
        QCOMPARE(waiting.times, 2);
        QVERIFY(document.economy() == before);
        document.redo();
        QCOMPARE(waiting.times, 3);
        QCOMPARE(document.economy()[TableId::budgets].at(5, "amount"), std::string("7005"));
        QVERIFY(document.journal().size() == 3);
    }

    void cancellingLeavesAllAsItWas() {
        Document document;
        document.start(economyOfLines(lines), "Large");
        const Economy before = document.economy();
        Waiting waiting(document);
        waiting.cancels = true;
        QCOMPARE(told(document.enter(amounts(before))), QStringList{"error: cancelled; nothing has changed"});
        QVERIFY(document.economy() == before);
        QVERIFY(!document.history().toUndo());
        QVERIFY(document.journal().empty());
        waiting.cancels = false;
        QVERIFY(document.enter(amounts(before)).empty());
        const Economy after = document.economy();
        waiting.cancels = true;
        document.undo();
        QVERIFY(document.economy() == after);
        QVERIFY(!document.history().toRedo());
        QCOMPARE(document.journal().size(), std::size_t{1});
        waiting.cancels = false;
        document.undo();
        QVERIFY(document.economy() == before);
    }

    /// Whatever waits comes to what is done at once, in the base and in a scenario.
    void waitingComesToTheSame_data() {
        QTest::addColumn<bool>("inScenario");
        QTest::newRow("base") << false;
        QTest::newRow("scenario") << true;
    }

    void waitingComesToTheSame() {
        QFETCH(const bool, inScenario);
        Economy economy = economyOfLines(lines);
        Row scenario(specification(TableId::scenarios).columns.size());
        scenario[0] = "S";
        economy[TableId::scenarios].append(scenario);
        Document atOnce;
        Document waited;
        const Waiting waiting(waited);
        for (Document* document : {&atOnce, &waited}) {
            document->start(economy, "Large");
            if (inScenario) document->setScenario("S");
            QCOMPARE(told(document->enter(amounts(economy))), QStringList());
        }
        QVERIFY(waiting.times > 0);
        compare(atOnce, waited);
        std::vector<std::size_t> rows;
        for (std::size_t row = 10; row < 1'500; ++row) rows.push_back(row);
        for (Document* document : {&atOnce, &waited}) {
            document->setScenario("base");
            QCOMPARE(told(document->eraseRows(TableId::budgets, rows)), QStringList());
        }
        compare(atOnce, waited);
        for (Document* document : {&atOnce, &waited}) document->goToStep(0);
        compare(atOnce, waited);
        QVERIFY(waited.economy() == economy);
    }

    void whatIsRefusedChangesNothing() {
        Document document;
        document.start(economyOfLines(lines), "Large");
        const Economy before = document.economy();
        const Waiting waiting(document);
        auto entries = amounts(before);
        entries[1'000].typed = "many";
        QCOMPARE(document.enter(entries).size(), std::size_t{1});
        QCOMPARE(waiting.times, 1);
        QVERIFY(document.economy() == before);
        QVERIFY(!document.history().toUndo());
    }

    void filesAreWrittenAndReadBesideTheWindow() {
        const QTemporaryDir folder;
        auto open = std::make_unique<Document>();
        Document& document = *open;
        document.start(economyOfLines(lines), "Large");
        Waiting waiting(document);
        waiting.meanwhile = [&] { QVERIFY(document.isModified() || document.path().isEmpty()); };
        QCOMPARE(told(document.saveAs(folder.filePath("a.breakeven"))), QStringList());
        QVERIFY(!document.isModified());
        const CellEntry one = oneAmount(document.economy(), "12");
        QVERIFY(document.enter(std::span(&one, 1)).empty());
        waiting.meanwhile = [&] { QVERIFY(document.isModified()); };
        QCOMPARE(told(document.save()), QStringList());
        QVERIFY(!document.isModified());
        QCOMPARE(waiting.times, 2);
        const Economy saved = document.economy();
        open.reset();
        Document again;
        Waiting opening(again);
        opening.cancels = true;
        QCOMPARE(told(again.open(folder.filePath("a.breakeven"))),
                 QStringList{"error: cancelled; nothing has changed"});
        QVERIFY(again.path().isEmpty());
        opening.cancels = false;
        QCOMPARE(told(again.open(folder.filePath("a.breakeven"))), QStringList());
        QVERIFY(again.economy() == saved);
    }

    void theWindowWaitsSo() {
        const SampleWindow sample("cumbria");
        Document& document = sample.window().document();
        std::vector<Row> rows;
        const Row like = document.economy()[TableId::budgets][0];
        for (int i = 0; i < lines; ++i) {
            rows.push_back(like);
            rows.back()[1] = "more" + std::to_string(i);
        }
        bool cameRound = false;
        QTimer beat;
        connect(&beat, &QTimer::timeout, this, [&] { cameRound = cameRound || document.isBusy(); });
        beat.start(0);
        const Economy before = document.economy();
        QVERIFY(document.insertRows(TableId::budgets, 0, rows).empty());
        QVERIFY(cameRound);
        document.undo();
        QVERIFY(document.economy() == before);
        document.discardRecovery();
    }

private:
    static void compare(const Document& one, const Document& other) {
        QVERIFY(one.economy() == other.economy());
        QVERIFY(one.effective() == other.effective());
        QCOMPARE(other.journal().size(), one.journal().size());
        for (std::size_t i = 0; i < one.journal().size(); ++i)
            QVERIFY(one.journal()[i].command == other.journal()[i].command);
        const Table& budgets = one.economy()[TableId::budgets];
        for (const std::size_t row : {std::size_t{0}, budgets.size() - 1})
            QVERIFY(one.overrideOf(budgets.address(row, "amount")) ==
                    other.overrideOf(budgets.address(row, "amount")));
    }
};

QTEST_MAIN(TestPatience)
#include "test_patience.moc"
