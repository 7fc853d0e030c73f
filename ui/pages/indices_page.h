#pragma once

#include "desk/tables_page.h"
#include "document/question.h"

namespace breakeven::ui {

class SeriesChart;

/// Indices down and years across, and a chart of them.
class IndicesPage : public TablesPage {
    Q_OBJECT

public:
    explicit IndicesPage(Document& document, QWidget* parent = nullptr);

private:
    void refresh();
    std::vector<FigureQuestion> questionsOf(const std::string& index,
                                            const std::vector<FinancialYear>& years) const;

    Document& document_;
    SeriesChart* chart_;
    std::string marked_; ///< the index the cursor is in
};

} // namespace breakeven::ui
