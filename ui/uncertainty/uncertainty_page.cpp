#include "uncertainty/uncertainty_page.h"

#include "uncertainty/sensitivity_panel.h"

#include <QTabWidget>

namespace breakeven::ui {

UncertaintyPage::UncertaintyPage(Document& document, const ShownFigures& figures, const Simulator& simulator,
                                 const Display& display, QWidget* parent)
    : RangesPage(document, parent),
      sensitivity_(new SensitivityPanel(document, figures, simulator, display)) {
    tabs()->addTab(sensitivity_, tr("What matters most"));
    showTabBar(*tabs(), true);
    connect(sensitivity_, &SensitivityPanel::cellWanted, this, &Page::cellWanted);
}

void UncertaintyPage::showSensitivity() { tabs()->setCurrentWidget(sensitivity_); }

} // namespace breakeven::ui
