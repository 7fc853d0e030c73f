#include "pages/indices_page.h"

#include "charts/series_chart.h"
#include "desk/table_panel.h"
#include "desk/when_shown.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "document/on_tables.h"
#include "economy/reading/assumptions.h"
#include "economy/reading/horizon.h"
#include "grid/pivot_model.h"
#include "theme/colours.h"
#include "theme/type.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace breakeven::ui {

IndicesPage::IndicesPage(Document& document, QWidget* parent)
    : TablesPage(tr("Indices"), parent), document_(document), chart_(new SeriesChart) {
    const TableSpec& spec = specification(TableId::indices);
    add(std::make_unique<PivotModel>(document, PivotScope{.table = TableId::indices, .value = "rate"}),
        titleOf(spec), helpOf(spec))
        ->setNextStep(nextStepOf(TableId::indices));
    chart_->setMinimumHeight(room(40));
    body()->addWidget(chart_, 1);
    body()->setStretchFactor(tabs(), 3);
    auto* shown = new WhenShown(*this, [this] { refresh(); });
    onTables(document, {TableId::indices, TableId::economy}, shown, &WhenShown::request);
    connect(this, &Page::cellEntered, this, [this](const QString& text) {
        const auto address = parseAddress(toCore(text));
        if (!address || address->table != TableId::indices || address->keys.front() == marked_) return;
        marked_ = address->keys.front();
        refresh();
    });
    if (const Table& indices = document.effective()[TableId::indices]; indices.size() > 0)
        marked_ = indices[0].front(); // where the cursor starts
    shown->request();
}

/// Rates are typed; what is asked of one is who uses it.
std::vector<FigureQuestion> IndicesPage::questionsOf(const std::string& index,
                                                     const std::vector<FinancialYear>& years) const {
    std::vector<FigureQuestion> questions;
    for (const FinancialYear year : years) {
        const Address rate{TableId::indices, {index, toText(year)}, "rate"};
        const bool typed = document_.effective().locate(rate).has_value();
        questions.push_back(
            {.about = FigureQuestion::About::cell,
             .address = typed ? toQt(toText(rate)) : QString(),
             .remark = typed
                           ? QString()
                           : tr("No rate is typed for this year: that of the latest earlier year is used.")});
    }
    return questions;
}

void IndicesPage::refresh() {
    SeriesChartData chart;
    chart.title = tr("Indices by year");
    chart.figures = Figures::rate;
    chart.years = projectedYears(document_.effective());
    const auto rows = indexRates(document_.effective(), chart.years);
    const Colours colours = coloursFor(palette());
    // The one the cursor is in stands out among the others, drawn last so that it lies on top.
    for (const bool marked : {false, true})
        for (const RateRow& row : rows) {
            if ((row.code == marked_) != marked) continue;
            YearSeries series{.name = nameOf(document_.effective(), TableId::indices, row.code),
                              .colour = marked ? colours.accent : colours.line};
            series.quiet = !marked;
            for (const auto& rate : row.rates) series.values.push_back(rate.fraction);
            if (marked) series.questions = questionsOf(row.code, chart.years);
            chart.series.push_back(std::move(series));
        }
    chart.startsWithOutturn = false;
    chart.finding = marked_.empty() ? tr("Yearly change of all indices. Select a row to mark its line.")
                                    : tr("Yearly change of %1 among all indices.")
                                          .arg(nameOf(document_.effective(), TableId::indices, marked_));
    chart_->setData(std::move(chart));
}

} // namespace breakeven::ui
