#include "arrangements/timeline_data.h"

#include "document/labels.h"
#include "document/message_text.h"
#include "economy/reading/horizon.h"
#include "economy/table/row_reader.h"

namespace breakeven::ui {

std::optional<Timeline> timelineOf(const Economy& economy) {
    const std::vector<FinancialYear> years = projectedYears(economy);
    if (years.empty()) return std::nullopt;
    Timeline timeline{years.front(), years.back(), {}};
    for (const RowReader& row : readers(economy, TableId::arrangements)) {
        const auto start = row.year("start_year");
        if (!start) continue;
        TimelineCard card{.code = toQt(row.text("arrangement")),
                          .name = toQt(row.text("name")),
                          .kind = wordTitle(row.text("kind")),
                          .lead = row.text("lead"),
                          .start = *start,
                          .ramp = {},
                          .enabled = row.yes("enabled")};
        for (const auto& share : ratesIn(row.text("ramp"))) card.ramp.push_back(toDouble(share));
        timeline.cards.push_back(std::move(card));
    }
    return timeline;
}

Timeline inForce(Timeline timeline) {
    std::erase_if(timeline.cards, [](const TimelineCard& card) { return !card.enabled; });
    return timeline;
}

} // namespace breakeven::ui
