#include "insight/decision/story_findings.h"

#include "economy/reading/document_names.h"
#include "money/format.h"

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

} // namespace

std::vector<Message> storyFindings(const Economy& economy, const CareModelStory& story, std::size_t year) {
    std::vector<Message> all;
    const std::string when = toText(story.years[year]);
    const std::string hospital = organisationName(economy, story.hospital);
    const AvoidedService& first = story.avoided.front();
    all.push_back(message(MESSAGE("%1, %2: %3 fewer at %4."), when,
                          rowName(economy, TableId::services, first.service),
                          formatNumber(first.units[year], 0), hospital));
    all.push_back(message(MESSAGE("The hospital loses %1 of income and sheds %2 of cost; %3 is stranded."),
                          formatSize(story.income[year]), formatSize(story.shed[year]),
                          formatSize(story.stranded[year])));
    const auto sentence = [&](Money amount, const char* gains, const char* loses, const std::string& who) {
        all.push_back(message(amount < Money() ? loses : gains, who, formatSize(amount)));
    };
    if (!story.holder.empty())
        sentence(story.shared.holder[year], MESSAGE("%1 is %2 better off."), MESSAGE("%1 is %2 worse off."),
                 organisationName(economy, story.holder));
    const Money saved = story.shared.commissioners[year];
    all.push_back(
        message(saved < Money() ? MESSAGE("It costs commissioners %1.") : MESSAGE("Commissioners save %1."),
                formatSize(saved)));
    if (story.unshared && !story.holder.empty())
        sentence(story.unshared->holder[year], MESSAGE("Without the loss share %1 would be %2 better off."),
                 MESSAGE("Without the loss share %1 would be %2 worse off."),
                 organisationName(economy, story.holder));
    return all;
}

} // namespace breakeven
