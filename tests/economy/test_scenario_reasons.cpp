#include "economy/edit/cell_entry.h"
#include "economy/edit/override_copies.h"
#include "economy/edit/scenario_edit.h"
#include "economy/edit/scenario_merge.h"
#include "economy/edit/scenario_reasons.h"
#include "economy/small_economy.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::testing;

/// Why a scenario changes something stays with the change, wherever that goes.
class TestScenarioReasons : public QObject {
    Q_OBJECT

    std::vector<std::pair<Economy, Command>> done_;
    Economy economy_;
    const Address amount_ = *parseAddress("budgets:RNL:nursing:amount");

    bool carryOut(const Result<Command>& command) {
        if (!command) return false;
        done_.emplace_back(economy_, *command);
        return apply(*command, economy_).empty();
    }

    bool type(const std::string& scenario, const std::string& text) {
        const CellEntry entry{amount_, text};
        return carryOut(
            enterCells(economy_, scenario, std::span(&entry, 1), MissingRow::refused, {"Type", {}}));
    }

    /// Each note, as what it says of which cell.
    QStringList notes() const {
        QStringList all;
        for (std::size_t row = 0; row < economy_[TableId::notes].size(); ++row)
            all << QString::fromStdString(economy_[TableId::notes].at(row, "cell") + " " +
                                          economy_[TableId::notes].at(row, "text"));
        return all;
    }

private slots:
    void init() {
        economy_ = smallEconomy();
        add(economy_, TableId::scenarios, {{"scenario", "trial"}, {"name", "Trial"}});
        add(economy_, TableId::scenarios, {{"scenario", "other"}, {"name", "Another"}});
        done_.clear();
        QVERIFY(type("trial", "90000"));
        QVERIFY(carryOut(Result<Command>(giveReason(economy_, *parseAddress("overrides:trial:1:value"),
                                                    "Agreed", "Jo", "2016-04-01", {"Reason", {}}))));
    }

    void cleanup() {
        for (auto step = done_.rbegin(); step != done_.rend(); ++step) {
            QVERIFY(apply(inverse(step->second), economy_).empty());
            QVERIFY(economy_ == step->first);
        }
    }

    void itStaysWhileTheValueIsTypedAnew() {
        QVERIFY(type("trial", "80000"));
        QCOMPARE(notes(), QStringList{"overrides:trial:1:value Agreed"});
    }

    void itGoesWithTheChange() {
        QVERIFY(carryOut(resetCells(economy_, "trial", std::span(&amount_, 1), {"Reset", {}})));
        QCOMPARE(notes(), QStringList());
        QVERIFY(type("trial", "70000")); // a new change is not justified by an old reason
        QCOMPARE(notes(), QStringList());
    }

    void typedBackItGoesToo() {
        QVERIFY(type("trial", "100000"));
        QCOMPARE(economy_[TableId::overrides].size(), std::size_t(0));
        QCOMPARE(notes(), QStringList());
    }

    void promotedToTheBaseItIsTheCells() {
        const std::size_t row = 0;
        QVERIFY(carryOut(promoteOverrides(economy_, "trial", std::span(&row, 1))));
        QCOMPARE(notes(), QStringList{"budgets:RNL:nursing:amount Agreed"});
    }

    void promotedToAScenarioItMoves() {
        QVERIFY(carryOut(reparentScenario(economy_, "trial", "other")));
        const std::size_t row = 0;
        QVERIFY(carryOut(promoteOverrides(economy_, "trial", std::span(&row, 1))));
        QCOMPARE(notes(), QStringList{"overrides:other:1:value Agreed"});
    }

    void copiedAndPickedItGoesAlong() {
        QVERIFY(carryOut(copyScenario(economy_, "trial", "Copy")));
        QCOMPARE(notes(), (QStringList{"overrides:trial:1:value Agreed", "overrides:copy:1:value Agreed"}));
        const std::size_t row = 0;
        QVERIFY(carryOut(copyOverrides(economy_, std::span(&row, 1), "other")));
        QCOMPARE(notes().size(), 3); // once, though original and copy both have it
    }

    void mergedItGoesAlong() {
        QVERIFY(carryOut(mergeScenarios(economy_, "trial", "other", {})));
        QVERIFY(notes().contains("overrides:other:1:value Agreed"));
    }

    void whatSomebodyElseTypesIsNotItsReason() {
        QVERIFY(type("other", "90000"));
        QCOMPARE(notes(), QStringList{"overrides:trial:1:value Agreed"});
    }

    void takenBackAndBlankedItGoes() {
        const std::size_t row = 0;
        QVERIFY(carryOut(takeBack(economy_, "trial", std::span(&row, 1), {})));
        QCOMPARE(notes(), QStringList());
    }

    void aBlankReasonIsNone() {
        QVERIFY(carryOut(Result<Command>(
            giveReason(economy_, *parseAddress("overrides:trial:1:value"), "", "", "", {"Reason", {}}))));
        QCOMPARE(notes(), QStringList());
    }
};

QTEST_APPLESS_MAIN(TestScenarioReasons)
#include "test_scenario_reasons.moc"
