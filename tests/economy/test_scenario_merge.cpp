#include "economy/edit/scenario_merge.h"
#include "economy/random_scenarios.h"
#include "exchange/package.h"
#include "support/files.h"

#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace breakeven;
using namespace breakeven::test;

using Choice = Settlement::Choice;

namespace {

constexpr int pairs = 200;

QString told(const std::vector<Problem>& problems) {
    QStringList lines;
    for (const Problem& problem : problems) lines += QString::fromStdString(english(problem));
    return lines.join('\n');
}

Economy applied(const Economy& economy, const std::string& scenario) {
    auto made = applyScenario(economy, scenario);
    if (!made) qFatal("%s", qPrintable(told(made.problems)));
    return std::move(*made);
}

Economy after(Economy economy, const Command& command) {
    if (!apply(command, economy).empty()) qFatal("the command does not fit");
    return economy;
}

/// Every cell as it counts, by address.
std::map<std::string, std::string> counted(const Economy& economy, const std::vector<std::string>& cells) {
    std::map<std::string, std::string> texts;
    for (const std::string& cell : cells) texts[cell] = plainlyCounted(economy, cell);
    return texts;
}

QString differences(const std::map<std::string, std::string>& one,
                    const std::map<std::string, std::string>& other) {
    QString lines;
    for (const auto& [cell, text] : one)
        if (other.at(cell) != text)
            lines += QString::fromStdString("\n" + cell + ": " + text + " / " + other.at(cell));
    return lines;
}

/// The cell-by-cell comparison, as plainly as can be.
struct ByHand {
    std::map<std::string, std::string> merged;
    std::set<std::string> taken, alike, conflicts;

    ByHand(const Economy& a, const Economy& o, const Economy& t, const std::vector<std::string>& cells) {
        for (const std::string& cell : cells) {
            const auto was = plainlyCounted(a, cell), ours = plainlyCounted(o, cell),
                       theirs = plainlyCounted(t, cell);
            if (theirs == was) {
                merged[cell] = ours;
            } else if (ours == was) {
                merged[cell] = theirs;
                taken.insert(cell);
            } else if (ours == theirs) {
                merged[cell] = ours;
                alike.insert(cell);
            } else {
                conflicts.insert(cell);
            }
        }
    }
};

std::set<std::string> cellsOf(const std::vector<MergedCell>& cells) {
    std::set<std::string> all;
    for (const MergedCell& cell : cells) all.insert(toText(cell.cell));
    return all;
}

std::set<std::string> conflictsOf(const MergePlan& plan, ConflictKind kind) {
    std::set<std::string> all;
    for (const MergeConflict& conflict : plan.conflicts)
        if (conflict.kind == kind) all.insert(toText(conflict.texts.cell));
    return all;
}

/// Arrangements as they stand after a merge: as the one has them that changed them.
std::vector<ArrangementSetting> switches(const Economy& a, const Economy& o, const Economy& t) {
    std::vector<ArrangementSetting> all;
    for (const Row& row : a[TableId::arrangements].rows()) {
        const std::string cell = "arrangements:" + row.front() + ":enabled";
        const std::string was = plainlyCounted(a, cell), ours = plainlyCounted(o, cell),
                          theirs = plainlyCounted(t, cell);
        all.push_back({row.front(), (theirs == was ? ours : theirs) == "yes", {}});
    }
    return all;
}

/// Each conflict settled to theirs where its place is even, else to ours; and what it comes to.
std::vector<Settlement> alternating(const MergePlan& plan, std::map<std::string, std::string>& texts) {
    std::vector<Settlement> all;
    for (const MergeConflict& conflict : plan.conflicts) {
        const bool theirs = all.size() % 2 == 0;
        all.push_back({conflict.texts.cell, theirs ? Choice::theirs : Choice::ours});
        texts[toText(conflict.texts.cell)] = theirs ? conflict.texts.theirs : conflict.texts.ours;
    }
    return all;
}

std::vector<Settlement> mirrored(std::vector<Settlement> settlements) {
    for (Settlement& one : settlements)
        one.choice = one.choice == Choice::theirs ? Choice::ours : Choice::theirs;
    return settlements;
}

Economy merge(const Economy& economy, const char* from, const char* into,
              const std::vector<Settlement>& settlements = {}) {
    const auto command = mergeScenarios(economy, from, into, settlements);
    if (!command) qFatal("%s", qPrintable(told(command.problems)));
    return after(economy, *command);
}

} // namespace

