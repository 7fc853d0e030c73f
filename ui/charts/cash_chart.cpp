#include "charts/cash_chart.h"

#include "charts/cash_plot.h"
#include "charts/figure_text.h"
#include "document/message_text.h"

namespace breakeven::ui {

CashChart::CashChart(QWidget* parent) : YearPlot(parent) {
    setAccessibleName(tr("Cash at the close of each year"));
}

void CashChart::setData(CashChartData data) {
    setAccessibleName(tr("Cash at the close of each year: %1").arg(data.subject));
    take(std::move(data));
}

QString CashChart::table() const { return cashTable(data_); }

void CashChart::plot(QCustomPlot& plot, const ChartStyle& style, QSizeF size) const {
    plotCash(plot, data_, style, size);
}

QString CashChart::describe(int value) const {
    const auto year = static_cast<std::size_t>(value);
    if (!data_.cash[year]) return tr("%1: no balance sheet of its own").arg(yearText(data_.years[year]));
    const CashYear& cash = *data_.cash[year];
    QString text = tr("%1: cash %2, minimum %3")
                       .arg(yearText(data_.years[year]), amountText(cash.closing, data_.unit),
                            amountText(cash.minimum, data_.unit));
    if (cash.support > Money())
        text += "\n" + tr("Support drawn: %1").arg(amountText(cash.support, data_.unit));
    return text;
}

Chosen CashChart::chosenBy(int value) const { return {data_.organisation, data_.years[yearOf(value)]}; }

QList<ChartFigure> CashChart::figuresAt(int value) const {
    const auto year = static_cast<std::size_t>(value);
    if (!data_.cash[year]) return {};
    const auto figure = [&](StatementLine line) {
        return FigureQuestion{
            .address = addressOf(StatementFigure{toCore(data_.organisation), data_.years[year], line})};
    };
    QList<ChartFigure> figures{{tr("Cash"), figure(StatementLine::cash)}};
    if (data_.cash[year]->support > Money())
        figures << ChartFigure{tr("Support drawn"), figure(StatementLine::supportDrawn)};
    return figures;
}

} // namespace breakeven::ui
