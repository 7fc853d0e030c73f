#pragma once

#include "pages/tables_page.h"

namespace breakeven::ui {

/// Prices, services down and years across, and the yearly changes they roll forward by.
class TariffsPage : public TablesPage {
    Q_OBJECT

public:
    explicit TariffsPage(Document& document, QWidget* parent = nullptr);
};

} // namespace breakeven::ui
