#include "pages/tariffs_page.h"

#include "document/labels.h"
#include "grid/pivot_model.h"
#include "grid/table_model.h"
#include "pages/table_panel.h"

namespace breakeven::ui {

TariffsPage::TariffsPage(Document& document, QWidget* parent) : TablesPage(tr("Tariffs"), parent) {
    add(std::make_unique<PivotModel>(document, PivotScope{.table = TableId::tariffs,
                                                          .value = "price",
                                                          .baseYear = true,
                                                          .key = "tariffs.years",
                                                          .title = tr("Prices by year")}),
        tr("Prices by year"),
        tr("A year without a price of its own, in grey, rolls forward by the yearly changes. Prices before "
           "the market "
           "forces factor."));
    const TableSpec& changes = specification(TableId::tariffChanges);
    add(std::make_unique<TableModel>(document, TableScope{.table = TableId::tariffChanges}),
        tr("Yearly changes"), helpOf(changes));
    add(std::make_unique<TableModel>(document, TableScope{.table = TableId::tariffs}), tr("All prices"),
        helpOf(specification(TableId::tariffs)));
}

} // namespace breakeven::ui
