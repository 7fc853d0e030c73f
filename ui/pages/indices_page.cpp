#include "pages/indices_page.h"

#include "charts/series_chart.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "economy/value.h"
#include "grid/pivot_model.h"
#include "insight/assumptions.h"
#include "pages/table_panel.h"
#include "theme/colours.h"
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
    chart_->setFixedHeight(grid(40));
    body()->addWidget(chart_);
    connect(&document, &Document::tablesChanged, this, &IndicesPage::refresh);
    connect(this, &Page::cellEntered, this, [this](const QString& text) {
        const auto address = parseAddress(toCore(text));
        if (!address || address->table != TableId::indices || address->keys.front() == marked_) return;
        marked_ = address->keys.front();
        refresh();
    });
    refresh();
}

void IndicesPage::refresh() {
    SeriesChartData data;
    data.title = tr("Indices by year");
    data.figures = Figures::rate;
    data.years = projectedYears(document_.effective());
    const auto rows = indexRates(document_.effective(), data.years);
    const Colours colours = coloursFor(palette());
    // The one the cursor is in stands out among the others, drawn last so that it lies on top.
    for (const bool marked : {false, true})
        for (const RateRow& row : rows) {
            if ((row.code == marked_) != marked) continue;
            YearSeries series{.name = toQt(row.code), .colour = marked ? colours.accent : colours.line};
            series.quiet = !marked;
            for (const auto& rate : row.rates) series.values.push_back(rate.fraction);
            data.series.push_back(std::move(series));
        }
    data.startsWithOutturn = false;
    data.finding = marked_.empty() ? tr("Yearly change of all indices. Enter a row to mark its line.")
                                   : tr("Yearly change of %1 among all indices.").arg(toQt(marked_));
    chart_->setData(std::move(data));
}

} // namespace breakeven::ui
