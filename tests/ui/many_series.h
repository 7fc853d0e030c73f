#pragma once

#include "charts/chart_data.h"
#include "theme/organisation_colours.h"

#include <algorithm>

namespace breakeven::ui {

/// The surplus of so many organisations over seven years, close together at the end; the third is merged away
/// after three years.
inline SeriesChartData manySeries(int count, SeriesChartData::Form form = SeriesChartData::Form::lines) {
    SeriesChartData data;
    data.title = "Surplus by organisation";
    data.form = form;
    std::vector<std::string> codes;
    for (int org = 0; org < count; ++org) codes.push_back("R" + std::to_string(100 + org));
    const OrganisationColours colours(codes);
    for (int year = 0; year < 7; ++year) data.years.push_back(FinancialYear{2014} + year);
    std::vector<QPen> pens;
    for (int org = 0; org < count; ++org) {
        const QPen pen = colours.pen(codes[static_cast<std::size_t>(org)], false);
        pens.push_back(pen);
        YearSeries series{.name = QString("University Hospitals %1 NHS Foundation Trust").arg(org),
                          .colour = pen.color()};
        for (int year = 0; year < 7; ++year)
            series.values.push_back(org == 2 && year > 2 ? std::nullopt
                                                         : std::optional(1e6 * (org % 5 - 2) + 3e5 * year -
                                                                         1e5 * (org % 7) * (year - 3)));
        series.subject = QString::fromStdString(codes[static_cast<std::size_t>(org)]);
        data.series.push_back(std::move(series));
    }
    pens = toldApart(pens);
    for (std::size_t org = 0; org < pens.size(); ++org) data.series[org].dash = pens[org].style();
    data.finding = "Some are in deficit.";
    return data;
}

} // namespace breakeven::ui
