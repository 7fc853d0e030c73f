#pragma once

#include "charts/benefit_plot.h"
#include "charts/plot_view.h"

namespace breakeven::ui {

/// Without, planned and seen by month. Its values are the months observed that the projection knows.
class BenefitChart : public PlotView {
    Q_OBJECT

public:
    explicit BenefitChart(QWidget* parent = nullptr);

    void setData(BenefitChartData data);
    const BenefitChartData& data() const { return data_; }
    QString table() const override { return benefitTable(data_); }

protected:
    void plot(QCustomPlot& plot, const ChartStyle& style, QSizeF size) const override;
    int valueCount() const override { return static_cast<int>(months_.size()); }
    int valueAt(QPoint position) const override;
    QRect placeOf(int value) const override;
    QString describe(int value) const override;
    QList<ChartFigure> figuresAt(int value) const override;

private:
    BenefitChartData data_;
    std::vector<MeasuredMonth> months_; ///< those drawn
};

} // namespace breakeven::ui
