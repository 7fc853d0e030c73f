#include "insight/measure/tracked_measure.h"

#include "economy/table/row_reader.h"
#include "economy/table/words.h"

#include <algorithm>

namespace breakeven {

namespace {

std::vector<Observation> observationsOf(const Economy& economy, const std::string& measure) {
    std::vector<Observation> all;
    const Table& observations = economy[TableId::observations];
    for (std::size_t row = 0; row < observations.size(); ++row) {
        if (observations.at(row, "measure") != measure) continue;
        const auto month = parseMonth(observations.at(row, "month"));
        const auto value = parseDecimal(observations.at(row, "value"));
        if (month && value) all.push_back({*month, *value});
    }
    std::sort(all.begin(), all.end(),
              [](const Observation& a, const Observation& b) { return a.month < b.month; });
    return all;
}

TrackedMeasure measureAt(const Economy& economy, std::size_t row) {
    const RowReader reader(economy, TableId::measures, row);
    TrackedMeasure measure;
    measure.code = reader.text("measure");
    measure.name = reader.text("name").empty() ? measure.code : reader.text("name");
    measure.unit = reader.text("unit");
    measure.arrangement = reader.text("arrangement");
    measure.commissioner = reader.text("commissioner");
    measure.provider = reader.text("provider");
    measure.service = reader.text("service");
    measure.better = words::as<Better>(words::betters, reader.text("better"));
    measure.target = reader.number("target");
    measure.value = reader.number("value");
    if (const auto arrangement = economy[TableId::arrangements].find({measure.arrangement}))
        measure.start = RowReader(economy, TableId::arrangements, *arrangement).year("start_year");
    measure.observations = observationsOf(economy, measure.code);
    return measure;
}

} // namespace

std::optional<Month> TrackedMeasure::firstMonth() const {
    return start ? std::optional(breakeven::firstMonth(*start)) : std::nullopt;
}

bool TrackedMeasure::countsActivity() const {
    return !arrangement.empty() && !(commissioner.empty() && provider.empty() && service.empty());
}

std::optional<TrackedMeasure> trackedMeasure(const Economy& economy, std::string_view code) {
    const auto row = economy[TableId::measures].find({code});
    return row ? std::optional(measureAt(economy, *row)) : std::nullopt;
}

std::vector<TrackedMeasure> trackedMeasures(const Economy& economy) {
    std::vector<TrackedMeasure> all;
    for (std::size_t row = 0; row < economy[TableId::measures].size(); ++row)
        all.push_back(measureAt(economy, row));
    return all;
}

} // namespace breakeven
