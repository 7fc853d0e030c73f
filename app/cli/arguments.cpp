#include "cli/arguments.h"

namespace breakeven::cli {

std::string refuseBlank(const std::string& path) {
    return path.find_first_not_of(" \t\r\n") == std::string::npos ? "it is blank; name a file or folder" : "";
}

std::string refuseBlankOrDash(const std::string& path) {
    return path == "-" ? "- is not a name here; for a file or folder called so write ./-" : refuseBlank(path);
}

void addSource(CLI::App& verb, Request& request) {
    verb.add_option("SOURCE", request.source, "A document or the folder of a data package")
        ->required()
        ->check(refuseBlank)
        ->type_name("PATH");
}

void addScenario(CLI::App& verb, std::string& scenario) {
    verb.add_option("--scenario", scenario, "The scenario")->type_name("CODE")->capture_default_str();
}

void addScenarios(CLI::App& verb, Request& request) {
    auto* named = verb.add_option("--scenario", request.scenarios.named,
                                  "A scenario; may be given again. Default: base")
                      ->type_name("CODE")
                      ->expected(1)
                      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    verb.add_flag("--all-scenarios", request.scenarios.all, "The base and every scenario")->excludes(named);
}

CLI::Option* addOut(CLI::App& verb, Request& request) {
    return verb
        .add_option("--out", request.results.folder,
                    "Write the results as a data package into this folder, beside other results there, "
                    "instead of one "
                    "table to standard output")
        ->check(refuseBlankOrDash)
        ->type_name("DIR");
}

void addDraws(CLI::App& verb, std::uint64_t& draws) {
    verb.add_option("--draws", draws, "How many futures to simulate")
        ->type_name("N")
        ->check(CLI::Range(std::uint64_t{2}, mostDraws))
        ->capture_default_str();
}

CLI::Option* addSeed(CLI::App& verb, std::uint64_t& seed) {
    return verb.add_option("--seed", seed, "What chance starts from; the same seed gives the same futures")
        ->type_name("N")
        ->capture_default_str();
}

} // namespace breakeven::cli
