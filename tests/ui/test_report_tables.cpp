#include "exchange/package.h"
#include "report/board_report.h"
#include "support/samples.h"
#include "ui/printed_figure.h"

#include <QtTest>

#include <cmath>
#include <map>

using namespace breakeven;
using namespace breakeven::test;
using namespace breakeven::ui;
using namespace breakeven::ui::report;

namespace {

/// A line of print: its texts from left to right.
struct Line {
    int page = 0;
    double y = 0;
    std::map<double, QString> texts;

    QString title() const { return texts.empty() ? QString() : texts.begin()->second; }
    QStringList figures() const {
        QStringList all;
        for (const auto& [x, text] : texts)
            if (x != texts.begin()->first) all << text;
        return all;
    }
};

std::vector<Line> linesOf(const BoardReport& report) {
    std::vector<Line> lines;
    for (std::size_t page = 0; page < report.pages.size(); ++page) {
        std::map<int, Line> byHeight;
        for (const Mark& mark : report.pages[page].marks)
            if (const auto* text = std::get_if<TextMark>(&mark)) {
                Line& line = byHeight[qRound(text->baseline.y() / 10)];
                line.page = static_cast<int>(page) + 1;
                line.y = text->baseline.y();
                line.texts[text->baseline.x()] = text->text;
            }
        for (auto& [y, line] : byHeight) lines.push_back(std::move(line));
    }
    return lines;
}

using Figures = std::vector<std::int64_t>;

std::optional<Figures> figuresOf(const Line& line) {
    Figures all;
    for (const QString& text : line.figures()) {
        const auto one = figure(text);
        if (!one && text != QStringLiteral("·")) return std::nullopt;
        all.push_back(one.value_or(0));
    }
    return all.empty() ? std::nullopt : std::optional(all);
}

/// Rows of figures below each line that begins with `caption`, up to the next caption or page's end.
struct PrintedTable {
    int page = 0;
    QString remark;
    std::vector<std::pair<QString, Figures>> rows;

    const Figures* find(const QString& title) const {
        for (const auto& [name, figures] : rows)
            if (name == title) return &figures;
        return nullptr;
    }
};

std::vector<PrintedTable> tablesUnder(const std::vector<Line>& lines, const QString& caption) {
    std::vector<PrintedTable> tables;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!lines[i].title().startsWith(caption) || figuresOf(lines[i])) continue;
        PrintedTable table{lines[i].page, {}, {}};
        for (std::size_t k = i + 1; k < lines.size() && lines[k].page == lines[i].page; ++k) {
            if (const auto figures = figuresOf(lines[k]))
                table.rows.emplace_back(lines[k].title(), *figures);
            else if (!table.rows.empty() && lines[k].figures().isEmpty() && lines[k].y - lines[k - 1].y > 280)
                break;
        }
        if (!table.rows.empty()) tables.push_back(std::move(table));
    }
    return tables;
}

/// Whether the rows above `total` add up to it.
QString gapOf(const PrintedTable& table, const QString& total) {
    const Figures* wanted = table.find(total);
    if (!wanted) return "no row " + total;
    Figures sum(wanted->size());
    for (const auto& [name, figures] : table.rows) {
        if (&figures == wanted) break;
        if (figures.size() != sum.size()) return QString("%1: a row of other length").arg(name);
        for (std::size_t i = 0; i < sum.size(); ++i) sum[i] += figures[i];
    }
    for (std::size_t i = 0; i < sum.size(); ++i)
        if (sum[i] != (*wanted)[i])
            return QString("page %1, %2, column %3: the rows add up to %4, printed is %5")
                .arg(table.page)
                .arg(total)
                .arg(i + 1)
                .arg(sum[i])
                .arg((*wanted)[i]);
    return {};
}

} // namespace

