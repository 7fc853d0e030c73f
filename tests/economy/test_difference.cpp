#include "economy/edit/change.h"
#include "economy/small_economy.h"

#include <QtTest>

#include <numeric>
#include <random>

using namespace breakeven;
using namespace breakeven::testing;

/// An import into an open document is one command, and touches no more rows than it has to.
class TestDifference : public QObject {
    Q_OBJECT

    static Economy services(const std::vector<int>& numbers) {
        Economy economy;
        for (const int number : numbers)
            add(economy, TableId::services, {{"service", "s" + std::to_string(number)}});
        return economy;
    }

    static std::vector<int> upTo(int count) {
        std::vector<int> numbers(static_cast<std::size_t>(count));
        std::iota(numbers.begin(), numbers.end(), 0);
        return numbers;
    }

    static void turnsOneIntoTheOther(const Economy& from, const Economy& to) {
        const Command command = difference(from, to, message("Import"));
        Economy economy = from;
        QVERIFY(apply(command, economy).empty());
        QVERIFY(economy == to);
        QVERIFY(apply(inverse(command), economy).empty());
        QVERIFY(economy == from);
    }

private slots:
    void anImportBecomesOneCommand() {
        const Economy from = smallEconomy();
        Economy to = smallEconomy();
        to[TableId::contracts].erase(0);
        add(to, TableId::services, {{"service", "NEL"}, {"name", "Emergency admission"}});
        to[TableId::organisations].erase(0);
        add(to, TableId::organisations, {{"org", "CCG"}, {"name", "Now last"}, {"kind", "commissioner"}});
        turnsOneIntoTheOther(from, to);
        turnsOneIntoTheOther(from, {});
        turnsOneIntoTheOther({}, from);
        QVERIFY(difference(from, smallEconomy(), message("Import")).empty());
    }

    void aRowThatMovedMovesAloneAndACellChangesAlone() {
        const Economy from = services(upTo(100));
        std::vector<int> moved = upTo(100);
        std::rotate(moved.begin() + 10, moved.begin() + 11, moved.begin() + 90); // one row goes far down
        Economy to = services(moved);
        QCOMPARE(difference(from, to, message("Import")).changes.size(), 2U);
        to[TableId::services].set(3, 1, "A name");
        QCOMPARE(difference(from, to, message("Import")).changes.size(), 3U);
        turnsOneIntoTheOther(from, to);
    }

    void anyOrderBecomesAnyOther() {
        std::mt19937 random(1);
        std::vector<int> numbers = upTo(300);
        for (int round = 0; round < 40; ++round) {
            const auto some = [&] {
                for (std::size_t i = numbers.size(); i > 1; --i)
                    std::swap(numbers[i - 1], numbers[random() % i]);
                return services(
                    {numbers.begin(), numbers.begin() + static_cast<std::ptrdiff_t>(random() % 301)});
            };
            const Economy from = some();
            turnsOneIntoTheOther(from, some());
        }
    }
};

QTEST_APPLESS_MAIN(TestDifference)
#include "test_difference.moc"