/// Merging is three scenarios compared cell by cell and nothing else, whatever they are made of.
class TestScenarioMerge : public QObject {
    Q_OBJECT

private slots:
    void isAsEachCellSays_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= pairs; ++seed) QTest::addRow("pair %d", seed) << seed;
    }

    void isAsEachCellSays() {
        QFETCH(int, seed);
        const Economy economy = economyWithScenarios(seed, 7);
        const auto plan = planMerge(economy, "s", "t");
        QVERIFY2(plan, qPrintable(told(plan.problems)));
        const Economy a = applied(economy, plan->ancestor), o = applied(economy, "t"),
                      t = applied(economy, "s");
        const auto cells = everyCell({&a, &o, &t});
        const ByHand byHand(a, o, t, cells);

        // Both change it differently: complete, and nothing else is called so.
        QCOMPARE(conflictsOf(*plan, ConflictKind::bothChange), byHand.conflicts);
        const auto hanging = conflictsOf(*plan, ConflictKind::arrangement);
        std::set<std::string> taken = byHand.taken, alike = byHand.alike;
        for (const std::string& cell : hanging) taken.erase(cell), alike.erase(cell);
        QCOMPARE(cellsOf(plan->taken), taken);
        QCOMPARE(cellsOf(plan->alike), alike);

        // What hangs on an arrangement: what comes out otherwise with arrangements as they will stand.
        const auto as = switches(a, o, t);
        const Economy thenA = *applyScenario(economy, plan->ancestor, as).value,
                      thenO = *applyScenario(economy, "t", as).value,
                      thenT = *applyScenario(economy, "s", as).value;
        const ByHand then(thenA, thenO, thenT, cells);
        std::set<std::string> expected;
        for (const std::string& cell : cells)
            if (!byHand.conflicts.contains(cell) && !cell.ends_with(":enabled") &&
                (then.conflicts.contains(cell) || then.merged.at(cell) != byHand.merged.at(cell)))
                expected.insert(cell);
        QCOMPARE(hanging, expected);
        hanging_ += !hanging.empty();

        // As settled, in either order, and all else as the comparison says.
        auto texts = byHand.merged;
        const auto settlements = alternating(*plan, texts);
        const Economy one = merge(economy, "s", "t", settlements);
        const Economy other = merge(economy, "t", "s", mirrored(settlements));
        const Economy inOne = applied(one, "t"), inOther = applied(other, "s");
        const auto within = everyCell({&inOne});
        for (const std::string& cell : within) texts.try_emplace(cell, plainlyCounted(inOne, cell));
        const auto inT = counted(inOne, within);
        std::map<std::string, std::string> wanted;
        for (const std::string& cell : within) wanted[cell] = texts.at(cell);
        QCOMPARE(differences(inT, wanted), QString());
        QCOMPARE(differences(inT, counted(inOther, within)), QString());
        QVERIFY(projectedYears(inOne) == projectedYears(inOther));
        QVERIFY2(one[TableId::scenarios] == economy[TableId::scenarios], "only overrides come and go");

        // Nobody else's cells change.
        for (const char* scenario : {"base", "under", "s", "u"}) {
            const Economy was = applied(economy, scenario), is = applied(one, scenario);
            QCOMPARE(differences(counted(was, cells), counted(is, cells)), QString());
        }
        settled_ += !settlements.empty();
        free_ += settlements.empty() && !taken.empty();
    }

    void isUndoneToTheByte_data() { isAsEachCellSays_data(); }

    void isUndoneToTheByte() {
        QFETCH(int, seed);
        const Economy economy = economyWithScenarios(seed, 7);
        std::map<std::string, std::string> texts;
        const auto settlements = alternating(*planMerge(economy, "s", "t").value, texts);
        const auto command = mergeScenarios(economy, "s", "t", settlements);
        QVERIFY2(command, qPrintable(told(command.problems)));
        QVERIFY(unreadable(*command).empty());
        Economy again = after(economy, *command);
        again = after(again, inverse(*command));
        QVERIFY(again == economy);
        if (seed % 10 != 0) return;
        const QTemporaryDir folder(quickTemplate());
        const std::filesystem::path base = folder.path().toStdString();
        QVERIFY(writePackage(economy, base / "before").empty());
        QVERIFY(writePackage(again, base / "after").empty());
        QVERIFY(contentOf(base / "before") == contentOf(base / "after"));
        QVERIFY(!contentOf(base / "after").empty());
    }

    void twoIntoAThirdInEitherOrder_data() { isAsEachCellSays_data(); }

    void twoIntoAThirdInEitherOrder() {
        QFETCH(int, seed);
        const Economy economy = economyWithScenarios(seed, 3);
        for (const auto& [from, into] : {std::pair("s", "t"), std::pair("u", "t"), std::pair("s", "u")})
            if (!planMerge(economy, from, into)->conflicts.empty()) return;
        const Economy first = merge(economy, "s", "t"), second = merge(economy, "u", "t");
        if (!planMerge(first, "u", "t")->conflicts.empty()) return;
        if (!planMerge(second, "s", "t")->conflicts.empty()) return;
        const Economy one = applied(merge(first, "u", "t"), "t"),
                      other = applied(merge(second, "s", "t"), "t");
        const auto cells = everyCell({&one, &other});
        QCOMPARE(differences(counted(one, cells), counted(other, cells)), QString());
        ++thirds_;
    }

    void andAllOfItCameUp() {
        QVERIFY2(settled_ >= 50, qPrintable(QString::number(settled_)));
        QVERIFY2(free_ >= 20, qPrintable(QString::number(free_)));
        QVERIFY2(hanging_ >= 5, qPrintable(QString::number(hanging_)));
        QVERIFY2(thirds_ >= 20, qPrintable(QString::number(thirds_)));
    }

private:
    int settled_ = 0, free_ = 0, hanging_ = 0, thirds_ = 0;
};

QTEST_APPLESS_MAIN(TestScenarioMerge)
#include "test_scenario_merge.moc"
