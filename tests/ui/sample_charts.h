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
    data.exact = data.surplus;
    data.exactBaseline = data.baseline;
    data.finding = "North Cumbria breaks even from 2019/20.";
    return data;
}

inline HeatMapData sampleHeatMap() {
    HeatMapData data;
    data.title = "Surplus or (deficit)";
    data.years = sevenYears();
    const auto row = [&](const char* code, const char* name, std::initializer_list<double> heats) {
        HeatMapData::Row result{code, name, {}};
        for (const double heat : heats) {
            const QString amount = QString::number(heat * 1000, 'f', 0);
            result.cells.push_back(
                HeatMapData::Cell{.text = amount, .copied = amount + ".00", .says = amount, .heat = heat});
        }
        data.rows.push_back(std::move(result));
    };
    row("RNL", "North Cumbria University Hospitals NHS Trust", {-1, -1, -1, -.4, -.05, .2, .3});
    row("RTF", "Northumbria Healthcare", {.05, .04, .02, -.01, -.05, -.1, -.2});
    data.rows[1].cells[6] = std::nullopt;
    data.finding = "North Cumbria is deepest in deficit.";
    return data;
}

inline SeriesChartData sampleSeries(SeriesChartData::Form form) {
    SeriesChartData data;
    data.title = "Surplus by organisation";
    data.years = sevenYears();
    data.form = form;
    data.series = {
        {.name = "North Cumbria", .colour = "#005EB8", .values = {-26e6, -31e6, -24e6, -9e6, -1e6, 4e6, 9e6}},
        {.name = "Morecambe Bay",
         .colour = "#00A499",
         .values = {-19e6, -21e6, -22e6, -20e6, -16e6, -12e6, -10e6}},
        {.name = "Northumbria", .colour = "#7C2855", .values = {9e6, 8e6, 9e6, 10e6, 9e6, 8e6, 9.5e6}}};
    data.finding = "Two of three are in deficit.";
    return data;
}

/// A fan that widens by year around a deficit that grows.
inline FanChartData sampleFan() {
    FanChartData data;
    data.organisation = "RNL";
    data.subject = "North Cumbria";
    data.figure = "Surplus or (deficit)";
    data.years = sevenYears();
    data.fan = {{}, "North Cumbria", DrawnFigure::surplus, {}, 10'000};
    constexpr std::array thousandsApart{-16.4, -12.8, -6.7, 0.0, 6.7, 12.8, 16.4};
    for (std::size_t index = 0; index < data.years.size(); ++index) {
        const auto pounds = [](double amount) { return Money::fromPence(std::llround(amount * 100'000)); };
        const double central = -9'000 + 700.0 * static_cast<double>(index * index);
        FanYear year{
            index, data.years[index], pounds(central), {}, chanceOfShare(index < 3 ? 0 : 0.32, 10'000)};
        for (std::size_t p = 0; p < thousandsApart.size(); ++p)
            year.percentiles[p] =
                pounds(central - 200 + 150 * thousandsApart[p] * static_cast<double>(index));
        data.fan.years.push_back(year);
        data.exact.push_back(year.central);
    }
    data.finding = "In 7 of 10 futures North Cumbria is in deficit in 2020/21.";
    return data;
}

} // namespace breakeven::ui
