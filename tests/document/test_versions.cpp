#include "document/versions.h"
#include "economy/edit/going_back.h"
#include "money/day_text.h"
#include "random_edits.h"
#include "worked_on.h"

#include <QTemporaryDir>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace fs = std::filesystem;

using Kind = DocumentDifference::Kind;
using UnsavedWork = OpenDocument::UnsavedWork;

namespace {

std::vector<Problem> carryOut(OpenDocument& document, Result<Command> command) {
    return command ? document.edit(std::move(*command)) : command.problems;
}

void makeVersion(OpenDocument& document, const std::string& name, const std::string& when = "now") {
    const auto refused = carryOut(document, makeVersion(document.economy(), document.journal(), name, when));
    if (!refused.empty()) qFatal("%s", qPrintable(lines(refused).join('\n')));
}

Economy at(const OpenDocument& document, const std::string& version) {
    auto economy = economyOf(document.economy(), document.journal(), version);
    if (!economy) qFatal("%s", qPrintable(lines(economy.problems).join('\n')));
    return std::move(*economy);
}

QStringList told(const std::vector<DocumentDifference>& differences) {
    QStringList all;
    for (const DocumentDifference& one : differences)
        all += QString::fromStdString(toText(one.place)) +
               (one.kind == Kind::came   ? QStringLiteral(" came")
                : one.kind == Kind::went ? QStringLiteral(" went")
                                         : QString::fromStdString(" " + one.before + " -> " + one.after));
    return all;
}

} // namespace

/// Named moments of a document, read back out of its journal.
class TestVersions : public QObject {
    Q_OBJECT

private slots:
    void init() {
        document_.reset(); // before its folder goes
        folder_ = std::make_unique<QTemporaryDir>(quickTemplate());
        file_ = fs::path(folder_->path().toStdString()) / "a.breakeven";
        document_ = std::make_unique<OpenDocument>(test::at(clock_, true));
        document_->start(testing::smallEconomy(), folder_->path().toStdString());
    }

    void aVersionIsWhatStoodWhenItWasMade() {
        QVERIFY(set(*document_, nursing, "5").empty());
        const Economy before = document_->economy();
        makeVersion(*document_, "Board, May");
        QVERIFY(set(*document_, nursing, "6").empty());
        QVERIFY(set(*document_, block, "7").empty());
        const auto versions = versionsOf(document_->economy(), document_->journal());
        QCOMPARE(versions.size(), std::size_t{1});
        QCOMPARE(versions[0].code, "board_may");
        QCOMPARE(versions[0].name, "Board, May");
        QCOMPARE(versions[0].moment, std::size_t{1});
        QCOMPARE(versions[0].since, std::size_t{2});
        QVERIFY(!versions[0].problem);
        QVERIFY(at(*document_, "board_may") == before);
        QCOMPARE(told(documentDifferences(before, document_->economy())),
                 (QStringList{"contracts:B1:value 110000 -> 7", "budgets:RNL:nursing:amount 5 -> 6"}));
        QVERIFY(!economyOf(document_->economy(), document_->journal(), "none"));
        QVERIFY(!makeVersion(document_->economy(), document_->journal(), "", "now"));
    }

    void undoingSavingAndCrashingLeaveItBe() {
        QCOMPARE(lines(document_->saveAs(file_)), QStringList());
        QVERIFY(set(*document_, nursing, "5").empty());
        makeVersion(*document_, "one");
        const Economy one = at(*document_, "one");
        QVERIFY(set(*document_, nursing, "6").empty());
        QVERIFY(document_->undo(message("Back")));
        QVERIFY(at(*document_, "one") == one);
        QVERIFY(document_->undo(message("Back"))); // of making it
        QVERIFY(versionsOf(document_->economy(), document_->journal()).empty());
        QVERIFY(document_->undo(message("Back")));
        QVERIFY(document_->redo());
        QVERIFY(document_->redo());
        QVERIFY(at(*document_, "one") == one);
        QCOMPARE(lines(document_->save()), QStringList());
        QVERIFY(set(*document_, block, "7").empty());
        makeVersion(*document_, "two");
        const Economy two = at(*document_, "two");
        reopen(UnsavedWork::takenUp); // as a crash leaves it
        QVERIFY(at(*document_, "one") == one);
        QVERIFY(at(*document_, "two") == two);
        QCOMPARE(lines(document_->save()), QStringList());
        reopen(UnsavedWork::takenUp);
        QVERIFY(at(*document_, "one") == one);
        QVERIFY(at(*document_, "two") == two);
        const fs::path other = fs::path(folder_->path().toStdString()) / "b.breakeven";
        QCOMPARE(lines(document_->saveAs(other)), QStringList());
        file_ = other;
        reopen(UnsavedWork::takenUp);
        QVERIFY(at(*document_, "two") == two);
    }

