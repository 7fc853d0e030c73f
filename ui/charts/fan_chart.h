#pragma once

#include "charts/chart_data.h"
#include "charts/plot_view.h"

namespace breakeven::ui {

/// A figure by year in all futures drawn. Its values are the years, and below them the percentiles of each
/// year from the highest to the lowest, which up and down arrows and the mouse reach: from any of them the
/// future is shown that comes nearest to it.
class FanChart : public YearPlot<FanChartData> {
    Q_OBJECT

public:
    explicit FanChart(QWidget* parent = nullptr);

    void setData(FanChartData data);
    QString table() const override;

Q_SIGNALS:
    /// Somebody wants to see the future at a percentile of the figure in a year, given by its index.
    void futureWanted(std::size_t year, int percentile);

protected:
    void plot(QCustomPlot& plot, const ChartStyle& style, QSizeF size) const override;
    int valueCount() const override;
    int valuesPerRow() const override;
    int valueAt(QPoint position) const override;
    QRect placeOf(int value) const override;
    QString describe(int value) const override;
    QList<ChartFigure> figuresAt(int value) const override;
    void addTo(QMenu& menu, int value) override;
    Chosen chosenBy(int value) const override;

private:
    struct Value {
        const FanYear* year = nullptr;         ///< null where the organisation has no figure
        std::optional<std::size_t> percentile; ///< of toldPercentiles; none: what is central
    };
    Value valueOf(int value) const;
};

} // namespace breakeven::ui
