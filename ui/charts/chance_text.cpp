#include "charts/chance_text.h"

#include "charts/figure_text.h"

#include <QCoreApplication>

#include <cmath>

namespace breakeven::ui {

namespace {

struct Chart {
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

QString inTenths(double share) {
    return figureText(std::round(share * 1000) / 1000, Figures::rate, MoneyUnit::pounds);
}

} // namespace

QString percentileText(int percentile) { return Chart::tr("%1%").arg(percentile); }

QString chanceWithError(const Chance& chance) {
    return Chart::tr("%1 ± %2 (standard error)").arg(inTenths(chance.share), inTenths(chance.error));
}

QString percentileRemark() {
    return Chart::tr("A percentile comes from many futures and is not calculated by itself. Choose Show that "
                     "future to make it a scenario whose figures can be explained.");
}

QString chanceRemark() {
    return Chart::tr("A chance is the share of futures in which this happens; it is counted, not "
                     "calculated from other figures.");
}

} // namespace breakeven::ui
