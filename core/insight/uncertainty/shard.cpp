#include "insight/uncertainty/shard.h"

#include "exchange/number_file.h"
#include "insight/uncertainty/random_stream.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace breakeven {

namespace fs = std::filesystem;

namespace {

#define MESSAGE(text) translatable("Message", text)

using Json = nlohmann::ordered_json;

Json placesOf(std::span<const SimulationLayout::Column> columns) {
    Json all = Json::array();
    for (const SimulationLayout::Column& column : columns)
        all.push_back({column.org.value, column.year, static_cast<int>(column.figure)});
    return all;
}

std::vector<SimulationLayout::Column> placesIn(const Json& json) {
    std::vector<SimulationLayout::Column> columns;
    for (const Json& column : json)
        columns.push_back({{column.at(0).get<std::int32_t>()},
                           column.at(1).get<std::size_t>(),
                           static_cast<DrawnFigure>(column.at(2).get<int>())});
    return columns;
}

/// What is the same in all shards of a simulation.
Json layoutJson(const SimulationLayout& layout) {
    Json json;
    for (const FinancialYear year : layout.years) json["years"].push_back(toText(year));
    json["organisations"] = layout.organisations;
    json["ranges"] = layout.ranges;
    json["columns"] = placesOf(layout.columns);
    json["flags"] = placesOf(layout.flags);
    for (const Money central : layout.central) json["central_pence"].push_back(central.pence());
    return json;
}

SimulationLayout layoutIn(const Json& json) {
    std::vector<FinancialYear> years;
    for (const Json& year : json.at("years")) years.push_back(parseYear(year.get<std::string>()).value());
    std::vector<Money> central;
    if (json.contains("central_pence"))
        for (const Json& pence : json["central_pence"])
            central.push_back(Money::fromPence(pence.get<std::int64_t>()));
    return SimulationLayout(std::move(years), json.at("organisations").get<std::vector<std::string>>(),
                            json.at("ranges").get<std::vector<std::string>>(), placesIn(json.at("columns")),
                            placesIn(json.at("flags")), std::move(central));
}

/// What a shard adds: how often things were so.
Json countsJson(const Simulation& simulation) {
    const SimulationLayout& layout = simulation.layout();
    std::vector<std::uint64_t> times(layout.flags.size()), of(layout.flags.size()),
        first(layout.entities() * layout.years.size()), putBack(layout.ranges.size());
    for (const auto& chunk : simulation.chunks()) {
        for (std::size_t i = 0; i < times.size(); ++i) {
            times[i] += chunk->flags[i].times;
            of[i] += chunk->flags[i].of;
        }
        for (std::size_t i = 0; i < first.size(); ++i) first[i] += chunk->firstBreakEven[i];
        for (std::size_t i = 0; i < putBack.size(); ++i) putBack[i] += chunk->putBack[i];
    }
    return {{"flags", times}, {"of", of}, {"first_break_even", first}, {"put_back", putBack}};
}

/// A shard that was read.
struct ReadShard {
    fs::path file;
    Shard shard;
    DrawSpan draws;
    Json same; ///< what must be alike in all
    Json counts;
    std::uint64_t numbersAt = 0;
};

Result<ReadShard> readShard(const fs::path& file) {
    const auto start = readNumberFileStart(file);
    if (!start) return start.problems;
    const auto refused = [&] {
        Problem problem = errorSaying(message(MESSAGE("this is not a complete part of a simulation")));
        problem.place = FilePlace{file.string(), 0, {}};
        return problem;
    };
    try {
        Json header = Json::parse(start->header);
        ReadShard shard{
            file, {header.at("shard"), header.at("of")}, {}, {}, header.at("counts"), start->numbersAt};
        shard.draws = drawsOf(shard.shard, header.at("same").at("draws"));
        shard.same = std::move(header["same"]);
        std::uint64_t columns = 0;
        for (const Json& scenario : shard.same.at("scenarios"))
            columns += scenario.at("layout").at("columns").size();
        if (start->numbers != columns * shard.draws.count) return refused();
        return shard;
    } catch (const nlohmann::json::exception&) {
        return refused();
    }
}

/// Why shards cannot be joined; they are in the order of their numbers.
std::vector<Problem> unlike(const std::vector<ReadShard>& shards) {
    const ReadShard& first = shards.front();
    for (std::size_t i = 0; i < shards.size(); ++i) {
        const ReadShard& shard = shards[i];
        const std::string number = std::to_string(shard.shard.number), of = std::to_string(shard.shard.of);
        if (shard.same != first.same || shard.shard.of != first.shard.of)
            return {errorSaying(
                message(MESSAGE("%1 and %2 are parts of different simulations: document, "
                                "scenarios, number of futures, seed and number of parts must be the same"),
                        first.file.string(), shard.file.string()))};
        if (i > 0 && shards[i - 1].shard.number == shard.shard.number)
            return {errorSaying(message(MESSAGE("part %1 of %2 appears twice: %3 and %4"), number, of,
                                        shards[i - 1].file.string(), shard.file.string()))};
    }
    for (std::uint64_t number = 1; number <= first.shard.of; ++number)
        if (number > shards.size() || shards[number - 1].shard.number != number)
            return {errorSaying(message(MESSAGE("part %1 of %2 is missing"), std::to_string(number),
                                        std::to_string(first.shard.of)))};
    return {};
}

std::shared_ptr<const DrawnChunk> chunkOf(const ReadShard& shard, const Json& counts,
                                          const std::shared_ptr<const NumberFile>& file,
                                          std::uint64_t columnsBefore) {
    const auto times = counts.at("flags").get<std::vector<std::uint64_t>>();
    const auto of = counts.at("of").get<std::vector<std::uint64_t>>();
    std::vector<Count> flags;
    for (std::size_t i = 0; i < times.size(); ++i) flags.push_back({times[i], of.at(i)});
    const std::uint64_t at = shard.numbersAt + columnsBefore * shard.draws.count * sizeof(double);
    return std::make_shared<const DrawnChunk>(
        DrawnChunk{shard.draws.first, DrawnAmounts(file, at, static_cast<std::size_t>(shard.draws.count)),
                   std::move(flags), counts.at("first_break_even").get<std::vector<std::uint64_t>>(),
                   counts.at("put_back").get<std::vector<std::uint64_t>>()});
}

} // namespace

