#include "economy/edit/range_entry.h"

#include "economy/ranged_economy.h"
#include "economy/table/value.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::testing;
using enum TableId;

namespace {

Address at(const char* text) { return *parseAddress(text); }

RangeEntry entryWith(const char* cell,
                     std::initializer_list<std::pair<const std::string, std::string>> cells) {
    RangeEntry entry = newRangeOf(rangedEconomy(), at(cell));
    for (const auto& [column, text] : cells) entry.cells[column] = text;
    return entry;
}

// The economy with the range; a copy without a change where it is refused.
Economy with(const Economy& economy, const RangeEntry& entry) {
    Economy changed = economy;
    if (const auto command = enterRange(economy, entry)) apply(*command, changed);
    return changed;
}

QString rowOf(const Economy& economy, const char* code) {
    const Table& ranges = economy[uncertainties];
    const auto row = ranges.find({code});
    QStringList cells;
    if (row)
        for (const std::string& cell : ranges[*row]) cells << QString::fromStdString(cell);
    return cells.join('|');
}

QString refusal(const RangeEntry& entry) {
    const auto command = enterRange(rangedEconomy(), entry);
    return command ? QString() : QString::fromStdString(english(command.problems.front().message));
}

} // namespace

/// A range is entered whole, as one step, or refused with the reason.
class TestRangeEntry : public QObject {
    Q_OBJECT

private slots:
    void aNewOneIsCalledAfterItsCell() {
        const Economy e = with(rangedEconomy(), entryWith("budgets:RNL:nursing:amount",
                                                          {{"low", "£90,000"}, {"high", "(-110000)"}}));
        QVERIFY(rowOf(e, "RNL-nursing-amount").isEmpty());
        const Economy sound = with(rangedEconomy(), entryWith("budgets:RNL:nursing:amount",
                                                              {{"low", "£90,000"}, {"high", "110,000"}}));
        QCOMPARE(rowOf(sound, "RNL-nursing-amount"),
                 QString("RNL-nursing-amount|budgets:RNL:nursing:amount||pert|90000||110000||||"));
    }

    void whatABlankCountsAsIsNotWritten() {
        const Economy e =
            with(rangedEconomy(), entryWith("indices:pay:2016/17:rate", {{"low", "0.01"},
                                                                         {"high", "3%"},
                                                                         {"range", "percentiles"},
                                                                         {"change", "set"},
                                                                         {"persistence", "0%"}}));
        QCOMPARE(rowOf(e, "pay-2016/17-rate"),
                 QString("pay-2016/17-rate|indices:pay:2016/17:rate||pert|1%||3%||||"));
    }

    void oneThatIsThereIsChangedWithItsNote() {
        Economy e =
            with(rangedEconomy(), entryWith("savings:*:*:delivery", {{"low", "80%"}, {"high", "1.1"}}));
        RangeEntry entry = rangeEntry(e, *e[uncertainties].find({"savings-delivery"}));
        QCOMPARE(entry.code, std::string("savings-delivery"));
        entry.cells["low"] = "70%";
        entry.reason = "As last year";
        entry.source = "Outturn";
        const auto command = enterRange(e, entry);
        QVERIFY(bool(command));
        QCOMPARE(command->name.text, std::string("Changed the range of %1"));
        const Economy before = e;
        QVERIFY(apply(*command, e).empty());
        QCOMPARE(rowOf(e, "savings-delivery"),
                 QString("savings-delivery|savings:*:*:delivery|multiply|pert|70%||1.1||||"));
        const RangeEntry again = rangeEntry(e, *e[uncertainties].find({"savings-delivery"}));
        QCOMPARE(again.reason, std::string("As last year"));
        QCOMPARE(again.source, std::string("Outturn"));
        Economy back = e;
        QVERIFY(apply(inverse(*command), back).empty());
        QVERIFY(back == before);
        RangeEntry silent = again;
        silent.reason.clear();
        silent.source.clear();
        QCOMPARE(with(e, silent)[notes].size(), before[notes].size());
    }