/// The tables of the report as they are laid out.
class TestReportTables : public QObject {
    Q_OBJECT

private slots:
    void everyTableAddsUpAndAgreesWithTheOthers_data() {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<MoneyUnit>("unit");
        for (const char* sample : {"cumbria", "dudley", "salford"}) {
            std::vector<std::string> codes{"base"};
            const Economy economy = sampleEconomy(sample);
            for (const Row& row : economy[TableId::scenarios].rows()) codes.push_back(row.front());
            for (const std::string& code : codes)
                for (const MoneyUnit unit : {MoneyUnit::thousands, MoneyUnit::millions})
                    QTest::addRow("%s %s %s", sample, code.c_str(), symbol(unit))
                        << sample << QString::fromStdString(code) << unit;
        }
    }
    void everyTableAddsUpAndAgreesWithTheOthers() {
        QFETCH(QString, sample);
        QFETCH(QString, scenario);
        QFETCH(MoneyUnit, unit);
        const Economy economy = sampleEconomy(sample.toStdString());
        const auto report = boardReport(economy, {scenario.toStdString(), "base"},
                                        {.unit = unit, .risks = drawn(economy, scenario.toStdString())});
        QVERIFY(report);
        const auto lines = linesOf(*report);
        const QString whole = QString::fromStdString(economy[TableId::economy].at(0, "name"));

        const auto organisations = tablesUnder(lines, "Surplus/(deficit) by organisation");
        QVERIFY(!organisations.empty());
        QCOMPARE(gapOf(organisations.front(), whole), QString());
        const Figures surplus = *organisations.front().find(whole);

        for (const PrintedTable& effects : tablesUnder(lines, "Effect on surplus"))
            QCOMPARE(gapOf(effects, "Health economy"), QString());
        for (const PrintedTable& support : tablesUnder(lines, "Cash support drawn"))
            if (support.find("All organisations")) QCOMPARE(gapOf(support, "All organisations"), QString());
        for (const PrintedTable& loans : tablesUnder(lines, "Loans"))
            if (loans.find("Loans at close")) QCOMPARE(gapOf(loans, "Loans at close"), QString());
        for (const PrintedTable& sheet : tablesUnder(lines, "Balance sheet at the close"))
            QCOMPARE(gapOf(sheet, "Net assets"), QString());

        // The economy's surplus is the same on every page, and the effects are what scenarios differ by.
        const auto scenarios = tablesUnder(lines, "Surplus/(deficit) of the economy");
        QVERIFY(!scenarios.empty());
        const PrintedTable& compared = scenarios.back();
        QVERIFY(compared.rows.front().second == surplus);
        if (const Figures* difference = compared.rows.size() > 2 ? &compared.rows[2].second : nullptr)
            for (std::size_t i = 0; i < surplus.size(); ++i)
                QCOMPARE((*difference)[i], compared.rows[1].second[i] - surplus[i]);
        const auto effects = tablesUnder(lines, "Effect on surplus");
        const bool only = scenario == "acquisition" || scenario == "management" || scenario == "mcp" ||
                          scenario == "morecambe_pacs";
        if (only && effects.size() == 1)
            for (std::size_t i = 0; i < surplus.size(); ++i)
                QCOMPARE(effects.front().find("Health economy")->at(i), -compared.rows[2].second[i]);
    }

private:
    /// The futures of a scenario, which are the same in every unit.
    std::shared_ptr<const ReportedRisks> drawn(const Economy& economy, const std::string& scenario) {
        const std::pair of(economy[TableId::economy].at(0, "name"), scenario);
        if (of != drawnOf_) {
            auto risks = reportedRisks(economy, scenario, {}, {});
            drawn_ = risks ? std::make_shared<const ReportedRisks>(std::move(*risks)) : nullptr;
            drawnOf_ = of;
        }
        return drawn_;
    }

    std::pair<std::string, std::string> drawnOf_;
    std::shared_ptr<const ReportedRisks> drawn_;
};

QTEST_MAIN(TestReportTables)
#include "test_report_tables.moc"
