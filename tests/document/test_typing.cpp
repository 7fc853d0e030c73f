#include "document/merged.h"
#include "random_edits.h"
#include "worked_on.h"

#include <QTemporaryDir>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;
using namespace std::chrono_literals;

/// What is typed into one cell without a pause is one step.
class TestTyping : public QObject {
    Q_OBJECT

private slots:
    void init() {
        document_ = std::make_unique<OpenDocument>(at(clock_));
        Economy economy = testing::smallEconomy();
        testing::add(economy, TableId::scenarios, {{"scenario", "merger"}, {"name", "Merger"}});
        document_->start(economy);
    }

    void withinASecondIsOneStep() {
        typed("5");
        clock_.pass(999ms);
        typed("55");
        clock_.pass(999ms);
        typed("555");
        QCOMPARE(steps(), 1);
        QCOMPARE(namesIn(*document_), (QStringList{"Type 5", "Type 55", "Type 555"}));
        QVERIFY(document_->undo(message("Back")));
        QCOMPARE(textAt(*document_, nursing), "100000");
        QVERIFY(document_->redo());
        QCOMPARE(textAt(*document_, nursing), "555");
    }

    void afterASecondIsAnother() {
        typed("5");
        clock_.pass(1000ms);
        typed("55");
        QCOMPARE(steps(), 2);
    }

    void whereTheClockWentBackIsAnother() {
        typed("5");
        clock_.pass(-1ms);
        typed("55");
        QCOMPARE(steps(), 2);
    }

    void intoAnotherCellIsAnother() {
        typed("5");
        QVERIFY(type(*document_, block, "6").empty());
        typed("55");
        QCOMPARE(steps(), 3);
    }

    void afterAnyOtherEditIsAnother() {
        typed("5");
        QVERIFY(set(*document_, nursing, "6").empty());
        typed("55");
        QCOMPARE(steps(), 3);
    }

    void backToTheStartIsNone() {
        QVERIFY(set(*document_, block, "6").empty());
        const Economy before = document_->economy();
        clock_.pass(5s);
        typed("5");
        typed("55");
        typed("100000");
        QVERIFY(document_->economy() == before);
        QCOMPARE(steps(), 1);
        typed("7"); // does not join the step before
        QCOMPARE(steps(), 2);
        QVERIFY(document_->undo(message("Back")));
        QVERIFY(document_->economy() == before);
    }

    void backToTheStartIsAsSaved() {
        typed("5");
        typed("100000");
        QVERIFY(!document_->isModified());
        QCOMPARE(document_->journal().size(), std::size_t{2});
    }

    /// Otherwise the file would hold what the person took back, and nothing said so.
    void backToTheStartAfterSavingIsAStep() {
        const QTemporaryDir folder(quickTemplate());
        typed("5");
        QVERIFY(document_->saveAs(folder.filePath("a.breakeven").toStdString()).empty());
        typed("100000");
        QCOMPARE(steps(), 2);
        QVERIFY(document_->isModified());
        QVERIFY(document_->undo(message("Back")));
        QVERIFY(!document_->isModified());
    }

    void afterUndoingIsAnother() {
        typed("5");
        QVERIFY(document_->undo(message("Back")));
        typed("6");
        typed("7");
        QCOMPARE(steps(), 1);
        QVERIFY(document_->undo(message("Back")));
        QCOMPARE(textAt(*document_, nursing), "100000");
    }

    /// An override comes, is changed, and goes with the figure it was made for.
    void inAScenarioTheOverrideComesAndGoesAsOne() {
        const Economy before = document_->economy();
        QVERIFY(type(*document_, nursing, "5", "merger").empty());
        QVERIFY(type(*document_, nursing, "6", "merger").empty());
        QCOMPARE(document_->economy()[TableId::overrides].at(0, "value"), "6");
        QCOMPARE(steps(), 1);
        QCOMPARE(document_->history().toUndo()->changes.size(), std::size_t{1});
        QVERIFY(type(*document_, nursing, "100000", "merger").empty());
        QVERIFY(document_->economy() == before);
        QCOMPARE(steps(), 0);
        QVERIFY(type(*document_, nursing, "5", "merger").empty());
        typed("5"); // in base, which is another place
        QCOMPARE(steps(), 2);
    }

    void mergedDoesWhatTheTwoDo() {
        for (std::uint64_t seed = 1; seed <= 30; ++seed) {
            Draw draw(seed);
            const Economy before = randomEconomy(seed, {2, 1, 3, 8, 3});
            Economy economy = before;
            Command all;
            for (int edit = 0; edit < 12; ++edit) {
                const Command next = randomEdit(economy, draw);
                QVERIFY(apply(next, economy).empty());
                all = merged(std::move(all), next);
                Economy atOnce = before;
                QVERIFY(apply(all, atOnce).empty());
                QVERIFY(atOnce == economy);
                QVERIFY(apply(inverse(all), atOnce).empty());
                QVERIFY(atOnce == before);
            }
            QVERIFY(merged(all, inverse(all)).empty());
        }
    }

private:
    void typed(const char* text) { QVERIFY(type(*document_, nursing, text).empty()); }
    int steps() const { return static_cast<int>(document_->history().size()); }

    Clock clock_;
    std::unique_ptr<OpenDocument> document_;
};

QTEST_APPLESS_MAIN(TestTyping)
#include "test_typing.moc"
