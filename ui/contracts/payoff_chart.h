#pragma once

#include "charts/plot_view.h"
#include "insight/contract/payoff_view.h"

namespace breakeven::ui {

/// The payoff curve of a capitation's risk share, with the years of the scenario on it.
class PayoffChart : public PlotView {
    Q_OBJECT

public:
    explicit PayoffChart(QWidget* parent = nullptr);

    /// `contract` is the code of the contract; blank where it is not in the document yet.
    void setView(PayoffView view, const std::string& contract = {});
    const PayoffView& view() const { return view_; }
    QString table() const override;

protected:
    void plot(QCustomPlot& plot, const ChartStyle& style, QSizeF size) const override;
    int valueCount() const override { return static_cast<int>(view_.marks.size()); }
    int valueAt(QPoint position) const override;
    QRect placeOf(int value) const override;
    QString describe(int value) const override;
    QList<ChartFigure> figuresAt(int value) const override;
    Chosen chosenBy(int value) const override;

private:
    PayoffView view_;
    std::string contract_;
};

} // namespace breakeven::ui
