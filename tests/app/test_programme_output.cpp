#include "command_line.h"
#include "exchange/package.h"
#include "support/csv_table.h"
#include "support/documents.h"
#include "support/files.h"
#include "support/programme_sites.h"

#include <QTemporaryDir>
#include <QTest>

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace breakeven;
using namespace breakeven::test;

namespace fs = std::filesystem;

namespace {

constexpr int all = 50, broken = 10;

std::string nameOf(int site) { return fmt::format("site{:02}", site); }

SiteModel modelOf(int site) {
    const int rate = 2 + site % 4;
    SiteModel model{.name = "Place " + std::to_string(site),
                    .kind = site % 5 == 4 ? "mcp" : "pacs",
                    .rate = std::to_string(rate) + "%",
                    .low = std::to_string(rate - 2) + "%",
                    .high = std::to_string(rate + 2) + "%",
                    .volume = 12'000.0 + 600 * site};
    if (site % 3 == 0) {
        model.volume = 12'000;
        model.seen = 960.0 + site % 7;
    }
    return model;
}

/// Fifty sites, a third of them packages, ten broken, each in a way of its own.
void writeSites(const fs::path& root) {
    for (int site = 0; site < all; ++site) {
        const Economy economy = siteEconomy(modelOf(site));
        if (site % 3 == 1) {
            if (!writePackage(economy, root / nameOf(site)).empty()) throw std::logic_error("no package");
        } else {
            if (!test::saveDocument(root / (nameOf(site) + ".breakeven"), economy, {}, std::nullopt))
                throw std::logic_error("no document");
        }
    }
    const auto document = [&](int site) { return root / (nameOf(site) + ".breakeven"); };
    const auto table = [&](int site, const char* name) { return root / nameOf(site) / name; };
    writeBytes(document(0), "");                                    // empty
    writeBytes(document(2), "This is a letter, not a document.\n"); // something else
    fs::resize_file(document(3), fs::file_size(document(3)) / 2);   // cut off
    execute(document(5), "UPDATE budgets SET amount = 'a lot'");    // a text in place of money
    execute(document(6), "DROP TABLE contracts");                   // a table is gone
    execute(document(8), "PRAGMA user_version = 999");              // of a later program
    execute(document(9), "DELETE FROM contract_services; UPDATE effects SET org = 'NOBODY'");
    fs::remove(table(1, "economy.csv"));                  // a package without its economy
    writeBytes(table(4, "budgets.csv"), "org,line\nT\n"); // columns are missing
    writeBytes(table(7, "economy.csv"), "name,base_year,years\nPlace,then,3\n"); // a year that is none
}

struct CsvTable {
    std::vector<std::map<std::string, std::string>> rows;

    const std::string& at(std::size_t row, const char* column) const { return rows.at(row).at(column); }
};

CsvTable tableOf(const QByteArray& csv) {
    const QTemporaryDir folder(quickTemplate());
    const fs::path file = fs::path(folder.path().toStdString()) / "table.csv";
    writeBytes(file, csv.toStdString());
    return {readCsv(file)};
}

} // namespace

/// What the command line says of a programme of many sites.
class TestProgrammeOutput : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        root_ = fs::path(folder_.path().toStdString());
        fs::create_directories(root_ / "sites");
        writeSites(root_ / "sites");
        sites_ = QString::fromStdString((root_ / "sites").string());
    }

    void brokenSitesAreRowsAndNothingIsWrittenBeside() {
        const auto before = contentOf(root_ / "sites");
        const Run run = runCli({"programme", sites_});
        QCOMPARE(run.code, 0);
        QVERIFY(contentOf(root_ / "sites") == before);
        const CsvTable sites = tableOf(run.out);
        QCOMPARE(sites.rows.size(), std::size_t(all));
        QStringList wrong, problems;
        for (std::size_t row = 0; row < sites.rows.size(); ++row) {
            QCOMPARE(sites.at(row, "site"), nameOf(static_cast<int>(row)));
            if (sites.at(row, "problems").empty()) {
                QVERIFY(!sites.at(row, "effect").empty());
                continue;
            }
            QVERIFY(sites.at(row, "effect").empty());
            wrong << QString::fromStdString(sites.at(row, "site"));
            problems << QString::fromStdString(sites.at(row, "problems"));
        }
        QCOMPARE(wrong.size(), broken);
        problems.removeDuplicates();
        QVERIFY2(problems.size() >= 8, qPrintable(problems.join('\n')));
    }

    void figuresAreThoseOfTheSites() {
        const CsvTable sites = tableOf(runCli({"programme", sites_, "--year", "2016/17"}).out);
        // 10: a package that plans 4 % of 18,000 admissions, seen by nobody; 60 % of £24m follow them.
        const std::size_t planned = 10;
        QCOMPARE(sites.at(planned, "arrangement"), std::string("plan"));
        QCOMPARE(sites.at(planned, "start"), std::string("2015/16"));
        QCOMPARE(sites.at(planned, "effect"), std::string("606000.00"));
        QCOMPARE(sites.at(planned, "share"), std::string("0.04"));
        QCOMPARE(sites.at(planned, "share_from"), std::string("planned"));
        // 12: 965 seen of 1,000 a month in its year, where it planned 2 %.
        const std::size_t seen = 12;
        QCOMPARE(sites.at(seen, "share"), std::string("0.035"));
        QCOMPARE(sites.at(seen, "share_from"), std::string("observed"));
        QCOMPARE(sites.at(seen, "realised"), std::string("1.75"));
        QVERIFY(!sites.at(seen, "realised_low").empty() && !sites.at(seen, "value_for_money").empty());
    }

    void aKindAloneCanBeTold() {
        const Run run = runCli({"programme", sites_, "--kind", "mcp"});
        const CsvTable sites = tableOf(run.out);
        std::size_t opened = 0;
        for (std::size_t row = 0; row < sites.rows.size(); ++row)
            if (sites.at(row, "problems").empty()) {
                ++opened;
                QCOMPARE(sites.at(row, "kind"), std::string("mcp"));
            }
        // 9 of the ten every fifth of which is mcp: 4 and 9 are broken.
        QCOMPARE(opened, std::size_t(8));
        QCOMPARE(sites.rows.size(), opened + broken);
    }

    void resultsGoIntoAFolder() {
        const QString out = QString::fromStdString((root_ / "out").string());
        const Run run = runCli({"programme", sites_, "--out", out});
        QVERIFY2(run.code == 0, qPrintable(run.err));
        const CsvTable pooled = tableOf(QByteArray::fromStdString(bytesOf(root_ / "out/pooled.csv")));
        QCOMPARE(pooled.rows.size(), std::size_t(2));
        QCOMPARE(pooled.at(0, "kind"), std::string("mcp"));
        QCOMPARE(pooled.at(1, "kind"), std::string("pacs"));
        QCOMPARE(pooled.at(0, "sites"), std::string("8"));
        QCOMPARE(pooled.at(1, "sites"), std::string("32"));
        QVERIFY(!pooled.at(1, "prediction_low").empty());
        QVERIFY(fs::exists(root_ / "out/sites.csv"));
        // Results are no site.
        const CsvTable again = tableOf(runCli({"programme", QString::fromStdString(root_.string())}).out);
        QCOMPARE(again.rows.size(), std::size_t(all));
    }

    void whatIsCopiedIsWrittenBesideAndNeverOver() {
        const fs::path places = root_ / "places";
        fs::create_directories(places);
        for (const char* name : {"east", "west"})
            QVERIFY(test::saveDocument(places / (std::string(name) + ".breakeven"),
                                       siteEconomy({.name = name, .kind = {}, .years = 4}), {},
                                       std::nullopt));
        QVERIFY(
            writePackage(siteEconomy({.name = "north", .kind = {}, .years = 4}), places / "north").empty());
        const QString into = QString::fromStdString(places.string());
        const QStringList copying{"programme", sites_,    "--kind",  "pacs",        "--replicate", into,
                                  "--start",   "2016/17", "--reach", "2016/17=25%", "2018/19=75%"};
        const auto before = contentOf(places);
        const Run spread = runCli(copying + QStringList{"--table", "spread"});
        QVERIFY2(spread.code == 0, qPrintable(spread.err));
        QVERIFY(contentOf(places) == before);
        const CsvTable years = tableOf(spread.out);
        QCOMPARE(years.rows.size(), std::size_t(3));
        QCOMPARE(years.at(0, "reached"), std::string("0.25"));
        QVERIFY(!years.at(2, "p90").empty());

        for (int time = 1; time <= 2; ++time) {
            const Run written = runCli(copying + QStringList{"--table", "copies", "--write"});
            QVERIFY2(written.code == 0, qPrintable(written.err));
            const CsvTable copies = tableOf(written.out);
            // The copies of the first time have the arrangement already.
            QCOMPARE(copies.rows.size(), std::size_t(time == 1 ? 3 : 6));
            std::size_t documents = 0;
            for (std::size_t row = 0; row < copies.rows.size(); ++row)
                if (const std::string file = copies.at(row, "document"); !file.empty()) {
                    ++documents;
                    const auto document = openDocument(file);
                    QVERIFY(document);
                    QCOMPARE(document->economy[TableId::arrangements].size(), std::size_t(1));
                }
            QCOMPARE(documents, std::size_t(3));
            const auto after = contentOf(places);
            for (const auto& [name, bytes] : before) QVERIFY2(after.at(name) == bytes, name.c_str());
            QCOMPARE(after.size(), before.size() + documents * static_cast<std::size_t>(time));
        }
    }

    void whatMakesNoSenseIsWrongUsage() {
        QCOMPARE(runCli({"programme"}).code, 2);
        QCOMPARE(runCli({"programme", sites_, "--year", "soon"}).code, 2);
        QCOMPARE(runCli({"programme", sites_, "--year", "2050/51"}).code, 2);
        QCOMPARE(runCli({"programme", sites_, "--kind", "miracle"}).code, 2);
        QCOMPARE(runCli({"programme", sites_, "--kind", "pacs", "--replicate", sites_}).code, 2);
        QCOMPARE(runCli({"programme", sites_, "--kind", "pacs", "--replicate", sites_, "--start", "2016/17",
                         "--reach", "2016/17=120%", "2018/19=75%"})
                     .code,
                 2);
        const Run falling = runCli({"programme", sites_, "--kind", "pacs", "--replicate", sites_, "--start",
                                    "2016/17", "--reach", "2016/17=75%", "2018/19=25%"});
        QCOMPARE(falling.code, 1);
        QVERIFY(falling.err.contains("cannot fall"));
    }

    void whereNothingOpensItIsAnError() {
        const fs::path empty = root_ / "empty";
        fs::create_directories(empty);
        const Run run = runCli({"programme", QString::fromStdString(empty.string())});
        QCOMPARE(run.code, 1);
        QCOMPARE(tableOf(run.out).rows.size(), std::size_t(1));
        QVERIFY(run.err.contains("no site could be opened"));
    }

    void aFolderThatCannotBeWrittenToIsReadAllTheSame() {
        if (::geteuid() == 0) QSKIP("nothing is forbidden to root");
        ::chmod((root_ / "sites").c_str(), 0555);
        const Run run = runCli({"programme", sites_});
        ::chmod((root_ / "sites").c_str(), 0755);
        QCOMPARE(run.code, 0);
    }

private:
    QTemporaryDir folder_{quickTemplate()};
    fs::path root_;
    QString sites_;
};

QTEST_GUILESS_MAIN(TestProgrammeOutput)
#include "test_programme_output.moc"