    void whatCannotBeIsRefused() {
        QVERIFY(
            refusal(entryWith("budgets:RNL:nursing:amount", {{"low", "1"}})).contains("high must not be"));
        QVERIFY(refusal(entryWith("budgets:RNL:nursing:amount", {{"low", "120000"}, {"high", "130000"}}))
                    .contains("central counts as 100000"));
        QVERIFY(refusal(entryWith("budgets:RNL:nursing:amount",
                                  {{"low", "90000"}, {"high", "110000"}, {"common", "150%"}}))
                    .contains("between 0% and 100%"));
        QVERIFY(refusal(entryWith("budgets:RNL:nursing:amount",
                                  {{"low", "90000"}, {"high", "110000"}, {"group", "other"}}))
                    .contains("code of an uncertainty"));
        QVERIFY(refusal(entryWith("budgets:RNL:nursing:amount",
                                  {{"low", "90000"}, {"high", "110000"}, {"group", "in flation"}}))
                    .contains("not a code"));
    }

    void warningsStandBesideTheCommand() {
        const auto command =
            enterRange(rangedEconomy(), entryWith("budgets:RNL:nursing:amount",
                                                  {{"low", "90000"}, {"high", "110000"}, {"group", "g"}}));
        QVERIFY(bool(command));
        QCOMPARE(command.problems.size(), std::size_t{1});
        QVERIFY(command.problems.front().severity == Severity::warning);
    }

    void aStartBeginsWithASlip() {
        const RangeEntry entry = newRangeOf(rangedEconomy(), at("arrangements:A1:start_year"));
        const auto range = rangeIn(rangedEconomy(), entry);
        QVERIFY(range.has_value());
        QVERIFY(range->change == RangeChange::add && range->distribution == Distribution::triangular);
        QCOMPARE(toText(range->high), std::string("1"));
    }

    void aCellKnowsItsRangesItsOwnFirst() {
        Economy e = rangedEconomy();
        e = with(e, entryWith("budgets:*:*:amount", {{"low", "0.9"}, {"high", "1.1"}}));
        e = with(e, entryWith("budgets:RNL:nursing:amount", {{"low", "90000"}, {"high", "110000"}}));
        const auto rows = rangesOfCell(e, at("budgets:RNL:nursing:amount"));
        QCOMPARE(rows, (std::vector<std::size_t>{2, 1}));
        QCOMPARE(rangesOfCell(e, at("budgets:RNL:nursing:variable")).size(), std::size_t{0});
        QCOMPARE(rangesOfCell(e, at("budgets:*:*:amount")), (std::vector<std::size_t>{1}));
    }

    void itMayBeOfTheCellOrOfMore() {
        const auto reaches = [](const char* cell) {
            QStringList all;
            for (const Address& reach : reachesOf(rangedEconomy(), at(cell)))
                all << QString::fromStdString(toText(reach));
            return all;
        };
        QCOMPARE(reaches("indices:pay:2016/17:rate"),
                 QStringList({"indices:pay:2016/17:rate", "indices:pay:*:rate", "indices:*:2016/17:rate",
                              "indices:*:*:rate"}));
        QCOMPARE(reaches("savings:RNL:CIP:delivery"), QStringList({"savings:RNL:CIP:delivery"}));
        QCOMPARE(reaches("economy:pdc_rate"), QStringList({"economy:pdc_rate"}));
    }

    void aRangeIsTakenAwayWithItsNotes() {
        RangeEntry entry = entryWith("budgets:RNL:nursing:amount", {{"low", "90000"}, {"high", "110000"}});
        entry.reason = "Drift";
        const Economy e = with(rangedEconomy(), entry);
        Economy left = e;
        QVERIFY(apply(removeRange(e, "RNL-nursing-amount"), left).empty());
        QVERIFY(left == rangedEconomy());
    }
};

QTEST_APPLESS_MAIN(TestRangeEntry)
#include "test_range_entry.moc"
