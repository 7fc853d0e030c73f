#include "cli/arguments.h"

#include <charconv>

namespace breakeven::cli {

namespace {

// "2/8": the second of eight.
Shard readShard(const std::string& text) {
    const auto number = [&](const std::string& digits) {
        std::uint64_t value = 0;
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        return read.ec == std::errc() && read.ptr == digits.data() + digits.size() ? value : 0;
    };
    const auto slash = text.find('/');
    const Shard shard{number(text.substr(0, slash)),
                      slash == std::string::npos ? 0 : number(text.substr(slash + 1))};
    if (shard.number < 1 || shard.number > shard.of || shard.of > 1'000'000)
        throw CLI::ValidationError("--shard", text + " is not a part of a whole, such as 2/8");
    return shard;
}

} // namespace

void describeSimulations(CLI::App& app, Request& request, Run& run) {
    CLI::App* simulating = app.add_subcommand(
        "simulate", "The range of results over thousands of possible futures: means, percentiles, chances");
    SimulateRequest& asked = request.simulate;
    CLI::Option* source =
        simulating->add_option("SOURCE", request.source, "A document or the folder of a data package")
            ->check(refuseBlank)
            ->type_name("PATH");
    addScenarios(*simulating, request);
    addDraws(*simulating, asked.draws);
    addSeed(*simulating, asked.seed);
    simulating->add_option("--threads", asked.threads, "How many threads. Default: one for each core")
        ->type_name("N")
        ->check(CLI::Range(1, 1024));
    CLI::Option* out = addOut(*simulating, request);
    simulating->add_flag("--each", asked.each, "Write the amounts of every future too, as draws.csv")
        ->needs(out);
    CLI::Option* shard =
        simulating
            ->add_option_function<std::string>(
                "--shard", [&](const std::string& text) { asked.shard = readShard(text); },
                "Simulate only one of several parts and write it into the folder as shard.bin, for merging")
            ->type_name("I/N")
            ->needs(out);
    CLI::Option* merge =
        simulating
            ->add_option("--merge", request.shards, "Join the parts in these folders instead of simulating")
            ->type_name("DIR")
            ->excludes(source)
            ->excludes(shard);
    simulating->callback([&, source, merge] {
        if (source->empty() && merge->empty())
            throw CLI::ValidationError("simulate",
                                       "needs a SOURCE, or --merge with the folders of the parts");
        run = [&] {
            return request.shards.empty()
                       ? simulate(request.source, request.scenarios, request.simulate, request.results)
                       : mergeSimulation(request.shards, request.simulate.each, request.results);
        };
    });

    CLI::App* drawing = app.add_subcommand("draw", "What one future sets cells to, as overrides");
    addSource(*drawing, request);
    drawing->add_option("--draw", request.draw, "The future, counted from 1")
        ->type_name("K")
        ->check(CLI::Range(std::uint64_t{1}, mostDraws))
        ->required();
    addSeed(*drawing, asked.seed);
    addScenario(*drawing, request.scenario);
    addOut(*drawing, request);
    drawing->callback([&] {
        run = [&] {
            return draw(request.source, request.scenario, request.draw, request.simulate.seed,
                        request.results);
        };
    });
}

} // namespace breakeven::cli
