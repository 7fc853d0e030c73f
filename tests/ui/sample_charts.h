#pragma once

#include "charts/chart_data.h"

namespace breakeven::ui {

inline std::vector<FinancialYear> sevenYears() {
    std::vector<FinancialYear> years;
    for (int i = 0; i < 7; ++i) years.push_back(FinancialYear{2014} + i);
    return years;
}

inline std::vector<std::optional<Money>> thousands(std::initializer_list<int> amounts) {
    std::vector<std::optional<Money>> result;
    for (const int amount : amounts) result.push_back(Money::fromPence(amount * 100'000LL));
    return result;
}

inline SurplusChartData sampleSurplus() {
    SurplusChartData data;
    data.subject = "North Cumbria";
    data.scenario = "Merger 2016";
    data.base = "Base";
    data.years = sevenYears();
    data.surplus = thousands({-26'300, -31'000, -24'000, -9'000, -1'200, 4'300, 8'900});
    data.baseline = thousands({-26'300, -33'000, -36'500, -39'000, -44'200, -48'300, -52'900});
    data.finding = "North Cumbria breaks even from 2019/20.";
    return data;
}

inline HeatMapData sampleHeatMap() {
    HeatMapData data;
    data.title = "Surplus or (deficit)";
    data.years = sevenYears();
    data.rows.push_back({"RNL",
                         "North Cumbria University Hospitals NHS Trust",
                         thousands({-26'300, -31'000, -24'000, -9'000, -1'200, 4'300, 8'900}),
                         {-.11, -.12, -.1, -.04, -.005, .02, .03}});
    data.rows.push_back({"RTF",
                         "Northumbria Healthcare",
                         thousands({2'100, 1'900, 900, -300, -2'000, -3'900, -6'000}),
                         {.005, .004, .002, -.001, -.005, -.01, -.02}});
    data.rows[1].surplus[6] = std::nullopt;
    data.finding = "North Cumbria is deepest in deficit.";
    return data;
}

inline SeriesChartData sampleSeries(SeriesChartData::Form form) {
    SeriesChartData data;
    data.title = "Surplus by organisation";
    data.years = sevenYears();
    data.form = form;
    data.series = {
        {"North Cumbria", "#005EB8", Qt::SolidLine, {-26e6, -31e6, -24e6, -9e6, -1e6, 4e6, 9e6}},
        {"Morecambe Bay", "#00A499", Qt::SolidLine, {-19e6, -21e6, -22e6, -20e6, -16e6, -12e6, -10e6}},
        {"Northumbria", "#7C2855", Qt::SolidLine, {9e6, 8e6, 9e6, 10e6, 9e6, 8e6, 9.5e6}}};
    data.finding = "Two of three are in deficit.";
    return data;
}

} // namespace breakeven::ui
