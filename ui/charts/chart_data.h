#pragma once

#include <QColor>
#include <QPen>
#include <QString>

#include "charts/figures.h"
#include "document/question.h"
#include "insight/statement/cash_position.h"
#include "insight/uncertainty/fan.h"
#include "money/financial_year.h"
#include "money/format.h"
#include "theme/organisation_colours.h"

#include <optional>
#include <vector>

namespace breakeven::ui {

/// The surplus or (deficit) of one organisation or the economy by year, in a scenario and in base.
/// `base` is empty where the scenario is base itself. A year without a figure (merged) is nothing.
struct SurplusChartData {
    QString organisation = {};                  ///< whose it is: a code, or "economy"
    QString subject;                            ///< "North Cumbria", "Whole economy"
    QString scenario;                           ///< what the bars are called
    QString base;                               ///< what the line they stand against is called
    std::vector<FinancialYear> years;           ///< the base year first: the outturn
    std::vector<std::optional<Money>> surplus;  ///< as many as years
    std::vector<std::optional<Money>> baseline; ///< as many as years, or none
    std::vector<std::optional<Money>> exact;    ///< surplus and baseline to the penny, as they are copied
    std::vector<std::optional<Money>> exactBaseline;
    MoneyUnit unit = MoneyUnit::thousands;
    QString finding;            ///< the sentence the chart says; its accessible description
    GroundColours colours = {}; ///< of the organisation; none: the accent
};

/// The cash of one organisation at the close of each year, in a scenario.
struct CashChartData {
    QString organisation = {};
    QString subject;
    std::vector<FinancialYear> years;
    std::vector<std::optional<CashYear>> cash;  ///< as many as years
    std::vector<std::optional<CashYear>> exact; ///< to the penny, as it is copied
    MoneyUnit unit = MoneyUnit::thousands;
    QString finding;
    GroundColours colours = {}; ///< of the organisation; none: the accent
};

/// A figure of one organisation or the economy by year as draws have it: bands around what is central.
struct FanChartData {
    QString organisation = {};
    QString subject;                         ///< whose it is
    QString figure;                          ///< what it is: "Surplus or (deficit)"
    std::vector<FinancialYear> years;        ///< of the projection, the base year first
    Fan fan;                                 ///< in the amounts shown
    std::vector<std::optional<Money>> exact; ///< what is central, by year, as it is copied
    MoneyUnit unit = MoneyUnit::thousands;
    std::optional<std::pair<double, double>> scale =
        {}; ///< the values to show at least, of charts side by side
    QString finding;
};

/// One line or stack of a chart by year.
struct YearSeries {
    QString name; ///< its direct label
    QColor colour;
    Qt::PenStyle dash = Qt::SolidLine;
    int round = 0; ///< in black and white: how many times all dashes were taken before it
    std::vector<std::optional<double>> values = {}; ///< as many as years; money in pounds, rates as fractions
    std::vector<std::optional<Money>> exact = {};   ///< what a copy has of money; blank: the values
    std::vector<FigureQuestion> questions = {};     ///< by year, what has the value explained; or none
    bool quiet = false;                             ///< a thin line without label, for comparison only
    QString subject = {};                           ///< whose it is (Chosen::subject), or none
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
    QString chosen = {}; ///< the subject that stands out
};

/// Organisations or measures (rows) by year (columns), each cell with its figure on a ground that says the
/// same by depth.
struct HeatMapData {
    struct Cell {
        QString text = {};   ///< the figure or score
        QString remark = {}; ///< a word beside it, where there is room in all cells
        QString copied = {}; ///< as it is copied to a spreadsheet
        QString says = {};   ///< what it says of its row and year: "(1,234), 3.1% of income"
        QString figure = {}; ///< its address
        double heat = 0;     ///< from -1, deepest in deficit or risk, to 1
        QString mark = {};   ///< a letter at the left edge
    };
    struct Row {
        QString code; ///< of the organisation to open; blank: none
        QString name;
        std::vector<std::optional<Cell>> cells; ///< as many as years
        GroundColours colours = {};             ///< of the organisation, before its name
    };
    QString title;
    std::vector<FinancialYear> years;
    std::vector<Row> rows;
    QString finding;
    Figures copied = Figures::number; ///< what the cells' figures are as they are copied
};

} // namespace breakeven::ui
