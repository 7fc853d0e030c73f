#include "cli/arguments.h"
#include "economy/table/value.h"

#include <chrono>
#include <fmt/format.h>

namespace breakeven::cli {

namespace {

// The day it is, in universal time.
std::string today() {
    const std::chrono::year_month_day day(
        std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()));
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                       static_cast<unsigned>(day.day()));
}

std::string refuseNoCode(const std::string& code) {
    const auto why = refuseCode(code);
    return why ? english(*why) : std::string();
}

std::string refuseNoYear(const std::string& text) {
    return parseYear(text) ? std::string() : text + " is not a financial year such as 2016/17";
}

} // namespace

void describeActuals(CLI::App& app, Request& request, Run& run) {
    CLI::App* comparing =
        app.add_subcommand("variance", "Actuals of a year against the plan, and the outturn expected");
    addSource(*comparing, request);
    comparing
        ->add_option_function<std::string>(
            "--year", [&](const std::string& text) { request.variance.year = *parseYear(text); }, "The year")
        ->type_name("YEAR")
        ->check(refuseNoYear)
        ->required();
    comparing
        ->add_option("--month", request.variance.month,
                     "Months of the year to date. Default: the latest month with actuals")
        ->type_name("M")
        ->check(CLI::Range(1, 12));
    comparing
        ->add_option("--scenario", request.variance.rates,
                     "The scenario with actual prices and inflation, for the bridge to a year that is over")
        ->type_name("CODE")
        ->capture_default_str();
    addDraws(*comparing, request.variance.order.draws);
    addSeed(*comparing, request.variance.order.seed);
    CLI::Option* out = addOut(*comparing, request);
    comparing->add_option("--table", request.results.table, "The table for standard output")
        ->check(CLI::IsMember({"variance", "activity_variance", "actual_bridge"}))
        ->excludes(out)
        ->default_str("variance");
    comparing->callback(
        [&] { run = [&] { return variance(request.source, request.variance, request.results); }; });

    CLI::App* judging = app.add_subcommand("record", "Forecasts compared with the outturn");
    addSource(*judging, request);
    addScenario(*judging, request.record.scenario);
    addDraws(*judging, request.record.order.draws);
    addSeed(*judging, request.record.order.seed);
    CLI::Option* folder = addOut(*judging, request);
    judging->add_option("--table", request.results.table, "The table for standard output")
        ->check(CLI::IsMember({"record", "record_totals"}))
        ->excludes(folder)
        ->default_str("record");
    judging->callback([&] { run = [&] { return record(request.source, request.record, request.results); }; });

    CLI::App* keeping = app.add_subcommand(
        "forecast",
        "Keep what a scenario forecasts in the document or package, to be compared with the outturn");
    addSource(*keeping, request);
    ForecastToKeep& kept = request.forecast;
    keeping->add_option("--name", kept.code, "The code to keep it under, not used yet")
        ->type_name("CODE")
        ->check(refuseNoCode)
        ->required();
    keeping->add_option("--made", kept.made, "The day it is made. Default: today")
        ->type_name("DAY")
        ->check(refuseBlank);
    addScenario(*keeping, kept.scenario);
    addDraws(*keeping, kept.order.draws);
    addSeed(*keeping, kept.order.seed);
    addOut(*keeping, request);
    keeping->callback([&] {
        if (request.forecast.made.empty()) request.forecast.made = today();
        run = [&] { return keepForecast(request.source, request.forecast, request.results); };
    });
}

} // namespace breakeven::cli
