#include "command_line.h"
#include "support/csv_table.h"
#include "support/files.h"

#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <optional>

using namespace breakeven::test;

namespace fs = std::filesystem;

namespace {

const fs::path worked = fs::path(SOURCE_ROOT).parent_path() / "shared/worked";

using CsvRecord = std::map<std::string, std::string>;

/// The figures of a results folder by scenario and address; postings of the same address are added up.
class Figures {
public:
    explicit Figures(const fs::path& folder) {
        for (const CsvRecord& row : readCsv(folder / "statement.csv"))
            set(row, {"statement", "org", "year", "line"}, "amount");
        for (const CsvRecord& row : readCsv(folder / "activity.csv"))
            set(row, {"activity", "commissioner", "provider", "service", "year"}, "volume");
        for (const CsvRecord& row : readCsv(folder / "ratings.csv"))
            set(row, {"ratings", "org", "year", "measure"}, "value");
        for (CsvRecord row : readCsv(folder / "postings.csv")) {
            const std::string both = row["payer_line"] + ">" + row["payee_line"];
            const std::string one = row["payee"] == "outside" ? row["payer_line"] : row["payee_line"];
            for (const std::string& line : {both, one}) {
                row["line"] = line;
                set(row, {"postings", "year", "payer", "payee", "line"}, "amount");
                set(row, {"postings", "year", "payer", "payee", "line", "source"}, "amount");
            }
        }
    }

    std::optional<double> at(const std::string& scenario, const std::string& address) const {
        const auto found = figures_.find(scenario + " " + address);
        return found == figures_.end() ? std::nullopt : std::optional(found->second);
    }

private:
    void set(const CsvRecord& row, const std::vector<std::string>& parts, const std::string& value) {
        std::string address = row.at("scenario") + " " + parts.front();
        for (std::size_t i = 1; i < parts.size(); ++i) address += ":" + row.at(parts[i]);
        figures_[address] += row.at(value).empty() ? 0.0 : std::stod(row.at(value));
    }

    std::map<std::string, double> figures_;
};

} // namespace

/// The examples worked out by hand come out of the program itself, as files.
class TestWorkedFromCommandLine : public QObject {
    Q_OBJECT

private slots:
    void comesOut_data() {
        QTest::addColumn<QString>("example");
        for (const char* name : {"block", "tariff_chain", "savings", "scenarios", "driver_all", "halves"})
            QTest::newRow(name) << name;
    }

    void comesOut() {
        QFETCH(QString, example);
        const fs::path folder = worked / example.toStdString();
        if (!fs::exists(folder)) QSKIP("the shared worked examples are not beside this source tree");
        const QTemporaryDir out(quickTemplate());
        const Run run = runCli(
            {"project", QString::fromStdString(folder.string()), "--all-scenarios", "--out", out.path()});
        QVERIFY2(run.code == 0, qPrintable(run.err));
        const Figures figures(out.path().toStdString());
        for (const CsvRecord& row : readCsv(folder / "expected.csv")) {
            const auto figure = figures.at(row.at("scenario"), row.at("figure"));
            const QByteArray what = QByteArray::fromStdString(row.at("scenario") + " " + row.at("figure"));
            QCOMPARE(figure.has_value(), row.at("expected") != "absent");
            if (!figure) continue;
            const double expected = std::stod(row.at("expected"));
            QVERIFY2(std::abs(*figure - expected) <= 1e-9 * std::max(1.0, std::abs(expected)),
                     what + " is " + QByteArray::number(*figure, 'f', 6) + ", not " +
                         row.at("expected").c_str());
        }
    }

    void isRefused_data() {
        QTest::addColumn<QString>("example");
        for (const char* name :
             {"refused_bare_rate", "refused_covered_twice", "refused_late_index", "refused_override"})
            QTest::newRow(name) << name;
    }

    void isRefused() {
        QFETCH(QString, example);
        const fs::path folder = worked / example.toStdString();
        if (!fs::exists(folder)) QSKIP("the shared worked examples are not beside this source tree");
        for (const CsvRecord& row : readCsv(folder / "expected.csv")) {
            const Run run = runCli({"project", QString::fromStdString(folder.string()), "--scenario",
                                    QString::fromStdString(row.at("scenario"))});
            QCOMPARE(run.code, 1);
            QCOMPARE(run.out, QByteArray());
            QVERIFY2(run.err.contains(QString::fromStdString(row.at("expected"))), qPrintable(run.err));
        }
    }
};

QTEST_APPLESS_MAIN(TestWorkedFromCommandLine)
#include "test_worked_from_command_line.moc"
