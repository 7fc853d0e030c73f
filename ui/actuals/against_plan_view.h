#pragma once

#include "insight/actual/variance.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace breakeven::ui {

class EmptyState;
class FigureTable;
class Futures;
class MonthChart;
class SeenFigures;
class ShownTable;
class WhenShown;

/// How an organisation, or those that report together, stand against the plan: a sentence, line by line, and
/// the line the cursor is in by month.
class AgainstPlanView : public QWidget {
    Q_OBJECT

public:
    /// Where the chart stands; beside the table it gives way where there is little room.
    enum class Chart { belowTable, besideTable };
    explicit AgainstPlanView(SeenFigures& seen, Chart chart = Chart::belowTable, QWidget* parent = nullptr);

    /// Lets it tell within which range the year may end, where futures are drawn.
    void setFutures(const Futures& futures);

    /// A code, or "economy".
    void setOrganisation(const QString& code);

    ShownTable& table() const { return *table_; }
    FigureTable& view() const { return *view_; }
    MonthChart& chart() const { return *chart_; }
    QString finding() const;

Q_SIGNALS:
    /// The sentence above, for who shows it elsewhere.
    void findingChanged(const QString& sentence);
    /// There is nothing to show until months are typed.
    void monthsWanted();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void showEmpty();
    void showChart();
    void showRange();

    SeenFigures& seen_;
    Chart place_;
    QString organisation_ = QStringLiteral("economy");
    StatementLine line_ = StatementLine::surplus; ///< the one charted
    QLabel* finding_;
    ShownTable* table_;
    FigureTable* view_;
    QLabel *range_, *remark_;
    MonthChart* chart_;
    EmptyState* empty_;
    QStackedWidget* stack_;
    const Futures* futures_ = nullptr;
};

} // namespace breakeven::ui
