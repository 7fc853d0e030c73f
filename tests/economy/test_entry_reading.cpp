#include "economy/edit/cell_entry.h"
#include "economy/edit/override_entry.h"
#include "economy/table/told_problems.h"
#include "small_economy.h"

#include <QtTest>

using namespace breakeven;

namespace {

QStringList listed(const std::vector<Problem>& problems) {
    QStringList lines;
    for (const Problem& problem : problems) lines += QString::fromStdString(english(problem));
    return lines;
}

const Address amount{TableId::budgets, {"RNL", "nursing"}, "amount"};
const Address rate{TableId::indices, {"pay", "2016/17"}, "rate"};

} // namespace

/// What is typed is taken as in a file: alike, rounded with a warning, or refused.
class TestEntryReading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void moreDigitsThanAreKeptAreRoundedAndSaid() {
        Economy economy = testing::smallEconomy();
        const std::vector<CellEntry> typed{{rate, "22.134667315950241267873743857629819823808%"},
                                           {amount, "(£1,234.50)"}};
        const auto command = enterCells(economy, "base", typed, MissingRow::refused, {"Type", {}});
        QVERIFY(bool(command));
        QCOMPARE(listed(command.problems),
                 QStringList{
                     "warning: indices:pay:2016/17:rate: “22.134667315950241267873743857629819823808%” has "
                     "more than 20 decimals; it is rounded to “22.13466731595024126787%”"});
        QVERIFY(apply(*command, economy).empty());
        QCOMPARE(economy.text(*economy.locate(rate)), "22.13466731595024126787%");
        QCOMPARE(economy.text(*economy.locate(amount)), "-1234.5");
    }

    void aScenariosEntriesAreRoundedAlike() {
        Economy economy = testing::smallEconomy();
        testing::add(economy, TableId::scenarios, {{"scenario", "s"}});
        const std::vector<CellEntry> typed{{amount, "0.333333333333333333333333"}};
        const auto command = enterCells(economy, "s", typed, MissingRow::refused, {"Type", {}});
        QVERIFY(bool(command));
        QCOMPARE(command.problems.size(), std::size_t{1});
        QCOMPARE(command.problems.front().address, "budgets:RNL:nursing:amount");
        QVERIFY(apply(*command, economy).empty());
        QCOMPARE(economy[TableId::overrides].at(0, "value"), "0.33333333333333333333");
    }

    /// Typed again, in one that stands on it too, an override says what the cell holds without it by then.
    void anOverrideSaysWhatItWasMadeAgainst() {
        Economy economy = testing::smallEconomy();
        testing::add(economy, TableId::scenarios, {{"scenario", "s"}});
        testing::add(economy, TableId::scenarios, {{"scenario", "t"}, {"parent", "s"}});
        const auto type = [&](const char* scenario, const Address& cell, const char* text) {
            const std::vector<CellEntry> typed{{cell, text}};
            const auto command = enterCells(economy, scenario, typed, MissingRow::refused, {"Type", {}});
            QVERIFY(bool(command) && apply(*command, economy).empty());
        };
        const std::string before = economy.text(*economy.locate(amount));
        QCOMPARE(madeAgainst(economy, "s", amount), "");
        type("s", amount, "7");
        QCOMPARE(madeAgainst(economy, "s", amount), before);
        type("base", amount, "8");
        QCOMPARE(madeAgainst(economy, "s", amount), before);
        type("t", amount, "9");
        QCOMPARE(madeAgainst(economy, "t", amount), "7");
        type("s", amount, "10");
        QCOMPARE(madeAgainst(economy, "s", amount), "8");
        type("s", rate, "5%");
        QCOMPARE(madeAgainst(economy, "s", rate), economy.text(*economy.locate(rate)));
        const Address enabled{TableId::budgets, {"RNL", "nursing"}, "recurrent"};
        type("s", enabled, "no");
        QCOMPARE(madeAgainst(economy, "s", enabled), economy.effectiveText(*economy.locate(enabled)));
    }

    void aNewRowsNumbersAreRoundedAlike() {
        const Economy economy = testing::smallEconomy();
        const std::vector<NewRow> rows{
            {TableId::indices, 2, {"pay", "2018/19", "0.02111111111111111111111111"}}};
        const auto command = enterCells(economy, "base", {}, MissingRow::refused, {"Type", {}}, rows);
        QVERIFY(bool(command));
        QCOMPARE(command.problems.size(), std::size_t{1});
        QCOMPARE(command.problems.front().severity, Severity::warning);
    }

    void aTextTooLongToKeepIsRefused() {
        const Economy economy = testing::smallEconomy();
        const std::vector<CellEntry> typed{
            {{TableId::budgets, {"RNL", "nursing"}, "name"}, std::string(100'001, 'x')}};
        const auto command = enterCells(economy, "base", typed, MissingRow::refused, {"Type", {}});
        QCOMPARE(
            listed(command.problems),
            QStringList{
                "error: budgets:RNL:nursing:name: the text has 100001 characters; only 100000 are kept"});
    }

    /// The same said of a cell with its place in a file and without is one; of no cell the place tells.
    void whatWasToldIsNoNews() {
        const Problem ofCell = errorAt("budgets:RNL:nursing:amount", {"%1 is wrong", {"a"}});
        Problem placed = ofCell;
        placed.place = FilePlace{"budgets.csv", 3, "amount"};
        Problem warning = ofCell, other = ofCell, split = ofCell;
        warning.severity = Severity::warning;
        other.message.arguments = {"b"};
        split.message.arguments = {"", "a"};
        const Problem ofRow = errorIn(FilePlace{"budgets.csv", 3, {}}, {"blank", {}});
        Problem below = ofRow;
        below.place->row = 4;
        std::vector<Problem> all{ofCell};
        addNew(all, {placed, warning, other, split, ofRow, below, ofRow});
        QVERIFY((all == std::vector<Problem>{ofCell, warning, other, split, ofRow, below}));
    }
};

QTEST_APPLESS_MAIN(TestEntryReading)
#include "test_entry_reading.moc"
