#include "economy/table/value.h"
#include "proposal/uncertainty/uncertainty_presets.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

using Json = nlohmann::ordered_json;

constexpr std::array<std::string_view, 8> cellWords{
    "pay_indices", "price_indices", "uplift_indices",          "growth_indices",
    "tariffs",     "savings",       "savings_by_organisation", "arrangement_starts"};
static_assert(cellWords.size() == static_cast<std::size_t>(PresetCells::arrangementStarts) + 1);

class PresetReader {
public:
    std::vector<Problem> problems;

    UncertaintyPreset preset(const Json& from) {
        UncertaintyPreset made;
        made.id = text(from, "preset");
        made.title = text(from, "title");
        made.reason = text(from, "reason");
        made.source = text(from, "source");
        made.judgement = from.value("judgement", false);
        const auto ranges = from.find("ranges");
        if (ranges == from.end() || !ranges->is_array() || ranges->empty())
            fault(message(MESSAGE("the preset %1 needs a list of ranges"), made.id));
        else
            for (const Json& one : *ranges) made.ranges.push_back(range(one));
        return made;
    }

    void fault(Message why) { problems.push_back(errorSaying(std::move(why))); }

private:
    std::string text(const Json& from, const char* field) {
        const auto found = from.find(field);
        if (found != from.end() && found->is_string() && !found->get<std::string>().empty())
            return found->get<std::string>();
        fault(message(MESSAGE("a preset needs a text in its field %1"), field));
        return {};
    }

    PresetRange range(const Json& from) {
        PresetRange made;
        const TableSpec& spec = specification(TableId::uncertainties);
        const std::string of = text(from, "of");
        const auto* const word = std::find(cellWords.begin(), cellWords.end(), of);
        if (word == cellWords.end()) fault(message(MESSAGE("a preset cannot apply to %1"), of));
        made.of = static_cast<PresetCells>(word - cellWords.begin());
        for (const auto& [column, value] : from.items()) {
            if (column == "of") continue;
            const auto place = spec.find(column);
            if (!place || !value.is_string() || column == "uncertainty" || column == "cell") {
                fault(message(MESSAGE("the field %1 of a preset is not that of a range"), column));
                continue;
            }
            auto read = canonical(spec.columns[*place], value.get<std::string>());
            if (auto* why = std::get_if<Message>(&read))
                fault(std::move(*why));
            else
                made.cells.emplace_back(column, std::get<std::string>(std::move(read)));
        }
        return made;
    }
};

} // namespace

Result<std::vector<UncertaintyPreset>> readUncertaintyPresets(std::string_view json) {
    const Json whole = Json::parse(json, nullptr, false);
    if (!whole.is_array()) return errorSaying(message(MESSAGE("the presets must be a list in JSON")));
    PresetReader reader;
    std::vector<UncertaintyPreset> presets;
    for (const Json& one : whole) {
        if (one.is_object())
            presets.push_back(reader.preset(one));
        else
            reader.fault(message(MESSAGE("each preset must be an object in JSON")));
    }
    if (!reader.problems.empty()) return std::move(reader.problems);
    return presets;
}

} // namespace breakeven
