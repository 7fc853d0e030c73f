#pragma once

#include "desk/shown_figures.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace breakeven::ui {

class EmptyState;
class FigureTable;
class PeriodBar;
class SeenFigures;
class ShownTable;

/// How the organisations that report stand against the plan, side by side and together.
class EconomyAgainstPlan : public QWidget {
    Q_OBJECT

public:
    EconomyAgainstPlan(const Document& document, const ShownFigures& figures, const Display& display,
                       QWidget* parent = nullptr);

    ShownTable& table() const { return *table_; }
    FigureTable& view() const { return *view_; }
    SeenFigures& seen() const { return *seen_; }

Q_SIGNALS:
    /// Somebody wants to see the actuals of an organisation, or of all that report ("economy"), in a year to
    /// a month.
    void actualsWanted(const QString& code, breakeven::FinancialYear year, int month);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void refresh();
    void open(int row);

    SeenFigures* seen_;
    PeriodBar* period_;
    QLabel* finding_;
    ShownTable* table_;
    FigureTable* view_;
    QLabel* remark_;
    EmptyState* empty_;
    QStackedWidget* stack_;
};

} // namespace breakeven::ui
