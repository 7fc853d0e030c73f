#include "random_edits.h"
#include "worked_on.h"

#include <QTemporaryDir>
#include <QTest>

#include <stdexcept>

using namespace breakeven;
using namespace breakeven::test;

using Transaction = OpenDocument::Transaction;

/// Several edits that are one, or none.
class TestTransactions : public QObject {
    Q_OBJECT

private slots:
    void init() {
        document_.reset(); // before its folder goes
        folder_ = std::make_unique<QTemporaryDir>(quickTemplate());
        document_ = std::make_unique<OpenDocument>(at(clock_, true));
        document_->start(testing::smallEconomy(), base());
        QVERIFY(document_->saveAs(base() / "a.breakeven").empty());
        QVERIFY(set(*document_, block, "6").empty());
    }

    void oneCommittedIsOneStep() {
        const Economy before = document_->economy();
        {
            Transaction both(*document_, message("Both"));
            QVERIFY(set(*document_, nursing, "5").empty());
            QVERIFY(set(*document_, block, "7").empty());
            QCOMPARE(document_->journal().size(), std::size_t{1}); // not yet
            both.commit();
        }
        QCOMPARE(namesIn(*document_), (QStringList{"Set 6", "Both"}));
        QCOMPARE(document_->history().size(), std::size_t{2});
        QVERIFY(document_->undo(message("Back")));
        QVERIFY(document_->economy() == before);
    }

    void oneThatGoesUncommittedLeavesNothing() {
        leavesNothing([&] {
            Transaction lost(*document_, message("Lost"));
            QVERIFY(set(*document_, nursing, "5").empty());
            Editor editor(document_->economy());
            editor.erase(TableId::contracts, 0);
            editor.set({TableId::organisations, 0, 0}, "CCH");
            QVERIFY(document_->edit(std::move(editor).command(message("More"))).empty());
        });
    }

    void whatIsThrownTakesItBack() {
        leavesNothing([&] {
            QVERIFY_THROWS_EXCEPTION(std::runtime_error, [&] {
                Transaction lost(*document_, message("Lost"));
                set(*document_, nursing, "5");
                throw std::runtime_error("in the middle");
            }());
        });
    }

    void anInnerOneTakenBackLeavesWhatTheOuterDid() {
        {
            Transaction outer(*document_, message("Outer"));
            QVERIFY(set(*document_, nursing, "5").empty());
            const Economy between = document_->economy();
            {
                Transaction inner(*document_, message("Inner"));
                QVERIFY(set(*document_, nursing, "6").empty());
                QVERIFY(set(*document_, block, "7").empty());
            }
            QVERIFY(document_->economy() == between);
            QVERIFY(set(*document_, block, "8").empty());
            outer.commit();
        }
        QCOMPARE(textAt(*document_, nursing), "5");
        QCOMPARE(textAt(*document_, block), "8");
        QCOMPARE(document_->history().toUndo()->changes.size(), std::size_t{2});
    }

    void anInnerOneCommittedGoesWithTheOuter() {
        leavesNothing([&] {
            Transaction outer(*document_, message("Outer"));
            QVERIFY(set(*document_, nursing, "5").empty());
            Transaction inner(*document_, message("Inner"));
            QVERIFY(set(*document_, nursing, "6").empty());
            inner.commit();
            QCOMPARE(document_->journal().size(), std::size_t{1});
        });
    }

    void aRefusedEditLeavesTheOthers() {
        Transaction some(*document_, message("Some"));
        QVERIFY(set(*document_, nursing, "5").empty());
        QVERIFY(!set(*document_, nursing, "many").empty());
        some.commit();
        QCOMPARE(textAt(*document_, nursing), "5");
    }

    void oneOfNothingIsNoStep() {
        leavesNothing([&] {
            Transaction nothing(*document_, message("Nothing"));
            nothing.commit();
        });
    }

    void nothingElseIsDoneMeanwhile() {
        leavesNothing([&] {
            Transaction outer(*document_, message("Outer"));
            QVERIFY(set(*document_, nursing, "5").empty());
            QVERIFY_THROWS_EXCEPTION(std::logic_error, document_->save());
            QVERIFY_THROWS_EXCEPTION(std::logic_error, document_->undo(message("Back")));
            QVERIFY_THROWS_EXCEPTION(std::logic_error, document_->start({}, base()));
            Transaction inner(*document_, message("Inner"));
            QVERIFY_THROWS_EXCEPTION(std::logic_error, outer.commit());
        });
    }

    /// Whatever is done in it, at whatever depth it is given up.
    void randomOnesTakenBackLeaveNothing() {
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            document_ = std::make_unique<OpenDocument>(at(clock_));
            document_->start(randomEconomy(seed, {2, 2, 3, 10, 3}));
            Draw draw(seed);
            leavesNothing([&] { work(draw, 0); });
        }
    }

private:
    std::filesystem::path base() const { return folder_->path().toStdString(); }

    void work(Draw& draw, int depth) {
        Transaction transaction(*document_, message("Random"));
        for (auto left = draw.between(1, 4); left > 0; --left) {
            if (depth < 3 && draw.oneIn(3))
                work(draw, depth + 1);
            else
                QVERIFY(document_->edit(randomEdit(document_->economy(), draw)).empty());
        }
        if (depth > 0 && draw.oneIn(2)) transaction.commit();
    }

    /// To the byte.
    void leavesNothing(const std::function<void()>& work) {
        const Economy economy = document_->economy();
        const auto journal = document_->journal();
        const std::size_t steps = document_->history().size();
        work();
        QVERIFY(document_->economy() == economy);
        QVERIFY(document_->journal() == journal);
        QCOMPARE(document_->history().size(), steps);
        QVERIFY(document_->edit(setting(document_->economy(), firstCell(), "99")).empty());
        QVERIFY(document_->undo(message("Back")));
        QVERIFY(document_->economy() == economy);
    }

    Address firstCell() const { return document_->economy()[TableId::budgets].address(0, "amount"); }

    std::unique_ptr<QTemporaryDir> folder_;
    Clock clock_;
    std::unique_ptr<OpenDocument> document_;
};

QTEST_APPLESS_MAIN(TestTransactions)
#include "test_transactions.moc"