    void theyAreRenamedAndRemoved() {
        makeVersion(*document_, "one");
        makeVersion(*document_, "one");
        QCOMPARE(lines(carryOut(*document_, renameVersion(document_->economy(), "one-2", "Two"))),
                 QStringList());
        QVERIFY(!renameVersion(document_->economy(), "one", ""));
        QCOMPARE(lines(carryOut(*document_, removeVersion(document_->economy(), "one"))), QStringList());
        const auto versions = versionsOf(document_->economy(), document_->journal());
        QCOMPARE(versions.size(), std::size_t{1});
        QCOMPARE(versions[0].name, "Two");
        QVERIFY(!versions[0].problem);
        QVERIFY(document_->undo(message("Back")));
        QVERIFY(document_->undo(message("Back")));
        QCOMPARE(versionsOf(document_->economy(), document_->journal())[1].name, "one");
        QVERIFY(!removeVersion(document_->economy(), "none"));
    }

    /// A package brings the names of versions without the journal that holds them, and later commands are
    /// others.
    void aVersionFromElsewhereIsToldAndKept() {
        makeVersion(*document_, "one");
        Economy packaged = document_->economy();
        document_->start(packaged, folder_->path().toStdString());
        auto versions = versionsOf(document_->economy(), document_->journal());
        QCOMPARE(versions.size(), std::size_t{1});
        QVERIFY(versions[0].problem);
        QVERIFY(english(*versions[0].problem).find("its name is kept") != std::string::npos);
        for (const char* text : {"1", "2", "3"}) QVERIFY(set(*document_, nursing, text).empty());
        versions = versionsOf(document_->economy(), document_->journal());
        QVERIFY(versions[0].problem); // its moment is now within the journal, but it is another's
        QVERIFY(!economyOf(document_->economy(), document_->journal(), "one"));
        makeVersion(*document_, "two", "later");
        versions = versionsOf(document_->economy(), document_->journal());
        QVERIFY(versions[0].problem);
        QVERIFY(!versions[1].problem);
        QVERIFY(!economyAt(document_->economy(), document_->journal(), 99));
    }

    void aPackageThatIsImportedLeavesThemBe() {
        makeVersion(*document_, "one");
        QVERIFY(set(*document_, nursing, "5").empty());
        Economy package = testing::smallEconomy();
        package[TableId::versions].append({"theirs", "Theirs", "7", "some time"});
        package[TableId::versions].append({"one", "Another one", "3", "some time"});
        QCOMPARE(lines(document_->edit(difference(document_->economy(),
                                                  keepingVersionsAndLocks(document_->economy(), package),
                                                  message("Import")))),
                 QStringList());
        const auto versions = versionsOf(document_->economy(), document_->journal());
        QCOMPARE(versions.size(), std::size_t{2});
        QCOMPARE(versions[0].name, "one");
        QVERIFY(!versions[0].problem);
        QCOMPARE(versions[1].name, "Theirs");
        QVERIFY(versions[1].problem);
        QCOMPARE(textAt(*document_, nursing), "100000");
    }

    void aJournalThatCannotBeTakenBackIsToldAndNoCrash() {
        makeVersion(*document_, "one");
        QVERIFY(set(*document_, nursing, "5").empty());
        std::vector<JournalEntry> journal = document_->journal();
        journal.back().command.changes.front().after = "6"; // not what stands there
        auto economy = economyOf(document_->economy(), journal, "one");
        QVERIFY(!economy);
        QCOMPARE(
            lines(economy.problems),
            QStringList{
                "error: The journal cannot be undone past “Set 5” of " +
                QString::fromStdString(momentText("2015-03-26T17:05:09Z")) +
                ", so the version cannot be read: the document has changed since this edit was prepared."});
        journal.back().command.changes.front().address = "budgets:RNL:nursing:colour";
        economy = economyOf(document_->economy(), journal, "one");
        QVERIFY(!economy);
        journal.pop_back();
        QVERIFY(!economyOf(document_->economy(), std::span(journal).first(0), "one"));
    }

    void aCellARowAndAllGoBack() {
        makeVersion(*document_, "one");
        const Economy one = at(*document_, "one");
        QVERIFY(set(*document_, nursing, "5").empty());
        QVERIFY(set(*document_, "budgets:RNL:nursing:name", "Nurses").empty());
        QVERIFY(set(*document_, block, "6").empty());
        const auto back = [&](std::vector<Address> places) {
            const auto refused =
                document_->edit(backTo(one, document_->economy(), places, message("Go back")));
            QCOMPARE(lines(refused), QStringList());
        };
        back({cell(block)});
        QCOMPARE(textAt(*document_, block), "110000");
        QCOMPARE(textAt(*document_, nursing), "5");
        QVERIFY(document_->undo(message("Back")));
        QCOMPARE(textAt(*document_, block), "6");
        back({cell("budgets:RNL:nursing")});
        QCOMPARE(textAt(*document_, nursing), "100000");
        QCOMPARE(textAt(*document_, "budgets:RNL:nursing:name"), "Nursing");
        QCOMPARE(textAt(*document_, block), "6");
        QCOMPARE(lines(document_->edit(backTo(one, document_->economy(), message("All")))), QStringList());
        QVERIFY(documentDifferences(one, document_->economy()).empty());
        QCOMPARE(document_->economy()[TableId::versions].size(), std::size_t{1}); // it does not undo itself
        QVERIFY(document_->undo(message("Back")));
        QCOMPARE(textAt(*document_, block), "6");
    }

