#include "pages/indices_page.h"

#include "charts/series_chart.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "economy/value.h"
#include "grid/pivot_model.h"
#include "insight/assumptions.h"
#include "pages/table_panel.h"
#include "theme/colours.h"
#include "theme/organisation_colours.h"
#include "theme/type.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace breakeven::ui {

namespace {

/// The base year and the projected ones, as far as the economy says which.
std::vector<FinancialYear> projectedYears(const Economy& economy) {
    const Table& table = economy[TableId::economy];
    const auto base = table.size() > 0 ? parseYear(table.at(0, "base_year")) : std::nullopt;
    if (!base || table.at(0, "years").empty()) return {};
    std::vector<FinancialYear> years;
    for (int year = 1; year <= static_cast<int>(numberIn(table.at(0, "years"))); ++year)
        years.push_back(*base + year);
    return years;
}

} // namespace

IndicesPage::IndicesPage(Document& document, QWidget* parent)
    : TablesPage(tr("Indices"), parent), document_(document), chart_(new SeriesChart) {
    const TableSpec& spec = specification(TableId::indices);
    add(std::make_unique<PivotModel>(document, PivotScope{.table = TableId::indices, .value = "rate"}),
        titleOf(spec), helpOf(spec));
    chart_->setFixedHeight(grid(56));
    body()->addWidget(chart_);
    connect(&document, &Document::tablesChanged, this, &IndicesPage::refresh);
    refresh();
}

void IndicesPage::refresh() {
    SeriesChartData data;
    data.title = tr("Indices by year");
    data.figures = Figures::rate;
    data.years = projectedYears(document_.effective());
    const auto rows = indexRates(document_.effective(), data.years);
    std::vector<std::string> codes;
    for (const RateRow& row : rows) codes.push_back(row.code);
    const OrganisationColours colours(std::move(codes));
    for (const RateRow& row : rows) {
        const QPen pen = colours.pen(row.code, isDark(palette()));
        YearSeries series{.name = toQt(row.code), .colour = pen.color(), .dash = pen.style()};
        for (const auto& rate : row.rates) series.values.push_back(rate.fraction);
        data.series.push_back(std::move(series));
    }
    const int count = static_cast<int>(data.series.size());
    data.finding = tr("Yearly change of %n index(es), as they stand in this scenario.", nullptr, count);
    chart_->setData(std::move(data));
}

} // namespace breakeven::ui
