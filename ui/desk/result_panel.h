#pragma once

#include "desk/year_table_model.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace breakeven::ui {

class EmptyState;
class FigureTable;

/// A table of results by year with what it shows in a sentence above it, perhaps a chart beside it, and in
/// their place, where there is nothing, what would bring something.
class ResultPanel : public QWidget {
    Q_OBJECT

public:
    /// `chart` may be null; the panel takes it over.
    ResultPanel(const Display& display, const QString& name, QWidget* chart = nullptr,
                QWidget* parent = nullptr);

    void setFinding(const QString& sentence);
    void setRows(std::vector<FinancialYear> years, FinancialYear base, std::vector<AmountRow> rows);

    /// What is said where there are no rows, with a button to what would bring some.
    void setEmptyText(const QString& text);
    EmptyState& emptyState() const { return *empty_; }

    YearTableModel& model() const { return *model_; }
    FigureTable& table() const { return *table_; }

    /// The height that shows all rows without scrolling; 0 where there are none.
    int fullHeight() const;

private:
    YearTableModel* model_;
    FigureTable* table_;
    QLabel* finding_;
    EmptyState* empty_;
    QStackedWidget* stack_;
};

} // namespace breakeven::ui
