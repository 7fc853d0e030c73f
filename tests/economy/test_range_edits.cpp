#include "economy/check/validation.h"
#include "economy/edit/cell_entry.h"
#include "economy/edit/key_change.h"
#include "economy/edit/removal.h"
#include "economy/ranged_economy.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::testing;
using enum TableId;

namespace {

void addRange(Economy& economy, const char* code, const char* cell, const char* group = "") {
    add(economy, uncertainties,
        {{"uncertainty", code},
         {"cell", cell},
         {"change", "multiply"},
         {"distribution", "pert"},
         {"low", "0.9"},
         {"high", "1.1"},
         {"group", group}});
}

// Ranges of one cell and of many, and why one of them is as it is.
Economy ranged() {
    Economy e = rangedEconomy();
    add(e, effects,
        {{"arrangement", "A1"},
         {"effect", "e1"},
         {"type", "fund"},
         {"org", "RNL"},
         {"partner", "outside"},
         {"amount", "9"}});
    addRange(e, "nurses", "budgets:RNL:nursing:amount", "work");
    addRange(e, "lines", "budgets:RNL:*:amount", "-work");
    addRange(e, "all", "budgets:*:*:amount");
    addRange(e, "pay", "indices:pay:*:rate");
    addRange(e, "first", "indices:pay:2016/17:rate");
    addRange(e, "money", "effects:A1:e1:amount");
    add(e, notes, {{"note", "why"}, {"cell", "uncertainties:nurses:low"}, {"text", "As last year"}});
    return e;
}

std::string cellOf(const Economy& economy, const char* code) {
    const auto row = economy[uncertainties].find({code});
    return row ? economy[uncertainties].at(*row, "cell") : std::string();
}

Economy renamed(const Economy& economy, TableId table, const char* from, const char* to) {
    Economy changed = economy;
    const auto command = renameCode(economy, table, *economy[table].find({from}), to);
    return command && apply(*command, changed).empty() ? changed : Economy();
}

Economy without(const Economy& economy, TableId table, std::vector<std::size_t> rows) {
    const Command command =
        carriedOut(removalOf(economy, table, std::move(rows), Children::go), economy, message("Delete"));
    Economy changed = economy;
    if (!apply(command, changed).empty()) return {};
    Economy back = changed;
    return apply(inverse(command), back).empty() && back == economy ? changed : Economy();
}

} // namespace

/// Ranges follow the cells they are of.
class TestRangeEdits : public QObject {
    Q_OBJECT

private slots:
    void aCodeThatChangesIsFollowed() {
        const Economy e = renamed(ranged(), organisations, "RNL", "RNN");
        QCOMPARE(cellOf(e, "nurses"), std::string("budgets:RNN:nursing:amount"));
        QCOMPARE(cellOf(e, "lines"), std::string("budgets:RNN:*:amount"));
        QCOMPARE(cellOf(e, "all"), std::string("budgets:*:*:amount"));
        QVERIFY(!hasErrors(validate(e)));
        const Economy index = renamed(ranged(), arrangements, "A1", "chain");
        QCOMPARE(cellOf(index, "money"), std::string("effects:chain:e1:amount"));
    }

    void groupsAreNamesOfTheirOwn() {
        const Economy e = renamed(ranged(), uncertainties, "nurses", "staff");
        const Table& table = e[uncertainties];
        QCOMPARE(table.at(*table.find({"staff"}), "group"), std::string("work"));
        QCOMPARE(table.at(*table.find({"lines"}), "group"), std::string("-work"));
        const Table& why = e[notes];
        QCOMPARE(why.at(*why.find({"why"}), "cell"), std::string("uncertainties:staff:low"));
        QVERIFY(!hasErrors(validate(e)));
    }

    void aRangeGoesWithItsCellAndItsNotesWithIt() {
        Economy e = ranged();
        add(e, budgets,
            {{"org", "CCG"}, {"line", "own"}, {"name", "Own"}, {"category", "other_cost"}, {"amount", "5"}});
        const Economy left = without(e, budgets, {*e[budgets].find({"RNL", "nursing"})});
        QCOMPARE(cellOf(left, "nurses"), std::string());
        QCOMPARE(cellOf(left, "lines"), std::string());
        QCOMPARE(cellOf(left, "all"), std::string("budgets:*:*:amount"));
        QVERIFY(!left[notes].find({"why"}));
        QVERIFY(left[notes].find({"n"}));
        QVERIFY(!hasErrors(validate(left)));
    }

    void anArrangementTakesItsRangesAlong() {
        const Economy e = ranged();
        const Economy left = without(e, arrangements, {*e[arrangements].find({"A1"})});
        QCOMPARE(cellOf(left, "money"), std::string());
        QCOMPARE(cellOf(left, "nurses"), std::string("budgets:RNL:nursing:amount"));
        QVERIFY(!hasErrors(validate(left)));
    }

    void theYearOfAnIndexTakesItsRangeAlong() {
        const Economy e = ranged();
        const Economy left = without(e, indices, {*e[indices].find({"pay", "2016/17"})});
        QCOMPARE(cellOf(left, "first"), std::string());
        QCOMPARE(cellOf(left, "pay"), std::string("indices:pay:*:rate"));
    }

    /// Where years run across, clearing a year would leave its range without a cell.
    void aYearWithARangeIsNotCleared() {
        const std::vector<CellEntry> entry{{*parseAddress("indices:pay:2016/17:rate"), ""}};
        const auto refused = enterCells(ranged(), "base", entry, MissingRow::made, message("Clear"));
        QVERIFY(!refused);
        QCOMPARE(english(refused.problems.front().message),
                 std::string("uncertainty first is a range of it; delete the range first"));
        const std::vector<CellEntry> other{{*parseAddress("indices:pay:2017/18:rate"), ""}};
        QVERIFY(bool(enterCells(ranged(), "base", other, MissingRow::made, message("Clear"))));
    }
};

QTEST_APPLESS_MAIN(TestRangeEdits)
#include "test_range_edits.moc"
