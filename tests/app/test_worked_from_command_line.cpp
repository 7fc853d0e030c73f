#include "command_line.h"
#include "support/csv_table.h"
#include "support/files.h"
#include "support/worked_example.h"

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
            add(row, {"statement", "org", "year", "line"}, "amount");
        for (const CsvRecord& row : readCsv(folder / "activity.csv"))
            add(row, {"activity", "commissioner", "provider", "service", "year"}, "volume");
        for (CsvRecord row : readCsv(folder / "ratings.csv")) {
            add(row, {"ratings", "org", "year", "measure"}, "value");
            row["measure"] += ":score";
            add(row, {"ratings", "org", "year", "measure"}, "score");
        }
        for (CsvRecord row : readCsv(folder / "postings.csv")) {
            const std::string both = row["payer_line"] + ">" + row["payee_line"];
            const std::string one = row["payee"] == "outside" ? row["payer_line"] : row["payee_line"];
            for (const std::string& line : {both, one}) {
                row["line"] = line;
                add(row, {"postings", "year", "payer", "payee", "line"}, "amount");
                add(row, {"postings", "year", "payer", "payee", "line", "source"}, "amount");
            }
        }
    }

    /// "absent", "none", or the number; the sum of no postings is nought.
    std::string at(const std::string& scenario, const std::string& address) const {
        const auto found = figures_.find(scenario + " " + address);
        if (found == figures_.end()) return address.starts_with("postings:") ? "0" : "absent";
        return found->second ? QByteArray::number(*found->second, 'g', 17).toStdString() : "none";
    }

private:
    void add(const CsvRecord& row, const std::vector<std::string>& parts, const std::string& value) {
        std::string address = row.at("scenario") + " " + parts.front();
        for (std::size_t i = 1; i < parts.size(); ++i) address += ":" + row.at(parts[i]);
        std::optional<double>& figure = figures_[address];
        if (!row.at(value).empty()) figure = figure.value_or(0) + std::stod(row.at(value));
    }

    std::map<std::string, std::optional<double>> figures_;
};

} // namespace

/// The examples worked out by hand come out of the program itself, as files.
class TestWorkedFromCommandLine : public QObject {
    Q_OBJECT

private slots:
    void comesOut_data() { addExamples(false); }

    void comesOut() {
        QFETCH(QString, example);
        if (example.isEmpty()) QSKIP("the shared worked examples are not beside this source tree");
        const QTemporaryDir out(quickTemplate());
        const Run run = runCli({"project", example, "--all-scenarios", "--out", out.path()});
        QVERIFY2(run.code == 0, qPrintable(run.err));
        const Figures figures(out.path().toStdString());
        for (const CsvRecord& row : readCsv(fs::path(example.toStdString()) / "expected.csv")) {
            const auto step = bridgeFigure(row.at("figure"));
            const std::string figure = step ? bridged(example, row.at("scenario"), *step)
                                            : figures.at(row.at("scenario"), row.at("figure"));
            const std::string& expected = row.at("expected");
            const std::string what =
                row.at("scenario") + " " + row.at("figure") + " is " + figure + ", not " + expected;
            if (expected == "absent" || expected == "none" || figure == "absent" || figure == "none") {
                QVERIFY2(figure == expected, what.c_str());
            } else {
                const double off = std::abs(std::stod(figure) - std::stod(expected));
                QVERIFY2(off <= allowed(std::stod(expected), row.at("tolerance")), what.c_str());
            }
        }
    }

    void isRefused_data() { addExamples(true); }

    void isRefused() {
        QFETCH(QString, example);
        if (example.isEmpty()) QSKIP("the shared worked examples are not beside this source tree");
        for (const CsvRecord& row : readCsv(fs::path(example.toStdString()) / "expected.csv")) {
            const Run run =
                runCli({"project", example, "--scenario", QString::fromStdString(row.at("scenario"))});
            QCOMPARE(run.code, 1);
            QCOMPARE(run.out, QByteArray());
            QVERIFY2(run.err.contains(QString::fromStdString(row.at("expected"))), qPrintable(run.err));
        }
    }

private:
    static void addExamples(bool refused) {
        QTest::addColumn<QString>("example");
        if (!fs::exists(worked)) QTest::newRow("absent") << QString();
        for (const fs::path& folder : fs::exists(worked) ? workedExamplesIn(worked) : std::vector<fs::path>{})
            if (folder.filename().string().starts_with("refused_") == refused)
                QTest::newRow(folder.filename().c_str()) << QString::fromStdString(folder.string());
    }

    static std::string bridged(const QString& example, const std::string& scenario,
                               const BridgeFigure& figure) {
        const Run run =
            runCli({"bridge", example, "--scenario", QString::fromStdString(scenario), "--org",
                    QString::fromStdString(figure.org), "--to", QString::fromStdString(figure.to)});
        for (const QByteArray& line : run.out.split('\n'))
            if (line.startsWith(QByteArray::fromStdString(figure.step) + ','))
                return line.mid(line.indexOf(',') + 1).trimmed().toStdString();
        return "absent";
    }

    static double allowed(double expected, const std::string& tolerance) {
        if (tolerance.empty()) return 1e-9 * std::max(1.0, std::abs(expected));
        const double amount = std::stod(tolerance);
        return tolerance.ends_with('%') ? std::abs(expected) * amount / 100 : amount;
    }
};

QTEST_APPLESS_MAIN(TestWorkedFromCommandLine)
#include "test_worked_from_command_line.moc"
