#include "cli/arguments.h"

namespace breakeven::cli {

namespace {

void addFigure(CLI::App& verb, std::string& figure) {
    verb.add_option("--figure", figure,
                    "The figure: statement:ORG:YEAR:LINE, ratings:ORG:YEAR:MEASURE[:score], "
                    "activity:COMMISSIONER:PROVIDER:SERVICE:YEAR, price:TARIFF:SERVICE:YEAR or "
                    "contract:CONTRACT:YEAR:WHAT")
        ->type_name("ADDRESS")
        ->check(refuseBlank)
        ->required();
}

// A number as it may be typed in some cell: amounts, numbers, per cents.
std::string refuseNoNumber(const std::string& text) {
    return readTarget(Unit::pounds, text) || readTarget(Unit::percent, text)
               ? ""
               : text + " is not a number such as 1000000, 0.5 or 2.5%";
}

} // namespace

void describeSensitivities(CLI::App& app, Request& request, Run& run) {
    CLI::App* ranking = app.add_subcommand(
        "sensitivity",
        "What each uncertainty does to a figure on its own, or with --levers each typed number");
    addSource(*ranking, request);
    addFigure(*ranking, request.sensitivity.figure);
    ranking->add_flag(
        "--levers", request.sensitivity.levers,
        "Every typed number the figure depends on, and what 1 % more of it does (of a rate 0.1 of "
        "a percentage point)");
    addScenario(*ranking, request.sensitivity.scenario);
    addDraws(*ranking, request.sensitivity.draws);
    addSeed(*ranking, request.sensitivity.seed);
    addOut(*ranking, request);
    ranking->callback(
        [&] { run = [&] { return sensitivity(request.source, request.sensitivity, request.results); }; });

    CLI::App* solving = app.add_subcommand("solve", "The value of a cell at which a figure reaches a target");
    GoalRequest& goal = request.solve.goal;
    addSource(*solving, request);
    solving->add_option("--cell", goal.cell, "The cell; a key may be *, and all cells are changed together")
        ->type_name("ADDRESS")
        ->check(refuseBlank)
        ->required();
    addFigure(*solving, request.solve.figure);
    solving->add_option("--target", goal.target, "The target for the figure")
        ->type_name("NUMBER")
        ->check(refuseNoNumber)
        ->capture_default_str();
    solving
        ->add_option_function<std::string>(
            "--probability",
            [&goal](const std::string& text) {
                const auto share = readTarget(Unit::percent, text);
                if (!share || *share <= 0 || *share > 1)
                    throw CLI::ValidationError("--probability",
                                               text + " is not a share of futures such as 80%");
                goal.probability = toDouble(*share);
            },
            "The share of futures that must reach it, instead of the central figure")
        ->type_name("SHARE");
    solving
        ->add_option_function<std::string>(
            "--change", [&goal](const std::string& word) { goal.change = rangeChangeOf(word); },
            "Whether the value is what the cell is set to, what is added or what it is multiplied by. "
            "Default: set")
        ->check(CLI::IsMember({"set", "add", "multiply"}))
        ->type_name("CHANGE");
    solving
        ->add_option_function<std::vector<std::string>>(
            "--between",
            [&goal](const std::vector<std::string>& ends) {
                goal.between = {ends.front(), ends.back()};
            },
            "Where to look for the value. Default: what the cell accepts, or ten times its size to either "
            "side")
        ->type_name("NUMBER NUMBER")
        ->expected(2)
        ->check(refuseNoNumber);
    addScenario(*solving, goal.scenario);
    addDraws(*solving, goal.draws);
    addSeed(*solving, goal.seed);
    addOut(*solving, request);
    solving->callback([&] { run = [&] { return solve(request.source, request.solve, request.results); }; });
}

} // namespace breakeven::cli
