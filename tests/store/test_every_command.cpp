#include "every_command.h"

#include "economy/check/validation.h"
#include "support/documents.h"
#include "support/owned_rows.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace breakeven;
using namespace breakeven::test;

namespace fs = std::filesystem;

namespace {

constexpr int steps = 100;

/// Where two economies differ, for the eye.
QString differenceOf(const Economy& was, const Economy& is) {
    QStringList lines;
    for (const WrittenChange& change : written(difference(was, is, edit())).changes)
        lines << QString::fromStdString(change.address + ": " + change.before.value_or("(none)") + " -> " +
                                        change.after.value_or("(none)"));
    return lines.join('\n').replace(QChar(0x1f), QChar('|'));
}

bool isMissingCode(const Problem& problem) { return problem.message.text.starts_with("there is no "); }

} // namespace

/// Whatever the program does to a document it can read again and take back.
class TestEveryCommand : public QObject {
    Q_OBJECT

private slots:
    void isReadAgainAndTakenBack_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 12; ++seed) QTest::addRow("economy %d", seed) << seed;
    }

    void isReadAgainAndTakenBack() {
        QFETCH(int, seed);
        const QTemporaryDir folder(quickTemplate());
        base_ = folder.path().toStdString();
        Draw draw(static_cast<std::uint64_t>(seed));
        const Economy start = withOwnedRows(
            randomEconomy(static_cast<std::uint64_t>(seed), {2 + seed % 3, 2, 4, 12, 3 + seed % 3}));
        Economy economy = start;
        for (int step = 0; step < steps; ++step) {
            const Act& act = everyAct[static_cast<std::size_t>(
                draw.between(0, static_cast<std::int64_t>(everyAct.size()) - 1))];
            const Made command = act.make(economy, draw);
            if (!command || command->empty()) continue;
            ++done_[act.name];
            const QString what = QStringLiteral("step %1: %2").arg(step).arg(act.name);
            Economy after = economy;
            holds(what, *command, economy, after);
            if (QTest::currentTestFailed()) return;
            // What left errors behind is a test of its own; go on from sound ground.
            if (!hasErrors(validate(after))) economy = std::move(after);
            if (std::string_view(act.name) == "import") economy = start;
        }
    }

    void andEachOfThemCameUp() {
        for (const Act& act : everyAct)
            QVERIFY2(
                done_[act.name] >= 5,
                (std::string(act.name) + " came up too seldom: " + std::to_string(done_[act.name])).c_str());
    }

private:
    void holds(const QString& what, const Command& command, const Economy& before, Economy& after) {
        const auto refused = apply(command, after);
        QVERIFY2(refused.empty(), qPrintable(what + '\n' + lines(refused).join('\n')));
        QVERIFY2(unreadable(command).empty(),
                 qPrintable(what + '\n' + lines(unreadable(command)).join('\n')));

        const fs::path file = base_ / "document.breakeven";
        const std::vector<JournalEntry> entries{{"2015-03-26T17:05:09Z", written(command)}};
        const auto saved = saveDocument(file, after, entries, std::nullopt);
        QVERIFY2(bool(saved), qPrintable(what + '\n' + lines(saved.problems).join('\n')));
        const auto opened = openDocument(file);
        QVERIFY2(bool(opened), qPrintable(what + '\n' + lines(opened.problems).join('\n')));
        QVERIFY2(opened->economy == after, qPrintable(what + '\n' + differenceOf(after, opened->economy)));
        QVERIFY2(readJournal(file).value == entries, qPrintable(what));
        QVERIFY2(readAgain(entries.front().command).value == command, qPrintable(what));

        const auto problems = validate(after);
        if (!hasErrors(problems)) {
            const auto failed = writePackage(after, base_ / "package");
            QVERIFY2(failed.empty(), qPrintable(what + '\n' + lines(failed).join('\n')));
            const auto read = readPackage(base_ / "package");
            QVERIFY2(bool(read), qPrintable(what + '\n' + lines(read.problems).join('\n')));
            QVERIFY2(*read == after, qPrintable(what + '\n' + differenceOf(after, *read)));
        }
        QVERIFY2(std::none_of(problems.begin(), problems.end(), isMissingCode),
                 qPrintable(what + '\n' + lines(problems).join('\n')));

        Economy again = after;
        QVERIFY2(apply(inverse(command), again).empty() && again == before,
                 qPrintable(what + '\n' + differenceOf(before, again)));
        QVERIFY2(apply(command, again).empty() && again == after,
                 qPrintable(what + '\n' + differenceOf(after, again)));
    }

    fs::path base_;
    std::map<std::string, int> done_;
};

QTEST_APPLESS_MAIN(TestEveryCommand)
#include "test_every_command.moc"