    void rowsThatWentComeBackWithWhatTheyNameAndRowsThatCameGo() {
        makeVersion(*document_, "one");
        const Economy one = at(*document_, "one");
        Editor editor(document_->economy());
        editor.erase(TableId::budgets, 0);
        editor.erase(TableId::indices, 1);
        editor.erase(TableId::indices, 0);
        editor.insert(TableId::services, 0, {"NEL", "Emergency", "", "", ""});
        QCOMPARE(lines(document_->edit(std::move(editor).command(message("Rows")))), QStringList());
        QCOMPARE(told(documentDifferences(one, document_->economy())),
                 (QStringList{"services:NEL came", "indices:pay:2016/17 went", "indices:pay:2017/18 went",
                              "budgets:RNL:nursing went"}));
        const std::vector places{cell("budgets:RNL:nursing"), cell("services:NEL")};
        const Command command = backTo(one, document_->economy(), places, message("Go back"));
        const Economy before = document_->economy();
        QCOMPARE(lines(document_->edit(command)), QStringList());
        QVERIFY(documentDifferences(one, document_->economy()).empty());
        for (const TableSpec& spec : allTables())
            if (spec.id != TableId::versions)
                QVERIFY2(document_->economy()[spec.id] == one[spec.id], spec.name);
        QVERIFY(document_->undo(message("Back")));
        QVERIFY(document_->economy() == before);
    }

    /// Whatever is done between: every version is the economy there was, and everything goes back to it.
    void areWhatThereWas_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 20; ++seed) QTest::addRow("economy %d", seed) << seed;
    }

    void areWhatThereWas() {
        QFETCH(int, seed);
        Draw draw(static_cast<std::uint64_t>(seed));
        document_->start(randomEconomy(static_cast<std::uint64_t>(seed), {2, 2, 3, 8, 3}),
                         folder_->path().toStdString());
        QCOMPARE(lines(document_->saveAs(file_)), QStringList());
        std::map<std::string, Economy> versions;
        for (int step = 0; step < 60; ++step) {
            const auto kind = draw.between(1, 10);
            if (kind <= 4) {
                Command command = randomEdit(document_->economy(), draw);
                std::erase_if(command.changes,
                              [](const Change& change) { return tableOf(change) == TableId::versions; });
                static_cast<void>(document_->edit(command)); // one without its rows may not fit
            } else if (kind == 5) {
                const std::string name = "v" + std::to_string(step);
                const Economy now = document_->economy();
                makeVersion(*document_, name, std::to_string(step));
                versions.insert_or_assign(name, now);
            } else if (kind == 6 && document_->history().toUndo()) {
                QVERIFY(document_->undo(message("Back")));
            } else if (kind == 7 && document_->history().toRedo()) {
                QVERIFY(document_->redo());
            } else if (kind == 8) {
                QCOMPARE(lines(document_->save()), QStringList());
            } else if (kind == 9) {
                reopen(UnsavedWork::takenUp);
            } else if (kind == 10) {
                goBack(draw, versions);
            }
            if (QTest::currentTestFailed()) return;
        }
        for (const Version& version : versionsOf(document_->economy(), document_->journal())) {
            QVERIFY2(!version.problem, version.code.c_str());
            QVERIFY2(at(*document_, version.code) == versions.at(version.code), version.code.c_str());
        }
    }

private:
    void reopen(UnsavedWork work) {
        document_.reset();
        document_ = std::make_unique<OpenDocument>(test::at(clock_, true));
        auto prepared = document_->prepare(file_);
        QVERIFY2(prepared, qPrintable(lines(prepared.problems).join('\n')));
        document_->open(file_, std::move(*prepared), work);
    }

    void goBack(Draw& draw, const std::map<std::string, Economy>& versions) {
        const Table& table = document_->economy()[TableId::versions];
        if (table.size() == 0) return;
        const Economy& then = versions.at(table[anyRow(table, draw)].front());
        const auto differences = documentDifferences(then, document_->economy());
        if (draw.oneIn(2)) {
            QCOMPARE(lines(document_->edit(backTo(then, document_->economy(), message("All")))),
                     QStringList());
            QVERIFY(documentDifferences(then, document_->economy()).empty());
            return;
        }
        std::vector<Address> some;
        for (const DocumentDifference& one : differences)
            if (draw.oneIn(3)) some.push_back(one.place);
        const Command command = backTo(then, document_->economy(), some, message("Some"));
        QCOMPARE(lines(document_->edit(command)), QStringList());
        const auto left = documentDifferences(then, document_->economy());
        for (const Address& place : some)
            for (const DocumentDifference& one : left)
                QVERIFY2(one.kind == Kind::went || !(one.place == place), toText(place).c_str());
    }

    std::unique_ptr<QTemporaryDir> folder_;
    fs::path file_;
    Clock clock_;
    std::unique_ptr<OpenDocument> document_;
};

QTEST_APPLESS_MAIN(TestVersions)
#include "test_versions.moc"
