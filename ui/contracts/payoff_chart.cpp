#include "contracts/payoff_chart.h"

#include "charts/figure_text.h"
#include "contracts/payoff_plot.h"
#include "document/message_text.h"

#include <qcustomplot.h>

namespace breakeven::ui {

namespace {

constexpr int reach = 8; // pixels round a year's point

} // namespace

PayoffChart::PayoffChart(QWidget* parent) : PlotView(parent) { setAccessibleName(tr("Payoff curve")); }

void PayoffChart::setView(PayoffView view, const std::string& contract) {
    contract_ = contract;
    view_ = std::move(view);
    QStringList sentences;
    for (const Message& finding : payoffFindings(view_)) sentences << textOf(finding);
    setFinding(sentences.join(' '));
    redraw();
}

QString PayoffChart::table() const { return payoffTable(view_); }

void PayoffChart::plot(QCustomPlot& plot, const ChartStyle& style, QSizeF size) const {
    plotPayoff(plot, view_, style, size);
}

int PayoffChart::valueAt(QPoint position) const {
    for (int value = 0; value < valueCount(); ++value)
        if (placeOf(value).contains(position)) return value;
    return -1;
}

QRect PayoffChart::placeOf(int value) const {
    const PayoffPoint& point = view_.marks[static_cast<std::size_t>(value)].point;
    const QPoint at(qRound(laidOut().xAxis->coordToPixel(point.variance)),
                    qRound(laidOut().yAxis->coordToPixel(point.settlement)));
    return QRect(at - QPoint(reach, reach), QSize(2 * reach, 2 * reach)).translated(laidOut().pos());
}

QList<ChartFigure> PayoffChart::figuresAt(int value) const {
    const PayoffMark& mark = view_.marks[static_cast<std::size_t>(value)];
    if (contract_.empty()) return {};
    const Figure figure = ContractFigure{contract_, mark.year, ContractWhat::settled};
    return {{yearText(mark.year), {.address = addressOf(figure)}}};
}

Chosen PayoffChart::chosenBy(int value) const {
    return {{}, view_.marks[static_cast<std::size_t>(value)].year};
}

QString PayoffChart::describe(int value) const {
    const PayoffMark& mark = view_.marks[static_cast<std::size_t>(value)];
    const QString variance =
        tr("%1, %2 of target").arg(toQt(formatSize(mark.variance)), toQt(formatPart(mark.point.variance)));
    const QString settled = toQt(formatSize(mark.settlement));
    QStringList lines{yearText(mark.year),
                      mark.variance < Money{} ? tr("Loss: %1").arg(variance) : tr("Gain: %1").arg(variance)};
    lines << (mark.settlement < Money{}   ? tr("The holder pays %1").arg(settled)
              : mark.settlement > Money{} ? tr("The holder is paid %1").arg(settled)
                                          : tr("Nothing settles"));
    return lines.join('\n');
}

} // namespace breakeven::ui