DrawSpan drawsOf(const Shard& shard, std::uint64_t draws) {
    const std::uint64_t pairs = (draws + 1) / 2;
    const auto before = [&](std::uint64_t shards) {
        return std::min(draws, 2 * (pairs / shard.of * shards + pairs % shard.of * shards / shard.of));
    };
    const std::uint64_t first = before(shard.number - 1);
    return {first + 1, before(shard.number) - first};
}

std::uint64_t markOf(const Economy& economy) {
    std::string all;
    for (const TableSpec& spec : allTables()) {
        if (isSaidOfCells(spec.id)) continue;
        all += std::to_string(hashOf(spec.name)) + "\n";
        for (const Row& row : economy[spec.id].rows()) {
            std::string text;
            for (const std::string& cell : row) (text += cell) += '\x1f';
            all += std::to_string(hashOf(text)) + "\n";
        }
    }
    return hashOf(all);
}

Result<std::monostate> writeShard(const fs::path& file, const Shard& shard, std::uint64_t draws,
                                  std::uint64_t mark, std::span<const SimulatedScenario> scenarios) {
    Json same{
        {"document", std::to_string(mark)}, {"draws", draws}, {"seed", scenarios.front().simulation->seed()}};
    Json counts = Json::array();
    for (const SimulatedScenario& scenario : scenarios) {
        same["scenarios"].push_back(
            {{"scenario", scenario.scenario}, {"layout", layoutJson(scenario.simulation->layout())}});
        counts.push_back(countsJson(*scenario.simulation));
    }
    const Json header{{"shard", shard.number}, {"of", shard.of}, {"same", same}, {"counts", counts}};
    return writeNumberFile(file, header.dump(), [&](const PutNumbers& put) {
        for (const SimulatedScenario& scenario : scenarios)
            for (const SimulationLayout::Column& column : scenario.simulation->layout().columns)
                put(scenario.simulation->amounts(column.org, column.year, column.figure));
    });
}

Result<std::vector<SimulatedScenario>> mergeShards(std::span<const fs::path> files) {
    std::vector<ReadShard> shards;
    for (const fs::path& file : files) {
        auto shard = readShard(file);
        if (!shard) return shard.problems;
        shards.push_back(std::move(*shard));
    }
    std::stable_sort(shards.begin(), shards.end(),
                     [](const ReadShard& a, const ReadShard& b) { return a.shard.number < b.shard.number; });
    if (auto problems = unlike(shards); !problems.empty()) return problems;
    std::vector<std::shared_ptr<const NumberFile>> opened;
    for (const ReadShard& shard : shards) opened.push_back(std::make_shared<const NumberFile>(shard.file));
    std::vector<SimulatedScenario> merged;
    std::uint64_t columnsBefore = 0;
    const Json& scenarios = shards.front().same.at("scenarios");
    for (std::size_t s = 0; s < scenarios.size(); ++s) {
        auto layout = std::make_shared<const SimulationLayout>(layoutIn(scenarios[s].at("layout")));
        std::vector<std::shared_ptr<const DrawnChunk>> chunks;
        for (std::size_t i = 0; i < shards.size(); ++i)
            if (shards[i].draws.count > 0)
                chunks.push_back(chunkOf(shards[i], shards[i].counts.at(s), opened[i], columnsBefore));
        columnsBefore += layout->columns.size();
        merged.push_back(
            {scenarios[s].at("scenario").get<std::string>(),
             std::make_shared<const Simulation>(
                 std::move(layout), shards.front().same.at("seed").get<std::uint64_t>(), std::move(chunks))});
    }
    return merged;
}

} // namespace breakeven
