#include "document/labels.h"
#include "document/message_text.h"
#include "document/written_time.h"
#include "economy/reading/assumptions.h"
#include "economy/reading/document_names.h"
#include "economy/table/value.h"
#include "insight/scenario/scenario_comparison.h"
#include "money/amount_in_unit.h"
#include "report/report_text.h"
#include "report/sections.h"
#include "report/text_block.h"
#include "report/year_table.h"

#include <map>

namespace breakeven::ui::report {

namespace {

void addRates(Flow& flow, const Economy& economy, TableId table, const QString& caption,
              const QString& remark, const QString& heading, const std::vector<RateRow>& rates,
              std::span<const FinancialYear> years) {
    if (rates.empty()) return;
    addCaption(flow, caption, remark);
    std::vector<YearRow> rows;
    for (const RateRow& rate : rates) {
        YearRow row{nameOf(economy, table, rate.code), {}, RowStyle::plain};
        for (const RateRow::Rate& year : rate.rates)
            row.cells.push_back({year.text.empty()
                                     ? QStringLiteral("–")
                                     : toQt(year.text) + (year.carried ? QStringLiteral("*") : QString())});
        rows.push_back(std::move(row));
    }
    addYearTable(flow, heading, years, rows);
}

QString amountText(const std::string& text, MoneyUnit unit) {
    return text.empty() ? QString() : toQt(formatInUnit(numberIn(text), unit));
}

// The organisation's schemes under its name.
void addSchemes(TableData& table, const Economy& economy, std::size_t organisation,
                const std::vector<std::size_t>& schemes, MoneyUnit unit) {
    const Table& organisations = economy[TableId::organisations];
    const Table& savings = economy[TableId::savings];
    bool first = true;
    for (const std::size_t row : schemes) {
        if (first) table.rows.push_back({{{toQt(organisations.at(organisation, "name"))}}, RowStyle::group});
        first = false;
        const bool named = !savings.at(row, "name").empty();
        const bool isAmount = !savings.at(row, "amount").empty();
        table.rows.push_back(
            {{{named ? toQt(savings.at(row, "name")) : toQt(readableCode(savings.at(row, "scheme")))},
              {wordTitle(savings.at(row, "category"))},
              {toQt(savings.at(row, "start_year"))},
              {isAmount ? amountText(savings.at(row, "amount"), unit)
                        : ReportText::tr("%1 index")
                              .arg(nameOf(economy, TableId::indices, savings.at(row, "rate_index")))},
              {toQt(economy.effectiveText(TableId::savings, row, "delivery"))}}});
    }
}

void addSavings(Flow& flow, const Economy& economy, MoneyUnit unit) {
    if (economy[TableId::savings].size() == 0) return;
    addCaption(flow, ReportText::tr("Savings plans"), toQt(symbol(unit)));
    TableData table;
    const double width = flow.width();
    table.columns = {{ReportText::tr("Scheme"), width * 0.38, Qt::AlignLeft, true},
                     {ReportText::tr("Saves on"), width * 0.20, Qt::AlignLeft, true},
                     {ReportText::tr("Starts"), width * 0.09},
                     {ReportText::tr("Amount or rate"), width * 0.22, Qt::AlignRight, true},
                     {ReportText::tr("Delivery"), width * 0.11, Qt::AlignRight}};
    std::map<std::string, std::vector<std::size_t>> schemes;
    const Table& savings = economy[TableId::savings];
    for (std::size_t row = 0; row < savings.size(); ++row) schemes[savings.at(row, "org")].push_back(row);
    const Table& organisations = economy[TableId::organisations];
    for (std::size_t row = 0; row < organisations.size(); ++row)
        if (const auto own = schemes.find(organisations.at(row, "org")); own != schemes.end())
            addSchemes(table, economy, row, own->second, unit);
    addTable(flow, table);
}

void addScenarioChanges(Flow& flow, const Contents& contents) {
    for (const ScenarioFigures& figures : contents.scenarios) {
        const auto changes = scenarioChanges(figures.economy, figures.code);
        if (changes.empty()) continue;
        addCaption(flow, ReportText::tr("Changes in the scenario “%1”").arg(scenarioName(figures)));
        TableData table;
        table.columns = {{ReportText::tr("Cell"), flow.width() * 0.58, Qt::AlignLeft, true},
                         {ReportText::tr("Change"), flow.width() * 0.2},
                         {ReportText::tr("Value"), flow.width() * 0.22, Qt::AlignRight, true}};
        for (const ScenarioChange& change : changes)
            table.rows.push_back({{{cellTitle(figures.economy, change.cell)},
                                   {wordTitle(change.change)},
                                   {toQt(change.value)}}});
        addTable(flow, table);
    }
}

/// Whether a note says why a range is as it is: the chapter on risks says so of every range.
bool isOfRange(const Table& notes, std::size_t row) {
    const auto address = parseAddress(notes.at(row, "cell"));
    return address && address->table == TableId::uncertainties;
}

void addNotes(Flow& flow, const Economy& economy, bool rangesAreTold) {
    const Table& notes = economy[TableId::notes];
    addHeading(flow, ReportText::tr("Notes and sources"), 2);
    if (notes.size() == 0) {
        addParagraph(flow, ReportText::tr("No figure has a note."));
        return;
    }
    TableData table;
    const double width = flow.width();
    table.columns = {{ReportText::tr("About"), width * 0.37, Qt::AlignLeft, true},
                     {ReportText::tr("Note"), width * 0.35, Qt::AlignLeft, true},
                     {ReportText::tr("Source"), width * 0.28, Qt::AlignLeft, true}};
    // What is noted of many cells stands once, of so many that a row stays well below a page.
    constexpr std::size_t most = 15;
    struct Told {
        std::size_t row = 0;
        std::size_t cells = 0;
    };
    std::map<std::pair<QString, QString>, Told> told;
    for (std::size_t row = 0; row < notes.size(); ++row) {
        if (rangesAreTold && isOfRange(notes, row)) continue;
        QStringList source{toQt(notes.at(row, "source")), toQt(notes.at(row, "author")),
                           writtenDay(notes.at(row, "date"))};
        source.removeAll(QString());
        const QString about = cellTitle(economy, notes.at(row, "cell"));
        const QString text = toQt(notes.at(row, "text"));
        Told& where = told[{text, source.join(", ")}];
        if (where.cells == 0 || where.cells == most) {
            where = {table.rows.size(), 1};
            table.rows.push_back({{{about}, {text}, {source.join(", ")}}});
        } else {
            ++where.cells;
            table.rows[where.row].cells.front().text += "; " + about;
        }
    }
    addTable(flow, table);
}

} // namespace

void addAssumptions(Flow& flow, const Contents& contents) {
    const ScenarioFigures& figures = contents.main();
    flow.breakPage();
    addHeading(flow, ReportText::tr("Assumptions and sources"), 1);
    const std::span years = figures.projection.years;
    const auto projected = years.subspan(std::min<std::size_t>(1, years.size()));
    addRates(flow, figures.economy, TableId::indices, ReportText::tr("Yearly rates of inflation and growth"),
             ReportText::tr("* carried forward from the latest year given"), ReportText::tr("Index"),
             indexRates(figures.economy, projected), projected);
    addRates(flow, figures.economy, TableId::tariffs, ReportText::tr("Yearly net change of tariff prices"),
             ReportText::tr("cost uplift less efficiency, and other changes"), ReportText::tr("Tariff"),
             tariffChangeRates(figures.economy, projected), projected);
    addSavings(flow, figures.economy, contents.unit());
    addScenarioChanges(flow, contents);
    addNotes(flow, figures.economy, contents.futures() != nullptr);
}

} // namespace breakeven::ui::report
