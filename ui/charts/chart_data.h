#pragma once

#include <QColor>
#include <QPen>
#include <QString>

#include "money/financial_year.h"
#include "money/format.h"

#include <optional>
#include <vector>

namespace breakeven::ui {

/// The surplus or (deficit) of one organisation or the economy by year, in a scenario and in base.
/// `base` is empty where the scenario is base itself. A year without a figure (merged) is nothing.
struct SurplusChartData {
    QString subject;                            ///< "North Cumbria", "Whole economy"
    QString scenario;                           ///< what the bars are called
    QString base;                               ///< what the line they stand against is called
    std::vector<FinancialYear> years;           ///< the base year first: the outturn
    std::vector<std::optional<Money>> surplus;  ///< as many as years
    std::vector<std::optional<Money>> baseline; ///< as many as years, or none
    MoneyUnit unit = MoneyUnit::thousands;
    QString finding; ///< the sentence the chart says; its accessible description
};

/// How the values of a series are written.
enum class Figures { money, rate, number };

/// One line or stack of a chart by year.
struct YearSeries {
    QString name; ///< its direct label
    QColor colour;
    Qt::PenStyle dash = Qt::SolidLine;
    std::vector<std::optional<double>> values; ///< as many as years; money in pounds, rates as fractions
    bool quiet = false;                        ///< a thin line without label, for comparison only
};

/// Several series over the same years.
struct SeriesChartData {
    enum class Form { lines, stacked };
    QString title;
    std::vector<FinancialYear> years;
    std::vector<YearSeries> series;
    Form form = Form::lines;
    Figures figures = Figures::money;
    MoneyUnit unit = MoneyUnit::thousands;
    bool startsWithOutturn = true;
    QString finding;
};

/// Surplus or (deficit) of organisations (rows) by year (columns), shaded by its share of income.
struct HeatMapData {
    struct Row {
        QString code;
        QString name;
        std::vector<std::optional<Money>> surplus;
        std::vector<double> margin; ///< surplus ÷ total income: how deep the shade is
    };
    QString title;
    std::vector<FinancialYear> years;
    std::vector<Row> rows;
    MoneyUnit unit = MoneyUnit::thousands;
    QString finding;
};

} // namespace breakeven::ui
