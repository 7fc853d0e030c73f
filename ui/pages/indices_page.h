#pragma once

#include "desk/tables_page.h"

namespace breakeven::ui {

class SeriesChart;

/// Indices down and years across, and a chart of them.
class IndicesPage : public TablesPage {
    Q_OBJECT

public:
    explicit IndicesPage(Document& document, QWidget* parent = nullptr);

private:
    void refresh();

    Document& document_;
    SeriesChart* chart_;
    std::string marked_; ///< the index the cursor is in
};

} // namespace breakeven::ui
