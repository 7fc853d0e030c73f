#include "uncertainty/uncertainty_page.h"

#include "document/labels.h"
#include "grid/table_model.h"
#include "uncertainty/sensitivity_panel.h"

#include <QTabWidget>

namespace breakeven::ui {

UncertaintyPage::UncertaintyPage(Document& document, const ShownFigures& figures, const Simulator& simulator,
                                 const Display& display, QWidget* parent)
    : TablesPage(titleOf(specification(TableId::uncertainties)), parent),
      sensitivity_(new SensitivityPanel(document, figures, simulator, display)) {
    const TableSpec& ranges = specification(TableId::uncertainties);
    add(std::make_unique<TableModel>(document, TableScope{.table = ranges.id}), tr("Ranges"), helpOf(ranges));
    tabs()->addTab(sensitivity_, tr("What matters most"));
    showTabBar(*tabs(), true);
    connect(sensitivity_, &SensitivityPanel::cellWanted, this, &Page::cellWanted);
}

void UncertaintyPage::showSensitivity() { tabs()->setCurrentWidget(sensitivity_); }

} // namespace breakeven::ui
