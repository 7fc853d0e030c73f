#include "document/labels.h"
#include "document/message_text.h"
#include "document/result_labels.h"
#include "insight/position/findings.h"
#include "insight/statement/reconciliation.h"
#include "report/report_text.h"
#include "report/sections.h"
#include "report/text_block.h"
#include "report/year_table.h"

namespace breakeven::ui::report {

namespace {

void addItems(Flow& flow, const Contents& contents, const Outlook& outlook, const Reconciliation& items) {
    const ScenarioFigures& figures = contents.main();
    const MoneyUnit unit = contents.unit();
    const auto row = [&](const QString& label, const std::vector<Money>& amounts, RowStyle style) {
        YearRow result{label, {}, style};
        for (const Money amount : amounts) result.cells.push_back(amountCell(amount, unit));
        if (style == RowStyle::plain)
            for (TableCell& cell : result.cells) cell.adverse = false;
        return result;
    };
    std::vector<YearRow> rows{
        row(wordTitle(name(StatementLine::underlyingSurplus)), items.underlying, RowStyle::subtotal)};
    for (const NonRecurrentItem& item : items.items)
        rows.push_back(row(itemTitle(item), item.amounts, RowStyle::plain));
    rows.push_back(row(wordTitle(name(StatementLine::surplus)), items.reported, RowStyle::result));
    addCaption(flow, toQt(outlook.name), toQt(symbol(unit)));
    addYearTable(flow, ReportText::tr("Item"), yearsAt(figures.projection.years, items.years), rows);
}

} // namespace

void addUnderlying(Flow& flow, const Contents& contents) {
    const ScenarioFigures& figures = contents.main();
    bool first = true;
    const auto all = reconciliations(figures.economy, figures.projection);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!contents.goesOn()) return;
        const Outlook& outlook = figures.organisations[i];
        const Reconciliation items =
            printedReconciliation(all[i], figures.printed.statements, outlook.org, contents.unit());
        if (items.items.empty()) continue;
        if (first) {
            flow.breakPage();
            addHeading(flow, ReportText::tr("Underlying and reported results"), 1);
            addParagraph(flow, ReportText::tr("Every non-recurrent item is listed; with the underlying "
                                              "result they add up to the reported result."));
        }
        first = false;
        flow.keepTogether([&] { addItems(flow, contents, outlook, items); });
        flow.space(millimetres(4));
    }
}

} // namespace breakeven::ui::report
