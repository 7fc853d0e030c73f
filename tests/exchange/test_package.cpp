#include "exchange/package.h"
#include "exchange/result_table.h"
#include "support/child.h"
#include "support/sound_package.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace breakeven;
using namespace breakeven::test;

namespace fs = std::filesystem;

namespace {

QStringList lines(const std::vector<Problem>& problems) {
    QStringList lines;
    for (const Problem& problem : problems) lines += QString::fromStdString(english(problem));
    return lines;
}

} // namespace

class TestPackage : public QObject {
    Q_OBJECT

private slots:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>(quickTemplate());
        base_ = folder_->path().toStdString();
    }

    void readsEveryTableAsCanonicalText() {
        const Economy economy = sound();
        QCOMPARE(economy[TableId::budgets].size(), std::size_t{3});
        QCOMPARE(economy[TableId::budgets].at(0, "amount"), "200000");
        QCOMPARE(economy[TableId::budgets].at(1, "amount"), "90000.5");
        QCOMPARE(economy[TableId::budgets].at(2, "amount"), "-10");
        QCOMPARE(economy[TableId::indices].at(1, "rate"), "1%");
        QCOMPARE(economy[TableId::notes].at(0, "text"), "Accounts, “2015/16”\nnote 5");
    }

    void sumsComeBackAsTheyWereTyped() {
        Economy economy = sound();
        int number = 0;
        for (const char* sum : {"54698000*1.02", "-5*3", "+2", "£1,000*103%", "(3+4)/2", "1 000 − 5", "@1"})
            QVERIFY(economy[TableId::formulas].append(
                {"f" + std::to_string(++number), "budgets:T:nursing:amount", sum}));
        QVERIFY(writePackage(economy, base_ / "sums").empty());
        const auto read = readPackage(base_ / "sums");
        QCOMPARE(lines(read.problems), QStringList());
        QVERIFY((*read)[TableId::formulas] == economy[TableId::formulas]);
    }

    void toleratesByteOrderMarksLineEndsOrderOfColumnsAndBlankRows() {
        const Economy economy = sound();
        auto files = soundPackage();
        for (auto& [name, bytes] : files) {
            std::string changed = "\xEF\xBB\xBF";
            for (const char c : bytes)
                changed += c == '\n' && name != "notes.csv" ? "\r\n" : std::string(1, c);
            bytes = changed + ",,\r\n\r\n";
        }
        files["activity.csv"] = "volume,service,provider,commissioner\n100,NEL,T,CCG\n";
        files["notes.csv"] = soundPackage()["notes.csv"];
        files["economy.csv"] = soundPackage()["economy.csv"];
        writePackageFiles(base_ / "other", files);
        const auto read = readPackage(base_ / "other");
        QCOMPARE(lines(read.problems), QStringList());
        QVERIFY(*read == economy);
    }

    void passesOverUnknownFilesAndColumnsWithAWarning() {
        auto files = soundPackage();
        files["expected.csv"] = "a,b\n";
        files["README.md"] = "Words.";
        files["services.csv"] = "service,name,colour,emergency\nNEL,Emergency admission,red,yes\n";
        writePackageFiles(base_ / "p", files);
        const auto read = readPackage(base_ / "p");
        QVERIFY(bool(read));
        QCOMPARE(lines(read.problems),
                 (QStringList{"warning: services.csv, row 1, colour: there is no column “colour” in "
                              "services; it is ignored",
                              "warning: expected.csv: there is no table of this name; the file is ignored"}));
    }

    void exportImportExportIsTheSameToTheByte() {
        const Economy economy = sound();
        QVERIFY(writePackage(economy, base_ / "once").empty());
        const auto again = readPackage(base_ / "once");
        QVERIFY(bool(again));
        QVERIFY(*again == economy);
        QVERIFY(writePackage(*again, base_ / "twice").empty());
        QVERIFY(contentOf(base_ / "once") == contentOf(base_ / "twice"));
    }

    /// Whatever text people type, the file holds no formula and the import gives it back.
    void textASpreadsheetWouldRunIsMadeHarmlessAndComesBack() {
        Economy economy = sound();
        Table& notes = economy[TableId::notes];
        const std::vector<std::string> texts{"=1+1",  "+1",       "-1",      "@A1",    "\t=1",
                                             "＝1+1", "\u200B=1", "'\tx",    "\r\n=1", "'=1",
                                             "''=1",  "'quoted'", "=\"a,b\""};
        for (std::size_t i = 0; i < texts.size(); ++i)
            QVERIFY(notes.append({"x" + std::to_string(i), "economy:name", texts[i], texts[i], "", ""}));
        QVERIFY(economy[TableId::services].append({"-A1", "Minus", "", "", ""}));
        QVERIFY(economy[TableId::overrides].append({"s", "2", "economy:name", "", "=HYPERLINK(A1)", "", ""}));
        QVERIFY(economy[TableId::overrides].append({"s", "3", "budgets:T:drugs:amount", "", "-5", "", ""}));
        QVERIFY(writePackage(economy, base_ / "p").empty());
        QCOMPARE(
            bytesOf(base_ / "p/services.csv"),
            "service,name,unit,emergency,specialised\r\nNEL,Emergency admission,,yes,\r\n'-A1,Minus,,,\r\n");
        QVERIFY(bytesOf(base_ / "p/overrides.csv").find("s,3,budgets:T:drugs:amount,,-5,") !=
                std::string::npos);
        for (const char* formula : {",=", ",+", ",@", ",\t", "\"="})
            QVERIFY2(bytesOf(base_ / "p/notes.csv").find(formula) == std::string::npos, formula);
        const auto read = readPackage(base_ / "p");
        QVERIFY2(bool(read), qPrintable(lines(read.problems).join('\n')));
        QVERIFY(*read == economy);
    }

    /// The longest text that can be typed comes back; what an older document holds beyond it is not written
    /// so that it cannot be read.
    void exportAndImportShareOneLengthOfTexts() {
        Economy economy = sound();
        const TableSpec& notes = specification(TableId::notes);
        std::string letters(100'000, '"');
        for (const char* column : {"text", "source", "author", "date"})
            economy[TableId::notes].set(0, *notes.find(column), letters);
        QCOMPARE(lines(writePackage(economy, base_ / "p")), QStringList());
        QVERIFY(*readPackage(base_ / "p") == economy);
        economy[TableId::notes].set(0, *notes.find("text"), letters + "x");
        const auto before = contentOf(base_ / "p");
        QCOMPARE(lines(writePackage(economy, base_ / "p")),
                 QStringList{"error: notes:n1:text: the text has 100001 characters; only 100000 are kept"});
        QVERIFY(contentOf(base_ / "p") == before);
    }

    void writesTablesWithRowsAndRequiredOnesAlone() {
        QVERIFY(writePackage(Economy{}, base_ / "p").empty());
        QStringList names;
        for (const auto& [name, bytes] : contentOf(base_ / "p")) names += QString::fromStdString(name);
        QCOMPARE(names, (QStringList{"datapackage.json", "economy.csv", "organisations.csv"}));
    }

    void describesTypesUnitsKeysAndReferences() {
        QVERIFY(writePackage(sound(), base_ / "p").empty());
        const QJsonObject package =
            QJsonDocument::fromJson(QByteArray::fromStdString(bytesOf(base_ / "p/datapackage.json")))
                .object();
        QCOMPARE(package["profile"].toString(), "tabular-data-package");
        QJsonObject budgets;
        for (const QJsonValue resource : package["resources"].toArray())
            if (resource["name"] == "budgets") budgets = resource.toObject();
        QCOMPARE(budgets["path"].toString(), "budgets.csv");
        const QJsonObject schema = budgets["schema"].toObject();
        QCOMPARE(schema["primaryKey"].toArray(), (QJsonArray{"org", "line"}));
        const QJsonObject amount = schema["fields"].toArray()[5].toObject();
        QCOMPARE(amount["name"].toString(), "amount");
        QCOMPARE(amount["type"].toString(), "number");
        QCOMPARE(amount["unit"].toString(), "£");
        QCOMPARE(amount["constraints"]["required"].toBool(), true);
        const QJsonObject reference = schema["foreignKeys"].toArray()[0].toObject();
        QCOMPARE(reference["fields"].toString(), "org");
        QCOMPARE(reference["reference"]["resource"].toString(), "organisations");
    }

    void replacesAnOlderPackageAndKeepsWhatIsNotOfAPackage() {
        QVERIFY(writePackage(withLoan(), base_ / "p").empty());
        QVERIFY(fs::exists(base_ / "p/loans.csv"));
        fs::create_directories(base_ / "p/drafts");
        fs::permissions(base_ / "p/economy.csv", fs::perms(0640));
        writeBytes(base_ / "p/README.md", "Mine.");
        writeBytes(base_ / "p/drafts/notes.csv", "Mine too.");
        writeBytes(base_ / "p/.services.csv.breakeven.part", "left behind");
        QVERIFY(writePackage(sound(), base_ / "p").empty());
        QCOMPARE(bytesOf(base_ / "p/README.md"), "Mine.");
        QCOMPARE(bytesOf(base_ / "p/drafts/notes.csv"), "Mine too.");
        QVERIFY(!fs::exists(base_ / "p/loans.csv"));
        QVERIFY(!fs::exists(base_ / "p/.services.csv.breakeven.part"));
        QVERIFY(fs::status(base_ / "p/economy.csv").permissions() == fs::perms(0640));
        QVERIFY(bool(readPackage(base_ / "p")));
        QCOMPARE(int(std::distance(fs::directory_iterator(base_), fs::directory_iterator())), 2);
    }

    /// What Breakeven did not write is not replaced, and not taken for a table of the package either.
    void refusesAFolderWhereOthersFilesStandInTheWay_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("afterAnExport");
        for (const char* name : {"notes.csv", "loans.csv", "Loans.CSV", "datapackage.json"})
            QTest::newRow(name) << name << false;
        QTest::newRow("beside a package") << "loans.csv" << true;
        QTest::newRow("a name in another case beside a package") << "Budgets.CSV" << true;
    }
    void refusesAFolderWhereOthersFilesStandInTheWay() {
        QFETCH(QString, name);
        QFETCH(bool, afterAnExport);
        const fs::path file = base_ / "p" / name.toStdString();
        if (afterAnExport) QVERIFY(writePackage(sound(), base_ / "p").empty());
        fs::create_directories(base_ / "p");
        writeBytes(file, "{\"name\": \"of somebody\"}");
        const auto before = contentOf(base_ / "p");
        QCOMPARE(lines(writePackage(withLoan(), base_ / "p")),
                 QStringList("error: " + QString::fromStdString(file.string()) +
                             ": this file does not belong to a package that Breakeven wrote here, and is "
                             "left as it is; move it away or choose another folder"));
        QVERIFY(contentOf(base_ / "p") == before);
    }

    void putsNoFileInPlaceOfALinkAPipeOrADevice() {
        const Economy economy = sound();
        QVERIFY(writePackage(economy, base_ / "p").empty());
        fs::rename(base_ / "p/services.csv", base_ / "elsewhere.csv");
        fs::create_symlink(base_ / "elsewhere.csv", base_ / "p/services.csv");
        fs::remove(base_ / "p/notes.csv");
        QCOMPARE(::mkfifo((base_ / "p/notes.csv").c_str(), 0600), 0);
        QCOMPARE(lines(writePackage(economy, base_ / "p")).size(), 2);
        QVERIFY(fs::is_symlink(base_ / "p/services.csv"));
        QVERIFY(fs::is_fifo(base_ / "p/notes.csv"));
        for (const fs::path& folder : {base_ / "p/notes.csv", fs::path("/dev/null")})
            QVERIFY(lines(writePackage(economy, folder))
                        .value(0)
                        .endsWith("there is a file where a folder is needed"));
        QVERIFY(fs::is_fifo(base_ / "p/notes.csv"));
        QVERIFY(lines(writePackage(economy, "")).value(0).endsWith("does not exist"));
    }

    void keepsThePackageOfAnEconomyAndResultsApart() {
        const std::vector results{
            ResultTable{"bridge", "", {{"step", ResultType::text, ""}}, {{std::string("growth")}}}};
        QVERIFY(writeResults(results, base_ / "results").empty());
        QVERIFY(writePackage(sound(), base_ / "package").empty());
        const auto before = contentOf(base_);
        QVERIFY(hasErrors(writePackage(sound(), base_ / "results")));
        QVERIFY(hasErrors(writeResults(results, base_ / "package")));
        QVERIFY(contentOf(base_) == before);
    }

    void followsALinkToAFolder() {
        fs::create_directory(base_ / "real");
        fs::create_directory_symlink("real", base_ / "link");
        QVERIFY(writePackage(sound(), base_ / "link").empty());
        QVERIFY(fs::is_symlink(base_ / "link"));
        QVERIFY(fs::exists(base_ / "real/economy.csv"));
    }

    /// Who stands in a folder still stands in it after an export into it.
    void keepsTheFolderAProgramRunsIn() {
        const Economy economy = sound();
        QVERIFY(writePackage(withLoan(), base_ / "here").empty());
        writeBytes(base_ / "here/README.md", "Mine.");
        const std::string said = inChild([&]() -> std::string {
            fs::current_path(base_ / "here");
            const auto problems = writePackage(economy, ".");
            return lines(problems).join('\n').toStdString() +
                   (fs::exists("economy.csv") ? "written" : "lost");
        });
        QCOMPARE(said, "written");
        QVERIFY(*readPackage(base_ / "here") == economy);
        QCOMPARE(bytesOf(base_ / "here/README.md"), "Mine.");
        QVERIFY(!fs::exists(base_ / "here/loans.csv"));
        QVERIFY(writePackage(economy, base_ / "elsewhere").empty());
        QCOMPARE(contentOf(base_ / "here").size(), contentOf(base_ / "elsewhere").size() + 1);
    }

    void writesIntoTheRootOfAMountedDisk() {
        const Economy economy = sound();
        fs::create_directory(base_ / "stick");
        const SmallDisk disk((base_ / "stick").string(), 1000);
        if (!disk.mounted()) QSKIP("only root may mount a small disk");
        QVERIFY(writePackage(economy, base_ / "stick").empty());
        QVERIFY(writePackage(economy, base_ / "stick").empty());
        QVERIFY(*readPackage(base_ / "stick") == economy);
    }

    void anExportThatCannotBeWrittenChangesNothing_data() {
        QTest::addColumn<QString>("situation");
        QTest::addColumn<QString>("error");
        QTest::newRow("no such folder") << "nowhere"
                                        << "the folder for it does not exist";
        QTest::newRow("a file in the way") << "file"
                                           << "there is a file where a folder is needed";
        QTest::newRow("a folder in the way") << "folder"
                                             << "there is a folder where a file is needed";
        const QString refused =
            "you do not have permission to write here; nothing was changed; choose another folder";
        QTest::newRow("a read-only folder") << "read-only" << refused;
        QTest::newRow("a folder nobody may look into") << "read-only and closed" << refused;
        QTest::newRow("in a read-only folder") << "read-only parent" << refused;
        QTest::newRow("a folder that may not be searched") << "closed" << refused;
        QTest::newRow("no file may grow") << "limit"
                                          << "the disk is full; nothing was changed";
        QTest::newRow("a full disk") << "disk"
                                     << "the disk is full; nothing was changed";
        QTest::newRow("at the root of a full disk") << "root of disk"
                                                    << "the disk is full; nothing was changed";
    }

    void anExportThatCannotBeWrittenChangesNothing() {
        QFETCH(QString, situation);
        QFETCH(QString, error);
        const Economy economy = sound();
        fs::path target = base_ / "disk/target";
        fs::create_directory(base_ / "disk");
        std::optional<SmallDisk> disk;
        if (situation.endsWith("disk")) {
            disk.emplace((base_ / "disk").string(), 24);
            if (!disk->mounted()) QSKIP("only root may mount a small disk");
        }
        fs::permissions(base_, fs::perms::all);
        Economy older;
        older[TableId::economy].append({"Older", "2014/15", "1", "", "", "", ""});
        if (situation == "root of disk") target = base_ / "disk";
        QVERIFY(writePackage(older, target).empty());
        if (situation == "nowhere") target = base_ / "no/where";
        if (situation == "file") target /= "economy.csv";
        if (situation == "folder") fs::create_directory(target / "services.csv");
        if (situation == "closed") fs::permissions(target, fs::perms(0666));
        if (situation == "read-only") fs::permissions(target, fs::perms(0555));
        if (situation == "read-only and closed") fs::permissions(target, fs::perms(0666));
        if (situation == "read-only parent") fs::permissions(target.parent_path(), fs::perms(0555));
        const auto before = contentOf(base_);
        const auto attempt = [&] { return lines(writePackage(economy, target)).join('\n').toStdString(); };
        const std::string said = situation.startsWith("read-only") || situation == "closed"
                                     ? asNobody(attempt)
                                 : situation == "limit" ? withFilesUpTo(200, attempt)
                                                        : attempt();
        const QString line = QString::fromStdString(said);
        QVERIFY2(line.startsWith(QString::fromStdString("error: " + target.string())), said.c_str());
        QVERIFY2(line.endsWith(": " + error), said.c_str());
        QVERIFY(contentOf(base_) == before);
    }

private:
    Economy withLoan() {
        Economy economy = sound();
        economy[TableId::loans].append({"T", "L1", "5", "", ""});
        return economy;
    }

    Economy sound() {
        writePackageFiles(base_ / "sound", soundPackage());
        auto economy = readPackage(base_ / "sound");
        if (!economy) qFatal("%s", qPrintable(lines(economy.problems).join('\n')));
        return *economy;
    }

    std::unique_ptr<QTemporaryDir> folder_;
    fs::path base_;
};

QTEST_APPLESS_MAIN(TestPackage)
#include "test_package.moc"
